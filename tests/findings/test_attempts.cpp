// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/attempts.h"
#include "core/findings/dense_runs.h"
#include "core/findings/windows_accounts.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A line an attempt: `09:00:02 SSH 198.51.100.7 root refused 2`, the last the line of the log.
QString picture_of(const std::vector<std::string>& paths)
{
    const auto snapshot = loaded(paths);
    const auto sessions = find_sessions(snapshot, {}, 2).value_or(SessionSet{});
    const Attempts attempts = gather_attempts(*snapshot, sessions, {}, 2);
    const auto or_none = [](std::string_view text) { return text.empty() ? "-" : std::string(text); };
    std::string text;
    for (const Attempt& a : attempts.rows) {
        text += plain_time(a.time).substr(11) + ' ' + std::string(name(a.service)) + ' ' +
                or_none(snapshot->pools->client.view(a.client)) + ' ' + or_none(snapshot->pools->user.view(a.user)) +
                (a.succeeded ? " in" : " refused") + (a.anonymous ? " anonymous" : "") +
                (a.no_such_user ? " unknown" : "") + ' ' + std::to_string(snapshot->line(EventId{a.event})) + '\n';
    }
    return QString::fromStdString(text);
}

QString picture_of_text(const char* name, const QByteArray& text)
{
    Scratch scratch;
    return picture_of({scratch.write(name, text.toStdString())});
}

QByteArray http(const QByteArray& rows)
{
    QByteArray text = "#Software: Microsoft Internet Information Services 6.0\n"
                      "#Fields: date time s-ip cs-method cs-uri-stem s-port cs-username c-ip cs(User-Agent) sc-status "
                      "sc-substatus sc-win32-status\n";
    for (const QByteArray& row : rows.split('\n'))
        if (!row.isEmpty())
            text += "2026-03-02 " + row + '\n';
    return text;
}

}

class TestAttempts : public QObject {
    Q_OBJECT

private slots:
    // Challenges and the legs of what went through are none; what was refused is, and what ended it.
    void handshakes()
    {
        QCOMPARE(picture_of_text("ex.log", http("09:00:00 192.0.2.1 GET /a 80 - 10.0.0.1 IE 401 2 2148074254\n"
                                                "09:00:00 192.0.2.1 GET /a 80 - 10.0.0.1 IE 401 1 0\n"
                                                "09:00:00 192.0.2.1 GET /a 80 CORP\\anna 10.0.0.1 IE 200 0 0\n"
                                                "09:01:00 192.0.2.1 GET /a 80 - 10.0.0.2 IE 401 2 2148074254\n"
                                                "09:01:00 192.0.2.1 GET /a 80 - 10.0.0.2 IE 401 1 0\n"
                                                "09:01:02 192.0.2.1 GET /a 80 - 10.0.0.2 IE 401 1 2148074252\n"
                                                "09:02:00 192.0.2.1 GET /a 80 - 10.0.0.3 IE 401 2 2148074254\n")),
                 QString("09:00:00 HTTP 10.0.0.1 CORP\\anna in 5\n"
                         "09:01:02 HTTP 10.0.0.2 - refused 8\n"));
    }

    // Three prompts are a person who mistypes; with a fourth refusal before the success nobody sat at a prompt.
    void mistypedOverHttp()
    {
        QByteArray three, four;
        for (int i = 0; i < 4; ++i) {
            const QByteArray row =
                "09:00:0" + QByteArray::number(i) + " 192.0.2.1 GET /a 80 anna 10.0.0.1 IE 401 1 1326\n";
            three += i < 3 ? row : QByteArray();
            four += row;
        }
        const QByteArray in = "09:00:05 192.0.2.1 GET /a 80 anna 10.0.0.1 IE 200 0 0\n";
        QCOMPARE(picture_of_text("ex.log", http(three + in)), QString("09:00:05 HTTP 10.0.0.1 anna in 6\n"));
        QCOMPARE(picture_of_text("ex.log", http(four + in)), QString("09:00:00 HTTP 10.0.0.1 anna refused 3\n"
                                                                     "09:00:01 HTTP 10.0.0.1 anna refused 4\n"
                                                                     "09:00:02 HTTP 10.0.0.1 anna refused 5\n"
                                                                     "09:00:03 HTTP 10.0.0.1 anna refused 6\n"
                                                                     "09:00:05 HTTP 10.0.0.1 anna in 7\n"));
    }

    // Logs without sub-status: a name in a refused request is what tells.
    void apache()
    {
        QCOMPARE(picture_of_text("access.log",
                                 "10.0.0.1 - - [02/Mar/2026:09:00:00 +0000] \"GET /a HTTP/1.1\" 401 10\n"
                                 "10.0.0.1 - anna [02/Mar/2026:09:00:01 +0000] \"GET /a HTTP/1.1\" 401 10\n"
                                 "10.0.0.2 - - [02/Mar/2026:09:00:02 +0000] \"GET /a HTTP/1.1\" 200 10\n"),
                 QString("09:00:01 HTTP 10.0.0.1 anna refused 2\n"));
    }

