// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/row_view.h"

namespace spoor {

class SessionListModel;

/// The list of sessions: one is chosen, and tells so. Return or a double click asks for its first event in the timeline.
/// New rows keep the chosen one, where it is among them.
class SessionListView : public RowView {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit SessionListView(SessionListModel* model, QWidget* parent = nullptr);

    /// The same after the list was replaced by a newer one: where the row was in sight it stays at this line of the view,
    /// else nothing moves. Nothing is told.
    void keep_row(int row, std::optional<int> line);
    /// How many rows the chosen one stands below the topmost; nothing where it is not in sight.
    std::optional<int> chosen_line() const;
    void choose_row(int row);
    /// Back to the order of start, as the header shows it.
    void clear_sort();
    /// Widths as at first.
    void reset_columns();

signals:
    void row_chosen(int row);
    void row_activated(int row);
    /// To be shown at this place of the screen.
    void menu_asked(int row, const QPoint& global);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool choosing_ = false;  // by the program
};

}
