// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/casefile/bookmark.h"
#include "widgets/models/time_display.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QSplitter;

namespace spoor {

class BookmarkFilterBar;
class BookmarkListView;
class BookmarkModel;
class BookmarkStore;
class NoteEdit;

/// The bookmarks of the case as a list to filter by tag and colour, with the note of the chosen one to be edited in place.
class BookmarkView : public QWidget {
    Q_OBJECT
public:
    explicit BookmarkView(QWidget* parent = nullptr);
    ~BookmarkView() override;

    /// Outlives the view. Null: nothing is open.
    void set_store(BookmarkStore* store);
    /// That of which the store's bookmarks are placed.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);
    void set_time_display(const TimeDisplay& display);
    void set_read_only(bool read_only);
    /// Entries of the menu of a bookmark. They live as long.
    void set_menu_actions(const QList<QAction*>& actions, QMenu* colours);

    BookmarkModel* model() const { return model_; }
    BookmarkFilterBar* filter() const { return filter_; }
    BookmarkListView* list() const { return list_; }
    NoteEdit* note() const { return note_; }
    QSplitter* parts() const { return parts_; }

    /// Of the selected rows.
    std::vector<std::int64_t> chosen() const;
    /// Chooses a bookmark; a filter that hides it is taken back.
    void choose(std::int64_t id);
    /// The same, and the cursor into its note.
    void edit_note(std::int64_t id);
    void remove_chosen();
    /// For another investigation.
    void forget();

signals:
    /// The place of a bookmark is to be shown. Where its source is not open, `said` tells.
    void go_asked(const spoor::Bookmark& bookmark, const spoor::EventKey& event);
    void counted(int bookmarks);
    void said(const QString& text);

private:
    void show_bookmarks();
    void show_counts();
    void show_note();
    void go(int row);
    void show_menu(const QPoint& global);

    BookmarkStore* store_ = nullptr;
    std::shared_ptr<const Snapshot> snapshot_;
    BookmarkModel* model_;
    BookmarkFilterBar* filter_;
    BookmarkListView* list_;
    NoteEdit* note_;
    QSplitter* parts_;
    QList<QAction*> menu_actions_;
    QMenu* colours_ = nullptr;
    bool read_only_ = false;
};

}
