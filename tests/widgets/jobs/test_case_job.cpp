// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_file.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "tests/widgets/support/w3c_snapshot.h"
#include "widgets/jobs/case_job.h"
#include "widgets/jobs/case_reading.h"
#include "widgets/jobs/unnamed_cases.h"
#include "widgets/models/case_bookmarks.h"

#include <QFile>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

const QString key = QStringLiteral("log.silence web *");

struct Stage {
    explicit Stage(Scratch& scratch) : folder(QString::fromStdString(scratch.path("cases"))), job(folder)
    {
        QObject::connect(&job, &CaseJob::failed, [this](const Error& error) { errors.push_back(error.code); });
        QObject::connect(&job, &CaseJob::dismissals_changed,
                         [this](const std::vector<DismissedFinding>& all) { dismissed = int(all.size()); });
    }
    QString folder;
    CaseJob job;
    std::vector<ErrorCode> errors;
    int dismissed = 0;
};

QString path_in(Scratch& scratch, const char* name) { return QString::fromStdString(scratch.path(name)); }

}

class TestCaseJob : public QObject {
    Q_OBJECT

private slots:
    void savedUnderANameItIsThatCase()
    {
        Scratch scratch;
        Stage stage(scratch);
        stage.job.set_paths({"/logs/a"});
        stage.job.dismiss({key}, "x");
        QTRY_VERIFY(stage.job.state().there);
        const QString unnamed = stage.job.state().path;
        QVERIFY(!stage.job.state().named);
        stage.job.save_as(path_in(scratch, "incident-42.spoor"));
        QTRY_COMPARE(stage.job.state().path, path_in(scratch, "incident-42.spoor"));
        QVERIFY(stage.job.state().named && stage.job.state().there && !stage.job.state().read_only);
        // It was moved: the one without a name is not offered again.
        QVERIFY(!QFile::exists(unnamed));
        QCOMPARE(stage.dismissed, 1);
        // What is opened beside it does not change the case.
        stage.job.set_paths({"/logs/a", "/logs/b"});
        stage.job.dismiss({"ftp.bounce 192.0.2.7 *"}, "y");
        QTRY_COMPARE(stage.dismissed, 2);
        QCOMPARE(stage.job.state().path, path_in(scratch, "incident-42.spoor"));
        stage.job.set_paths({});
        QVERIFY(stage.job.state().path.isEmpty());
        QVERIFY(stage.errors.empty());
    }

    void aNameIsGivenBeforeThereIsAnythingInIt()
    {
        Scratch scratch;
        Stage stage(scratch);
        stage.job.set_paths({"/logs/a"});
        stage.job.save_as(path_in(scratch, "new.spoor"));
        QTRY_VERIFY(stage.job.state().named);
        QVERIFY(QFile::exists(path_in(scratch, "new.spoor")));
        QVERIFY(stage.errors.empty());
    }

    void whatCannotBeSavedLeavesAllAsItWas()
    {
        Scratch scratch;
        Stage stage(scratch);
        stage.job.set_paths({"/logs/a"});
        stage.job.dismiss({key}, "x");
        QTRY_VERIFY(stage.job.state().there);
        const CaseState before = stage.job.state();
        stage.job.save_as(path_in(scratch, "no/such/folder/x.spoor"));
        QTRY_COMPARE(stage.errors, std::vector{ErrorCode::WriteFailed});
        QCOMPARE(stage.job.state(), before);
        QVERIFY(QFile::exists(before.path));
    }

    void aCaseThatSomebodyHasOpenIsNotWrittenOver()
    {
        Scratch scratch;
        const QString path = path_in(scratch, "theirs.spoor");
        Stage theirs(scratch), ours(scratch);
        theirs.job.set_paths({"/logs/b"});
        theirs.job.dismiss({key, "other"}, "theirs");
        theirs.job.save_as(path);
        QTRY_VERIFY(theirs.job.state().named);
        ours.job.set_paths({"/logs/a"});
        ours.job.dismiss({key}, "ours");
        QTRY_VERIFY(ours.job.state().there);
        ours.job.save_as(path);
        QTRY_COMPARE(ours.errors, std::vector{ErrorCode::CaseInUse});
        QVERIFY(!ours.job.state().named);
        QVERIFY(!QFile::exists(path + ".new"));
    }

