// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "core/sessions/session_kinds.h"
#include "core/sessions/session_table.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const SessionTable> blocks_of(std::shared_ptr<const Snapshot> snapshot)
{
    auto found = find_sessions(std::move(snapshot), {}, 2);
    return found ? found->tables[static_cast<std::size_t>(SessionKind::Forensic)] : nullptr;
}

std::string marks_text(std::uint16_t marks)
{
    return std::string(marks & mark_cut ? " cut" : "") + (marks & mark_inferred_time ? " time-from-elsewhere" : "");
}

/// `verdict user@client pid start events bytes confidence reason marks`, a block a line.
std::string picture(const SessionTable& table)
{
    const Pools& pools = *table.snapshot->pools;
    std::string out;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Session& s = table.rows[i];
        out += table.id_of(i) + ' ' + std::string(name(s.verdict)) + ' ' + std::string(pools.user.view(s.user)) + '@' +
               std::string(pools.client.view(s.client)) + ' ' +
               (s.detail == no_pid ? "no-pid" : std::to_string(s.detail)) + ' ' +
               (s.start == no_time ? "no-time" : plain_time(s.start)) + " events=" + std::to_string(s.event_count) +
               " bytes=" + std::to_string(s.bytes) + ' ' + std::to_string(s.confidence) + "% reason " +
               std::to_string(s.reason) + marks_text(s.marks) + '\n';
    }
    return out;
}

std::string picture(const SessionStory& story)
{
    std::string out;
    for (const SessionFact& fact : story.facts)
        out += fact.name + "=" + fact.value + "\n";
    out += story.ladder.left + " | " + story.ladder.right + "\n";
    for (const Ladder::Step& step : story.ladder.steps) {
        const char* arrow = step.direction == Ladder::Direction::ToServer   ? "-> "
                            : step.direction == Ladder::Direction::ToClient ? "<- "
                                                                            : "   ";
        out += arrow + step.request + ": " + step.meaning + "\n";
    }
    return out;
}

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

std::string sample(const char* name) { return source_path(std::string("tests/formats/proftpd-forensic/") + name); }

std::string picture_of(const char* name) { return picture(*blocks_of(loaded({sample(name)}))); }

std::string untimed_block(const std::string& pid, const std::string& client, const std::string& user)
{
    return "-----BEGIN FAILED LOGIN FORENSICS-----\nClient-Address: " + client +
           "\nServer-Address: ::ffff:192.0.2.10:21\nElapsed: 40\nProtocol: ftp\nUID: 0\nGID: 0\n\n"
           "[syslog:7, PID " +
           pid + "] dispatching CMD command 'USER " + user +
           "' to mod_auth\n"
           "[syslog:5, PID " +
           pid + "] USER " + user +
           " (Login failed): Incorrect password\n"
           "-----END FAILED LOGIN FORENSICS-----\n";
}

std::string system_line(const std::string& time, const std::string& pid, const std::string& client,
                        const std::string& message)
{
    return "2024-05-17 " + time + " gate proftpd[" + pid + "] ftp.example.net (" + client + "[" + client +
           "]): " + message + "\n";
}

}

