// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain.h"
#include "core/explain/table.h"
#include "core/formats/format.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

/// `column: what its value means`, for a line of a format; `(no column)` where nobody knows it.
std::string told(const char* format, const char* line)
{
    const auto fields = format_by_id(format)->decode(line, nullptr);
    const auto all = explain_fields(fields, true);
    std::string out;
    for (std::size_t i = 0; i < fields.size(); ++i)
        out += fields[i].name + ": " + (all[i].value ? all[i].value->name : ".") +
               (all[i].column.empty() ? " (no column)" : "") + "\n";
    return out;
}

}

class TestLogValues : public QObject {
    Q_OBJECT
private slots:
    void forensicHeader()
    {
        QCOMPARE(
            told("proftpd-forensic", "-----BEGIN UNTIMELY DEATH FORENSICS-----\nClient-Address: 192.0.2.1\n"
                                     "Server-Address: 192.0.2.2:21\nElapsed: 12\nProtocol: ftp\nUser: bob\nUID: 1\n"
                                     "GID: 2\nUNIQUE_ID: x\nRaw-Bytes-In: 1\nRaw-Bytes-Out: 2\nTotal-Bytes-In: 3\n"
                                     "Total-Bytes-Out: 4\nTotal-Files-In: 5\nTotal-Files-Out: 6\n"),
            std::string("marker: Begins\ncriterion: Untimely death\nClient-Address: .\nServer-Address: .\nsport: .\n"
                        "Elapsed: .\nProtocol: .\nUser: .\nUID: .\nGID: .\nUNIQUE_ID: .\nRaw-Bytes-In: .\n"
                        "Raw-Bytes-Out: .\nTotal-Bytes-In: .\nTotal-Bytes-Out: .\nTotal-Files-In: .\n"
                        "Total-Files-Out: .\n"));
    }

    void capturedLine()
    {
        QCOMPARE(told("proftpd-forensic", "[SystemLog:7] 2024-05-17 14:03:07,101 gate proftpd[47] ftp.example.net "
                                          "(192.0.2.1[192.0.2.1]): ROOT PRIVS at mod_auth.c:215"),
                 std::string("log-type: System log\nlevel: Debugging\npid: .\nhost: .\nip: .\nmessage: .\n"));
    }

    void xferlog()
    {
        QCOMPARE(
            told("xferlog", "Fri May 17 14:03:10 2024 2 198.51.100.23 75674 /x b _ i a me@ ftp 0 * i"),
            std::string("ip: .\nuser: Anonymous\nmethod: Store\ndirection: Incoming\npath: .\nbytes: .\n"
                        "transfer-time: .\ntransfer-type: Binary\nspecial-action: .\naccess-mode: Anonymous\n"
                        "service: .\nauthentication-method: None\nauthenticated-user: .\ncompletion: Incomplete\n"));
    }

    void codesOfTheCommandLine()
    {
        QCOMPARE(explain_code("failed login").front().name, std::string("Failed login"));
        QCOMPARE(explain_code("TraceLog").front().domain, std::string("forensic"));
    }
};

SPOOR_TEST(TestLogValues)

#include "test_log_values.moc"
