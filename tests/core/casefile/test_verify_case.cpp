// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/database.h"
#include "core/casefile/make_bookmark.h"
#include "core/casefile/verify_case.h"
#include "tests/core/casefile/case_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <filesystem>

using namespace spoor;
using namespace spoor::test;
namespace fs = std::filesystem;

namespace {

std::string log(const std::string& user, int lines = 3)
{
    std::string text = "#Fields: date time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n";
    for (int n = 0; n < lines; ++n)
        text += "2004-11-16 10:54:" + std::to_string(10 + n) + " 192.0.2.7 " + user + " 21 [1]PASS - 530\n";
    return text;
}

/// A case in `folder` with every event of these files marked.
void make_case(const Scratch& scratch, const std::string& folder, std::vector<std::string> paths)
{
    const std::string path = scratch.path(folder + "/a.spoor");
    auto file = open_case(path);
    const auto snapshot = loaded(std::move(paths));
    LineReader reader;
    for (std::uint32_t i = 0; i < snapshot->event_count(); ++i) {
        auto draft = draft_of_event(*snapshot, EventId{i}, path, reader);
        if (!draft)
            qFatal("no draft");
        draft->bookmark.source = file->note_sources(std::vector{draft->source})->front();
        if (!file->add_bookmarks(std::vector{draft->bookmark}))
            qFatal("no bookmark");
    }
}

/// `NAME STANDING HOW` of each source, the bookmarks' standings as `2 stand 1 differs`, and the chain.
std::string picture(const Result<CaseVerdict>& verdict)
{
    static const char* standings[] = {"stands", "differs", "missing", "unreadable"};
    static const char* ways[] = {"relative", "absolute", "digest", "missing"};
    if (!verdict)
        return "error " + std::to_string(int(verdict.error().code));
    std::string text;
    for (const auto& s : verdict->sources)
        text += fs::path(s.source.path).filename().string() + (s.source.member ? ">" + *s.source.member : "") + ' ' +
                standings[int(s.standing)] + (s.grown ? " grown " : " ") + ways[int(s.where.how)] + '\n';
    int counts[4] = {};
    for (const auto& mark : verdict->bookmarks)
        ++counts[int(mark.standing)];
    for (int i = 0; i < 4; ++i)
        if (counts[i] > 0)
            text += std::to_string(counts[i]) + ' ' + standings[i] + ' ';
    return text + (verdict->chain_break ? "broken at " + std::to_string(*verdict->chain_break) : "whole") +
           (verdict->all_stand() ? " all" : "");
}

std::string verified(const std::string& path, std::vector<std::string> also = {})
{
    const auto file = open_case(path, CaseOptions::Access::Read);
    return file ? picture(verify_case(*file, {}, also)) : "no case";
}

}

