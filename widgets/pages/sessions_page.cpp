// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sessions_page.h"

#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/session_list_model.h"
#include "widgets/views/ladder_view.h"
#include "widgets/views/process_view.h"
#include "widgets/views/session_filter_bar.h"
#include "widgets/views/session_list_view.h"
#include "widgets/views/session_story_view.h"

#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace spoor {

SessionsPage::SessionsPage(QWidget* parent)
    : QWidget(parent), model_(new SessionListModel(this)), filter_(new SessionFilterBar(this)),
      list_(new SessionListView(model_, this)), story_(new SessionStoryView(this)),
      parts_(new QSplitter(Qt::Vertical, this))
{
    parts_->addWidget(list_);
    parts_->addWidget(story_);
    parts_->setChildrenCollapsible(false);
    parts_->setStretchFactor(0, 2);
    parts_->setStretchFactor(1, 3);
    const int line = fontMetrics().lineSpacing();
    list_->setMinimumHeight(line * 5);
    story_->setMinimumHeight(line * 10);
    parts_->setSizes({line * 14, line * 24});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(filter_);
    all->addWidget(parts_, 1);

    connect(filter_, &SessionFilterBar::left, list_, [this] {
        // Before the focus, with which a view makes its first row the current one without choosing it.
        if (!list_->currentIndex().isValid())
            choose(0);
        list_->setFocus();
    });
    connect(list_, &SessionListView::row_chosen, this, [this](int row) { emit session_chosen(model_->place(row)); });
    connect(list_, &SessionListView::row_activated, this, &SessionsPage::ask_for_first_event);
    connect(list_, &SessionListView::menu_asked, this, &SessionsPage::show_menu);
    connect(story_->ladder(), &LadderView::event_asked, this, &SessionsPage::event_asked);
    connect(story_->ladder(), &LadderView::step_chosen, this, &SessionsPage::event_chosen);
    connect(story_->ladder(), &LadderView::nothing_to_show, this,
            [this] { emit said(tr("The log does not hold this step: it went over the wire all the same")); });
    connect(story_->processes(), &ProcessView::event_asked, this, &SessionsPage::event_asked);
    connect(story_->processes(), &ProcessView::process_chosen, this, &SessionsPage::event_chosen);
    connect(story_, &SessionStoryView::copied, this, &SessionsPage::said);
    set_searching(false);
}

void SessionsPage::choose(int row)
{
    if (row < 0 || row >= model_->rowCount())
        return;
    list_->choose_row(row);
    emit session_chosen(model_->place(row));
}

namespace {

bool same_tables(const SessionSet& a, const SessionSet& b) { return a.tables == b.tables; }

/// Whether its story is the same in both tables.
bool tells_the_same(const ToldSession& told, const SessionRows& rows, SessionPlace place)
{
    const Session& before = told.session();
    const Session& now = rows.session(place);
    const SessionTable& table = *rows.table(place);
    if (before.event_count != now.event_count || before.verdict != now.verdict || before.confidence != now.confidence ||
        before.marks != now.marks || told.table->kind != place.kind())
        return false;
    const auto key = [](const SessionTable& of, const Session& session, bool last) {
        const auto events = of.events_of(session);
        return of.snapshot->key(EventId{last ? events.back() : events.front()});
    };
    return key(*told.table, before, false) == key(table, now, false) &&
           key(*told.table, before, true) == key(table, now, true);
}

}

void SessionsPage::show_rows(const SessionRows& rows)
{
    const auto kept = list_->chosen_line();
    const int top = list_->first_row();
    // Chosen anew by another filter or order it is brought in sight; in a newer list it stays where it is.
    const bool newer = model_->rows().total > 0 && !same_tables(model_->rows().set, rows.set);
    free_elsewhere(model_->set_rows(rows));
    if (newer)
        list_->scroll_to_row(top);
    filter_->show_counts(rows);
    set_searching(searching_);
    const auto& told = story_->session();
    if (rows.kept) {
        const int row = int(*rows.kept);
        if (newer)
            list_->keep_row(row, kept);
        else
            list_->choose_row(row);
        const SessionPlace place = model_->place(row);
        // In a newer table its story may be another.
        const bool there = told && told->table.get() == rows.table(place) && told->index == place.index();
        if (!there && !(told && newer && !awaited_ && tells_the_same(*told, rows, place)))
            emit session_chosen(place);
    } else if (!told && model_->rowCount() > 0) {
        choose(0);
    }
}

void SessionsPage::show_story(const std::shared_ptr<const ToldSession>& session)
{
    story_->show_session(session);
    if (const auto event = std::exchange(awaited_, std::nullopt))
        story_->ladder()->go_to(*event);
}

bool SessionsPage::choose_session(SessionPlace place, const EventKey& event)
{
    awaited_ = event;
    const auto found = std::ranges::find(*model_->rows().rows, place);
    if (found == model_->rows().rows->end())
        return false;
    list_->choose_row(int(found - model_->rows().rows->begin()));
    emit session_chosen(place);
    return true;
}

void SessionsPage::set_time_display(const TimeDisplay& display)
{
    model_->set_time_display(display);
    story_->set_time_display(display);
}

void SessionsPage::set_searching(bool searching)
{
    searching_ = searching;
    filter_->set_busy(searching);
    if (searching)
        list_->set_empty_text(tr("Nothing yet; sessions are being looked for."));
    else if (model_->rows().total > 0)
        list_->set_empty_text(tr("No session fits what is chosen above. Take something back to see more."));
    else
        list_->set_empty_text(tr("These logs hold no sessions: no FTP connections, HTTP handshakes, logons, processes "
                                 "or forensic blocks were found."));
}

std::optional<SessionPlace> SessionsPage::chosen() const
{
    const QModelIndex current = list_->currentIndex();
    return current.isValid() ? std::optional(model_->place(current.row())) : std::nullopt;
}

const Session* SessionsPage::chosen_session(const Pools*& pools) const
{
    if (const auto place = chosen()) {
        pools = model_->rows().table(*place)->snapshot->pools.get();
        return &model_->rows().session(*place);
    }
    if (const auto& told = story_->session()) {
        pools = told->table->snapshot->pools.get();
        return &told->session();
    }
    return nullptr;
}

std::string SessionsPage::chosen_client() const
{
    const Pools* pools = nullptr;
    const Session* session = chosen_session(pools);
    return session ? std::string(pools->client.view(session->client)) : std::string();
}

std::string SessionsPage::chosen_user() const
{
    const Pools* pools = nullptr;
    const Session* session = chosen_session(pools);
    return session ? std::string(pools->user.view(session->user)) : std::string();
}

void SessionsPage::forget()
{
    free_elsewhere(model_->set_rows({}));
    awaited_.reset();
    show_story(nullptr);
    filter_->clear();
    filter_->show_counts({});
    list_->clear_sort();
}

void SessionsPage::ask_for_first_event(int row)
{
    if (const auto key = key_of(model_->rows().set, model_->place(row)))
        emit event_asked(key->first);
}

void SessionsPage::show_menu(int row, const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(QStringLiteral("go-jump")), tr("&Show in Timeline"), this,
                    [this, row] { ask_for_first_event(row); });
    emit menu_asked(menu);
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy Row"), list_, &RowView::copy);
    menu->popup(global);
}

}
