// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/log_texts.h"
#include "tests/core/engine/mixed_folder.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string access_log = "10.0.0.1 - - [16/Nov/2004:10:54:13 +0100] \"GET /a HTTP/1.1\" 200 5\n"
                               "10.0.0.2 - - [16/Nov/2004:10:54:14 +0100] \"GET /b HTTP/1.1\" 404 5\n";
const std::string local_log = "2004-11-16 10:54:13 started\n2004-11-16 10:54:14 stopped\n";

/// One line a source: its name below the folder, id, format, state, events.
QString picture(const Snapshot& snapshot, const std::string& folder)
{
    QString text;
    for (const auto& source : snapshot.sources) {
        const std::string name = source->display_name();
        text += QString::fromStdString(name.substr(name.starts_with(folder) ? folder.size() : 0)) + ' ' +
                QString::number(source->id.value) + ' ' +
                (source->format ? QString::fromStdString(std::string(source->format->id())) : QString("-")) + ' ' +
                QString::number(int(source->state)) + ' ' + QString::number(source->events) + '\n';
    }
    return text;
}

const SourceInfo& named(const Snapshot& snapshot, const std::string& end)
{
    for (const auto& source : snapshot.sources)
        if (source->display_name().ends_with(end))
            return *source;
    qFatal("no such source");
}

LoadOptions cached_options(Scratch& scratch)
{
    LoadOptions options = plain_options(1);
    options.use_cache = true;
    options.cache_folder = scratch.path("cache");
    return options;
}

}

class TestChoices : public QObject {
    Q_OBJECT

private slots:
    void anotherFormatAndBack()
    {
        Scratch scratch;
        scratch.write("in/a.log", access_log);
        scratch.write("in/b.log", local_log);
        for (int round = 0; round < 2; ++round) {
            Investigation investigation(cached_options(scratch));
            investigation.add({scratch.path("in")});
            const auto first = investigation.wait();
            const QString before = picture(*first, scratch.path("in"));
            QCOMPARE(before, "/a.log 0 ncsa 2 2\n/b.log 1 generic 2 2\n");
            const EventKey key = first->key(EventId{1});

            investigation.set_format(FileId{0}, "text");
            const auto as_text = investigation.wait();
            QCOMPARE(picture(*as_text, scratch.path("in")), "/a.log 0 text 2 2\n/b.log 1 generic 2 2\n");
            QCOMPARE(as_text->sources[0]->match.confidence, 100);
            QCOMPARE(as_text->sources[0]->sha256, first->sources[0]->sha256);
            QVERIFY(as_text->find(key));

            investigation.set_format(FileId{0}, std::nullopt);
            const auto back = investigation.wait();
            QCOMPARE(picture(*back, scratch.path("in")), before);
            QCOMPARE(event_picture(*back), event_picture(*first));
            QVERIFY(back->key(*back->find(key)) == key);
            // What was chosen here is no choice for the next opening (the next round sees that).
        }
    }