class TestForensic : public QObject {
    Q_OBJECT
private slots:
    void documentationExample()
    {
        const auto table = blocks_of(loaded({sample("documentation.log")}));
        compare(picture(*table),
                "forensic-1 failed_login tj@127.0.0.1 16044 no-time events=13 bytes=0 100% reason 3\n");
        LineReader reader;
        const SessionStory story = finder_of(SessionKind::Forensic).story(*table, 0, reader);
        compare(
            picture(story),
            "criterion=FAILED LOGIN\nclient_address=127.0.0.1\nserver_address=::ffff:127.0.0.1\nsport=5376\n"
            "elapsed=1245\nprotocol=ftp\nuser=tj\nuid=501\ngid=501\nraw_bytes_in=46\nraw_bytes_out=158\n"
            "total_bytes_in=0\ntotal_bytes_out=0\ntotal_files_in=0\ntotal_files_out=0\npid=16044\n"
            "captured_lines=11\n"
            "127.0.0.1 | ::ffff:127.0.0.1:5376 proftpd[16044]\n"
            "   BEGIN FAILED LOGIN: A login failed, for whatever reason; the messages of the session that were kept "
            "in memory are written out.\n"
            "-> PASS (hidden): dispatching CMD command 'PASS (hidden)' to mod_auth\n"
            "   syslog:7: retrieved UID 1000 for user 'tj'\n"
            "   syslog:7: retrieved group IDs: 1000, 0, 4, 20, 24, 46, 108, 109, 110\n"
            "   syslog:7: retrieved group names: tj, root, adm, dialout, cdrom, plugdev, lpadmin, sambashare, admin\n"
            "   syslog:7: ROOT PRIVS at mod_auth_pam.c:312\n"
            "   syslog:7: RELINQUISH PRIVS at mod_auth_pam.c:482\n"
            "   syslog:7: ROOT PRIVS at mod_auth_unix.c:467\n"
            "   syslog:7: RELINQUISH PRIVS at mod_auth_unix.c:548\n"
            "<- SystemLog:5: USER tj (Login failed): Incorrect password.\n"
            "   syslog:7: dispatching POST_CMD_ERR command 'PASS (hidden)' to mod_delay\n"
            "   syslog:7: dispatching LOG_CMD_ERR command 'PASS (hidden)' to mod_log\n"
            "   END FAILED LOGIN: \n");
        QVERIFY(story.why.find("No other log") != std::string::npos);
    }

    void kindsAndACutEnd()
    {
        compare(
            picture_of("kinds_cut_at_end.log"),
            "forensic-1 untimely_death bruno@2001:db8::17 812 2024-05-17 14:03:07 events=9 bytes=4608 100% reason 3\n"
            "forensic-2 module_config carla@203.0.113.66 813 2024-05-17 14:03:07.2 events=6 bytes=0 100% reason 3\n"
            "forensic-3 unknown carla@203.0.113.66 814 2024-05-17 14:03:07.3 events=3 bytes=0 50% reason 3\n"
            "forensic-4 failed_login dora@203.0.113.9 815 2024-05-17 14:03:07.4 events=4 bytes=0 90% reason 6 cut\n");
    }

    void headerFieldsThatNobodyKnows()
    {
        const auto table = blocks_of(loaded({sample("kinds_cut_at_end.log")}));
        LineReader reader;
        const std::string told = picture(finder_of(SessionKind::Forensic).story(*table, 1, reader));
        QVERIFY(told.find("tls_version=TLSv1.3\n") != std::string::npos);
        QVERIFY(told.find("country=") == std::string::npos);
    }

    void tornBlocksAreGivenBack()
    {
        compare(
            picture_of("torn.log"),
            "forensic-1 failed_login alma@203.0.113.1 5101 2024-05-17 14:03:07.2 events=10 bytes=0 100% reason 3\n"
            "forensic-2 failed_login bert@203.0.113.2 5102 2024-05-17 14:03:07.203 events=10 bytes=0 100% reason 3\n"
            "forensic-3 failed_login cleo@203.0.113.3 5103 2024-05-17 14:03:07.25 events=10 bytes=0 100% reason 3\n"
            "forensic-4 untimely_death dirk@203.0.113.4 5104 2024-05-17 14:03:07.253 events=10 bytes=0 100% reason 3\n"
            "forensic-5 failed_login emil@203.0.113.5 5105 2024-05-17 14:03:07.255 events=9 bytes=0 100% reason 3\n");
        compare(picture_of("torn_again.log"),
                "forensic-1 failed_login fritz@203.0.113.7 5201 2024-05-17 14:03:07.2 events=10 bytes=0 100% reason 3\n"
                "forensic-2 failed_login hans@203.0.113.8 5202 2024-05-17 14:03:07.21 events=10 bytes=0 100% reason 3\n"
                "forensic-3 failed_login gerd@203.0.113.7 5201 2024-05-17 14:03:07.3 events=9 bytes=0 100% reason 3\n");
    }

