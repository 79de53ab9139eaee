// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "widgets/jobs/copy_job.h"
#include "widgets/models/column_spec.h"
#include "widgets/models/field_value.h"
#include "widgets/models/time_display.h"
#include "widgets/views/row_view.h"

#include <QHash>
#include <QTimer>

#include <optional>
#include <vector>

class QMenu;
class QSettings;

namespace spoor {

class EventTableModel;

/// The event table: a RowView that knows events. New rows keep what the user stands on, what is selected and what is
/// at the top, as long as these events are among them; who is at the very top stays there, and sees what comes first.
///
/// Columns are chosen in the header's menu, and kept for each set of formats that is open. Rows can be marked; how far marked
/// and selected rows are apart is told. The menu of a cell filters by its value, copies, and shows the event among its
/// neighbours.
class EventView : public RowView {
    Q_OBJECT
public:
    explicit EventView(QWidget* parent = nullptr);

    void set_model(EventTableModel* model);
    EventTableModel* event_model() const { return model_; }

    /// The event that the user chose last. It stays chosen while a filter hides it.
    std::optional<EventKey> chosen() const { return chosen_; }
    /// Forgets it, with the marks, for another investigation.
    void forget();

    /// Makes a row the chosen one, alone selected, and brings it in sight.
    void select_row(int row);
    /// The same for an event, in the middle where it was not in sight, or always. False where it is not shown.
    bool go_to(const EventKey& key, bool always_centre = false);

    /// Back to the order of time, as the header shows it.
    void clear_sort();
    /// What the rows are sorted by, where another than the header has decided so.
    void show_order(const ColumnRef& column, bool descending);

    bool in_time_order() const;

    /// What new rows do while logs are followed.
    enum class Newest {
        Ignored,  ///< who is at the very top stays there
        Kept,  ///< the newest row stays in sight, in either order of time; in another order as with Held
        Held,  ///< the row at the top stays there, whatever comes before and after it
    };
    void set_newest(Newest newest);
    Newest newest() const { return newest_; }
    /// Whether the newest row has a place: the last in order of time, the first in the opposite one.
    bool has_newest_end() const;

    /// From left to right, as shown. What the user chose is kept in the settings, for the formats that are open.
    QList<ColumnSpec> shown_columns() const;
    void set_columns(const QList<ColumnSpec>& columns);
    /// At the end, unless it is shown already; brings it in sight.
    void add_column(const ColumnSpec& column);
    /// Those for the formats that are open, as wide as at first.
    void reset_columns();
    /// Where columns are kept; null: nowhere. Must outlive the view or be taken away.
    void set_settings(QSettings* settings);
    void save_columns();

    /// Shows the columns, times and marks that another view shows, and cannot be sorted: for a second look at the same
    /// events. Both have their models. The other must live longer.
    void mirror(EventView* other);

    void set_time_display(const TimeDisplay& display);
    /// By how much events come after a time, or else after the first that is shown.
    void show_times_since(std::optional<Micros> origin);
    void show_absolute_times();
    void copy_as(CopyFormat format);
    /// Marks the selected rows, or takes their marks off where all have one.
    void toggle_marks();

    /// `2 rows marked, +00:12:03.000 apart`; empty where none is. Likewise for two selected rows and more.
    QString marks_text() const;
    QString selection_text() const;

    /// The menu for a cell and for a column's heading. The caller deletes it.
    QMenu* make_menu(const QModelIndex& cell);
    QMenu* make_header_menu(int column);
    /// Stands in the menu of a cell after what the view itself has. They live as long.
    void set_menu_actions(const QList<QAction*>& actions) { menu_actions_ = actions; }
    void add_menu_action(QAction* action) { menu_actions_ << action; }

public slots:
    void copy() override;

signals:
    void event_chosen(const spoor::EventKey& key);
    void only_asked(const spoor::FieldValue& value);
    void not_asked(const spoor::FieldValue& value);
    void context_asked(const spoor::EventKey& key);
    void chooser_asked();
    void columns_changed();
    void time_display_changed(const spoor::TimeDisplay& display);
    void marks_changed(const QString& text);
    void selection_described(const QString& text);
    /// By the user, while the newest row is kept in sight: scrolled away from it, or chose another.
    void newest_left();
    /// By the user, while it is not: scrolled to it, or pressed the key for it.
    void newest_reached();
    /// Rows are being written for the clipboard, or no longer are.
    void copying(bool running);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void sort_by(int column, Qt::SortOrder order) override;
    void paint_over(QPainter& painter, int row, const QRect& rect) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void remember();
    void restore();
    void restore_top(int chosen);
    void follow_scrolling(int value);
    void go_to_newest();
    void leave_newest(int row);
    bool is_at_newest() const;
    int newest_row() const;
    int newest_place() const;
    int row_near(const EventKey& key, int before) const;
    void restore_selection();
    void show_columns(const QList<ColumnSpec>& columns);
    void keep_widths();
    void columns_touched();
    void follow_formats();
    bool load_columns();
    void add_copy_menu(QMenu* menu, const QModelIndex& cell);
    void add_time_menu(QMenu* menu);
    void copy_cells(CopyFormat format, const QList<int>& columns);
    void copied_elsewhere(const Copied& copied);

    /// Up to this many selected rows are found again one by one; of more, the ends of each range.
    static constexpr int follow_limit = 1024;

    EventTableModel* model_ = nullptr;
    std::optional<EventKey> chosen_;
    bool restoring_ = false;
    EventView* mirrored_ = nullptr;
    QList<QAction*> menu_actions_;

    struct Sort {
        ColumnSpec column;
        Qt::SortOrder order;
    };
    std::optional<Sort> sort_;  // nothing: in time order
    Newest newest_ = Newest::Ignored;
    bool was_at_newest_ = false;
    bool moving_ = false;  // the program moves rows, or rows move by themselves

    QSettings* settings_ = nullptr;
    QString formats_;
    bool complete_ = false;  // the columns are those of all that is to come
    bool columns_chosen_ = false;  // by the user, so that more formats do not change them
    bool arranging_ = false;  // columns move because of the program
    QHash<QString, int> widths_;  // of columns that were shown once, in pixels
    QTimer save_timer_;
    CopyJob copy_job_;

    // From just before a reset to just after it.
    std::uint64_t generation_ = 0;
    std::optional<EventKey> top_;
    int top_row_ = 0, chosen_row_ = -1, rows_before_ = 0;
    bool at_top_ = true;
    std::optional<int> chosen_line_;  // where on the screen the chosen row was, in rows from the top
    ColumnSpec chosen_column_;
    struct Range {
        EventKey first, last;
    };
    std::vector<Range> selected_;
};

}
