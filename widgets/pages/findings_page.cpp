// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/findings_page.h"

#include "core/findings/rule.h"
#include "widgets/dialogs/dismiss_dialog.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/finding_model.h"
#include "widgets/models/finding_words.h"
#include "widgets/views/event_view.h"
#include "widgets/views/finding_filter_bar.h"
#include "widgets/views/finding_list_view.h"
#include "widgets/views/finding_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

const QList<ColumnSpec> evidence_columns{ColumnSpec::of(Field::Time), ColumnSpec::of(Field::File),
                                         ColumnSpec::of(Field::Line), ColumnSpec::of(Field::Message)};
constexpr int offered_reasons = 8;

}

FindingsPage::FindingsPage(QWidget* parent)
    : QWidget(parent), model_(new FindingModel(this)), filter_(new FindingFilterBar(this)),
      list_(new FindingListView(model_, this)), about_(new FindingView(this)), events_(new EventTableModel(this)),
      evidence_(new EventView(this)), evidence_title_(new QLabel(this)), parts_(new QSplitter(Qt::Horizontal, this)),
      told_(new QSplitter(Qt::Vertical, this))
{
    evidence_->set_model(events_);
    evidence_->set_columns(evidence_columns);
    evidence_->setObjectName(QStringLiteral("evidence"));
    evidence_->setAccessibleName(tr("Evidence"));
    evidence_->setAccessibleDescription(tr("The events of the chosen finding; Return shows one in the timeline"));
    // Their order is the finding's: that of time.
    evidence_->header()->setSectionsClickable(false);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (const auto& [column, characters] : {std::pair(1, 15), std::pair(2, 6), std::pair(3, 120)})
        evidence_->header()->resizeSection(column, characters * digit);
    evidence_->set_empty_text(tr("The events of the finding that is chosen stand here."));
    evidence_->installEventFilter(this);
    evidence_title_->setTextFormat(Qt::PlainText);
    evidence_title_->setObjectName(QStringLiteral("evidence-title"));
    evidence_title_->setContentsMargins(10, 4, 10, 4);

    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(evidence_title_);
    column->addWidget(evidence_, 1);
    told_->addWidget(about_);
    told_->addWidget(below);
    told_->setStretchFactor(0, 3);
    told_->setStretchFactor(1, 2);
    parts_->addWidget(list_);
    parts_->addWidget(told_);
    parts_->setStretchFactor(0, 2);
    parts_->setStretchFactor(1, 3);
    for (QSplitter* splitter : {parts_, told_})
        splitter->setChildrenCollapsible(false);
    const int line = fontMetrics().lineSpacing();
    below->setMinimumHeight(line * 5);
    about_->setMinimumHeight(line * 7);
    about_->setMinimumWidth(line * 16);
    list_->setMinimumWidth(line * 14);
    told_->setSizes({line * 22, line * 14});
    parts_->setSizes({line * 42, line * 50});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(filter_);
    all->addWidget(parts_, 1);

    connect(filter_, &FindingFilterBar::changed, this, &FindingsPage::update_list);
    connect(filter_, &FindingFilterBar::left, list_, [this] { list_->setFocus(); });
    connect(list_, &FindingListView::chosen_changed, this, &FindingsPage::show_chosen);
    connect(list_, &FindingListView::evidence_asked, this, &FindingsPage::evidence_asked);
    connect(list_, &FindingListView::menu_asked, this, &FindingsPage::show_menu);
    connect(about_, &FindingView::evidence_asked, this, &FindingsPage::evidence_asked);
    connect(about_, &FindingView::dismiss_asked, this, &FindingsPage::dismiss);
    connect(about_, &FindingView::restore_asked, this, &FindingsPage::restore);
    connect(about_, &FindingView::session_asked, this, &FindingsPage::session_asked);
    connect(evidence_, &EventView::event_chosen, this, &FindingsPage::event_chosen);
    connect(evidence_, &QAbstractItemView::doubleClicked, this, &FindingsPage::ask_for_event);
    update_list();
}

void FindingsPage::show_findings(std::shared_ptr<const FindingSet> set)
{
    set_ = std::move(set);
    if (set_)
        fresh_.take(*set_);
    update_list();
}

void FindingsPage::set_following(bool on)
{
    fresh_.set_following(on);
    update_list();
}

void FindingsPage::tell_fresh()
{
    const FindingList& list = model_->list();
    std::uint32_t fresh = 0;
    if (!isVisible())
        for (const std::uint32_t row : list.fresh)
            fresh += !list.dismissal(row) && list.finding(row).severity > Severity::Info;
    emit fresh_counted(fresh);
}

void FindingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tell_fresh();
}

void FindingsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Not by the window being minimised: then it is looked at again.
    if (event->spontaneous() || !fresh_.any())
        return;
    fresh_.looked();
    update_list();
}

void FindingsPage::show_dismissals(const QHash<QString, Dismissal>& dismissals)
{
    dismissals_ = dismissals;
    update_list();
}

void FindingsPage::update_list()
{
    FindingList list = list_findings(set_, dismissals_, filter_->choice());
    if (set_)
        list.fresh = fresh_.rows(*set_);
    const std::uint32_t alerting = list.alerting;
    filter_->show_counts(list);
    list_->show_list(std::move(list));
    say();
    emit counted(alerting);
    tell_fresh();
}

