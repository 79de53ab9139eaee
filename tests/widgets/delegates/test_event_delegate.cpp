// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/marked_events.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/delegates/event_delegate.h"
#include "widgets/delegates/marked_text.h"
#include "widgets/models/event_table_model.h"
#include "widgets/theme/bookmark_look.h"
#include "widgets/theme/contrast.h"
#include "widgets/theme/look.h"
#include "widgets/theme/mark_look.h"
#include "widgets/views/event_view.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>
#include <QSet>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>

using namespace spoor;
using namespace spoor::test;

namespace {

QPalette palette_of(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x20, 0x20, 0x20) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(Qt::white) : QColor(Qt::black));
    return palette;
}

/// One cell as the delegate paints it.
struct Cell {
    QStandardItemModel model{1, 1};
    EventDelegate delegate;
    QStyleOptionViewItem option;

    explicit Cell(const QString& text, int width = 300)
    {
        model.setItem(0, 0, new QStandardItem(text));
        model.item(0)->setData(int(Field::Path), EventTableModel::FieldRole);
        option.palette = palette_of(false);
        option.rect = QRect(0, 0, width, 20);
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.textElideMode = Qt::ElideRight;
    }
    QImage paint() const
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }
    /// Where the ground of a mark is: first and last column, or -1.
    std::pair<int, int> ground(MarkTone which = MarkTone::Found) const
    {
        const QImage image = paint();
        const QRgb wanted = mark_format(which, option.palette).background().color().rgb();
        int first = -1, last = -1;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) == wanted) {
                    first = first < 0 ? x : first;
                    last = x;
                }
        return {first, last};
    }
};

}

class TestEventDelegate : public QObject {
    Q_OBJECT
private slots:
    void bookmarks_have_a_sign_in_the_first_column()
    {
        const QRgb green = bookmark_colour(4).rgb();
        const auto signs = [&](const QImage& image) {
            QSet<int> columns;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    if (image.pixel(x, y) == green)
                        columns.insert(x);
            return columns;
        };
        Cell cell("text");
        cell.model.item(0)->setData(4, EventTableModel::BookmarkRole);
        // Neither a column further right, nor a list of another kind.
        QVERIFY(signs(cell.paint()).isEmpty());
        cell.option.viewItemPosition = QStyleOptionViewItem::Beginning;
        QVERIFY(!signs(cell.paint()).isEmpty());
        cell.option.state |= QStyle::State_Selected;
        QVERIFY(!signs(cell.paint()).isEmpty());
        cell.option.state &= ~QStyle::State_Selected;
        const int room = bookmark_room(cell.option.fontMetrics);
        for (const int x : signs(cell.paint()))
            QVERIFY(x < room);
        // The text stands where it stands, bookmarked or not.
        const QImage with = cell.paint();
        cell.model.item(0)->setData({}, EventTableModel::BookmarkRole);
        const QImage without = cell.paint();
        QVERIFY(with != without);
        const QRect text(room, 0, with.width() - room, with.height());
        QCOMPARE(with.copy(text), without.copy(text));
        // Without a colour in outline.
        cell.model.item(0)->setData(0, EventTableModel::BookmarkRole);
        QVERIFY(cell.paint() != without);
        QVERIFY(signs(cell.paint()).isEmpty());
    }

    void the_first_column_that_is_shown_has_the_signs()
    {
        const auto snapshot = small_snapshot({{1, "a", "", "/1"}, {2, "b", "", "/2"}});
        EventTableModel model;
        EventView view;
        view.set_model(&model);
        view.resize(700, 200);
        model.set_rows(RowSet::all(snapshot));
        model.set_bookmarks(marked(snapshot, {{1, 4}}));
        const auto columns = [&] {
            const QImage image = view.viewport()->grab().toImage();
            QSet<int> found;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    if ((image.pixel(x, y) & 0xffffff) == (bookmark_colour(4).rgb() & 0xffffff))
                        found.insert(view.header()->logicalIndexAt(x));
            return found;
        };
        QCOMPARE(columns(), QSet<int>{0});
        view.header()->moveSection(2, 0);
        QCOMPARE(columns(), QSet<int>{2});
    }

    void marks_can_be_read()
    {
        for (const bool dark : {false, true})
            for (const MarkTone which : {MarkTone::Found, MarkTone::Filtered}) {
                const QTextCharFormat format = mark_format(which, palette_of(dark));
                QVERIFY(contrast(format.foreground().color(), format.background().color()) >= 7);
                QVERIFY(format.underlineStyle() != QTextCharFormat::NoUnderline);
            }
        QVERIFY(mark_format(MarkTone::Found, {}).underlineStyle() !=
                mark_format(MarkTone::Filtered, {}).underlineStyle());
    }

    void marks_what_is_found()
    {
        Cell cell("/scripts/cmd.exe/x");
        QCOMPARE(cell.ground(), std::pair(-1, -1));
        const QImage plain = cell.paint();
        cell.delegate.set_marks(MatchMarks({"CMD.exe"}, {"scripts"}));
        const auto [first, last] = cell.ground();
        const QFontMetrics metrics(cell.option.font);
        const int before = metrics.horizontalAdvance("/scripts/");
        QVERIFY2(std::abs(first - before) <= 6, qPrintable(QString::number(first - before)));
        QVERIFY(std::abs(last - first - metrics.horizontalAdvance("cmd.exe")) <= 3);
        QVERIFY(cell.ground(MarkTone::Filtered).first >= 0);
        cell.delegate.set_marks({});
        QCOMPARE(cell.paint(), plain);
        cell.delegate.set_marks(MatchMarks({"nothing"}));
        QCOMPARE(cell.paint(), plain);
    }

