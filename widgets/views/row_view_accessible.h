// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleTableInterface>
#include <QAccessibleWidget>
#include <QHash>

namespace spoor {

class RowView;

/// A RowView for screen readers: a table whose cells are made when they are asked for, some thousands at most, so that
/// a hundred million rows cost as little as ten. Children are numbered as Qt numbers those of its own tables: headings
/// first, then row by row.
class RowViewAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit RowViewAccessible(RowView* view);
    ~RowViewAccessible() override;

    /// Makes Qt ask for this class; once for the program.
    static void install();

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::Role role() const override { return QAccessible::Table; }
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    int selectedRowCount() const override;
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedRows() const override;
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int row) const override;
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    RowView* view() const;
    using Cells = QHash<qint64, QAccessible::Id>;  // by place among the children
    static void drop(Cells& cells);

    // What was asked for last, and what before that. Whoever holds a cell goes on using it while others are made, so
    // only those go that nobody has asked for in a long time.
    mutable Cells cells_, older_;
};

}