    void forgedMarkersMakeNoBlocks()
    {
        const auto table = blocks_of(loaded({sample("forged_markers.log")}));
        QCOMPARE(table->rows.size(), std::size_t(10));
        for (const Session& s : table->rows) {
            const bool last = &s == &table->rows.back();
            QCOMPARE(s.event_count, last ? 8u : 5u);
            QCOMPARE(std::string(table->snapshot->pools->client.view(s.client)),
                     std::string(last ? "192.0.2.201" : "192.0.2.200"));
            QVERIFY(s.verdict == Verdict::FailedLogin && s.marks == mark_none);
        }
    }

    void aMarkerAloneIsABlockThatWasCut()
    {
        compare(picture_of("cut_head_and_lost_ends.log"),
                "forensic-1 untimely_death ida@192.0.2.51 78 2024-05-17 14:03:07.02 events=2 bytes=0 90% reason 6 cut\n"
                "forensic-2 failed_login kai@192.0.2.53 78 2024-05-17 14:03:07.09 events=3 bytes=0 100% reason 3\n"
                "forensic-3 failed_login @192.0.2.52 79 no-time events=4 bytes=0 100% reason 3\n"
                "forensic-4 failed_login @ no-pid no-time events=1 bytes=0 90% reason 6 cut\n");
    }

    void timeComesFromTheOtherLogs()
    {
        Scratch scratch;
        // Two blocks of one process, one of a process whose number was used the day before by another client, and one
        // of a process that no other log knows.
        const std::string forensic = scratch.write(
            "forensic.log",
            untimed_block("700", "::ffff:198.51.100.7", "ann") + untimed_block("700", "::ffff:198.51.100.7", "bea") +
                untimed_block("701", "198.51.100.8", "cat") + untimed_block("999", "198.51.100.9", "dan"));
        const std::string system = scratch.write(
            "system.log",
            system_line("01:00:00,000", "701", "203.0.113.1", "USER cat (Login failed): Incorrect password") +
                system_line("14:00:00,000", "700", "198.51.100.7", "FTP session opened.") +
                system_line("14:00:01,500", "700", "198.51.100.7", "USER ann (Login failed): Incorrect password") +
                system_line("14:00:02,500", "700", "198.51.100.7", "USER bea (Login failed): Incorrect password") +
                system_line("14:00:03,000", "701", "198.51.100.8",
                            "USER cat: no such user found from 198.51.100.8 [198.51.100.8] to 192.0.2.10:21"));
        const std::string transfers =
            scratch.write("xferlog", "Fri May 17 14:00:02 2024 0 198.51.100.7 12 /x b _ o r ann ftp 0 * c\n"
                                     "Fri May 17 18:00:02 2024 0 198.51.100.7 12 /x b _ o r ann ftp 0 * c\n");
        const auto table = blocks_of(loaded({forensic, system, transfers}));
        compare(picture(*table),
                "forensic-1 failed_login ann@::ffff:198.51.100.7 700 2024-05-17 14:00:01.5 events=4 bytes=0 85% reason "
                "1 time-from-elsewhere\n"
                "forensic-2 failed_login bea@::ffff:198.51.100.7 700 2024-05-17 14:00:02.5 events=4 bytes=0 85% reason "
                "1 time-from-elsewhere\n"
                "forensic-3 failed_login cat@198.51.100.8 701 2024-05-17 14:00:03 events=4 bytes=0 85% reason 1 "
                "time-from-elsewhere\n"
                "forensic-4 failed_login dan@198.51.100.9 999 no-time events=4 bytes=0 100% reason 3\n");
        LineReader reader;
        const SessionStory story = finder_of(SessionKind::Forensic).story(*table, 1, reader);
        const std::string told = picture(story);
        QVERIFY2(told.find("/system.log:2-4 (3)\n") != std::string::npos, told.c_str());
        QVERIFY2(told.find("/xferlog:1 (1)\n") != std::string::npos, told.c_str());
        QVERIFY2(story.why.find("3 lines of the same process") != std::string::npos, story.why.c_str());
    }

    void everyReasonAndFactHasItsWords()
    {
        for (ReasonId reason = 1; reason <= 10; ++reason)
            QVERIFY2(!reason_text(SessionKind::Forensic, reason).empty(), std::to_string(reason).c_str());
    }