    void marked_text_stands_where_it_stood()
    {
        // Without the mark's ground the letters are the same: so neither alignment nor font moved.
        for (const auto align : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
            Cell cell("abc iii xyz");
            cell.option.displayAlignment = align | Qt::AlignVCenter;
            cell.model.item(0)->setTextAlignment(align | Qt::AlignVCenter);
            const QImage plain = cell.paint();
            cell.delegate.set_marks(MatchMarks({"iii"}));
            const QImage marked = cell.paint();
            const auto [first, last] = cell.ground();
            QVERIFY(first > 0);
            for (int x = 0; x < plain.width(); ++x)
                for (int y = 0; y < plain.height() && (x < first - 2 || x > last + 2); ++y)
                    QVERIFY2(plain.pixel(x, y) == marked.pixel(x, y), qPrintable(QString("%1,%2").arg(x).arg(y)));
        }
    }

    void marks_stay_within_narrow_cells()
    {
        Cell cell("/a/very/long/path/that/does/not/fit/cmd.exe", 120);
        cell.delegate.set_marks(MatchMarks({"cmd.exe"}));
        const auto [first, last] = cell.ground();
        // The ellipsis stands for what is hidden.
        QVERIFY(first > 80);
        QVERIFY(last < 120);
        for (const int width : {0, 1, 5, 12}) {
            Cell tiny("cmd.exe", std::max(width, 1));
            tiny.delegate.set_marks(MatchMarks({"cmd.exe"}));
            tiny.paint();
        }
    }

    void selected_rows_and_right_to_left()
    {
        Cell cell("abc def");
        cell.delegate.set_marks(MatchMarks({"def"}));
        cell.option.state |= QStyle::State_Selected;
        QVERIFY(cell.ground().first > 0);
        cell.option.state &= ~QStyle::State_Selected;
        cell.option.direction = Qt::RightToLeft;
        const auto [first, last] = cell.ground();
        QVERIFY(first > 150);
        QVERIFY(last < 300);
    }

    void elided_data()
    {
        QTest::addColumn<QString>("elided");
        QTest::addColumn<QString>("picture");
        // Of "0123456789" with 2 to 4 and 7 to 9 marked.
        QTest::newRow("whole") << "0123456789" << "01[234]56[789]";
        QTest::newRow("right") << QString::fromUtf8("0123…") << QString::fromUtf8("01[23…]");
        QTest::newRow("right, between") << QString::fromUtf8("012345…") << QString::fromUtf8("01[234]5[…]");
        QTest::newRow("right, all") << QString::fromUtf8("…") << QString::fromUtf8("[…]");
        QTest::newRow("left") << QString::fromUtf8("…456789") << QString::fromUtf8("[…4]56[789]");
        QTest::newRow("left, between") << QString::fromUtf8("…6789") << QString::fromUtf8("[…]6[789]");
        QTest::newRow("middle") << QString::fromUtf8("012…89") << QString::fromUtf8("01[2…89]");
        QTest::newRow("middle, unmarked") << QString::fromUtf8("01234…6789") << QString::fromUtf8("01[234]…6[789]");
    }
    void elided()
    {
        QFETCH(QString, elided);
        QFETCH(QString, picture);
        const QList<MatchMarks::Span> spans{{2, 3, MatchMarks::Kind::Found}, {7, 3, MatchMarks::Kind::Found}};
        QString out;
        qsizetype at = 0;
        for (const auto& span : elided_spans(spans, "0123456789", elided)) {
            out += elided.mid(at, span.start - at) + u'[' + elided.mid(span.start, span.length) + u']';
            at = span.start + span.length;
        }
        QCOMPARE(out + elided.mid(at), picture);
    }

    void pending_cells_are_faint()
    {
        Cell cell("text");
        const QImage plain = cell.paint();
        cell.model.item(0)->setData(true, EventTableModel::PendingRole);
        QVERIFY(cell.paint() != plain);
        cell.model.item(0)->setData(false, EventTableModel::PendingRole);
        QCOMPARE(cell.paint(), plain);
    }

    void the_view_is_painted_again()
    {
        EventTableModel model;
        model.set_rows(RowSet::all(small_snapshot({{50, "10.0.0.1", "anna", "/a.asp", 200, Outcome::Success}})));
        EventView view;
        view.set_model(&model);
        view.resize(1200, 200);
        view.show();
        const QImage before = view.viewport()->grab().toImage();
        auto* delegate = qobject_cast<EventDelegate*>(view.itemDelegate());
        QVERIFY(delegate);
        delegate->set_marks(MatchMarks({"anna"}));
        QVERIFY(view.viewport()->grab().toImage() != before);
        // "no time", and the like, is the table's own word.
        delegate->set_marks(MatchMarks({"no time"}));
        QCOMPARE(view.viewport()->grab().toImage(), before);
    }

    void cheap()
    {
        Cell cell("/scripts/..%c1%1c../winnt/system32/cmd.exe?/c+dir");
        cell.delegate.set_marks(MatchMarks({"cmd.exe"}));
        QImage image(cell.option.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        constexpr int times = 500;
        const auto each_cell = [&] {
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; i < times; ++i)
                cell.delegate.paint(&painter, cell.option, cell.model.index(0, 0));
            return double(clock.nsecsElapsed()) / 1000 / times;
        };
        const double each = each_cell();
        cell.delegate.set_marks({});
        qInfo("a marked cell takes %.1f microseconds, another %.1f", each, each_cell());
        QVERIFY(each < 1000);  // slow machines, sanitizers
    }
};

SPOOR_TEST(TestEventDelegate)
#include "test_event_delegate.moc"
