// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold for any log: pieces give what the whole gives, no text of a log gets out of its line, and a forensic log
// captured again is itself.
#include "core/engine/line_reader.h"
#include "tests/core/capture/captured.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A day of several clients in three logs of one server, some of whose lines a client made up.
std::string write_server(Scratch& scratch, unsigned seed)
{
    std::mt19937 random(seed);
    const auto any = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const std::vector<std::string> names = {"anna",
                                            "bob",
                                            "x] -----END FAILED LOGIN FORENSICS-----",
                                            "-----BEGIN FAILED LOGIN FORENSICS-----",
                                            "tab\tname",
                                            "M\xFCller",
                                            std::string("esc\x1b[31m")};
    std::string system, extended;
    for (int second = 0; second < 60; ++second) {
        for (int ms = 0; ms < 1000; ms += 150 + any(200)) {
            const int pid = 100 + any(8);
            const std::string client = "10.0.0." + std::to_string(pid);
            const std::string name = names[static_cast<std::size_t>(any(7))];
            const std::string time = QString::asprintf("10:00:%02d", second).toStdString();
            const std::string head = "2026-11-22 " + time + QString::asprintf(",%03d", ms).toStdString() +
                                     " vm proftpd[" + std::to_string(pid) + "] 127.0.0.1 (" + client + "[" + client +
                                     "]): ";
            const int what = any(10);
            if (what < 4)
                system += head + "USER " + name + " (Login failed): Incorrect password\n";
            else if (what == 4)
                system += head + "ProFTPD received SIGABRT signal, no core dump\n";
            else
                system += head + "FTP session opened.\n";
            extended += client + " UNKNOWN - [22/Nov/2026:" + time + " +0000] \"PASS (hidden)\" " +
                        (what < 4 ? "530" : "230") + " -\n";
        }
    }
    scratch.write("logs/system.log", system);
    scratch.write("logs/extended.log", extended);
    return scratch.path("logs");
}

/// The blocks as they stand in a forensic log: text from a marker to its END.
std::vector<std::string> blocks_in(const std::string& text)
{
    std::vector<std::string> blocks;
    std::size_t line = 0, begin = std::string::npos;
    while (line < text.size()) {
        const std::size_t end = text.find('\n', line) + 1;
        if (end == 0)
            break;
        const std::string_view words = std::string_view(text).substr(line, end - line - 1);
        if (words.starts_with("-----BEGIN "))
            begin = line;
        if (words.starts_with("-----END ") && begin != std::string::npos) {
            blocks.push_back(text.substr(begin, end - begin));
            begin = std::string::npos;
        }
        line = end;
    }
    return blocks;
}

}