    // PAM, sshd and both together; a name that does not exist; the success that PAM reports, too.
    void sshd()
    {
        const auto row = [](const char* time, int pid, const char* text) {
            return "2026-03-02T09:00:" + QByteArray(time) + "+00:00 gate sshd[" + QByteArray::number(pid) +
                   "]: " + text + '\n';
        };
        QCOMPARE(
            picture_of_text(
                "auth.log",
                row("00", 10,
                    "pam_unix(sshd:auth): authentication failure; uid=0 tty=ssh ruser= rhost=10.0.0.1  user=root") +
                    row("02", 10, "Failed password for root from 10.0.0.1 port 9 ssh2") +
                    row("05", 10, "Failed password for root from 10.0.0.1 port 9 ssh2") +
                    row("10", 11, "Invalid user git from 10.0.0.2 port 9") +
                    row("10", 11, "pam_unix(sshd:auth): check pass; user unknown") +
                    row("10", 11, "pam_unix(sshd:auth): authentication failure; uid=0 tty=ssh ruser= rhost=10.0.0.2 ") +
                    row("12", 11, "Failed password for invalid user git from 10.0.0.2 port 9 ssh2") +
                    row("20", 12, "Accepted password for anna from 10.0.0.3 port 9 ssh2") +
                    row("20", 12, "pam_unix(sshd:session): session opened for user anna(uid=1000) by (uid=0)")),
            QString("09:00:00 SSH 10.0.0.1 root refused 1\n"
                    "09:00:05 SSH 10.0.0.1 root refused 3\n"
                    "09:00:10 SSH 10.0.0.2 git refused unknown 6\n"
                    "09:00:20 SSH 10.0.0.3 anna in 8\n"));
    }

    // A daemon writes one line to two files.
    void linesInTwoFiles()
    {
        Scratch scratch;
        const auto line = [](const char* pid) {
            return std::string("2026-03-02T09:00:00+00:00 gate sshd[") + pid +
                   "]: Failed password for root from 10.0.0.1 port 9 ssh2\n";
        };
        const std::string one = scratch.write("auth.log", line("10") + line("11"));
        const std::string two = scratch.write("messages", line("10"));
        QCOMPARE(picture_of({one, two}), QString("09:00:00 SSH 10.0.0.1 root refused 1\n"
                                                 "09:00:00 SSH 10.0.0.1 root refused 2\n"));
    }

    void firewall()
    {
        QCOMPARE(
            picture_of_text("security.log",
                            "[02/Mar/2026 09:00:00] Authentication: WebAdmin: Client: 10.0.0.1: Wrong password for "
                            "user admin.\n"),
            QString("09:00:00 firewall 10.0.0.1 admin refused 1\n"));
    }

    void windowsAccounts_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("kind");
        QTest::newRow("person") << "CORP\\anna" << int(AccountKind::Person);
        QTest::newRow("machine") << "CORP\\SRV1$" << int(AccountKind::Machine);
        QTest::newRow("system") << "NT AUTHORITY\\SYSTEM" << int(AccountKind::System);
        QTest::newRow("window manager") << "Window Manager\\DWM-1" << int(AccountKind::System);
        QTest::newRow("nobody") << "NT AUTHORITY\\ANONYMOUS LOGON" << int(AccountKind::Anonymous);
        QTest::newRow("German nobody") << "ANONYMOUS-ANMELDUNG" << int(AccountKind::Anonymous);
        QTest::newRow("none") << "" << int(AccountKind::Person);
    }
    void windowsAccounts()
    {
        QFETCH(QString, user);
        QFETCH(int, kind);
        QCOMPARE(int(windows_account_kind(user.toStdString())), kind);
    }

    void denseRuns()
    {
        const auto picture = [](std::vector<int> at) {
            std::vector<Micros> times;
            for (const int t : at)
                times.push_back(seconds(t));
            QString text;
            for (const DenseRun& run : dense_runs(times, seconds(10), 3, seconds(100)))
                text += QString("%1-%2 %3 ").arg(run.first).arg(run.last).arg(run.peak);
            return text;
        };
        QCOMPARE(picture({}), QString());
        QCOMPARE(picture({0, 6, 12, 18}), QString());
        QCOMPARE(picture({0, 5, 10}), QString("0-2 3 "));
        QCOMPARE(picture({0, 50, 51, 52, 100}), QString("1-3 3 "));
        QCOMPARE(picture({0, 1, 2, 50, 90, 91, 92}), QString("0-6 3 "));
        QCOMPARE(picture({0, 1, 2, 3, 200, 201, 202}), QString("0-3 4 4-6 3 "));
    }
};

SPOOR_TEST(TestAttempts)

#include "test_attempts.moc"
