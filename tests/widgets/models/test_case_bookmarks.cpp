// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_file.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/w3c_snapshot.h"
#include "widgets/models/case_bookmarks.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A store over a case job, and what it tells.
struct Stage {
    explicit Stage(Scratch& scratch, std::shared_ptr<const Snapshot> of)
        : snapshot(std::move(of)), folder(QString::fromStdString(scratch.path("cases"))), job(folder), store(job)
    {
        QObject::connect(&store, &BookmarkStore::failed, [this](const Error& error) { errors.push_back(error.code); });
        QObject::connect(&store, &BookmarkStore::kept, [this](int added, int removed, int altered) {
            told << QStringLiteral("+%1 -%2 ~%3").arg(added).arg(removed).arg(altered);
        });
        store.set_snapshot(snapshot);
    }
    void open() { job.set_paths({QString::fromStdString(snapshot->sources.front()->path)}); }
    EventKey key(std::uint32_t event) const { return snapshot->key(EventId{event}); }
    /// `1 #2 {a,b} note` of each bookmark: the line, its colour, its tags.
    QString text() const
    {
        QStringList all;
        for (const Bookmark& mark : store.placed()->all()) {
            QString one = QString::number(mark.line);
            if (mark.colour)
                one += QStringLiteral(" #%1").arg(mark.colour);
            for (const std::string& tag : mark.tags)
                one += u' ' + QString::fromStdString(tag);
            if (!mark.note.empty())
                one += QStringLiteral(" \"%1\"").arg(QString::fromStdString(mark.note));
            all << one;
        }
        return all.join(QStringLiteral("; "));
    }
    std::vector<std::int64_t> ids() const
    {
        std::vector<std::int64_t> all;
        for (const Bookmark& mark : store.placed()->all())
            all.push_back(mark.id);
        return all;
    }

    std::shared_ptr<const Snapshot> snapshot;
    QString folder;
    CaseJob job;
    CaseBookmarks store;
    QStringList told;
    std::vector<ErrorCode> errors;
};

}

class TestCaseBookmarks : public QObject {
    Q_OBJECT

private slots:
    void eventsAreMarkedAndTheirMarksTakenOff()
    {
        Scratch scratch;
        Stage stage(scratch, w3c_snapshot(scratch, 10));
        stage.open();
        stage.store.toggle_events({stage.key(0), stage.key(3)});
        QTRY_COMPARE(stage.text(), "5; 8");
        QVERIFY(stage.store.placed()->on(stage.key(3)));
        QVERIFY(!stage.store.placed()->on(stage.key(4)));
        // One of them is not marked: all are from then on.
        stage.store.toggle_events({stage.key(3), stage.key(4)});
        QTRY_COMPARE(stage.text(), "5; 8; 9");
        stage.store.toggle_events({stage.key(3), stage.key(4)});
        QTRY_COMPARE(stage.text(), "5");
        QCOMPARE(stage.told, (QStringList{"+2 -0 ~0", "+1 -0 ~0", "+0 -2 ~0"}));
        QVERIFY(stage.errors.empty());
    }

    void twoPressesBeforeTheFirstIsKeptAreTwoPresses()
    {
        Scratch scratch;
        Stage stage(scratch, w3c_snapshot(scratch, 3));
        stage.open();
        stage.store.toggle_events({stage.key(1)});
        stage.store.toggle_events({stage.key(1)});
        stage.store.toggle_events({stage.key(2)});
        QTRY_COMPARE(stage.text(), "7");
    }

    void whatIsSaidOfThemIsKept()
    {
        Scratch scratch;
        const auto snapshot = w3c_snapshot(scratch, 10);
        {
            Stage stage(scratch, snapshot);
            stage.open();
            BookmarkChange change;
            change.colour = 4;
            change.add_tags = {"exfil"};
            stage.store.mark_events({stage.key(1), stage.key(2)}, change);
            QTRY_COMPARE(stage.text(), "6 #4 exfil; 7 #4 exfil");
            BookmarkChange note;
            note.note = "**who** is this?";
            stage.store.change({stage.ids().front()}, note);
        }
        // Written before the end; and there again with the same logs.
        Stage stage(scratch, snapshot);
        stage.open();
        QTRY_COMPARE(stage.text(), "6 #4 exfil \"**who** is this?\"; 7 #4 exfil");
        QVERIFY(stage.store.placed()->on(stage.key(1)));
        QCOMPARE(stage.store.sources().size(), 1u);
        QVERIFY(stage.errors.empty());
    }

