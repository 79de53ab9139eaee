// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/bookmark_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

Bookmark bookmark(std::int64_t id, const char* title, std::int64_t second, std::uint8_t colour,
                  std::vector<std::string> tags, const char* note = "")
{
    Bookmark mark;
    mark.id = id;
    mark.source = 1;
    mark.line = std::uint64_t(id * 10);
    mark.title = title;
    mark.time = seconds(second);
    mark.colour = colour;
    mark.tags = std::move(tags);
    mark.note = note;
    return mark;
}

/// None of them stands in a log that is open.
BookmarkSet three()
{
    CaseSource source;
    source.id = 1;
    source.path = "/logs/ex041116.log";
    return bookmark_set(
        std::make_shared<PlacedBookmarks>(std::vector{bookmark(1, "late", 300, 0, {"a"}, "\n# Head\nrest"),
                                                      bookmark(2, "early & <b>bold</b>", 100, 3, {"a", "b"}),
                                                      bookmark(3, "middle", 200, 3, {}, "100% sure")},
                                          std::vector{source}, "/case.spoor", Snapshot()),
        {source});
}

QString shown(const BookmarkModel& model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        text += QString::number(model.bookmark(row).id);
    return text;
}

QString cell(const BookmarkModel& model, int row, BookmarkColumn column)
{
    return model.index(row, int(column)).data().toString();
}

}

class TestBookmarkModel : public QObject {
    Q_OBJECT

private slots:
    void rowsAreInOrderOfTimeOrOfAColumn()
    {
        BookmarkModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_bookmarks(three(), nullptr);
        QCOMPARE(shown(model), "231");
        model.sort(int(BookmarkColumn::Time), Qt::DescendingOrder);
        QCOMPARE(shown(model), "132");
        model.sort(int(BookmarkColumn::Colour), Qt::AscendingOrder);
        QCOMPARE(shown(model), "231");
        model.sort(int(BookmarkColumn::What), Qt::AscendingOrder);
        QCOMPARE(shown(model), "213");
        model.sort(int(BookmarkColumn::Place), Qt::DescendingOrder);
        QCOMPARE(shown(model), "321");
        model.sort(-1);
        QCOMPARE(shown(model), "231");
        QCOMPARE(model.row_of(3), 1);
        QCOMPARE(model.row_of(9), -1);
    }

    void cellsSayWhatIsKnown()
    {
        BookmarkModel model;
        model.set_bookmarks(three(), nullptr);
        QCOMPARE(cell(model, 0, BookmarkColumn::Time), "1970-01-01 00:01:40");
        QCOMPARE(cell(model, 0, BookmarkColumn::What), "early & <b>bold</b>");
        QCOMPARE(cell(model, 0, BookmarkColumn::Tags), "a, b");
        QCOMPARE(cell(model, 2, BookmarkColumn::Note), "Head");
        QCOMPARE(cell(model, 1, BookmarkColumn::Note), "100% sure");
        QCOMPARE(cell(model, 0, BookmarkColumn::Kind), "Event");
        QCOMPARE(cell(model, 0, BookmarkColumn::Place), "ex041116.log:20 (not open)");
        QVERIFY(model.index(0, 0).data(BookmarkModel::AbsentRole).toBool());
        QCOMPARE(model.index(0, 0).data(BookmarkModel::ColourRole).toInt(), 3);
        TimeDisplay display;
        display.clock = TimeDisplay::Clock::Local;
        display.local = Zone::fixed(seconds(7200));
        model.set_time_display(display);
        QCOMPARE(cell(model, 0, BookmarkColumn::Time), "1970-01-01 02:01:40");
    }

    void theTimeOfASentenceIsLeftToItsColumn()
    {
        BookmarkSet set;
        set.placed = std::make_shared<PlacedBookmarks>(
            std::vector{bookmark(1, "On 2009-11-13 at 06:33:05 UTC, 10.20.5.22 asked for /a, UTC, b", 1, 0, {}),
                        bookmark(2, "On the way", 2, 0, {})},
            std::vector<CaseSource>{}, "/case.spoor", Snapshot());
        BookmarkModel model;
        model.set_bookmarks(set, nullptr);
        QCOMPARE(cell(model, 0, BookmarkColumn::What), "10.20.5.22 asked for /a, UTC, b");
        QCOMPARE(cell(model, 1, BookmarkColumn::What), "On the way");
    }

    void choicesSayWhatTheyWouldLeave()
    {
        BookmarkModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_bookmarks(three(), nullptr);
        BookmarkChoice choice;
        choice.tags = QStringList{"a"};
        model.set_choice(choice);
        QCOMPARE(shown(model), "21");
        const BookmarkCounts counts = count_bookmarks(model.set(), choice);
        QCOMPARE(counts.total, 3);
        QCOMPARE(counts.shown, 2);
        QCOMPARE(counts.tags.at("b"), 1);
        QCOMPARE(counts.colours[3], 1);
        QCOMPARE(counts.colours[0], 1);
        choice.colours = {3};
        model.set_choice(choice);
        QCOMPARE(shown(model), "2");
        choice = {};
        choice.words = "SURE 041116";
        model.set_choice(choice);
        QCOMPARE(shown(model), "3");
        choice.words = "no such";
        model.set_choice(choice);
        QCOMPARE(model.rowCount(), 0);
    }
};

SPOOR_TEST(TestBookmarkModel)

#include "test_bookmark_model.moc"
