// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/finding_links.h"

#include "app/gui/session_links.h"
#include "app/gui/workspace.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/finding_model.h"
#include "widgets/models/finding_words.h"
#include "widgets/models/follow_state.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"

#include <utility>

namespace spoor {
namespace {

/// As the system knows who sits there.
QString user_name()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

}

FindingLinks::FindingLinks(Workspace& workspace, TimelinePage& timeline, SessionLinks& sessions, FindingsPage& page,
                           FindingSearch search, QObject* parent)
    : QObject(parent), workspace_(workspace), timeline_(timeline), sessions_(sessions), page_(page),
      memory_(user_name()), job_(std::move(search))
{
    connect(&workspace_, &Workspace::following_changed, this, [this](bool on) {
        job_.set_following(on);
        searching_.set_patient(on);
        page_.set_following(on);
    });
    connect(&searching_, &BusySign::changed, &page_, &FindingsPage::set_searching);
    connect(&job_, &FindingsJob::took, &sessions_, &SessionLinks::charge);
    connect(&sessions_, &SessionLinks::all_found, &job_, &FindingsJob::look_in);
    connect(&workspace_, &Workspace::closed, this, [this] { job_.look_in(nullptr, {}); });
    connect(&sessions_, &SessionLinks::searching, this, [this](bool running) {
        sessions_running_ = running;
        tell_running();
    });
    connect(&workspace_, &Workspace::load_changed, this, &FindingLinks::tell_running);
    connect(&job_, &FindingsJob::busy, this, &FindingLinks::tell_running);
    connect(&job_, &FindingsJob::found, &page_, &FindingsPage::show_findings);
    link_page();
    set_store(nullptr);
}

void FindingLinks::link_page()
{
    connect(&page_, &FindingsPage::evidence_asked, this, &FindingLinks::show_evidence);
    connect(&page_, &FindingsPage::event_asked, this, &FindingLinks::timeline_asked);
    connect(&page_, &FindingsPage::event_chosen, &workspace_, &Workspace::inspect);
    connect(&page_, &FindingsPage::session_asked, this, &FindingLinks::open_session);
    connect(&page_, &FindingsPage::dismiss_asked, this, &FindingLinks::dismiss);
    connect(&page_, &FindingsPage::restore_asked, this, &FindingLinks::restore);
    connect(&page_, &FindingsPage::said, this, &FindingLinks::said);
    connect(timeline_.events(), &EventView::time_display_changed, &page_, &FindingsPage::set_time_display);
    page_.set_time_display(timeline_.events()->event_model()->time_display());
}

void FindingLinks::set_store(DismissalStore* store)
{
    if (store_)
        store_->disconnect(this);
    store_ = store ? store : &memory_;
    const auto show = [this] { page_.show_dismissals(store_->all()); };
    connect(store_, &DismissalStore::changed, this, show);
    show();
}

void FindingLinks::tell_running()
{
    const auto& snapshot = workspace_.snapshot();
    // What is added to a log that is followed is never all there.
    const bool loading =
        workspace_.is_open() && (!snapshot || (workspace_.following() ? is_loading(*snapshot) : !snapshot->complete));
    searching_.set_running(loading || sessions_running_ || job_.running());
}

void FindingLinks::show_evidence()
{
    const auto row = page_.chosen();
    if (!row) {
        emit said(tr("Choose a finding first: its events are shown"));
        return;
    }
    auto work = [set = page_.model()->list().set, row = *row](const JobContext&) {
        const Finding& f = set->rows[row];
        return Made{evidence_filter(*set, f), set->snapshot->key(EventId{set->events_of(f).front()}), finding_title(f)};
    };
    filter_.start(std::move(work), [this](const Made& made) {
        FilterChip chip;
        chip.text = QString::fromStdString(made.filter.text);
        chip.label = made.filter.exact ? tr("evidence of %1").arg(made.title) : tr("around %1").arg(made.title);
        if (!is_condition(chip.text))
            return;
        FilterState state;
        state.chips = {chip};
        emit timeline_filtered(state, made.first);
        emit said(made.filter.exact
                      ? tr("The timeline shows the events of this finding alone; undo brings the filter before back")
                      : tr("The finding has too many events for a filter of its own: all of them are shown, and some "
                           "between them"));
    });
}

void FindingLinks::open_session(const SessionRef& session)
{
    const auto& set = page_.model()->list().set;
    const SessionTable* table = set ? set->session_set[session.kind] : nullptr;
    if (table && session.index < table->rows.size())
        sessions_.show_session(*table, session.index);
}

void FindingLinks::go_to_session()
{
    if (const auto event = page_.evidence()->hasFocus() ? page_.evidence()->chosen() : std::nullopt)
        return sessions_.go_to_session_of(*event);
    const Finding* finding = page_.chosen_finding();
    if (!finding) {
        emit said(tr("Choose a finding first: its session is shown"));
        return;
    }
    const FindingSet& set = *page_.model()->list().set;
    if (finding->session_count > 0)
        return open_session(set.sessions_of(*finding).front());
    sessions_.go_to_session_of(set.snapshot->key(EventId{set.events_of(*finding).front()}));
}

void FindingLinks::dismiss(const QStringList& keys, const QString& reason)
{
    const Finding* finding = page_.chosen_finding();
    last_chosen_ = finding ? finding_key(*page_.model()->list().set, *finding) : QString();
    last_dismissed_ = keys;
    store_->dismiss(keys, reason);
    emit said(tr("Dismissed. “Take Dismissal Back” undoes it, “Show dismissed” lists what was dismissed."));
}

void FindingLinks::restore(const QStringList& keys)
{
    const QString chosen = keys.isEmpty() ? last_chosen_ : QString();
    const QStringList wanted = keys.isEmpty() ? std::exchange(last_dismissed_, {}) : keys;
    if (wanted.isEmpty()) {
        emit said(tr("Nothing was dismissed just now; “Show dismissed” lists what was dismissed before"));
        return;
    }
    store_->restore(wanted);
    if (!chosen.isEmpty())
        page_.choose(chosen);
    emit said(tr("The dismissal was taken back"));
}

void FindingLinks::forget()
{
    filter_.cancel();
    last_dismissed_.clear();
    last_chosen_.clear();
    page_.forget();
    memory_.clear();
    page_.show_dismissals(store_->all());
}

}