    void undoBringsBackWhatWasThere()
    {
        Scratch scratch;
        Stage stage(scratch, w3c_snapshot(scratch, 10));
        stage.open();
        BookmarkChange change;
        change.colour = 2;
        change.add_tags = {"a"};
        change.note = "n";
        stage.store.mark_events({stage.key(1)}, change);
        QTRY_COMPARE(stage.text(), "6 #2 a \"n\"");
        const auto before = stage.store.placed()->all();
        BookmarkChange other;
        other.colour = 9;
        stage.store.change(stage.ids(), other);
        QTRY_COMPARE(stage.text(), "6 #9 a \"n\"");
        stage.store.remove(stage.ids());
        QTRY_COMPARE(stage.text(), "");
        QVERIFY(stage.store.can_undo() && !stage.store.can_redo());
        stage.store.undo();
        QTRY_COMPARE(stage.text(), "6 #9 a \"n\"");
        stage.store.undo();
        QTRY_COMPARE(stage.text(), "6 #2 a \"n\"");
        // The very same: its id, its author, the time when it was made.
        QCOMPARE(stage.ids().front(), before.front().id);
        QCOMPARE(stage.store.placed()->all().front().created, before.front().created);
        stage.store.undo();
        QTRY_COMPARE(stage.text(), "");
        QTRY_VERIFY(!stage.store.can_undo());
        stage.store.redo();
        stage.store.redo();
        QTRY_COMPARE(stage.text(), "6 #9 a \"n\"");
        // Something new takes what could be done again away.
        stage.store.toggle_events({stage.key(2)});
        QTRY_COMPARE(stage.text(), "6 #9 a \"n\"; 7");
        QVERIFY(!stage.store.can_redo());
        QVERIFY(stage.errors.empty());
    }

    void sessionsAreMarkedInBulk()
    {
        Scratch scratch;
        Stage stage(scratch, w3c_snapshot(scratch, 10));
        stage.open();
        const SessionSet set =
            fake_sessions(stage.snapshot, {{SessionKind::HttpAuth, {1, 2}}, {SessionKind::HttpAuth, {5}}});
        const auto table = set.tables[std::size_t(SessionKind::HttpAuth)];
        stage.store.add_sessions(table, {0, 1});
        QTRY_COMPARE(stage.store.placed()->all().size(), 2u);
        const Bookmark& first = stage.store.placed()->all().front();
        QCOMPARE(int(first.on), int(BookmarkOn::Session));
        QCOMPARE(first.key, "http_auth");
        QVERIFY(!first.title.empty());
        QCOMPARE(*stage.store.placed()->event(0), stage.key(1));
        // The event itself is another matter.
        QVERIFY(!stage.store.placed()->on(stage.key(1)));
        QCOMPARE(stage.told, QStringList{"+2 -0 ~0"});
    }

    void allThatIsOpenIsNotedOnceThereIsACase()
    {
        Scratch scratch;
        scratch.write("logs/other.log", "2009-11-17 10:00:00 one\n");
        const auto first = w3c_snapshot(scratch, 3);
        const auto both = loaded({scratch.path("logs")});
        QCOMPARE(both->sources.size(), 2u);
        Stage stage(scratch, both);
        stage.open();
        QTest::qWait(50);
        QVERIFY(!QFile::exists(stage.folder));
        stage.store.toggle_events({stage.key(0)});
        QTRY_COMPARE(stage.store.sources().size(), 2u);
    }

    void aSecondWindowReadsAndIsTold()
    {
        Scratch scratch;
        const auto snapshot = w3c_snapshot(scratch, 10);
        Stage one(scratch, snapshot), two(scratch, snapshot);
        one.open();
        one.store.toggle_events({one.key(0)});
        QTRY_COMPARE(one.text(), "5");
        two.open();
        QTRY_COMPARE(two.text(), "5");
        QCOMPARE(two.job.state().read_only->code, ErrorCode::CaseInUse);
        two.store.toggle_events({two.key(1)});
        QTRY_COMPARE(two.errors, std::vector{ErrorCode::CaseInUse});
        QCOMPARE(two.text(), "5");
        one.job.set_paths({});
        bool closed = false;
        one.job.after([&] { closed = true; });
        QTRY_VERIFY(closed);
        two.job.try_again();
        QTRY_VERIFY(!two.job.state().read_only);
        two.store.toggle_events({two.key(1)});
        QTRY_COMPARE(two.text(), "5; 6");
    }

    void whatCannotBeReadIsNotMarked()
    {
        Scratch scratch;
        Stage stage(scratch, w3c_snapshot(scratch, 10));
        stage.open();
        QFile log(QString::fromStdString(stage.snapshot->sources.front()->path));
        QVERIFY(log.resize(40));
        stage.store.toggle_events({stage.key(5)});
        QTRY_COMPARE(stage.errors, std::vector{ErrorCode::SourceChanged});
        QCOMPARE(stage.text(), "");
    }
};

SPOOR_TEST(TestCaseBookmarks)

#include "test_case_bookmarks.moc"