    void noSuchFormatIsSaid()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", access_log);
        Investigation investigation(plain_options());
        investigation.add({path});
        investigation.wait();
        investigation.set_format(FileId{0}, "nonsense");
        investigation.set_format(FileId{99}, "text");
        const auto s = investigation.wait();
        QCOMPARE(s->sources.size(), 1u);
        QVERIFY(s->sources[0]->state == LoadState::Failed);
        QVERIFY(s->sources[0]->error->code == ErrorCode::BadFormat);
        investigation.set_format(FileId{0}, std::nullopt);
        QCOMPARE(investigation.wait()->event_count(), 2u);
    }

    void rereadSeesWhatChangedAndKeepsTheZone()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/b.log", local_log);
        Investigation investigation(cached_options(scratch));
        investigation.add({scratch.path("in")});
        const auto first = investigation.wait();
        investigation.set_zone(FileId{0}, *Zone::parse("Europe/Berlin"));
        const EventKey key = first->key(EventId{1});
        scratch.write("in/b.log", local_log + "2004-11-16 10:54:15 again\n");
        investigation.reread(FileId{0});
        const auto second = investigation.wait();
        QCOMPARE(second->event_count(), 3u);
        QVERIFY(second->sources[0]->sha256 != first->sources[0]->sha256);
        QCOMPARE(second->sources[0]->sha256.size(), 64u);
        QVERIFY(!second->sources[0]->from_cache);
        QCOMPARE(iso_utc(second->time(*second->find(key))), "2004-11-16T09:54:14.000000Z");
        const Progress p = investigation.progress();
        QCOMPARE(p.bytes_done, p.bytes_total);
        QCOMPARE(p.files_done, p.files_total);

        QVERIFY(QFile::remove(QString::fromStdString(path)));
        investigation.reread(FileId{0});
        const auto gone = investigation.wait();
        QCOMPARE(gone->sources.size(), 1u);
        QVERIFY(gone->sources[0]->state == LoadState::Failed && gone->sources[0]->error->code == ErrorCode::NotFound);
        QCOMPARE(gone->event_count(), 0u);
        scratch.write("in/b.log", local_log);
        investigation.reread(FileId{0});
        QCOMPARE(investigation.wait()->event_count(), 2u);
    }

    void membersOfAnArchive()
    {
        Scratch scratch;
        const std::string zip =
            scratch.write("x.zip", packed("zip", {{"a.log", access_log}, {"b.log", local_log}, {"c.log", local_log}}));
        Investigation investigation(cached_options(scratch));
        investigation.add({zip});
        const auto first = investigation.wait();
        QCOMPARE(first->sources.size(), 3u);
        const FileId a = named(*first, "a.log").id, b = named(*first, "b.log").id, c = named(*first, "c.log").id;
        investigation.remove(c);
        investigation.set_format(b, "text");
        const auto second = investigation.wait();
        QCOMPARE(second->sources.size(), 2u);
        QVERIFY(named(*second, "a.log").id == a && named(*second, "b.log").id == b);
        QCOMPARE(std::string(named(*second, "b.log").format->id()), "text");
        QCOMPARE(std::string(named(*second, "a.log").format->id()), "ncsa");

        // The archive lost a member: its source goes.
        scratch.write("x.zip", packed("zip", {{"a.log", access_log + access_log}}));
        investigation.reread(a);
        const auto third = investigation.wait();
        QCOMPARE(third->sources.size(), 1u);
        QVERIFY(third->sources[0]->id == a && third->event_count() == 4);
        QCOMPARE(inner_fault_of(*third), "");
    }

    void patternsKeepOut()
    {
        Scratch scratch;
        scratch.write("in/a.log", access_log);
        scratch.write("in/a.bak", local_log);
        scratch.write("in/x.zip", packed("zip", {{"d/a.log", access_log}, {"d/b.bak", local_log}}));
        Investigation investigation(cached_options(scratch));
        investigation.add({scratch.path("in")});
        const auto first = investigation.wait();
        QCOMPARE(first->sources.size(), 4u);
        investigation.exclude("*.bak");
        investigation.exclude("*.bak");
        const auto second = investigation.wait();
        QCOMPARE(picture(*second, scratch.path("in")), QString("/a.log %1 ncsa 2 2\n/x.zip › d/a.log %2 ncsa 2 2\n")
                                                           .arg(named(*first, "in/a.log").id.value)
                                                           .arg(named(*first, "d/a.log").id.value));
        QVERIFY(second->excluded == (std::vector<Exclusion>{{"*.bak", 2}}));

        // What is found later is kept out as well.
        investigation.add({scratch.write("late/z.bak", local_log)});
        const auto third = investigation.wait();
        QCOMPARE(third->sources.size(), 2u);
        QCOMPARE(third->excluded[0].files, 3u);

        investigation.include("*.bak");
        const auto back = investigation.wait();
        QCOMPARE(back->sources.size(), 5u);
        QVERIFY(back->excluded.empty());
        for (const auto& source : first->sources)
            QVERIFY(back->source(source->id) && back->source(source->id)->display_name() == source->display_name());
        QCOMPARE(inner_fault_of(*back), "");
        investigation.include("never asked for");
        QCOMPARE(investigation.wait()->sources.size(), 5u);
        // No cached index holds less than its file.
        const auto again = loaded({scratch.path("in")}, cached_options(scratch));
        QCOMPARE(again->sources.size(), 4u);
    }

    void everySourceSaysHowFarItIs_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"plain", "gz", "zip", "utf16"})
            QTest::newRow(kind) << QString(kind);
    }
    void everySourceSaysHowFarItIs()
    {
        QFETCH(QString, kind);
        Scratch scratch;
        const std::string text = w3c_text(kind == "plain" ? 90'000'000 : 24'000'000, 4);
        const std::string bytes = kind == "plain"   ? text
                                  : kind == "utf16" ? as_utf16(text, false, true)
                                                    : packed(kind.toStdString(), {{"F", text}});
        const std::string path = scratch.write("F", bytes);
        Investigation investigation(plain_options(1));
        investigation.on_change([] {});
        investigation.add({path});
        double last = 0;
        int seen = 0;
        while (!investigation.snapshot()->complete || investigation.snapshot()->sources.empty()) {
            const auto s = investigation.snapshot();
            if (const auto part = s->sources.empty() ? std::nullopt : s->sources[0]->part_read()) {
                QVERIFY(*part >= last && *part <= 1);
                seen += *part > last;
                last = *part;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        QVERIFY(seen > 0);
        QVERIFY(!investigation.wait()->sources[0]->part_read());
    }

    void choicesWhileLoading()
    {
        // From several threads, over everything at once; then all choices are taken back and it is as if read once.
        Scratch scratch;
        const std::string folder = mixed_folder(scratch);
        const auto expected = loaded({folder}, plain_options(3));
        for (int round = 0; round < 3; ++round) {
            LoadOptions options = plain_options(3);
            options.use_cache = true;
            options.cache_folder = scratch.path("cache");
            Investigation investigation(options);
            investigation.on_change([&] { static_cast<void>(investigation.progress()); });
            std::vector<std::jthread> threads;
            investigation.add({folder});
            threads.emplace_back([&] {
                for (std::uint32_t i = 0; i < 30; ++i) {
                    investigation.set_zone(FileId{i % 12}, *Zone::parse(i % 2 ? "Europe/Berlin" : "+03:00"));
                    investigation.set_format(FileId{i % 7}, i % 3 ? "text" : "generic");
                    std::this_thread::sleep_for(std::chrono::milliseconds(3));
                }
            });
            threads.emplace_back([&] {
                for (std::uint32_t i = 0; i < 20; ++i) {
                    investigation.exclude(i % 2 ? "*.zip" : "*1*");
                    std::this_thread::sleep_for(std::chrono::milliseconds(4));
                    investigation.reread(FileId{i % 5});
                    investigation.include(i % 2 ? "*.zip" : "*1*");
                }
            });
            threads.emplace_back([&] {
                for (int i = 0; i < 40; ++i) {
                    if (const std::string fault = inner_fault_of(*investigation.snapshot()); !fault.empty())
                        qFatal("%s", fault.c_str());
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                }
            });
            threads.clear();
            for (std::uint32_t i = 0; i < 12; ++i) {
                investigation.set_format(FileId{i}, std::nullopt);
                investigation.set_zone(FileId{i}, Zone());
            }
            const auto snapshot = investigation.wait();
            QVERIFY(snapshot->complete);
            QCOMPARE(snapshot->sources.size(), expected->sources.size());
            QCOMPARE(snapshot->event_count(), expected->event_count());
            QCOMPARE(inner_fault_of(*snapshot), "");
            const Progress p = investigation.progress();
            QCOMPARE(p.bytes_done, p.bytes_total);
            QCOMPARE(p.files_done, p.files_total);
        }
    }

    void removedWhileReadIsNotReadToItsEnd()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", w3c_text(60'000'000, 4));
        Investigation investigation(plain_options(1));
        investigation.on_change([] {});
        investigation.add({path});
        while (investigation.snapshot()->sources.empty())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        investigation.remove(investigation.snapshot()->sources[0]->id);
        const auto s = investigation.wait();
        QVERIFY(s->sources.empty() && s->segments.empty());
    }

    void nobodyIsToldThatItIsCompleteBeforeItIs()
    {
        Scratch scratch;
        scratch.write("in/a.log", access_log);
        scratch.write("in/b.log", local_log);
        for (int round = 0; round < 30; ++round) {
            std::vector<std::size_t> told;  // sources of snapshots that said they were complete
            auto investigation = std::make_unique<Investigation>(plain_options());
            investigation->on_change([&told, at = investigation.get()] {
                if (const auto s = at->snapshot(); s->complete)
                    told.push_back(s->sources.size());
            });
            investigation->add({scratch.path("in")});
            investigation->wait();
            investigation.reset();  // after it nobody tells any more
            QVERIFY(std::ranges::all_of(told, [](std::size_t n) { return n == 2; }));
        }
    }

    void cancelStopsTheWalkAndSaysSo()
    {
        Scratch scratch;
        for (int i = 0; i < 400; ++i)
            scratch.write("in/" + std::to_string(i) + "/x.log", local_log);
        Investigation investigation(plain_options());
        // A request behind the one that is walked, too.
        for (int i = 0; i < 50; ++i)
            investigation.add({scratch.path("in")});
        while (investigation.progress().files_found == 0 && !investigation.snapshot()->complete)
            std::this_thread::yield();
        investigation.cancel();
        const auto s = investigation.wait();
        int roots = 0;
        for (const Skipped& skipped : s->skipped)
            roots += skipped.path == scratch.path("in") && skipped.reason.code == ErrorCode::Cancelled;
        QVERIFY(roots > 0);
        QVERIFY(s->sources.size() < 50u * 400u);
        investigation.add({scratch.path("in/7")});
        QVERIFY(investigation.wait()->sources.back()->path.ends_with("in/7/x.log"));
    }
};

SPOOR_TEST(TestChoices)
#include "test_choices.moc"