    void aNamedCaseIsOpenedAgain()
    {
        Scratch scratch;
        const QString path = path_in(scratch, "incident.spoor");
        {
            Stage stage(scratch);
            stage.job.set_paths({"/logs/a"});
            stage.job.dismiss({key}, "x");
            stage.job.save_as(path);
            QTRY_VERIFY(stage.job.state().named);
        }
        Stage stage(scratch);
        stage.job.set_case(path, {"/elsewhere/a"});
        QTRY_COMPARE(stage.dismissed, 1);
        QVERIFY(stage.job.state().named);
        QCOMPARE(stage.job.state().path, path);
        Stage gone(scratch);
        gone.job.set_case(path_in(scratch, "gone.spoor"), {"/logs/a"});
        QTRY_COMPARE(gone.errors, std::vector{ErrorCode::NotFound});
        QVERIFY(!QFile::exists(path_in(scratch, "gone.spoor")));
    }

    void casesWithoutANameAreFoundAgain()
    {
        Scratch scratch;
        const auto snapshot = w3c_snapshot(scratch, 5);
        const QString log = QString::fromStdString(snapshot->sources.front()->path);
        {
            Stage stage(scratch);
            CaseBookmarks store(stage.job);
            store.set_snapshot(snapshot);
            stage.job.set_paths({log});
            store.toggle_events({snapshot->key(EventId{0}), snapshot->key(EventId{1})});
            stage.job.dismiss({key}, "x");
            QTRY_COMPARE(store.placed()->all().size(), 2u);
        }
        {
            Stage empty(scratch);
            empty.job.set_paths({"/logs/empty"});
            empty.job.run([](CaseFile*) { return Result<void>(); }, CaseJob::Make::Yes);
        }
        const auto found = unnamed_cases(path_in(scratch, "cases"));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().paths, QStringList{log});
        QCOMPARE(found.front().logs, 1);
        QCOMPARE(found.front().bookmarks, 2);
        QCOMPARE(found.front().dismissals, 1);
        QVERIFY(discard_case(found.front().file));
        QVERIFY(unnamed_cases(path_in(scratch, "cases")).empty());
    }

    void aCaseKnowsItsLogsWithZoneAndFormat()
    {
        Scratch scratch;
        const auto snapshot = w3c_snapshot(scratch, 5);
        const QString path = path_in(scratch, "a [case].spoor");
        {
            auto file = CaseFile::open(path.toStdString());
            QVERIFY(file);
            CaseSource source = case_source(*snapshot->sources.front(), file->path());
            source.zone = "+02:00";
            CaseSource gone = source;
            gone.path = "/no/such.log";
            gone.relative.clear();
            gone.sha256 = std::string(64, '0');
            QVERIFY(file->note_sources(std::vector{source, gone}));
        }
        const auto found = read_case(path, {});
        QVERIFY2(found, found ? "" : (found.error().subject + ' ' + found.error().detail).c_str());
        QCOMPARE(found->paths(), QStringList{QString::fromStdString(snapshot->sources.front()->path)});
        QCOMPARE(found->missing().size(), 1u);
        LoadOptions options;
        found->add_choices(options);
        QCOMPARE(options.zones.size(), 1u);
        QCOMPARE(options.zones.front().second.name(), "+02:00");
        QCOMPARE(options.formats.size(), 1u);
        QVERIFY(!read_case(path_in(scratch, "none.spoor"), {}));
        QCOMPARE(literal_glob("a[1]*?\\b"), "a\\[1]\\*\\?\\\\b");
    }
};

SPOOR_TEST(TestCaseJob)

#include "test_case_job.moc"
