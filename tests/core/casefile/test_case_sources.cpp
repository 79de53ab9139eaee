// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/casefile/case_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

#include <filesystem>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string line(int n) { return "2004-11-16 10:54:" + std::to_string(10 + n) + " 192.0.2.7 - 21 USER anna 331\n"; }

const std::string w3c = "#Fields: date time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n";

std::string log(int from, int to)
{
    std::string text = w3c;
    for (int n = from; n < to; ++n)
        text += line(n);
    return text;
}

std::vector<CaseSource> sources_of(const Snapshot& snapshot, const std::string& case_path)
{
    std::vector<CaseSource> all;
    for (const auto& source : snapshot.sources)
        all.push_back(case_source(*source, case_path));
    return all;
}

/// For each noted source the last part of the name of the one that it is.
std::string matches(const std::vector<CaseSource>& noted, const std::string& case_path, const Snapshot& snapshot)
{
    std::string text;
    for (const auto& file : match_sources(noted, case_path, snapshot)) {
        const SourceInfo* source = file ? snapshot.source(*file) : nullptr;
        text += (source ? std::filesystem::path(source->display_name()).filename().string() : "none") + ' ';
    }
    return text;
}

}

class TestCaseSources : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotedOfASource()
    {
        Scratch scratch;
        const std::string plain = scratch.write("case/logs/a.log", log(0, 3));
        const std::string packed_one = scratch.write("other/b.log.gz", packed("gz", {{"b.log", log(0, 2)}}));
        const std::string zip = scratch.write("case/c.zip", packed("zip", {{"x/1.log", log(0, 4)}}));
        const auto snapshot = loaded({plain, packed_one, zip});
        const auto made = sources_of(*snapshot, scratch.path("case/a.spoor"));
        QCOMPARE(made.size(), 3u);
        QCOMPARE(made[0].path, plain);
        QCOMPARE(made[0].relative, "logs/a.log");
        QCOMPARE(made[0].bytes, std::filesystem::file_size(plain));
        QCOMPARE(made[0].sha256.size(), 64u);
        QCOMPARE(made[0].zone, "UTC");
        QCOMPARE(made[0].format, std::string(snapshot->sources[0]->format->id()));
        QVERIFY(!made[0].format.empty());
        QCOMPARE(made[1].relative, "../other/b.log.gz");
        // Size and digest of one thing: the file on disk.
        QCOMPARE(made[1].bytes, std::filesystem::file_size(packed_one));
        QCOMPARE(*made[2].member, "x/1.log");
        QCOMPARE(made[2].bytes, log(0, 4).size());
        QCOMPARE(made[2].container_sha256.size(), 64u);
        QCOMPARE(case_source(*snapshot->sources[0], "/case/a.spoor").relative, "");
    }

    void sourcesAreNotedOnce()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        const auto snapshot = loaded({scratch.write("a.log", log(0, 3)),
                                      scratch.write("c.zip", packed("zip", {{"1", log(0, 4)}, {"1", log(0, 4)}}))});
        auto given = sources_of(*snapshot, path);
        QCOMPARE(given.size(), 3u);
        auto file = open_case(path);
        QCOMPARE(*file->note_sources(given), (std::vector<std::int64_t>{1, 2, 3}));
        auto again = given;
        std::swap(again[0], again[2]);
        again[0].sha256 = std::string(64, '0');
        again.push_back(again[1]);
        QCOMPARE(*file->note_sources(again), (std::vector<std::int64_t>{3, 2, 1, 2}));
        QCOMPARE(file->audit()->size(), 2u);
        auto kept = *file->sources();
        QVERIFY(kept[0].added > Micros{});
        for (std::size_t i = 0; i < kept.size(); ++i) {
            given[i].id = std::int64_t(i) + 1;
            given[i].added = kept[i].added;
        }
        QVERIFY(kept == given);
    }

    void whatWasNotReadYetIsCompletedOnce()
    {
        Scratch scratch;
        auto file = open_case(scratch.path("a.spoor"));
        CaseSource source;
        source.path = "/logs/a.log";
        QVERIFY(file->note_sources(std::vector{source}));
        source.sha256 = "first";
        source.bytes = 7;
        QCOMPARE(*file->note_sources(std::vector{source}), std::vector<std::int64_t>{1});
        source.sha256 = "second";
        QCOMPARE(*file->note_sources(std::vector{source}), std::vector<std::int64_t>{1});
        QCOMPARE(file->sources()->size(), 1u);
        QCOMPARE((*file->sources())[0].sha256 + std::to_string((*file->sources())[0].bytes), "first7");
        QCOMPARE(file->audit()->size(), 3u);
    }

    void aMovedCaseKnowsItsSources()
    {
        Scratch scratch;
        const std::string plain = scratch.write("one/a.log", log(0, 3));
        const std::string second = scratch.write("one/b.log", log(3, 5));
        {
            auto file = open_case(scratch.path("one/a.spoor"));
            QVERIFY(file->note_sources(sources_of(*loaded({plain, second}), scratch.path("one/a.spoor"))));
        }
        std::filesystem::rename(scratch.path("one"), scratch.path("two"));
        std::filesystem::rename(scratch.path("two/b.log"), scratch.path("two/renamed.log"));
        const std::string now = scratch.path("two/a.spoor");
        auto file = open_case(now);
        const auto snapshot = loaded({scratch.path("two/renamed.log"), scratch.path("two/a.log")});
        QCOMPARE(matches(*file->sources(), now, *snapshot), "a.log renamed.log ");
        QCOMPARE(*file->note_sources(sources_of(*snapshot, now)), (std::vector<std::int64_t>{2, 1}));
        QCOMPARE(file->sources()->size(), 2u);
    }

    void equalContentIsNotMixedUp()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        const std::string a = scratch.write("a.log", log(0, 3));
        const std::string b = scratch.write("b.log", log(0, 3));
        const auto both = loaded({a, b});
        const auto noted = sources_of(*both, path);
        QCOMPARE(noted[0].sha256, noted[1].sha256);
        QCOMPARE(matches(noted, path, *loaded({b, a})), "a.log b.log ");
        QCOMPARE(matches(noted, path, *loaded({b})), "none b.log ");
        // A third file with that content, while the noted one is where it was, is another one.
        const std::string c = scratch.write("c.log", log(0, 3));
        auto file = open_case(path);
        QVERIFY(file->note_sources(std::vector{noted[0]}));
        QCOMPARE(*file->note_sources(sources_of(*loaded({c}), path)), std::vector<std::int64_t>{2});
        QFile::remove(QString::fromStdString(a));
        const std::string d = scratch.write("d.log", log(0, 3));
        QCOMPARE(*file->note_sources(sources_of(*loaded({d}), path)), std::vector<std::int64_t>{1});
    }

    void membersOfARenamedArchive()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        const std::string same = log(0, 4);
        const std::string zip = scratch.write("a.zip", packed("zip", {{"2.log", same}, {"1.log", same}}));
        const auto noted = sources_of(*loaded({zip}), path);
        std::filesystem::rename(zip, scratch.path("b.zip"));
        const auto snapshot = loaded({scratch.path("b.zip")});
        const auto files = match_sources(noted, path, *snapshot);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(files[i]);
            QCOMPARE(*snapshot->source(*files[i])->member, *noted[i].member);
        }
    }
};

SPOOR_TEST(TestCaseSources)

#include "test_case_sources.moc"
