// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/row_view.h"

#include <cstdint>
#include <vector>

namespace spoor {

class BookmarkModel;

/// The list of bookmarks: several can be selected, and stay so when the list is another. Return or a double click asks to
/// go there, Del to remove, Ctrl+Z and Ctrl+Shift+Z to take back and do again.
class BookmarkListView : public RowView {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit BookmarkListView(BookmarkModel* model, QWidget* parent = nullptr);

    std::vector<std::int64_t> selected_ids() const;
    /// False where it is not listed.
    bool choose(std::int64_t id);
    /// Widths as at first.
    void reset_columns();

signals:
    void go_asked(int row);
    void remove_asked();
    void undo_asked();
    void redo_asked();
    /// Another selection, or another list.
    void chosen_changed();
    /// To be shown at this place of the screen.
    void menu_asked(const QPoint& global);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void remember();
    void restore();

    BookmarkModel* model_;
    std::vector<std::int64_t> remembered_;
    std::int64_t current_ = 0;
    int current_row_ = -1;
    bool restoring_ = false;
};

}
