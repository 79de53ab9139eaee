// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QBasicTimer>
#include <QStyleOptionViewItem>

class QHeaderView;
class QPainter;

namespace spoor {

/// A table of rows of one height, which keeps nothing for a row: a reset of the model, a jump to the end and a
/// selection of everything cost the same for ten rows and for a hundred million. (QTableView keeps a record a row in
/// its vertical header: 1.7 s and 763 MB at 100 M rows.)
///
/// Columns are those of a QHeaderView: they can be moved, resized and clicked to sort; a third click goes back to the
/// order without sorting. Whole rows are selected (click, Shift, Ctrl, drag; arrows, Page, Home, End, Ctrl+A), Ctrl+C
/// copies them as text; Ctrl+Left and Ctrl+Right choose the cell that the keyboard's menu is about. The vertical scroll bar counts rows. Cells that do not fit show their text in a tooltip,
/// always as plain text.
///
/// Only flat models; no editing, no drag and drop of rows.
class RowView : public QAbstractItemView {
    Q_OBJECT
public:
    /// Rows that Ctrl+C copies at most, so that a selection of millions does not stop the window.
    static constexpr int copy_limit = 10'000;

    explicit RowView(QWidget* parent = nullptr);
    ~RowView() override;

    QHeaderView* header() const { return header_; }
    int row_height() const { return row_height_; }

    /// How much room a row has.
    enum class Density { Compact, Roomy };
    void set_density(Density density);
    Density density() const { return density_; }
    /// What is said in place of rows where there are none: why, and what to do. Plain text.
    void set_empty_text(const QString& text);
    const QString& empty_text() const { return empty_text_; }

    /// The columns from left to right, hidden ones left out.
    QList<int> columns_in_order() const;
    /// Makes a column as wide as its heading and the rows on screen ask for, up to `widest` pixels; 0: two thirds of
    /// the view.
    void fit_column(int column, int widest = 0);

    int first_row() const;  ///< the topmost row that is shown
    int page_rows() const;  ///< rows that are shown in full; at least 1
    void scroll_to_row(int row);  ///< makes it the topmost, as far as there are rows below

    struct RowRange {
        int first, last;
    };
    /// What is selected, from top to bottom and apart from each other.
    QList<RowRange> selected_ranges() const;
    qint64 selected_count() const;

    /// The selected rows as lines, cells parted by tabs, in the order of the columns as shown; with a line of headings.
    QString selected_text() const;

    void setModel(QAbstractItemModel* model) override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    /// Does nothing: the base class would look through all rows.
    void keyboardSearch(const QString&) override {}

public slots:
    virtual void copy();

signals:
    void density_changed(spoor::RowView::Density density);
    /// How many rows went to the clipboard, of how many that were selected.
    void copied(int rows, int selected);

protected:
    /// Beginning for the first column that is shown, whichever it is; delegates are told.
    QStyleOptionViewItem::ViewItemPosition position_of(int column) const;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;

    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    int row_count() const;

    /// The header was clicked to sort; -1: no longer by a column. Asks the model.
    virtual void sort_by(int column, Qt::SortOrder order);
    /// Shows what the rows are sorted by and asks nobody.
    void show_sort(int column, Qt::SortOrder order);
    /// On top of a row that has been painted; nothing here.
    virtual void paint_over(QPainter& /*painter*/, int /*row*/, const QRect& /*rect*/) {}

private:
    void measure();
    void paint_row(QPainter& painter, int row, const QRect& clip);
    bool show_tooltip(const QPoint& point, const QPoint& global);
    int row_at(int y) const;  ///< may be beyond the rows
    void select_to(int row, bool keep);
    void move_to(int row, Qt::KeyboardModifiers modifiers);
    void move_to_column(int step);
    void extend_to(const QPoint& point);

    QHeaderView* header_;
    Density density_ = Density::Compact;
    QString empty_text_;
    bool showing_sort_ = false;
    int row_height_ = 20;
    int anchor_ = -1;  // where a selection with Shift or by drag begins
    int hovered_ = -1;
    bool dragging_ = false;
    QBasicTimer autoscroll_;
};

}
