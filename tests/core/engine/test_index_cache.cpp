// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/index_cache.h"
#include "tests/core/engine/log_texts.h"
#include "tests/core/engine/mixed_folder.h"
#include "tests/support/evt_writer.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string small = "#Fields: date time c-ip cs-uri-stem sc-status\n"
                          "2004-11-16 10:54:13 10.0.0.1 /a 200\n"
                          "nonsense\n"
                          "2004-11-16 10:54:14 10.0.0.2 /b 404\n";

LoadOptions cached(const Scratch& scratch)
{
    LoadOptions options = plain_options();
    options.use_cache = true;
    options.cache_folder = scratch.path("cache");
    return options;
}

QStringList cache_files(const Scratch& scratch)
{
    const QDir folder(QString::fromStdString(scratch.path("cache")));
    QStringList out;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        out += folder.filePath(name);
    return out;
}

int from_cache(const Snapshot& snapshot)
{
    int n = 0;
    for (const auto& source : snapshot.sources)
        n += source->from_cache;
    return n;
}

std::string whole(const Snapshot& snapshot) { return event_picture(snapshot) + source_picture(snapshot); }

void set_mtime(const std::string& path, std::int64_t seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    QVERIFY(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
}

}

class TestIndexCache : public QObject {
    Q_OBJECT

private slots:
    void secondOpeningIsTheSame()
    {
        Scratch scratch;
        const std::string folder = mixed_folder(scratch);
        const auto first = loaded({folder}, cached(scratch));
        QCOMPARE(from_cache(*first), 0);
        const auto second = loaded({folder}, cached(scratch));
        for (const auto& source : second->sources) {
            // What is damaged, or no log, is looked at again each time.
            if (source->member || (source->state == LoadState::Done && !source->error))
                QVERIFY2(source->from_cache, source->display_name().c_str());
        }
        QVERIFY(from_cache(*second) >= 14);
        QVERIFY(whole(*first) == whole(*second));
        QCOMPARE(inner_fault_of(*second), "");
        for (const QString& file : cache_files(scratch)) {
            QVERIFY2(file.endsWith(".idx"), qPrintable(file));
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }

    void changesAreNoticed()
    {
        Scratch scratch;
        std::string text = w3c_text(400'000, 21);
        const std::string path = scratch.write("F", text);
        set_mtime(path, 1'000'000'000);
        const auto opened = [&](LoadOptions options) { return loaded({path}, std::move(options)); };
        QCOMPARE(from_cache(*opened(cached(scratch))), 0);
        QCOMPARE(from_cache(*opened(cached(scratch))), 1);

        set_mtime(path, 1'000'000'001);
        QCOMPARE(from_cache(*opened(cached(scratch))), 0);
        QCOMPARE(from_cache(*opened(cached(scratch))), 1);

        // Same size, same time, other bytes at the end or at the start.
        for (const std::size_t at : {text.size() - 2, std::size_t{3}}) {
            text[at] = '7';
            scratch.write("F", text);
            set_mtime(path, 1'000'000'001);
            QCOMPARE(from_cache(*opened(cached(scratch))), 0);
            QCOMPARE(from_cache(*opened(cached(scratch))), 1);
        }

        scratch.write("F", text + "\n");
        set_mtime(path, 1'000'000'001);
        QCOMPARE(from_cache(*opened(cached(scratch))), 0);

        LoadOptions other = cached(scratch);
        other.formats = {{"F", "text"}};
        const auto as_text = opened(other);
        QCOMPARE(from_cache(*as_text), 0);
        QCOMPARE(std::string(as_text->sources[0]->format->id()), "text");
        QCOMPARE(from_cache(*opened(other)), 1);
        const auto again = opened(cached(scratch));
        QCOMPARE(from_cache(*again), 0);
        QCOMPARE(std::string(again->sources[0]->format->id()), "iis-w3c-http");

        LoadOptions none = cached(scratch);
        none.use_cache = false;
        QCOMPARE(from_cache(*opened(none)), 0);
    }

    void damageIsNeverTrusted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray::fromStdString(small);
        QTest::newRow("zip") << QByteArray::fromStdString(packed("zip", {{"a", small}, {"b", "some text\n"}}));
    }
    void damageIsNeverTrusted()
    {
        QFETCH(QByteArray, bytes);
        Scratch scratch;
        const std::string path = scratch.write("F", bytes.toStdString());
        const auto first = loaded({path}, cached(scratch));
        QCOMPARE(cache_files(scratch).size(), 1);
        const QString file = cache_files(scratch).front();
        const std::string good = read_file(file.toStdString());
        const std::string picture = whole(*first);

        const auto opened = OpenFile::open(path);
        QVERIFY(opened);
        const auto key = IndexCache::key_of(path, *opened, {});
        QVERIFY(key);
        const IndexCache cache(scratch.path("cache"), true);
        const auto taken = [&](const std::string& content) {
            QFile out(file);
            if (!out.open(QIODevice::WriteOnly) || out.write(content.data(), qint64(content.size())) < 0)
                qFatal("cannot write");
            out.close();
            Pools pools;
            const auto entries = cache.load(*key, pools);
            if (!entries && (QFile::exists(file) || pools.client.size() != 1 || pools.facets.size() != 0))
                qFatal("something of a damaged cache was kept");
            return entries.has_value();
        };
        QVERIFY(taken(good));
        for (std::size_t n = 0; n < good.size(); n += n < 600 ? 1 : 7)
            QVERIFY2(!taken(good.substr(0, n)), QByteArray::number(n));
        QVERIFY(!taken(good + "x"));
        QVERIFY(!taken(good + good));
        for (std::size_t at = 0; at < good.size(); ++at) {
            std::string bad = good;
            bad[at] = static_cast<char>(bad[at] ^ "\x01\x80\xFF"[at % 3]);
            // The path as it was given and the device of the file are not compared, but they are checksummed.
            QVERIFY2(!taken(bad), QByteArray::number(at));
        }
        taken(good.substr(0, good.size() / 2));
        const auto again = loaded({path}, cached(scratch));
        QCOMPARE(from_cache(*again), 0);
        QCOMPARE(whole(*again), picture);
        QCOMPARE(from_cache(*loaded({path}, cached(scratch))), int(first->sources.size()));
    }

    void numbersOfRecordsAndDetailsComeBack()
    {
        Scratch scratch;
        EvtRing ring(64 * 1024);
        for (std::uint32_t i = 0; i < 3; ++i)
            ring.add({.time = 1'000'000'000 + i, .id = 592});
        ring.close();
        scratch.write("in/SecEvent.Evt", ring.bytes());
        scratch.write("in/security.log", "[09/Jan/2009 08:14:38] Anti-Spoofing: Packet from LAN, proto:TCP, len:48, "
                                         "ip/port:203.0.113.7:1864 -> 192.0.2.10:445, flags: SYN\n");
        const auto first = loaded({scratch.path("in")}, cached(scratch));
        const auto second = loaded({scratch.path("in")}, cached(scratch));
        QCOMPARE(from_cache(*second), 2);
        QCOMPARE(whole(*first), whole(*second));
        QList<std::uint64_t> numbers;
        std::string details;
        for (const SegmentRef& ref : second->segments)
            for (std::uint32_t row = 0; row < ref.data->rows; ++row) {
                numbers += ref.data->record.empty() ? no_record : ref.data->record[row];
                details += second->pools->name.view(second->pools->facets[ref.data->facet[row]].detail);
            }
        std::ranges::sort(numbers);
        QCOMPARE(numbers, (QList<std::uint64_t>{0, 1, 2, 3}));
        QCOMPARE(details, "SecuritySecuritySecurityfrom LAN");
    }

    void anotherZoneIsApplied()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", "2004-07-01 10:00:00 one\n2004-12-01 10:00:00 two\n");
        LoadOptions berlin = cached(scratch);
        berlin.default_zone = *Zone::parse("Europe/Berlin");
        LoadOptions tokyo = cached(scratch);
        tokyo.default_zone = *Zone::parse("Asia/Tokyo");
        const auto times = [&](const LoadOptions& options, bool from) {
            const auto snapshot = loaded({path}, options);
            if (from_cache(*snapshot) != int(from))
                return QString("cache: %1").arg(from_cache(*snapshot));
            return QString::fromStdString(
                iso_utc(snapshot->time(EventId{0})) + " " + iso_utc(snapshot->time(EventId{1})) + " " +
                snapshot->sources[0]->zone.name() + " " + iso_utc(*snapshot->sources[0]->first));
        };
        const QString in_berlin = "2004-07-01T08:00:00.000000Z 2004-12-01T09:00:00.000000Z Europe/Berlin "
                                  "2004-07-01T08:00:00.000000Z";
        QCOMPARE(times(berlin, false), in_berlin);
        QCOMPARE(times(berlin, true), in_berlin);
        QCOMPARE(times(tokyo, true), "2004-07-01T01:00:00.000000Z 2004-12-01T01:00:00.000000Z Asia/Tokyo "
                                     "2004-07-01T01:00:00.000000Z");
        QCOMPARE(times(cached(scratch), true), "2004-07-01T10:00:00.000000Z 2004-12-01T10:00:00.000000Z UTC "
                                               "2004-07-01T10:00:00.000000Z");
        QCOMPARE(times(berlin, true), in_berlin);
    }

    void aSourceTakenOutIsThereAgainNextTime()
    {
        // Taken out while the rest is read: the cache must not keep the file as if it were all of it.
        Scratch scratch;
        const std::string path = scratch.write(
            "F", packed("tar", {{"a", small}, {"b", w3c_text(20'000'000, 4)}, {"c", w3c_text(2'000'000, 5)}}));
        {
            Investigation investigation(cached(scratch));
            investigation.on_change([] {});
            investigation.add({path});
            while (investigation.snapshot()->sources.empty())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            investigation.remove(investigation.snapshot()->sources[0]->id);
            QCOMPARE(investigation.wait()->sources.size(), 2u);
        }
        QCOMPARE(loaded({path}, cached(scratch))->sources.size(), 3u);
    }

    void twoInvestigationsAtOnce()
    {
        Scratch scratch;
        std::vector<std::string> paths;
        for (unsigned i = 0; i < 12; ++i)
            paths.push_back(scratch.write("in/" + std::to_string(i), w3c_text(60'000, i)));
        const std::string expected = event_picture(*loaded({scratch.path("in")}));
        for (int round = 0; round < 6; ++round) {
            if (round % 2 == 0)
                QDir(QString::fromStdString(scratch.path("cache"))).removeRecursively();
            std::vector<std::string> pictures(3);
            {
                std::vector<std::jthread> threads;
                for (std::string& picture : pictures)
                    threads.emplace_back(
                        [&] { picture = event_picture(*loaded({scratch.path("in")}, cached(scratch))); });
            }
            for (const std::string& picture : pictures)
                QVERIFY(picture == expected);
        }
        QCOMPARE(from_cache(*loaded({scratch.path("in")}, cached(scratch))), 12);
        for (const QString& file : cache_files(scratch))
            QVERIFY2(file.endsWith(".idx"), qPrintable(file));
    }

    void aFolderThatCannotBeWrittenCostsNothing()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", small);
        LoadOptions options = plain_options();
        options.use_cache = true;
        options.cache_folder = scratch.write("a file", "") + "/below";
        QCOMPARE(loaded({path}, options)->event_count(), 2u);
        QCOMPARE(loaded({path}, options)->event_count(), 2u);
    }
};

SPOOR_TEST(TestIndexCache)
#include "test_index_cache.moc"
