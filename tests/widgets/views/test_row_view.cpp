// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/views/row_view.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <set>

using namespace spoor;

namespace {

constexpr int many = 100'000'000;

/// As many rows as one likes, and a record of which cells were asked for.
class FakeModel : public QAbstractTableModel {
public:
    explicit FakeModel(int count) : rows_(count) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : rows_; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        asked.insert(index.row());
        if (index.column() == 3)
            return QStringLiteral("<img src=x> long text, long text, long text %1").arg(index.row());
        return QStringLiteral("%1.%2").arg(index.row()).arg(index.column());
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("C%1").arg(section)) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override { sorted << qMakePair(column, int(order)); }
    void reset_to(int count)
    {
        beginResetModel();
        rows_ = count;
        endResetModel();
    }

    mutable std::set<int> asked;
    QList<QPair<int, int>> sorted;

private:
    int rows_;
};

struct Stage {
    explicit Stage(int count) : model(count)
    {
        view.setModel(&model);
        view.resize(500, 40 + 20 * view.row_height());
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
        view.setFocus();
    }
    int current() const { return view.currentIndex().row(); }
    /// `3-5 9`
    QString selected() const
    {
        QStringList all;
        for (const auto& range : view.selectionModel()->selection())
            all << (range.top() == range.bottom() ? QString::number(range.top())
                                                  : QStringLiteral("%1-%2").arg(range.top()).arg(range.bottom()));
        all.sort();
        return all.join(QLatin1Char(' '));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, Qt::Key(key), modifiers); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(model.index(row, 1)).center());
    }

    FakeModel model;
    RowView view;
};

}