class TestVerifyCase : public QObject {
    Q_OBJECT

private slots:
    void whatIsAsItWasStands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& content, const char* expected) {
            QTest::newRow(name) << QString(name) << QByteArray(content.data(), qsizetype(content.size())) << expected;
        };
        row("a.log", log("anna"), "a.log stands relative\n3 stands whole all");
        row("a.u16", as_utf16(log("B\xc3\xbcro"), false, true), "a.u16 stands relative\n3 stands whole all");
        row("big.log",
            log("anna", 49) + std::string(1 << 20, '\n') + "2004-11-16 10:55:10 192.0.2.7 x 21 [1]PASS - 530\n",
            "big.log stands relative\n50 stands whole all");
        row("a.gz", packed("gz", {{"a", log("anna")}}), "a.gz stands relative\n3 stands whole all");
        row("cut.gz", packed("gz", {{"a", log("anna", 40)}}).substr(0, 150), nullptr);
        row("a.zip", packed("zip", {{"x/1", log("anna")}, {"x/2", as_utf16(log("ben"), true, true)}}),
            "a.zip>x/1 stands relative\na.zip>x/2 stands relative\n6 stands whole all");
        row("a.tar.xz", packed("tar.gz", {{"1", log("anna")}, {"1", log("ben")}}),
            "a.tar.xz>1 stands relative\na.tar.xz>1 stands relative\n6 stands whole all");
    }
    void whatIsAsItWasStands()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        Scratch scratch;
        make_case(scratch, ".", {scratch.write(name.toStdString(), content.toStdString())});
        const QString now = QString::fromStdString(verified(scratch.path("a.spoor")));
        if (expected.isEmpty())  // cut, as it was when it was noted
            QVERIFY2(now.startsWith("cut.gz stands relative\n") && now.endsWith("stands whole all"), qPrintable(now));
        else
            QCOMPARE(now, expected);
    }

    void aCaseMovedWithItsLogs()
    {
        Scratch scratch;
        make_case(scratch, "one", {scratch.write("one/logs/a.log", log("anna"))});
        fs::rename(scratch.path("one"), scratch.path("two"));
        QCOMPARE(verified(scratch.path("two/a.spoor")), "a.log stands relative\n3 stands whole all");
        fs::create_directory(scratch.path("three"));
        fs::rename(scratch.path("two/a.spoor"), scratch.path("three/a.spoor"));
        QCOMPARE(verified(scratch.path("three/a.spoor")), "a.log missing missing\n3 missing whole");
        QCOMPARE(verified(scratch.path("three/a.spoor"), {scratch.path("two")}),
                 "a.log stands digest\n3 stands whole all");
        fs::create_directory(scratch.path("one"));
        fs::rename(scratch.path("two/logs"), scratch.path("one/logs"));
        QCOMPARE(verified(scratch.path("three/a.spoor")), "a.log stands absolute\n3 stands whole all");
    }

    void renamedFilesAreFoundByDigest()
    {
        Scratch scratch;
        make_case(scratch, "c",
                  {scratch.write("c/a.log", log("anna")), scratch.write("c/b.log", log("anna")),
                   scratch.write("c/z.zip", packed("zip", {{"1", log("ben")}, {"2", log("cleo")}}))});
        fs::create_directories(scratch.path("c/deep/er"));
        fs::rename(scratch.path("c/a.log"), scratch.path("c/deep/er/x.old"));
        fs::rename(scratch.path("c/b.log"), scratch.path("c/deep/b.log"));
        fs::rename(scratch.path("c/z.zip"), scratch.path("c/deep/y"));
        scratch.write("c/deep/same-size.log", log("anne"));
        fs::create_directory_symlink(scratch.path("c"), scratch.path("c/deep/loop"));
        QCOMPARE(verified(scratch.path("c/a.spoor")), "a.log stands digest\nb.log stands digest\nz.zip>1 stands "
                                                      "digest\nz.zip>2 stands digest\n12 stands whole all");
        const auto file = open_case(scratch.path("c/a.spoor"), CaseOptions::Access::Read);
        const auto places = *locate_sources(*file->sources(), file->path());
        QCOMPARE(fs::path(places[0].path).filename().string(), "x.old");
        QCOMPARE(fs::path(places[1].path).filename().string(), "b.log");
        std::stop_source stop;
        stop.request_stop();
        const TaskContext stopped{stop.get_token(), {}};
        QCOMPARE(locate_sources(*file->sources(), file->path(), {}, stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(verify_case(*file, stopped).error().code, ErrorCode::Cancelled);
    }

    void whatDiffersIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("missing") << "a.log" << 0 << "a.log missing missing\n3 missing whole";
        QTest::newRow("flipped in a record") << "a.log" << 1 << "a.log differs relative\n2 stands 1 differs whole";
        QTest::newRow("flipped in the head") << "a.log" << 2 << "a.log differs relative\n3 stands whole";
        QTest::newRow("truncated") << "a.log" << 3 << "a.log differs relative\n2 stands 1 missing whole";
        QTest::newRow("grown") << "a.log" << 4 << "a.log differs grown relative\n3 stands whole";
        QTest::newRow("member") << "a.zip" << 5
                                << "a.zip>1 differs relative\na.zip>2 differs relative\n5 stands 1 differs whole";
        QTest::newRow("member gone") << "a.zip" << 6
                                     << "a.zip>1 differs relative\na.zip>2 missing relative\n3 stands 3 missing whole";
    }
    void whatDiffersIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(int, change);
        QFETCH(QString, expected);
        Scratch scratch;
        const bool zip = name == "a.zip";
        const std::string text = log("anna");
        const std::string good = zip ? packed("zip", {{"1", text}, {"2", text}}) : text;
        const std::string path = scratch.write(name.toStdString(), good);
        make_case(scratch, ".", {path});
        std::string bad = text;
        switch (change) {
        case 1:
        case 5:
            bad[bad.size() - 3] ^= 1;
            break;
        case 2:
            bad[3] ^= 1;
            break;
        case 3:
            bad.resize(bad.size() - 5);
            break;
        case 4:
            bad += "2004-11-16 11:00:00 192.0.2.7 anna 21 [1]PASS - 530\n";
            break;
        default:
            break;
        }
        fs::remove(path);
        if (change != 0)
            scratch.write(name.toStdString(), change == 5   ? packed("zip", {{"1", text}, {"2", bad}})
                                              : change == 6 ? packed("zip", {{"1", text}})
                                                            : bad);
        QCOMPARE(QString::fromStdString(verified(scratch.path("a.spoor"))), expected);
    }

    void aChangedTrailIsNamed()
    {
        Scratch scratch;
        make_case(scratch, ".", {scratch.write("a.log", log("anna"))});
        QVERIFY(Database::open(scratch.path("a.spoor"), Database::Access::Write)
                    ->run("UPDATE audit SET author = 'ben' WHERE seq = 3"));
        QCOMPARE(verified(scratch.path("a.spoor")), "a.log stands relative\n3 stands broken at 3");
    }

    void forgedPlacesAreNoCrash()
    {
        Scratch scratch;
        make_case(scratch, ".", {scratch.write("a.log", log("anna"))});
        QVERIFY(Database::open(scratch.path("a.spoor"), Database::Access::Write)
                    ->run("UPDATE bookmarks SET byte_length = -1 WHERE id = 1;"
                          "UPDATE bookmarks SET byte_offset = -5 WHERE id = 2;"
                          "UPDATE bookmarks SET source = 77 WHERE id = 3;"));
        QCOMPARE(verified(scratch.path("a.spoor")), "a.log stands relative\n3 missing whole");
    }
};

SPOOR_TEST(TestVerifyCase)

#include "test_verify_case.moc"
