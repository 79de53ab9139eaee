// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_findings.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/marked_events.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/bookmark_cells.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/finding_model.h"
#include "widgets/models/ladder_model.h"
#include "widgets/models/session_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const Snapshot> three()
{
    return small_snapshot({{10, "10.0.0.1", "", "/a"}, {20, "10.0.0.2", "", "/b"}, {30, "10.0.0.3", "", "/c"}});
}

/// The values of three columns as shown, and as filters have them.
QString cells(const EventTableModel& model, int row)
{
    QStringList all;
    for (const Field field : {Field::Bookmarked, Field::Tag, Field::Note}) {
        const QModelIndex index = model.index(row, model.column(field));
        const auto value = model.field_value(index);
        all << index.data().toString() + u'=' +
                   (!value          ? QStringLiteral("?")
                    : value->absent ? QStringLiteral("-")
                                    : value->value);
    }
    return all.join(QStringLiteral(" | "));
}

}

class TestBookmarkSigns : public QObject {
    Q_OBJECT
private slots:
    void eventsShowWhatTheInvestigatorSaid()
    {
        const auto snapshot = three();
        EventTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_columns({ColumnSpec::of(Field::Time), ColumnSpec::of(Field::Bookmarked), ColumnSpec::of(Field::Tag),
                           ColumnSpec::of(Field::Note)});
        model.set_rows(RowSet::all(snapshot));
        QCOMPARE(cells(model, 0), "=false | =- | =-");
        QVERIFY(!model.index(0, 0).data(EventTableModel::BookmarkRole).isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy told(&model, &EventTableModel::bookmarks_changed);
        model.set_bookmarks(marked(snapshot, {{0, 3, {"exfil"}, "# <b>Who</b>\nand why"}, {2, 0, {"a", "b"}, ""}}));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(told.size(), 1);
        QCOMPARE(cells(model, 0), "true=true | exfil=exfil | <b>Who</b>=# <b>Who</b>\nand why");
        QCOMPARE(cells(model, 1), "=false | =- | =-");
        // Of two tags no filter by one value can tell.
        QCOMPARE(cells(model, 2), "true=true | a, b=? | =-");
        QCOMPARE(model.index(0, 0).data(EventTableModel::BookmarkRole), QVariant(3));
        QVERIFY(!model.index(1, 0).data(EventTableModel::BookmarkRole).isValid());
        QCOMPARE(model.index(2, 0).data(EventTableModel::BookmarkRole), QVariant(0));
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), "Bookmark, colour 3, exfil: <b>Who</b>");
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleDescriptionRole).toString(), "Bookmark, a, b");
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleDescriptionRole).toString(), "");
        model.set_bookmarks(nullptr);
        QCOMPARE(cells(model, 0), "=false | =- | =-");
    }

    void hostileNotesAreMadeVisible()
    {
        Bookmark mark;
        mark.note = "a\x1b[31m\xE2\x80\xAEgpj";
        mark.tags = {"t\x07"};
        const QString words = bookmark_words(mark);
        QVERIFY2(!words.contains(QChar(0x1b)) && !words.contains(QChar(0x202E)) && !words.contains(QChar(7)),
                 qPrintable(words));
        QVERIFY(words.contains("gpj"));
    }

    void bookmarkedEventsAreThoseWithOneOfTheirOwn()
    {
        const auto snapshot = three();
        const auto placed = marked(snapshot, {{2}, {0}, {1, 1, {}, "", BookmarkOn::Session, "ftp"}});
        const std::set<EventKey> expected{snapshot->key(EventId{0}), snapshot->key(EventId{2})};
        QVERIFY(bookmarked_events(*placed) == expected);
    }

    void stepsOfALadder()
    {
        const auto snapshot = three();
        const SessionSet set = fake_sessions(snapshot, {{SessionKind::Ftp, {0, 1}}});
        LadderModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_ladder(fake_story(*set[SessionKind::Ftp], 0).ladder, snapshot);
        model.set_bookmarks(marked(snapshot, {{1, 5, {}, "odd"}}));
        const int row = model.row_of(snapshot->key(EventId{1}));
        QVERIFY(row > 0);
        QCOMPARE(model.index(row).data(LadderModel::BookmarkRole), QVariant(5));
        QVERIFY(model.index(row).data().toString().endsWith("Bookmark, colour 5: odd"));
        QVERIFY(!model.index(0).data(LadderModel::BookmarkRole).isValid());
        // A step that the log does not hold.
        QVERIFY(!model.index(1).data(LadderModel::BookmarkRole).isValid());
    }

    void sessionsThemselves()
    {
        const auto snapshot = three();
        SessionRows rows;
        rows.set = fake_sessions(snapshot, {{SessionKind::Ftp, {0, 1}}, {SessionKind::Ftp, {2}}});
        rows.rows = std::make_shared<const std::vector<SessionPlace>>(
            std::vector<SessionPlace>{SessionPlace(SessionKind::Ftp, 0), SessionPlace(SessionKind::Ftp, 1)});
        SessionListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_rows(rows);
        // An event's own bookmark is not the session's that begins with it.
        model.set_bookmarks(marked(snapshot, {{0, 1}, {2, 7, {}, "late", BookmarkOn::Session, "ftp"}}));
        QVERIFY(!model.index(0, 0).data(SessionListModel::BookmarkRole).isValid());
        QCOMPARE(model.index(1, 0).data(SessionListModel::BookmarkRole), QVariant(7));
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), "Bookmark, colour 7: late");
    }

    void findingsThemselves()
    {
        const auto snapshot = three();
        const auto set = fake_findings(snapshot, {{"ftp.bounce", Severity::High, "10.0.0.1", {0}, {}, {}},
                                                  {"ftp.bounce", Severity::High, "10.0.0.2", {1}, {}, {}}});
        FindingList list;
        list.set = set;
        FindingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_list(list_findings(set, {}, {}));
        model.set_bookmarks(marked(snapshot, {{1, 2, {}, "", BookmarkOn::Finding, set->key_of(set->rows[1])}}));
        QCOMPARE(model.index_of(1).data(FindingModel::BookmarkRole), QVariant(2));
        QVERIFY(model.index_of(1)
                    .siblingAtColumn(FindingModel::What)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains("Bookmark, colour 2"));
        QVERIFY(!model.index_of(0).data(FindingModel::BookmarkRole).isValid());
        QVERIFY(!model.index(0, 0).data(FindingModel::BookmarkRole).isValid());  // the rule
    }
};

SPOOR_TEST(TestBookmarkSigns)
#include "test_bookmark_signs.moc"
