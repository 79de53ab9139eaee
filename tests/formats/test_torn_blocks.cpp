// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "tests/formats/picture.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace spoor;
using namespace spoor::test;

namespace {

/// The same numbers each time.
class Dice {
public:
    explicit Dice(unsigned seed) : state_(seed) {}
    unsigned operator()(unsigned sides) { return ((state_ = state_ * 1664525 + 1013904223) >> 8) % sides; }

private:
    unsigned state_;
};

/// One process of the server: what it writes, a string a write.
struct Process {
    std::string pid, client;
    std::vector<std::string> writes;

    Process(int number, int blocks) : pid(std::to_string(6000 + number)), client("203.0.113." + std::to_string(number))
    {
        for (int b = 0; b < blocks; ++b)
            block("user" + std::to_string(number) + char('a' + b), b);
    }

private:
    void captured(const char* label, const char* level, const std::string& body, bool syslog = false)
    {
        for (const std::string& piece : {std::string(label), std::string(level)})
            writes.push_back(piece);
        if (syslog) {
            writes.push_back(", PID ");
            writes.push_back(pid);
        }
        writes.push_back("] ");
        writes.push_back(body);
        if (!body.ends_with('\n'))
            writes.push_back("\n");
    }
    void system(int ms, const std::string& message)
    {
        captured("[SystemLog:", "7",
                 "2024-05-17 14:03:07," + std::to_string(100 + ms) + " gate proftpd[" + pid + "] ftp.example.net (" +
                     client + "[" + client + "]): " + message + "\n");
    }
    void module(int ms, const std::string& message)
    {
        captured("[Unspec:", "0",
                 "2024-05-17 14:03:07," + std::to_string(100 + ms) + " mod_wrap2/2.0.7[" + pid + "]: " + message +
                     "\n");
    }
    void block(const std::string& user, int b)
    {
        writes.push_back("-----BEGIN FAILED LOGIN FORENSICS-----\n");
        writes.push_back("Client-Address: " + client +
                         "\nServer-Address: 192.0.2.1:21\nElapsed: 1\nProtocol: ftp\n"
                         "UID: 0\nGID: 0\nTotal-Bytes-In: 0\nTotal-Bytes-Out: 0\n\n");
        const int ms = b * 300;
        system(ms, "FTP session opened.");
        captured("[syslog:", "7", "ROOT PRIVS at mod_log.c:1234", true);
        system(ms + 1, "dispatching CMD command 'USER " + user + "' to mod_auth");
        module(ms + 2, "checking allow table rules");
        system(ms + 3, "USER " + user + " (Login failed): Incorrect password");
        system(ms + 4, "dispatching LOG_CMD_ERR command 'PASS (hidden)' to mod_log");
        writes.push_back("-----END FAILED LOGIN FORENSICS-----\n");
    }
};

/// All processes write at once, in turns of one or a few writes, begun one after the other.
std::string woven(unsigned seed)
{
    Dice dice(seed);
    const int count = 2 + int(dice(3));
    std::vector<Process> processes;
    for (int i = 0; i < count; ++i)
        processes.emplace_back(i + 1, 1 + int(dice(2)));
    std::vector<std::size_t> at(processes.size());
    std::string text;
    for (std::size_t left = processes.size(); left > 0;) {
        const std::size_t p = dice(unsigned(processes.size()));
        if (at[p] == processes[p].writes.size())
            continue;
        for (unsigned n = 1 + dice(dice(4) ? 3 : 40); n > 0 && at[p] < processes[p].writes.size(); --n)
            text += processes[p].writes[at[p]++];
        left -= at[p] == processes[p].writes.size();
    }
    return text;
}

std::string value_of(const std::string& line, const std::string& name)
{
    const std::size_t at = line.find("  " + name + "=");
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + name.size() + 3;
    return line.substr(begin, line.find("  ", begin) - begin);
}

struct Tally {
    int blocks = 0, ended = 0, lines = 0, of_wrong_process = 0, without_block = 0, of_wrong_user = 0;
};

void count(const std::string& text, Tally& tally)
{
    const std::string told = picture(*format_by_id("proftpd-forensic"), text, 0);
    std::map<std::string, std::string> client_of;
    std::map<std::string, std::set<std::string>> refused;
    for (std::size_t at = 0; at < told.size();) {
        const std::size_t end = told.find('\n', at);
        const std::string line = told.substr(at, end - at);
        at = end + 1;
        const std::string session = value_of(line, "session"), client = value_of(line, "client");
        if (value_of(line, "method") == "BEGIN") {
            ++tally.blocks;
            client_of[session] = client;
        }
        tally.ended += value_of(line, "method") == "END" && !session.empty();
        if (value_of(line, "kind") != "forensic.line")
            continue;
        ++tally.lines;
        tally.without_block += session.empty();
        // Process 600n is that of client 203.0.113.n.
        const std::string pid = value_of(line, "pid");
        if (!session.empty() && pid.substr(3) != client.substr(client.rfind('.') + 1))
            ++tally.of_wrong_process;
        if (value_of(line, "outcome") == "failure" && !session.empty())
            refused[session].insert(value_of(line, "user"));
    }
    for (const auto& [session, users] : refused)
        tally.of_wrong_user += users.size() != 1;
}

}

