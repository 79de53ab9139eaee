// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spoor {

class BookmarkStore;

/// The bookmarks of the case as a list to filter by tag and colour, with the note of the chosen one to be edited in place.
class BookmarkView : public QWidget {
    Q_OBJECT
public:
    explicit BookmarkView(QWidget* parent = nullptr);

    /// Outlives the view. Null: nothing is open.
    void set_store(BookmarkStore* store);

private:
    BookmarkStore* store_ = nullptr;
};

}
