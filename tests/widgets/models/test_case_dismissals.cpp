// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_file.h"
#include "core/findings/rule.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/models/case_dismissals.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

const QString key = QStringLiteral("log.silence web *");
const QString other = QStringLiteral("ftp.bounce 192.0.2.7 *");

/// A case job on a folder, and what it tells.
struct Stage {
    explicit Stage(const Scratch& scratch)
        : job(QString::fromStdString(scratch.path("cases"))), store(job), changed(&store, &DismissalStore::changed)
    {
        QObject::connect(&job, &CaseJob::failed, [this](const Error& error) { errors.push_back(error.code); });
    }
    QStringList keys() const
    {
        QStringList all = store.all().keys();
        all.sort();
        return all;
    }
    CaseJob job;
    CaseDismissals store;
    QSignalSpy changed;
    std::vector<ErrorCode> errors;
};

}

class TestCaseDismissals : public QObject {
    Q_OBJECT

private slots:
    void theyAreThereAgainWithTheSameLogs()
    {
        Scratch scratch;
        {
            Stage stage(scratch);
            stage.job.set_paths({"/logs/b", "/logs/a"});
            stage.store.dismiss({key}, " the office's own scanner ");
            QTRY_COMPARE(stage.keys(), QStringList{key});
            const Dismissal said = stage.store.all().value(key);
            QCOMPARE(said.reason, "the office's own scanner");
            QVERIFY(!said.author.isEmpty());
            QVERIFY(said.when > seconds(1'600'000'000) && said.when < no_time);
            QCOMPARE(stage.changed.size(), 1);
        }
        Stage stage(scratch);
        stage.job.set_paths({"/logs/a", "/logs/x/../b", "/logs/a"});
        QTRY_COMPARE(stage.keys(), QStringList{key});
        stage.store.restore({key, other});
        QTRY_VERIFY(stage.keys().isEmpty());
        QCOMPARE(stage.changed.size(), 2);
        QVERIFY(stage.errors.empty());
    }

    void otherLogsHaveTheirOwn()
    {
        Scratch scratch;
        Stage stage(scratch);
        stage.job.set_paths({"/logs/a"});
        stage.store.dismiss({key}, "x");
        QTRY_COMPARE(stage.keys(), QStringList{key});
        stage.job.set_paths({});
        QVERIFY(stage.keys().isEmpty());
        stage.job.set_paths({"/logs/b"});
        stage.store.dismiss({other}, "y");
        QTRY_COMPARE(stage.keys(), QStringList{other});
        stage.job.set_paths({});
        stage.job.set_paths({"/logs/a"});
        QTRY_COMPARE(stage.keys(), QStringList{key});
        QVERIFY(stage.errors.empty());
    }

    void logsBesideOthersTakeThemAlong()
    {
        Scratch scratch;
        Stage stage(scratch);
        stage.job.set_paths({"/logs/a"});
        stage.store.dismiss({key}, "x");
        stage.job.set_paths({"/logs/a", "/logs/b"});
        stage.store.dismiss({other}, "y");
        QTRY_COMPARE(stage.keys(), (QStringList{other, key}));
        QCOMPARE(stage.store.all().value(key).reason, "x");
        stage.job.set_paths({});
        stage.job.set_paths({"/logs/a"});
        QTRY_COMPARE(stage.keys(), QStringList{key});
    }

    void logsOfWhichNothingIsSaidLeaveNoFile()
    {
        Scratch scratch;
        {
            Stage stage(scratch);
            stage.job.set_paths({"/logs/a"});
            stage.store.restore({key});
            stage.store.dismiss({key}, "  ");
            stage.store.dismiss({}, "x");
        }
        QVERIFY(!QFile::exists(QString::fromStdString(scratch.path("cases"))));
    }

    void aSecondWindowIsTold()
    {
        Scratch scratch;
        Stage one(scratch), two(scratch);
        one.job.set_paths({"/logs/a"});
        one.store.dismiss({key}, "x");
        QTRY_COMPARE(one.keys(), QStringList{key});
        two.job.set_paths({"/logs/a"});
        QTRY_COMPARE(two.errors, std::vector{ErrorCode::CaseInUse});
        QTRY_COMPARE(two.keys(), QStringList{key});
        two.store.dismiss({other}, "y");
        QTRY_COMPARE(two.errors.size(), 2u);
        QCOMPARE(two.keys(), QStringList{key});
        // Until the first has closed it.
        one.job.set_paths({});
        const QString path = unnamed_case(QString::fromStdString(scratch.path("cases")), {"/logs/a"});
        QVERIFY(QFile::exists(path));
        QTRY_VERIFY(!QFile::exists(path + ".lock"));
        two.store.dismiss({other}, "y");
        QTRY_COMPARE(two.keys(), (QStringList{other, key}));
        QCOMPARE(two.errors.size(), 2u);
    }

    void whatCannotBeWrittenIsTold()
    {
        Scratch scratch;
        scratch.write("cases", "a file where the folder should be");
        Stage stage(scratch);
        stage.job.set_paths({"/logs/a"});
        stage.store.dismiss({key}, "x");
        QTRY_COMPARE(stage.errors, std::vector{ErrorCode::WriteFailed});
        QVERIFY(stage.keys().isEmpty());
    }

    void changesThatWereAskedForAreWrittenBeforeTheEnd()
    {
        Scratch scratch;
        {
            Stage stage(scratch);
            stage.job.set_paths({"/logs/a"});
            for (int i = 0; i < 20; ++i)
                stage.store.dismiss({QStringLiteral("ftp.bounce %1 *").arg(i)}, "x");
        }
        CaseOptions options;
        options.access = CaseOptions::Access::Read;
        const QString path = unnamed_case(QString::fromStdString(scratch.path("cases")), {"/logs/a"});
        const auto file = CaseFile::open(path.toStdString(), options);
        QVERIFY(file);
        QCOMPARE(file->dismissals()->size(), 20u);
        const auto audit = *file->audit();
        QCOMPARE(audit[1].action + audit[1].detail, "sources.opened{\"paths\":[\"/logs/a\"]}");
    }

    // What the window calls all findings of a rule and subject, and what the command line looks up, is one thing.
    void windowAndCommandLineMeanTheSameKeys()
    {
        FindingSet set;
        Finding finding;
        finding.subject = "192.0.2.7 and others";
        finding.start = seconds(1'100'000'000);
        const Finding same = finding;
        for (const QString& dismissed : {finding_key(set, finding), wide_key(finding)}) {
            const DismissedFindings all({{dismissed.toStdString(), {}, {}, "x", "anna", {}}});
            QVERIFY(all.of(set, same));
            const KeyParts parts = parts_of_key(all.of(set, same)->key);
            QCOMPARE(parts.rule, rules()[0]->id());
            QCOMPARE(parts.subject, "192.0.2.7 and others");
            finding.subject = "192.0.2.7";
            QVERIFY(!all.of(set, finding));
            finding = same;
        }
    }
};

SPOOR_TEST(TestCaseDismissals)

#include "test_case_dismissals.moc"