class TestTornBlocks : public QObject {
    Q_OBJECT
private slots:
    // However the writes of several processes mix, blocks are told apart.
    void blocksAreGivenBack()
    {
        Tally tally;
        int expected = 0;
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const std::string text = woven(seed);
            for (std::size_t at = 0; (at = text.find("-----BEGIN", at)) != std::string::npos; ++at)
                ++expected;
            count(text, tally);
        }
        qInfo(
            "%d blocks of %d, %d ended; %d lines, %d without a block, %d of another process; %d blocks with two users",
            tally.blocks, expected, tally.ended, tally.lines, tally.without_block, tally.of_wrong_process,
            tally.of_wrong_user);
        QCOMPARE(tally.blocks, expected);
        QVERIFY(tally.ended * 1000 >= expected * 999);
        // Lines for syslog, of which nothing but the pieces of their prefix says whose they are.
        QVERIFY(tally.without_block * 50 <= tally.lines);
        QVERIFY(tally.of_wrong_process * 500 <= tally.lines);
        QCOMPARE(tally.of_wrong_user, 0);
    }

    void sizeOfChunksDoesNotMatter()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::string text = woven(seed);
            const Format* format = format_by_id("proftpd-forensic");
            QCOMPARE(picture(*format, text, 64 + seed * 7), picture(*format, text, 0));
        }
    }

    void aBlockNeedNotFitIntoAChunk()
    {
        std::string text = "-----BEGIN UNTIMELY DEATH FORENSICS-----\nClient-Address: 192.0.2.1\n\n";
        std::size_t lines = 0;
        for (; text.size() < 3'000'000; ++lines)
            text += "[syslog:7, PID 4711] a message without a time, number " + std::to_string(lines) + "\n";
        text += "-----END UNTIMELY DEATH FORENSICS-----\n";
        std::string fault;
        const LineCounts counts = ledger(*format_by_id("proftpd-forensic"), text, 500'000, fault);
        QCOMPARE(fault, std::string());
        QCOMPARE(counts.event, lines + 2);
    }

    // A real server's file, where this machine has one.
    void realFileInChunks()
    {
        const auto samples = samples_folder();
        const std::string path = samples.value_or("") + "/proftpd/default/forensic.log";
        const std::string text = samples ? read_file(path) : std::string();
        if (text.empty())
            QSKIP("no real logs here");
        const Format* format = format_by_id("proftpd-forensic");
        const std::string whole = picture(*format, text, 0);
        for (const std::size_t size : {4000, 33'333, 100'000})
            QCOMPARE(picture(*format, text, size), whole);
        Tally tally;
        count(text, tally);
        QCOMPARE(tally.blocks, 44);
        QCOMPARE(tally.ended, 44);
        QCOMPARE(tally.without_block, 0);
    }
};

SPOOR_TEST(TestTornBlocks)

#include "test_torn_blocks.moc"