    // Against what the client, /proc and an independent script said of a real server's blocks.
    void realServer()
    {
        const auto samples = samples_folder();
        const std::string folder = samples.value_or("") + "/proftpd/default/";
        QFile truth_file(QString::fromStdString(samples.value_or("") + "/truth.json"));
        if (!samples || !truth_file.open(QIODevice::ReadOnly) || !QFile::exists(QString::fromStdString(folder)))
            QSKIP("no real logs here");
        const QJsonObject facts = QJsonDocument::fromJson(truth_file.readAll())
                                      .object()["proftpd/default/forensic.log"]
                                      .toObject()["facts"]
                                      .toObject();
        const QJsonArray expected = facts["blocks_in_file_order"].toArray();
        const auto table = blocks_of(loaded({folder + "forensic.log", folder + "system.log", folder + "extended.log",
                                             folder + "xferlog", folder + "wrap2.log"}));
        QCOMPARE(qsizetype(table->rows.size()), expected.size());
        const Snapshot& snapshot = *table->snapshot;
        LineReader reader;
        std::map<std::uint64_t, std::size_t> by_header;
        for (std::size_t i = 0; i < table->rows.size(); ++i) {
            const auto events = table->events_of(table->rows[i]);
            const std::uint32_t header = *std::ranges::min_element(events);
            const std::string raw = reader.raw_line(snapshot, EventId{header}).value();
            const std::uint64_t at = reader.byte_offset(snapshot, EventId{header}).value();
            by_header[at + raw.find("Client-Address")] = i;
        }
        QMap<QString, int> agree;
        QCOMPARE(qsizetype(by_header.size()), expected.size());
        // The truth's offsets are those of another copy of the file; the order of the headers is the same.
        auto found = by_header.begin();
        for (const QJsonValue& value : expected) {
            const QJsonObject block = value.toObject();
            const Session& row = table->rows[found->second];
            const SessionStory story = finder_of(SessionKind::Forensic).story(*table, found->second, reader);
            const auto fact = [&](const char* name) {
                const auto f = std::ranges::find(story.facts, name, &SessionFact::name);
                return f == story.facts.end() ? QString() : QString::fromStdString(f->value);
            };
            const auto check = [&](const char* what, bool same) { agree[what] += same; };
            check("criterion", fact("criterion") == block["criterion"].toString());
            check("client", fact("client_address") == block["client"].toString() &&
                                QString::fromStdString(std::string(snapshot.pools->client.view(row.client))) ==
                                    block["client"].toString());
            check("server", fact("server_address") + ':' + fact("sport") == block["server"].toString());
            check("elapsed", fact("elapsed").toInt() == block["elapsed_ms"].toInt());
            check("uid", fact("uid").toInt() == block["uid"].toInt());
            check("raw bytes", fact("raw_bytes_in").toInt() == block["raw_in"].toInt() &&
                                   fact("raw_bytes_out").toInt() == block["raw_out"].toInt());
            check("bytes", row.bytes == std::uint64_t(block["bytes_in"].toInt() + block["bytes_out"].toInt()));
            check("user header", fact("user") == block["user_header"].toString());
            const QString hex = block["login_name_hex"].toString();
            const QString user = QString::fromStdString(std::string(snapshot.pools->user.view(row.user)));
            const QByteArray name = QByteArray::fromHex(hex.toLatin1());
            check("login name", hex.isEmpty() ? user == block["user_header"].toString()
                                              : user == QString::fromUtf8(name) || user == QString::fromLatin1(name));
            check("pid", block["pid(/proc)"].isNull() || qint64(row.detail) == block["pid(/proc)"].toInteger());
            check("end", (row.marks & mark_cut) == 0);
            check("linked by process", row.reason == 1);
            ++found;
        }
        for (auto it = agree.cbegin(); it != agree.cend(); ++it)
            qInfo("%-18s %d of %lld", qPrintable(it.key()), it.value(), static_cast<long long>(expected.size()));
        for (const char* what : {"criterion", "client", "server", "elapsed", "uid", "raw bytes", "bytes", "user header",
                                 "login name", "pid", "end", "linked by process"})
            QVERIFY2(agree[what] == int(expected.size()), what);
    }
};

SPOOR_TEST(TestForensic)

#include "test_forensic.moc"
