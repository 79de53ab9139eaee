// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/views/row_view.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QHeaderView>
#include <QTest>

using namespace spoor;

namespace {

class FakeModel : public QAbstractTableModel {
public:
    explicit FakeModel(int rows) : rows_(rows) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : rows_; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("%1.%2").arg(index.row()).arg(index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("C%1").arg(section)) : QVariant();
    }
    void empty()
    {
        beginResetModel();
        rows_ = 0;
        endResetModel();
    }

private:
    int rows_;
};

struct Stage {
    explicit Stage(int rows) : model(rows)
    {
        view.setModel(&model);
        view.setAccessibleName("Things");
        view.resize(500, 400);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
        view.setFocus();
        table = QAccessible::queryAccessibleInterface(&view);
    }
    FakeModel model;
    RowView view;
    QAccessibleInterface* table = nullptr;
};

}

class TestRowViewAccessible : public QObject {
    Q_OBJECT
private slots:
    void a_table_with_rows_and_columns()
    {
        Stage s(100000000);
        QVERIFY(s.table && s.table->tableInterface());
        QCOMPARE(s.table->role(), QAccessible::Table);
        QCOMPARE(s.table->text(QAccessible::Name), "Things");
        QCOMPARE(s.table->tableInterface()->rowCount(), 100000000);
        QCOMPARE(s.table->tableInterface()->columnCount(), 3);
        QCOMPARE(s.table->childCount(), 300000003);
        QCOMPARE(s.table->child(1)->text(QAccessible::Name), "C1");
        QCOMPARE(s.table->child(1)->role(), QAccessible::ColumnHeader);
        QAccessibleInterface* cell = s.table->tableInterface()->cellAt(99999999, 2);
        QCOMPARE(cell->text(QAccessible::Name), "99999999.2");
        QCOMPARE(cell->text(QAccessible::Description), "C0: 99999999.0, C1: 99999999.1");
        QVERIFY(cell->state().offscreen);
        QCOMPARE(s.table->child(s.table->indexOfChild(cell)), cell);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name), "C2");
        QVERIFY(!s.table->tableInterface()->cellAt(100000000, 0));
    }

    void the_current_cell_is_told()
    {
        Stage s(50);
        QTRY_VERIFY(s.view.hasFocus());
        s.view.setCurrentIndex(s.model.index(0, 0));
        QTest::keyClick(&s.view, Qt::Key_Down);
        QVERIFY(s.table->focusChild());
        QCOMPARE(s.table->focusChild()->text(QAccessible::Name), "1.0");
        QVERIFY(s.table->focusChild()->state().focused);
        QVERIFY(s.table->tableInterface()->isRowSelected(1));
        QCOMPARE(s.table->tableInterface()->selectedRows(), QList<int>{1});
        QVERIFY(s.table->tableInterface()->selectRow(7));
        QCOMPARE(s.view.currentIndex().row(), 7);
        const QRect cell = s.table->tableInterface()->cellAt(7, 1)->rect();
        QCOMPARE(s.table->childAt(cell.center().x(), cell.center().y())->text(QAccessible::Name), "7.1");
        QCOMPARE(s.table->childAt(cell.center().x(), s.view.header()->mapToGlobal(QPoint(0, 2)).y())
                     ->text(QAccessible::Name),
                 "C1");
    }

    void cells_outlive_no_reset()
    {
        Stage s(50);
        QVERIFY(s.table->tableInterface()->cellAt(3, 1)->isValid());
        s.model.empty();
        QVERIFY(!s.table->tableInterface()->cellAt(3, 1));
        // However many are asked for, few are kept.
        Stage big(100000);
        for (int row = 0; row < 20000; ++row)
            QVERIFY(big.table->tableInterface()->cellAt(row, 0)->isValid());
    }

    void a_selection_of_everything_is_cheap()
    {
        Stage s(100000000);
        s.view.selectAll();
        QCOMPARE(s.table->tableInterface()->selectedRowCount(), 100000000);
        QCOMPARE(s.table->tableInterface()->selectedRows().size(), 1000);
        QCOMPARE(s.table->tableInterface()->selectedCells().size(), 1000);
    }
};

SPOOR_TEST(TestRowViewAccessible)
#include "test_row_view_accessible.moc"
