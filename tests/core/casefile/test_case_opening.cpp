// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/schema.h"
#include "tests/core/casefile/case_picture.h"
#include "tests/support/child.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>

#include <unistd.h>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string key = "log.silence web *";

std::string made_case(const Scratch& scratch)
{
    const std::string path = scratch.path("a.spoor");
    auto made = open_case(path);
    if (!made || !made->dismiss(std::vector{key}, "x"))
        qFatal("no case");
    return path;
}

ErrorCode code_of(const Result<CaseFile>& opened) { return opened ? ErrorCode::Internal : opened.error().code; }

}

class TestCaseOpening : public QObject {
    Q_OBJECT

private slots:
    void theSecondReads()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        {
            auto one = open_case(path);
            QVERIFY(!one->read_only());
            auto two = open_case(path);
            QVERIFY(two && two->read_only());
            QCOMPARE(two->read_only()->code, ErrorCode::CaseInUse);
            QVERIFY2(two->read_only()->detail.starts_with("anna"), two->read_only()->detail.c_str());
            QVERIFY2(two->read_only()->detail.contains(std::to_string(::getpid())), two->read_only()->detail.c_str());
            const auto changed = two->dismiss(std::vector{key}, "y");
            QVERIFY(!changed && changed.error().code == ErrorCode::CaseInUse);
            // What the first adds is seen by the second.
            QVERIFY(one->dismiss(std::vector<std::string>{"log.silence ftp *"}, "z"));
            QCOMPARE(two->dismissals()->size(), 2u);
        }
        auto three = open_case(path);
        QVERIFY(three && !three->read_only());
        QVERIFY(QFile::exists(QString::fromStdString(path + ".lock")));
        three = open_case(scratch.path("b.spoor"));
        QVERIFY(!QFile::exists(QString::fromStdString(path + ".lock")));
    }

    void anotherProcessReads()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        const auto one = open_case(path);
        QCOMPARE(in_child([&] {
                     const auto two = open_case(path);
                     return two && two->read_only() && two->dismissals()->size() == 1 ? 7 : 0;
                 }),
                 7);
    }

    void aLockOfSomebodyKilledIsTakenOver()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        QCOMPARE(in_child([&] {
                     auto* kept = new Result<CaseFile>(open_case(path));  // never let go of
                     return *kept && !(*kept)->read_only() ? 7 : 0;
                 }),
                 7);
        QVERIFY(QFile::exists(QString::fromStdString(path + ".lock")));
        const auto next = open_case(path);
        QVERIFY(next && !next->read_only());
    }

    void aLockThatIsALinkIsNotFollowed()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        const std::string precious = scratch.write("precious", "text");
        QVERIFY(QFile::link(QString::fromStdString(precious), QString::fromStdString(path + ".lock")));
        const auto opened = open_case(path);
        QVERIFY(opened && opened->read_only());
        QCOMPARE(read_file(precious), "text");
    }

    void readingLeavesTheFolderAsItIs()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        const std::string before = read_file(path);
        {
            const auto opened = open_case(path, CaseOptions::Access::Read);
            QVERIFY(opened && opened->read_only());
            QCOMPARE(opened->dismissals()->size(), 1u);
            QCOMPARE(QDir(QString::fromStdString(scratch.path())).entryList(QDir::Files), QStringList("a.spoor"));
        }
        QVERIFY(read_file(path) == before);
    }

    void whatIsNoCaseIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("2004-11-16 10:54:13 192.0.2.7 GET / 200\n");
        QTest::newRow("long text") << QByteArray(10'000, 'x');
        QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("magic and nothing") << QByteArray("SQLite format 3\0", 16) + QByteArray(8'000, '\0');
    }
    void whatIsNoCaseIsLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        Scratch scratch;
        const std::string path = scratch.write("a.spoor", {content.data(), std::size_t(content.size())});
        for (const auto access : {CaseOptions::Access::Write, CaseOptions::Access::Read}) {
            QCOMPARE(code_of(open_case(path, access)), ErrorCode::NotACase);
            QVERIFY(read_file(path) == content.toStdString());
            QCOMPARE(QDir(QString::fromStdString(scratch.path())).entryList(QDir::Files), QStringList("a.spoor"));
        }
    }

    void anotherProgramsDatabaseIsLeftAsItIs()
    {
        Scratch scratch;
        const std::string path = scratch.path("other.db");
        QVERIFY(Database::open(path, Database::Access::Write)->run("PRAGMA journal_mode = WAL; CREATE TABLE t (x);"));
        const std::string before = read_file(path);
        QCOMPARE(code_of(open_case(path)), ErrorCode::NotACase);
        QVERIFY(read_file(path) == before);
    }

    void whatIsMissing()
    {
        Scratch scratch;
        QCOMPARE(code_of(open_case(scratch.path("none.spoor"), CaseOptions::Access::Read)), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(scratch.path("none.spoor"))));
        QCOMPARE(code_of(open_case("")), ErrorCode::NotFound);
        QCOMPARE(code_of(open_case(scratch.path("no/folder/a.spoor"))), ErrorCode::WriteFailed);
        QCOMPARE(code_of(open_case(scratch.path())), ErrorCode::NotReadable);
        // Left by a program that was killed before it had written anything.
        const std::string empty = scratch.write("empty.spoor", "");
        QCOMPARE(code_of(open_case(empty, CaseOptions::Access::Read)), ErrorCode::NotACase);
        const auto made = open_case(empty);
        QVERIFY(made && !made->read_only());
    }

    void aLaterVersionIsNotTouched()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        QVERIFY(Database::open(path, Database::Access::Write)->run("PRAGMA user_version = 1000"));
        const std::string before = read_file(path);
        for (const auto access : {CaseOptions::Access::Write, CaseOptions::Access::Read}) {
            const auto opened = open_case(path, access);
            QCOMPARE(code_of(opened), ErrorCode::CaseTooNew);
            QVERIFY2(opened.error().detail.contains("1000"), opened.error().detail.c_str());
        }
        QVERIFY(read_file(path) == before);
    }

    void anEarlierVersionIsBroughtUp()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        auto database = Database::open(path, Database::Access::Write);
        std::vector<const char*> steps(schema::steps().begin(), schema::steps().end());
        steps.push_back("CREATE TABLE later (x); INSERT INTO later VALUES (7);");
        const auto version = schema::version_of(*database, path, steps);
        QCOMPARE(*version, std::int64_t(steps.size()) - 1);
        {
            auto transaction = Database::Transaction::begin(*database);
            QVERIFY(schema::bring_up(*database, *version, steps));
        }
        QCOMPARE(*schema::version_of(*database, path, steps), *version);  // taken back
        auto transaction = Database::Transaction::begin(*database);
        QVERIFY(schema::bring_up(*database, *version, steps) && transaction->commit());
        QCOMPARE(*schema::version_of(*database, path, steps), *version + 1);
        QCOMPARE(*database->number("SELECT x FROM later"), 7);
        QCOMPARE(*database->number("SELECT count(*) FROM dismissals"), 1);
    }

    void aFileOfTheFirstVersionKeepsAllThatItHas()
    {
        Scratch scratch;
        const std::string path = made_case(scratch);
        std::string before;
        {
            auto file = open_case(path);
            QVERIFY(file->dismiss(std::vector<std::string>{"ftp.bounce 192.0.2.7 *"}, "scanner"));
            QVERIFY(file->record("sources.opened", "{\"paths\":[\"a.log\"]}"));
            before = picture(file->dismissals()) + trail(*file);
        }
        // As the first version made it: its tables alone, and no note of the last change.
        QVERIFY(Database::open(path, Database::Access::Write)
                    ->run("DROP TABLE bookmarks; DROP TABLE sources; DROP TABLE views; DROP TABLE texts;"
                          "DELETE FROM meta WHERE name = 'changed'; PRAGMA user_version = 1;"));
        const auto reader = open_case(path, CaseOptions::Access::Read);
        QVERIFY(!reader && reader.error().detail.contains("earlier version"));
        auto file = open_case(path);
        QVERIFY(file && !file->read_only());
        const std::string after = picture(file->dismissals()) + trail(*file);
        QCOMPARE(after, before.substr(0, before.size() - 5) + "5 case.brought-up {\"from\":1}\nwhole");
        QCOMPARE(plain_time(*file->changed()), "2026-01-01 00:00:02");
        QVERIFY(file->bookmarks()->empty() && file->sources()->empty() && file->views()->empty());
        QVERIFY(file->save_view({"a", "b", ""}));
        QCOMPARE(trail(*file), trail(*open_case(path, CaseOptions::Access::Write)));
        QCOMPARE((*schema::read_header(path))->version, 2);
    }

    void pathsMeanFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("memory") << ":memory:";
        QTest::newRow("uri") << "file:x.spoor?mode=memory";
        QTest::newRow("blank and quote") << "a 'b\".spoor";
    }
    void pathsMeanFiles()
    {
        QFETCH(QString, name);
        Scratch scratch;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(QString::fromStdString(scratch.path())));
        const bool opened = open_case(name.toStdString()).has_value();
        // Not by QFile, to which a colon begins a resource.
        const bool there = std::filesystem::exists(std::filesystem::current_path() / name.toStdString());
        QDir::setCurrent(before);
        QVERIFY(opened && there);
    }
};

SPOOR_TEST(TestCaseOpening)

#include "test_case_opening.moc"