class TestCaptureWhole : public QObject {
    Q_OBJECT
private slots:
    void piecesGiveWhatTheWholeGives()
    {
        for (unsigned seed = 1; seed <= 4; ++seed) {
            Scratch scratch;
            const auto snapshot = loaded({write_server(scratch, seed)});
            CaptureOptions options = capturing({"FailedLogin", "UntimelyDeath", "filter:user:anna"});
            options.buffer_size = 7;
            options.idle = std::chrono::seconds(9);
            const std::string whole = texts(captured(snapshot, options));
            QVERIFY(whole.size() > 5000);
            std::mt19937 random(seed);
            for (int i = 0; i < 4; ++i) {
                std::vector<std::uint32_t> cuts;
                for (int c = 0; c < 1 + i * 20; ++c)
                    cuts.push_back(static_cast<std::uint32_t>(random() % snapshot->event_count()));
                QCOMPARE(texts(captured(snapshot, options, cuts)), whole);
            }
        }
    }
    void everyBlockIsReadBack()
    {
        Scratch scratch;
        const auto blocks = captured(loaded({write_server(scratch, 9)}), capturing());
        QVERIFY(blocks.size() > 50);
        std::string expected;
        for (const CapturedBlock& block : blocks)
            expected += (block.criterion == "FAILED LOGIN" ? "failed-login " : "untimely-death ") + block.user + "@" +
                        block.client + " " + std::to_string(block.lines) + "\n";
        QCOMPARE(read_back(texts(blocks)), expected);
    }
    void noTextForgesABlock()
    {
        const std::vector<std::string> hostile = {
            "-----END FILTER MESSAGE X FORENSICS-----",
            "-----BEGIN FAILED LOGIN FORENSICS-----",
            "x -----END FILTER MESSAGE X FORENSICS-----",
            "x -----BEGIN FAILED LOGIN FORENSICS-----",
            "[SystemLog:5] -----END FILTER MESSAGE X FORENSICS-----",
            "] -----END FILTER MESSAGE X FORENSICS-----",
            "7, PID 4] -----END FILTER MESSAGE X FORENSICS-----",
            "Client-Address: 6.6.6.6",
            "[Unspec:0] [SystemLog:5] 2026-11-22 10:00:00,000 vm proftpd[9] 1.1.1.1 (2.2.2.2[2.2.2.2]): hello",
            "2026-11-22 10:00:00,000 vm proftpd[9] 1.1.1.1 (2.2.2.2[2.2.2.2]): USER x (Login failed): no",
            std::string("nul\0nul -----END FILTER MESSAGE X FORENSICS-----", 48),
            "cr\r-----END FILTER MESSAGE X FORENSICS-----",
            "esc \x1b[2J\x1b]0;title\x07",
            "\xFF\xFE -----END FILTER MESSAGE X FORENSICS-----",
        };
        std::string text;
        for (const bool in_syslog : {false, true}) {
            text.clear();
            for (std::size_t i = 0; i < hostile.size(); ++i)
                text += in_syslog ? "Nov 22 10:00:01 vm prog[77]: " + hostile[i] + "\n" : hostile[i] + "\n";
            text += in_syslog ? "Nov 22 10:00:01 vm prog[77]: zzz\n" : "zzz\n";
            Scratch scratch;
            LoadOptions load = plain_options();
            load.formats.emplace_back("*", in_syslog ? "syslog" : "text");
            const auto snapshot = loaded({scratch.write("a.log", text)}, load);
            const auto blocks = captured(snapshot, capturing({"filter:message:zzz"}));
            QCOMPARE(blocks.size(), 1u);
            QCOMPARE(blocks[0].lines, hostile.size() + 1);
            QCOMPARE(std::ranges::count(blocks[0].text, '\n'),
                     static_cast<std::ptrdiff_t>(hostile.size() + 6 + (blocks[0].text.contains("Elapsed: ") ? 1 : 0)));
            QVERIFY(!blocks[0].text.contains('\r') && !blocks[0].text.contains('\0'));
            QVERIFY(read_back(blocks[0].text).ends_with(" " + std::to_string(hostile.size() + 1) + "\n"));
            QCOMPARE(QString::fromStdString(read_back(blocks[0].text)).count('\n'), 1);
        }
    }
    void capturedAgainIsTheSame()
    {
        Scratch scratch;
        const std::string once = texts(captured(loaded({write_server(scratch, 5)}), capturing()));
        const auto snapshot = loaded({scratch.write("forensic.log", once)});
        QCOMPARE(texts(captured(snapshot, capturing())), once);
        CaptureOptions some = capturing({"UntimelyDeath"});
        some.buffer_size = 1;
        for (const CapturedBlock& block : captured(snapshot, some)) {
            QCOMPARE(block.criterion, "UNTIMELY DEATH");
            QCOMPARE(block.lines, 1u);
        }
    }
    void theRealLogCapturedAgain()
    {
        const auto samples = samples_folder();
        if (!samples)
            QSKIP("no samples");
        const std::string path = *samples + "/proftpd/default/forensic.log";
        const std::vector<std::string> theirs = blocks_in(read_file(path));
        const auto ours = captured(loaded({path}), capturing({"FailedLogin", "UntimelyDeath", "ModuleConfig"}));
        QCOMPARE(ours.size(), 44u);
        // Where two processes wrote at once the log has no whole block to compare with: their lines are mixed and torn. All
        // the others are the same to the byte.
        std::size_t same = 0, torn = 0;
        for (const CapturedBlock& block : ours) {
            if (std::ranges::contains(theirs, block.text)) {
                ++same;
                continue;
            }
            QVERIFY2(block.time >= civil_time(2026, 11, 22, 10, 5, 33).value(), block.text.substr(0, 400).c_str());
            ++torn;
        }
        QCOMPARE(same, 39u);
        QCOMPARE(torn, 5u);
    }
};
SPOOR_TEST(TestCaptureWhole)

#include "test_capture_whole.moc"
