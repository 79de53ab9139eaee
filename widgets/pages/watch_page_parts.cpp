// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of watch rules is made of.
#include "widgets/delegates/roomy_rows.h"
#include "widgets/pages/watch_page.h"
#include "widgets/views/watch_rule_editor.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

/// In the place of something that is not there: what to do.
QLabel* hint(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(label->fontMetrics().height());
    return label;
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

}

QWidget* WatchPage::make_top()
{
    auto* top = new QWidget(this);
    state_ = new QLabel(top);
    state_->setObjectName(u"watch-state"_s);
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);
    follow_ = button(tr("Follow"), "watch-follow", top);
    telling_ = new QCheckBox(tr("Te&ll me"), top);
    telling_->setObjectName(u"watch-telling"_s);
    telling_->setToolTip(tr("Whether anything is told at all"));
    telling_->setChecked(true);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(telling_);
    row->addWidget(state_, 1);
    row->addWidget(follow_);
    connect(follow_, &QPushButton::clicked, this, &WatchPage::follow_asked);
    connect(telling_, &QCheckBox::toggled, this, [this](bool on) {
        show_state();
        emit telling_changed(on);
    });
    return top;
}

QWidget* WatchPage::make_rules()
{
    auto* left = new QWidget(this);
    list_ = new QListView(left);
    list_->setObjectName(u"watch-list"_s);
    list_->setItemDelegate(new RoomyRows(list_));
    list_->setAccessibleName(tr("Watch rules"));
    list_->setModel(&rules_);
    list_->setUniformItemSizes(true);
    list_->setTextElideMode(Qt::ElideRight);
    auto* add = button(tr("Add"), "watch-add", left);
    copy_ = button(tr("Duplicate"), "watch-duplicate", left);
    remove_ = button(tr("Remove"), "watch-remove", left);
    auto* learn = button(tr("Learn Known Programs…"), "watch-learn", left);
    learn->setToolTip(tr("Programs that the web server ran in a quiet time, to be reviewed: findings leave them out"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* one : {add, copy_, remove_})
        buttons->addWidget(one);
    buttons->addStretch();
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_, 1);
    column->addLayout(buttons);
    column->addWidget(make_bounds());
    column->addWidget(learn, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        WatchRule rule;
        rule.name = tr("New rule").toStdString();
        rule.findings = "*";
        choose(rules_.add(std::move(rule)));
    });
    connect(copy_, &QPushButton::clicked, this, [this] { choose(rules_.duplicate(list_->currentIndex().row())); });
    connect(remove_, &QPushButton::clicked, this, [this] {
        rules_.remove(list_->currentIndex().row());
        show_rule();
    });
    connect(learn, &QPushButton::clicked, this, &WatchPage::learn_asked);
    auto* gone = new QAction(this);
    gone->setShortcut(QKeySequence::Delete);
    gone->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(gone);
    connect(gone, &QAction::triggered, remove_, &QPushButton::click);

    editor_ = new WatchRuleEditor(this);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(editor_);
    chosen_ = new QStackedWidget(this);
    chosen_->addWidget(hint(tr("Choose a rule to see of what it tells and how, or add one."), chosen_));
    chosen_->addWidget(area);

    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(chosen_);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    return parts;
}

QWidget* WatchPage::make_bounds()
{
    auto* part = new QWidget(this);
    grouping_ = new QSpinBox(part);
    grouping_->setObjectName(u"watch-grouping"_s);
    grouping_->setRange(0, 86'400);
    grouping_->setSuffix(tr(" s"));
    grouping_->setSpecialValueText(tr("not at all"));
    grouping_->setToolTip(tr("What one rule has to tell of one subject within so long is one message with a count"));
    per_minute_ = new QSpinBox(part);
    per_minute_->setObjectName(u"watch-per-minute"_s);
    per_minute_->setRange(1, 600);
    per_minute_->setToolTip(tr("Over all rules; what is beyond goes into the next message's count"));
    const WatchPlan fresh;
    grouping_->setValue(int(fresh.grouping.count()));
    per_minute_->setValue(int(fresh.per_minute));
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Group alike within:"), grouping_);
    form->addRow(tr("Messages a min&ute, at most:"), per_minute_);
    const auto take = [this] {
        if (!filling_)
            rules_.set_bounds(std::chrono::seconds(grouping_->value()), std::uint32_t(per_minute_->value()));
    };
    connect(grouping_, &QSpinBox::valueChanged, this, take);
    connect(per_minute_, &QSpinBox::valueChanged, this, take);
    return part;
}

QWidget* WatchPage::make_log()
{
    auto* part = new QWidget(this);
    auto* title = new QLabel(tr("What was told"), part);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    file_ = new QLabel(part);
    file_->setObjectName(u"watch-log-file"_s);
    file_->setTextFormat(Qt::PlainText);
    file_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    file_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    clear_ = button(tr("Clear"), "watch-clear", part);
    clear_->setToolTip(tr("Forget what was told, here and in the file"));
    connect(clear_, &QPushButton::clicked, this, &WatchPage::clear_asked);
    log_ = new QTreeView(part);
    log_->setObjectName(u"watch-log"_s);
    log_->setAccessibleName(tr("What was told"));
    log_->setModel(&told_);
    log_->setRootIsDecorated(false);
    log_->setUniformRowHeights(true);
    log_->setAlternatingRowColors(true);
    log_->setAllColumnsShowFocus(true);
    log_->setToolTip(tr("Return goes to the finding, or to the events"));
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int widths[ToldModel::column_count] = {21, 20, 11, 50, 8, 24, 30};
    for (int column = 0; column < ToldModel::column_count; ++column)
        log_->header()->resizeSection(column, digit * widths[column]);
    logged_ = new QStackedWidget(part);
    logged_->addWidget(hint(tr("Nothing was told yet. Follow the logs and let a rule tell of what comes; “Send a Test” "
                               "shows at once whether a message arrives."),
                            logged_));
    logged_->addWidget(log_);
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addWidget(file_, 1);
    row->addWidget(clear_);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(logged_, 1);
    return part;
}

}
