// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/bookmark_view.h"

#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/bookmark_model.h"
#include "widgets/models/bookmark_store.h"
#include "widgets/views/bookmark_filter_bar.h"
#include "widgets/views/bookmark_list_view.h"
#include "widgets/views/note_edit.h"

#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace spoor {

BookmarkView::BookmarkView(QWidget* parent)
    : QWidget(parent), model_(new BookmarkModel(this)), filter_(new BookmarkFilterBar(this)),
      list_(new BookmarkListView(model_, this)), note_(new NoteEdit(this)), parts_(new QSplitter(Qt::Vertical, this))
{
    parts_->setObjectName(QStringLiteral("bookmark-parts"));
    parts_->addWidget(list_);
    parts_->addWidget(note_);
    parts_->setChildrenCollapsible(false);
    parts_->setStretchFactor(0, 3);
    parts_->setStretchFactor(1, 2);
    const int line = fontMetrics().lineSpacing();
    list_->setMinimumHeight(line * 3);
    note_->setMinimumHeight(line * 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filter_);
    column->addWidget(parts_, 1);

    connect(filter_, &BookmarkFilterBar::changed, this, [this](const BookmarkChoice& choice) {
        model_->set_choice(choice);
        show_counts();
    });
    connect(filter_, &BookmarkFilterBar::left, list_, qOverload<>(&QWidget::setFocus));
    connect(list_, &BookmarkListView::go_asked, this, &BookmarkView::go);
    connect(list_, &BookmarkListView::remove_asked, this, &BookmarkView::remove_chosen);
    connect(list_, &BookmarkListView::undo_asked, this, [this] {
        if (store_ && store_->can_undo())
            store_->undo();
        else
            emit said(tr("There is no change of bookmarks to take back"));
    });
    connect(list_, &BookmarkListView::redo_asked, this, [this] {
        if (store_ && store_->can_redo())
            store_->redo();
    });
    connect(list_, &BookmarkListView::chosen_changed, this, &BookmarkView::show_note);
    connect(list_, &BookmarkListView::menu_asked, this, &BookmarkView::show_menu);
    connect(note_, &NoteEdit::left, list_, qOverload<>(&QWidget::setFocus));
    connect(note_, &NoteEdit::edited, this, [this](std::int64_t id, const QString& text) {
        BookmarkChange change;
        change.note = text.toStdString();
        if (store_)
            store_->change({id}, change);
    });
    show_counts();
    show_note();
}

// The editor tells of its last words when it loses the focus, which it does in ~QWidget.
BookmarkView::~BookmarkView() { note_->disconnect(this); }

void BookmarkView::set_store(BookmarkStore* store)
{
    if (store_)
        store_->disconnect(this);
    store_ = store;
    if (store)
        connect(store, &BookmarkStore::changed, this, &BookmarkView::show_bookmarks);
    show_bookmarks();
}

void BookmarkView::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    snapshot_ = snapshot;
    model_->set_snapshot(std::move(snapshot));
}

void BookmarkView::set_time_display(const TimeDisplay& display) { model_->set_time_display(display); }

void BookmarkView::set_read_only(bool read_only)
{
    read_only_ = read_only;
    note_->set_read_only(read_only);
}

void BookmarkView::set_menu_actions(const QList<QAction*>& actions, QMenu* colours)
{
    menu_actions_ = actions;
    colours_ = colours;
}

void BookmarkView::show_bookmarks()
{
    model_->set_bookmarks(store_ ? bookmark_set(store_->placed(), store_->sources()) : BookmarkSet(), snapshot_);
    show_counts();
}

void BookmarkView::show_counts()
{
    const BookmarkCounts counts = count_bookmarks(model_->set(), model_->choice());
    filter_->show_counts(counts);
    list_->set_empty_text(counts.total == 0
                              ? tr("No bookmarks yet. Choose an event, a session or a finding and press M; B writes a "
                                   "note to it.")
                              : tr("No bookmark fits what is chosen above. Take something back to see more."));
    emit counted(counts.total);
}

void BookmarkView::show_note()
{
    const auto ids = chosen();
    if (ids.size() > 1)
        return note_->show_nothing(tr("%Ln bookmark(s) are chosen", nullptr, int(ids.size())));
    const int row = ids.empty() ? -1 : model_->row_of(ids.front());
    if (row < 0)
        return note_->show_nothing(model_->rowCount() > 0 ? tr("Choose a bookmark to see its note") : QString());
    const Bookmark& mark = model_->bookmark(row);
    note_->show_note(mark.id, tr("Note"), QString::fromStdString(mark.note));
}

std::vector<std::int64_t> BookmarkView::chosen() const { return list_->selected_ids(); }

void BookmarkView::choose(std::int64_t id)
{
    if (!list_->choose(id) && filter_->clear())
        list_->choose(id);
}

void BookmarkView::edit_note(std::int64_t id)
{
    choose(id);
    if (note_->id() == id)
        note_->focus_editor();
}

void BookmarkView::remove_chosen()
{
    const auto ids = chosen();
    if (store_ && !ids.empty() && !read_only_)
        store_->remove(ids);
}

void BookmarkView::go(int row)
{
    if (const auto event = model_->event(row))
        emit go_asked(model_->bookmark(row), *event);
    else
        emit said(tr("The log of this bookmark is not open: %1")
                      .arg(model_->index(row, int(BookmarkColumn::Place)).data().toString()));
}

void BookmarkView::show_menu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = list_->currentIndex().row();
    menu->addAction(QIcon::fromTheme(QStringLiteral("go-jump")), tr("&Go There"), this, [this, row] { go(row); });
    menu->addAction(QIcon::fromTheme(QStringLiteral("edit-comment")), tr("Edit &Note"), this, [this] {
        if (const auto ids = chosen(); !ids.empty())
            edit_note(ids.front());
    });
    menu->addActions(menu_actions_);
    if (colours_)
        menu->addMenu(colours_);
    menu->addSeparator();
    QAction* remove = menu->addAction(QIcon::fromTheme(QStringLiteral("edit-delete")), tr("&Remove"), this,
                                      &BookmarkView::remove_chosen);
    remove->setEnabled(!read_only_);
    menu->addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy Rows"), list_, &RowView::copy);
    menu->popup(global);
}

void BookmarkView::forget()
{
    note_->flush();
    filter_->clear();
    set_snapshot(nullptr);
}

}
