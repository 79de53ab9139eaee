// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/watch_page.h"

#include "core/engine/snapshot.h"
#include "widgets/theme/label_tone.h"
#include "widgets/views/watch_rule_editor.h"

#include <QCheckBox>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace spoor {

using namespace Qt::StringLiterals;

WatchPage::WatchPage(QWidget* parent) : QWidget(parent), parts_(new QSplitter(Qt::Vertical, this))
{
    parts_->setObjectName(u"watch-parts"_s);
    parts_->setChildrenCollapsible(false);
    parts_->addWidget(make_rules());
    parts_->addWidget(make_log());
    parts_->setStretchFactor(0, 1);
    parts_->setStretchFactor(1, 1);
    parts_->setSizes({fontMetrics().height() * 28, fontMetrics().height() * 20});
    auto* column = new QVBoxLayout(this);
    column->addWidget(make_top());
    column->addWidget(parts_, 1);
    setFocusProxy(list_);

    connect(&rules_, &WatchRulesModel::changed, this, [this] {
        show_state();
        emit plan_changed();
    });
    connect(&rules_, &QAbstractItemModel::dataChanged, this, [this] {
        if (!filling_)
            show_rule();
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &WatchPage::show_rule);
    connect(editor_, &WatchRuleEditor::changed, this, &WatchPage::take_rule);
    connect(editor_, &WatchRuleEditor::test_asked, this, &WatchPage::test);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&told_, signal, this, &WatchPage::show_log);
    connect(&told_, &QAbstractItemModel::modelReset, this, &WatchPage::show_log);
    connect(log_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const ToldEntry* entry = told_.entry(index.row()))
            emit entry_asked(ToldEntry(*entry));
    });
    show_rule();
    show_state();
    show_log();
}

void WatchPage::set_plan(const WatchPlan& plan)
{
    if (plan == rules_.plan())
        return;
    filling_ = true;
    rules_.set_plan(plan);
    grouping_->setValue(int(plan.grouping.count()));
    per_minute_->setValue(int(plan.per_minute));
    filling_ = false;
    choose(plan.rules.empty() ? -1 : 0);
    show_state();
}

void WatchPage::choose(int row)
{
    list_->setCurrentIndex(row < 0 ? QModelIndex() : rules_.index(row));
    show_rule();
}

void WatchPage::set_telling(bool on)
{
    const QSignalBlocker blocker(telling_);
    telling_->setChecked(on);
    show_state();
}

bool WatchPage::telling() const { return telling_->isChecked(); }

void WatchPage::set_following(bool on)
{
    following_ = on;
    show_state();
}

void WatchPage::show_problem(const QString& text)
{
    problem_ = text;
    show_state();
}

void WatchPage::set_snapshot(std::shared_ptr<const Snapshot> snapshot) { editor_->set_snapshot(std::move(snapshot)); }

void WatchPage::show_test(const QString& text, bool problem) { editor_->show_test(text, problem); }

void WatchPage::set_log_file(const QString& path)
{
    file_->setText(tr("Kept in %1").arg(path));
    file_->setToolTip(path.toHtmlEscaped());
}

void WatchPage::test()
{
    if (!rules_.rule(list_->currentIndex().row()))
        return;
    emit test_asked(editor_->rule());
}

void WatchPage::show_rule()
{
    const WatchRule* rule = rules_.rule(list_->currentIndex().row());
    copy_->setEnabled(rule);
    remove_->setEnabled(rule);
    chosen_->setCurrentIndex(rule ? 1 : 0);
    if (rule)
        editor_->set_rule(*rule);
    take_rule();
}

void WatchPage::take_rule()
{
    const int row = list_->currentIndex().row();
    if (!rules_.rule(row))
        return;
    const WatchRule rule = editor_->rule();
    const auto& all = plan().rules;
    editor_->set_name_taken(std::ranges::count(all, rule.name, &WatchRule::name) >
                            (all[std::size_t(row)].name == rule.name ? 1 : 0));
    filling_ = true;
    rules_.set_rule(row, rule);
    filling_ = false;
}

void WatchPage::show_state()
{
    const auto count = std::ranges::count(plan().rules, true, &WatchRule::enabled);
    QString text;
    std::optional<Tone> look;
    if (!problem_.isEmpty()) {
        text = problem_;
        look = Tone::Failure;
    } else if (count == 0) {
        text = tr("No rule is in force: add one, or tick one, to be told.");
    } else if (!telling()) {
        text = tr("Paused: nothing is told until “Tell me” is ticked.");
        look = Tone::Warning;
    } else if (!following_) {
        text = tr("The logs are not followed yet: what comes new is told once they are.");
        look = Tone::Warning;
    } else {
        text = tr("Watching %Ln rule(s).", nullptr, int(count));
        look = Tone::Success;
    }
    state_->setText(text);
    set_tone(*state_, look, palette());
    follow_->setVisible(!following_);
}

void WatchPage::show_log()
{
    logged_->setCurrentIndex(told_.rowCount() > 0);
    clear_->setEnabled(told_.rowCount() > 0);
}

void WatchPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && state_ && follow_)
        show_state();
}

}