class TestRowView : public QObject {
    Q_OBJECT
private slots:
    void places_and_points_agree_also_at_the_far_end()
    {
        Stage s(many);
        for (const int first : {0, 12'345, many / 2, many}) {
            s.view.scroll_to_row(first);
            const int top = s.view.first_row();
            QCOMPARE(top, std::min(first, many - s.view.page_rows()));
            for (int row = top; row < top + s.view.page_rows(); ++row)
                for (int column = 0; column < 3; ++column) {
                    const QRect rect = s.view.visualRect(s.model.index(row, column));
                    QCOMPARE(rect.y(), (row - top) * s.view.row_height());
                    QCOMPARE(s.view.indexAt(rect.center()), s.model.index(row, column));
                    QCOMPARE(s.view.indexAt(rect.topLeft()), s.model.index(row, column));
                }
        }
        QVERIFY(!s.view.indexAt({10, -1}).isValid());
        QVERIFY(!s.view.indexAt({100'000, 10}).isValid());
        // Far rows are out of sight on the right side, without overflow.
        QVERIFY(s.view.visualRect(s.model.index(0, 0)).bottom() < 0);
        s.view.scroll_to_row(0);
        QVERIFY(s.view.visualRect(s.model.index(many - 1, 0)).top() > s.view.height());
    }

    void news_about_every_cell_are_cheap()
    {
        Stage s(many);
        QElapsedTimer timer;
        timer.start();
        emit s.model.dataChanged(s.model.index(0, 0), s.model.index(many - 1, 3));
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }

    void scroll_to_shows_what_is_asked_for()
    {
        Stage s(many);
        const int page = s.view.page_rows();
        const auto to = [&](int row, QAbstractItemView::ScrollHint hint) {
            s.view.scrollTo(s.model.index(row, 0), hint);
            return s.view.first_row();
        };
        QCOMPARE(to(5'000'000, QAbstractItemView::PositionAtTop), 5'000'000);
        QCOMPARE(to(5'000'000, QAbstractItemView::PositionAtBottom), 5'000'000 - page + 1);
        QCOMPARE(to(5'000'000, QAbstractItemView::PositionAtCenter), 5'000'000 - page / 2);
        QCOMPARE(to(5'000'001, QAbstractItemView::EnsureVisible), 5'000'000 - page / 2);
        QCOMPARE(to(10, QAbstractItemView::EnsureVisible), 10);
        QCOMPARE(to(many - 1, QAbstractItemView::EnsureVisible), many - page);
    }

    void keys_move()
    {
        Stage s(many);
        const int page = s.view.page_rows();
        s.key(Qt::Key_Home);
        QCOMPARE(s.current(), 0);
        s.key(Qt::Key_Down);
        s.key(Qt::Key_Down);
        QCOMPARE(s.current(), 2);
        QCOMPARE(s.selected(), "2");
        s.key(Qt::Key_PageDown);
        QCOMPARE(s.current(), 2 + page);
        s.key(Qt::Key_End);
        QCOMPARE(s.current(), many - 1);
        QVERIFY(s.view.viewport()->rect().contains(s.view.visualRect(s.view.currentIndex()).center()));
        s.key(Qt::Key_Down);
        s.key(Qt::Key_PageDown);
        QCOMPARE(s.current(), many - 1);
        s.key(Qt::Key_PageUp);
        QCOMPARE(s.current(), many - 1 - page);
        s.key(Qt::Key_Home);
        s.key(Qt::Key_Up);
        QCOMPARE(s.current(), 0);
        QCOMPARE(s.view.first_row(), 0);
    }

    void keys_and_clicks_select()
    {
        Stage s(many);
        s.click(3);
        QCOMPARE(s.selected(), "3");
        s.key(Qt::Key_Down, Qt::ShiftModifier);
        s.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(s.selected(), "3-5");
        s.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(s.selected(), "3-4");
        s.click(8, Qt::ControlModifier);
        QCOMPARE(s.selected(), "3-4 8");
        s.click(8, Qt::ControlModifier);
        QCOMPARE(s.selected(), "3-4");
        s.click(2);
        // Across a scroll, which pixels could not express.
        s.key(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(s.selected(), QStringLiteral("2-%1").arg(many - 1));
        s.click(many - 5, Qt::ShiftModifier);
        QCOMPARE(s.selected(), QStringLiteral("2-%1").arg(many - 5));
        s.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.selected(), QStringLiteral("0-%1").arg(many - 1));
    }

    void dragging_selects()
    {
        Stage s(1000);
        const auto at = [&](int row) { return s.view.visualRect(s.model.index(row, 0)).center(); };
        QTest::mousePress(s.view.viewport(), Qt::LeftButton, {}, at(2));
        QMouseEvent move(QEvent::MouseMove, at(6), s.view.viewport()->mapToGlobal(at(6)), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(s.view.viewport(), &move);
        QTest::mouseRelease(s.view.viewport(), Qt::LeftButton, {}, at(6));
        QCOMPARE(s.selected(), "2-6");
        QCOMPARE(s.current(), 6);
    }

    void only_what_is_seen_is_painted()
    {
        Stage s(many);
        s.view.scroll_to_row(many / 2);
        QCoreApplication::processEvents();
        s.model.asked.clear();
        s.view.viewport()->repaint();
        QVERIFY(!s.model.asked.empty());
        QVERIFY(*s.model.asked.begin() >= many / 2);
        QVERIFY(*s.model.asked.rbegin() <= many / 2 + s.view.page_rows() + 1);
    }

    void a_reset_costs_the_same_for_any_number_of_rows()
    {
        Stage s(10);
        s.view.header()->resizeSection(1, 77);
        s.view.header()->moveSection(0, 2);
        QElapsedTimer clock;
        clock.start();
        s.model.reset_to(many);
        QCoreApplication::processEvents();
        const qint64 ms = clock.elapsed();
        QVERIFY2(ms < 200, qPrintable(QStringLiteral("%1 ms").arg(ms)));
        QCOMPARE(s.view.verticalScrollBar()->maximum(), many - s.view.page_rows());
        QCOMPARE(s.view.header()->sectionSize(1), 77);
        QCOMPARE(s.view.header()->visualIndex(0), 2);
        s.model.reset_to(0);
        QCoreApplication::processEvents();
        QCOMPARE(s.view.verticalScrollBar()->maximum(), 0);
        QVERIFY(!s.view.indexAt({5, 5}).isValid());
        s.key(Qt::Key_Down);
        s.key(Qt::Key_End, Qt::ShiftModifier);
        s.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.selected(), "");
    }

    void copies_as_shown()
    {
        Stage s(many);
        s.view.header()->moveSection(0, 1);
        s.view.header()->hideSection(3);
        s.click(2);
        s.click(4, Qt::ControlModifier);
        s.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), "C1\tC0\tC2\n2.1\t2.0\t2.2\n4.1\t4.0\t4.2\n");

        QSignalSpy copied(&s.view, &RowView::copied);
        s.key(Qt::Key_A, Qt::ControlModifier);
        s.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.last().at(0).toInt(), RowView::copy_limit);
        QCOMPARE(copied.last().at(1).toInt(), many);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), RowView::copy_limit + 1);
    }

    void header_sorts_and_a_third_click_ends_it()
    {
        Stage s(100);
        const QHeaderView* header = s.view.header();
        const QPoint second(header->sectionViewportPosition(1) + 20, header->height() / 2);
        for (int i = 0; i < 3; ++i) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, second);
            QTest::qWait(QApplication::doubleClickInterval() + 10);
        }
        const QList<QPair<int, int>> wanted{
            {1, Qt::AscendingOrder}, {1, Qt::DescendingOrder}, {-1, Qt::AscendingOrder}};
        QCOMPARE(s.model.sorted.size(), 3);
        QCOMPARE(s.model.sorted[0], wanted[0]);
        QCOMPARE(s.model.sorted[1], wanted[1]);
        QCOMPARE(s.model.sorted[2].first, -1);
    }

    void tooltips_are_plain_text()
    {
        Stage s(100);
        const auto ask = [&](int column) {
            const QPoint point = s.view.visualRect(s.model.index(1, column)).center();
            QHelpEvent help(QEvent::ToolTip, point, s.view.viewport()->mapToGlobal(point));
            QApplication::sendEvent(s.view.viewport(), &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QCOMPARE(ask(1), "");
        const QString tip = ask(3);
        QVERIFY2(tip.contains("&lt;img src=x&gt; long text") && !tip.contains("<img"), qPrintable(tip));
        QToolTip::hideText();
    }

    void columns_scroll()
    {
        Stage s(100);
        for (int column = 0; column < 4; ++column)
            s.view.header()->resizeSection(column, 300);
        QCOMPARE(s.view.horizontalScrollBar()->maximum(), 1200 - s.view.viewport()->width());
        s.view.horizontalScrollBar()->setValue(300);
        QCOMPARE(s.view.visualRect(s.model.index(0, 1)).left(), 0);
        QCOMPARE(s.view.indexAt({10, 5}).column(), 1);
    }
};

SPOOR_TEST(TestRowView)
#include "test_row_view.moc"