void FindingsPage::set_searching(bool searching)
{
    searching_ = searching;
    filter_->set_busy(searching);
    say();
}

void FindingsPage::say()
{
    const FindingList& list = model_->list();
    if (!list.set || (searching_ && list.total() == 0))
        list_->set_empty_text(searching_ ? tr("Nothing yet; findings are being looked for.")
                                         : tr("Nothing was looked for yet."));
    else if (list.total() == 0)
        list_->set_empty_text(tr("No findings: none of the %Ln rule(s) saw in these logs what it looks for. That is no "
                                 "proof that nothing happened: a rule knows what it looks for alone, and a log what "
                                 "was logged.",
                                 nullptr, int(rules().size())));
    else if (list.dismissals.size() == list.total())
        list_->set_empty_text(tr("All findings were dismissed. “Show dismissed” lists them with their reasons."));
    else
        list_->set_empty_text(tr("No finding fits what is chosen above. Take something back to see more."));
}

std::optional<std::uint32_t> FindingsPage::chosen() const { return list_->chosen(); }

const Finding* FindingsPage::chosen_finding() const
{
    const auto row = chosen();
    return row ? &model_->list().finding(*row) : nullptr;
}

std::string FindingsPage::chosen_client() const
{
    const Finding* f = chosen_finding();
    return f ? std::string(model_->list().set->snapshot->pools->client.view(f->client)) : std::string();
}

std::string FindingsPage::chosen_user() const
{
    const Finding* f = chosen_finding();
    return f ? std::string(model_->list().set->snapshot->pools->user.view(f->user)) : std::string();
}

void FindingsPage::show_chosen()
{
    const FindingList& list = model_->list();
    const auto row = chosen();
    if (row)
        about_->show_finding(list, row);
    else if (list_->currentIndex().isValid())
        about_->show_rule(model_->group_of(list_->currentIndex()));
    else
        about_->show_nothing();
    const QString key = row ? finding_key(*list.set, list.finding(*row)) : QString();
    // The same finding of the same snapshot has the same events.
    if (key == shown_key_ && (!row || events_->rows().snapshot() == list.set->snapshot))
        return;
    const bool same = std::exchange(shown_key_, key) == key;
    if (!row) {
        free_elsewhere(events_->set_rows({}));
        evidence_title_->setText(tr("Evidence"));
        return;
    }
    const auto events = list.set->events_of(list.finding(*row));
    free_elsewhere(events_->set_rows(RowSet(list.set->snapshot, {events.begin(), events.end()})));
    if (!same)
        evidence_->scroll_to_row(0);
    evidence_title_->setText(tr("Evidence: %Ln event(s)", nullptr, int(events.size())));
}

bool FindingsPage::choose(const QString& key)
{
    if (!set_)
        return false;
    const auto found = std::ranges::find_if(set_->rows, [&](const Finding& f) { return finding_key(*set_, f) == key; });
    if (found == set_->rows.end())
        return false;
    const auto row = std::uint32_t(found - set_->rows.begin());
    if (!list_->choose(row)) {
        filter_->show_all(dismissal_of(dismissals_, *set_, *found).has_value());
        list_->choose(row);
    }
    return true;
}

void FindingsPage::set_time_display(const TimeDisplay& display)
{
    TimeDisplay absolute = display;
    absolute.relative = false;
    model_->set_time_display(absolute);
    about_->set_time_display(absolute);
    evidence_->set_time_display(absolute);
}

void FindingsPage::dismiss()
{
    const auto row = chosen();
    if (!row) {
        emit said(tr("Choose a finding first"));
        return;
    }
    const FindingList& list = model_->list();
    const Finding& f = list.finding(*row);
    const Explanation* words = words_of(*rules()[f.rule]);
    DismissDialog::About about;
    about.title = finding_title(f);
    about.harmless = words ? QString::fromStdString(words->assessment) : QString();
    about.alike = int(std::ranges::count_if(
        list.set->rows, [&](const Finding& other) { return other.rule == f.rule && other.subject == f.subject; }));
    about.reasons = earlier_reasons(dismissals_, offered_reasons);
    auto* dialog = new DismissDialog(about, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DismissDialog::dismiss_asked, this,
            [this, own = finding_key(*list.set, f), wide = wide_key(f)](const QString& reason, bool all) {
                emit dismiss_asked({all ? wide : own}, reason);
            });
    dialog->open();
}

void FindingsPage::restore()
{
    const auto row = chosen();
    const Dismissal* dismissal = row ? model_->list().dismissal(*row) : nullptr;
    if (dismissal)
        emit restore_asked({dismissal->key});
    else
        emit restore_asked({});
}

void FindingsPage::forget()
{
    set_.reset();
    fresh_.forget();
    dismissals_.clear();
    list_->forget();
    filter_->clear();
    update_list();
}

void FindingsPage::ask_for_event()
{
    const QModelIndex current = evidence_->currentIndex();
    if (const auto key = current.isValid() ? events_->key(current.row()) : std::nullopt)
        emit event_asked(*key);
}

void FindingsPage::show_menu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menu_asked(menu);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(global);
}

bool FindingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == evidence_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && evidence_->currentIndex().isValid()) {
            ask_for_event();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
