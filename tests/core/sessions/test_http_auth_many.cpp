// SPDX-License-Identifier: GPL-3.0-or-later
// Handshakes that stand between each other: parallel connections, shared addresses, several files.
#include "core/sessions/http_auth.h"
#include "tests/core/sessions/http_log.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string picture(const QString& rows)
{
    return handshake_picture(*handshakes_of({{"a.log", iis_log(rows.toStdString())}}));
}

/// Everything of a table that a user could see.
std::string all_of(const SessionTable& table)
{
    std::string out = handshake_picture(table);
    for (const Session& s : table.rows)
        out += '\n' + std::to_string(s.first_event) + ' ' + std::to_string(s.confidence) + ' ' +
               std::to_string(s.reason) + ' ' + iso_utc(s.start) + iso_utc(s.end);
    return out;
}

}

class TestHttpAuthMany : public QObject {
    Q_OBJECT
private slots:
    void interleaved_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* rows, const char* expected) {
            QTest::newRow(name) << QString(rows) << QString(expected);
        };
        row("two connections of one client", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                00:00 10.1.1.1 /b - 401.2 5 Edge
                                                00:00 10.1.1.1 /b - 401.1 2148074254 Edge
                                                00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                                00:00 10.1.1.1 /a CORP\anna 200.0 0 Edge
                                                00:01 10.1.1.1 /b CORP\anna 200.0 0 Edge)",
            "ntlm CORP\\anna 1+4+5, shared\nntlm CORP\\anna 2+3+6, shared");
        row("the same page twice", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                      00:00 10.1.1.1 /a - 401.2 5 Edge
                                      00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                      00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                      00:00 10.1.1.1 /a CORP\anna 200.0 0 Edge
                                      00:00 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            "ntlm CORP\\anna 1+3+5, alternatives 2, shared\nntlm CORP\\anna 2+4+6, shared");
        row("two users behind one address, told by their agents", R"(00:00 10.1.1.6 /a - 401.2 5 MSIE
                                                                     00:00 10.1.1.6 /a - 401.2 5 Firefox
                                                                     00:00 10.1.1.6 /a - 401.1 2148074254 Firefox
                                                                     00:00 10.1.1.6 /a CORP\emil 200.0 0 MSIE
                                                                     00:01 10.1.1.6 /a CORP\fritz 200.0 0 Firefox)",
            "kerberos CORP\\emil 1+4\nntlm CORP\\fritz 2+3+5");
        row("two users, one agent, two pages", R"(00:00 10.1.1.6 /a - 401.2 5 MSIE
                                                  00:00 10.1.1.6 /b - 401.2 5 MSIE
                                                  00:00 10.1.1.6 /b - 401.1 2148074254 MSIE
                                                  00:00 10.1.1.6 /a CORP\emil 200.0 0 MSIE
                                                  00:01 10.1.1.6 /b CORP\fritz 200.0 0 MSIE)",
            "kerberos CORP\\emil 1+4, shared\nntlm CORP\\fritz 2+3+5, shared");
        row("two users, one agent, one page: what they use elsewhere decides",
            R"(00:00 10.1.1.6 /x - 401.2 5 MSIE
               00:00 10.1.1.6 /x CORP\emil 200.0 0 MSIE
               01:00 10.1.1.6 /y - 401.2 5 MSIE
               01:00 10.1.1.6 /y - 401.1 2148074254 MSIE
               01:00 10.1.1.6 /y CORP\fritz 200.0 0 MSIE
               09:00 10.1.1.6 /a - 401.2 5 MSIE
               09:00 10.1.1.6 /a - 401.2 5 MSIE
               09:00 10.1.1.6 /a - 401.1 2148074254 MSIE
               09:00 10.1.1.6 /a CORP\emil 200.0 0 MSIE
               09:01 10.1.1.6 /a CORP\fritz 200.0 0 MSIE)",
            "kerberos CORP\\emil 1+2\nntlm CORP\\fritz 3+4+5\nntlm CORP\\fritz 6+8+10, alternatives 1, shared\n"
            "kerberos CORP\\emil 7+9, alternatives 1, shared");
        row("an authenticated request for the same page is no answer where a challenge follows",
            R"(00:00 10.1.1.1 /a - 401.2 5 Edge
               00:00 10.1.1.1 /a - 401.1 2148074254 Edge
               00:00 10.1.1.1 /a CORP\anna 200.0 0 Edge
               00:05 10.1.1.1 /b - 401.2 5 Edge
               00:05 10.1.1.1 /b CORP\anna 200.0 0 Edge
               00:05 10.1.1.1 /b - 401.1 2148074254 Edge
               00:06 10.1.1.1 /b CORP\anna 200.0 0 Edge)",
            "ntlm CORP\\anna 1+2+3\nntlm CORP\\anna 4+6+7");
        row("another client is another handshake", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                     00:00 10.1.1.2 /a CORP\anna 200.0 0 Edge
                                                     09:00 10.1.1.1 /b - 200.0 0 Edge)",
            "abandoned - 1");
    }
    void interleaved()
    {
        QFETCH(QString, rows);
        QFETCH(QString, expected);
        QCOMPARE(picture(rows), expected.toStdString());
    }

    // The same client and agent, and yet another server, port or site.
    void serversAreNotMixedUp_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("expected");
        const QString apart = "abandoned - 1";
        QTest::newRow("the same") << "W3SVC1 192.168.0.5 80" << "kerberos C\\anna 1+2";
        QTest::newRow("port") << "W3SVC1 192.168.0.5 443" << apart;
        QTest::newRow("server") << "W3SVC1 192.168.0.6 80" << apart;
        QTest::newRow("site") << "W3SVC2 192.168.0.5 80" << apart;
    }
    void serversAreNotMixedUp()
    {
        QFETCH(QString, other);
        QFETCH(QString, expected);
        const QString row = "2009-01-05 10:0%1 %2 GET /a %3 10.1.1.1 Edge %4\r\n";
        const QString text = "#Software: Microsoft Internet Information Services 6.0\r\n#Version: 1.0\r\n"
                             "#Fields: date time s-sitename s-ip s-port cs-method cs-uri-stem cs-username c-ip "
                             "cs(User-Agent) sc-status sc-substatus sc-win32-status\r\n" +
                             row.arg("0:00", "W3SVC1 192.168.0.5 80", "-", "401 2 5") +
                             row.arg("0:01", other, "C\\anna", "200 0 0") +
                             row.arg("9:00", "W3SVC1 192.168.0.5 80", "-", "200 0 0");
        QCOMPARE(handshake_picture(*handshakes_of({{"a.log", text.toStdString()}})), expected.toStdString());
    }

    void alternativesLowerTheConfidence()
    {
        const auto lone =
            handshakes_of({{"a.log", iis_log("00:00 10.1.1.1 /a - 401.2 5\n00:00 10.1.1.1 /a C\\a 200.0 0")}});
        const auto mixed = handshakes_of({{"a.log", iis_log("00:00 10.1.1.1 /a - 401.2 5\n00:00 10.1.1.1 /a - 401.2 5\n"
                                                            "00:00 10.1.1.1 /a C\\a 200.0 0\n"
                                                            "00:00 10.1.1.1 /a C\\b 200.0 0")}});
        QCOMPARE(handshake_picture(*mixed), std::string("kerberos C\\a 1+3, alternatives 1, shared\n"
                                                        "kerberos C\\b 2+4, shared"));
        QVERIFY(mixed->rows[0].confidence < lone->rows[0].confidence);
        QCOMPARE(mixed->rows[1].confidence, lone->rows[0].confidence);
    }

    void midnight()
    {
        const NamedLog before{"ex090105.log", iis_log("23:59:59 10.1.1.9 /a - 401.2 5", "2009-01-05")};
        const NamedLog after{
            "ex090106.log", iis_log("00:00:00 10.1.1.9 /a - 401.1 0\n00:00:01 10.1.1.9 /a C\\k 200.0 0", "2009-01-06")};
        QCOMPARE(handshake_picture(*handshakes_of({before, after})),
                 std::string("ntlm C\\k ex090105.log:1+ex090106.log:1+ex090106.log:2"));
        // The names of the files do not say which comes first.
        QCOMPARE(handshake_picture(*handshakes_of({{"z.log", before.text}, {"a.log", after.text}})),
                 std::string("ntlm C\\k z.log:1+a.log:1+a.log:2"));
        // Another folder is another site.
        QCOMPARE(handshake_picture(*handshakes_of({{"W3SVC1/a.log", before.text}, {"W3SVC2/b.log", after.text}})),
                 std::string("abandoned - a.log:1, log ends\nntlm C\\k b.log:1+b.log:2, sent ahead"));
    }

    void aCopyIsAnotherLog()
    {
        const std::string text = iis_log("00:00 10.1.1.1 /a - 401.2 5\n00:10 10.1.1.1 /a C\\k 200.0 0\n"
                                         "30:00 10.1.1.1 /b - 200.0 0");
        QCOMPARE(handshake_picture(*handshakes_of({{"a.log", text}, {"copy.log", text}})),
                 std::string("kerberos C\\k a.log:1+a.log:2\nkerberos C\\k copy.log:1+copy.log:2"));
    }

    void httperrHasNone()
    {
        const std::string text = "#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n"
                                 "#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status "
                                 "s-siteid s-reason s-queuename\r\n"
                                 "2009-01-05 10:00:00 10.1.1.1 2094 10.0.0.1 80 HTTP/1.1 GET /a 401 1 Forbidden -\r\n";
        const auto table = handshakes_of({{"httperr1.log", text}});
        QCOMPARE(table->snapshot->event_count(), 1u);
        QCOMPARE(handshake_picture(*table), std::string());
    }

    void ncsa()
    {
        const std::string line = "10.1.1.1 - %1 [05/Jan/2009:10:00:0%2 +0000] \"GET /a HTTP/1.1\" %3 12\n";
        const auto row = [&](const char* user, int second, int status) {
            return QString::fromStdString(line).arg(user).arg(second).arg(status).toStdString();
        };
        const auto picture_of = [](const std::string& text) {
            return handshake_picture(*handshakes_of({{"access_log", text}}));
        };
        // Lines are counted from the header that this format does not have.
        QCOMPARE(picture_of("\n\n\n" + row("-", 0, 401) + row("anna", 1, 200)), std::string("unknown anna 1+2"));
        QCOMPARE(picture_of("\n\n\n" + row("-", 0, 401) + row("anna", 1, 401) + row("anna", 5, 200)),
                 std::string("basic anna 1+2+3, refused 1"));
        QCOMPARE(picture_of("\n\n\n" + row("anna", 1, 401)), std::string("failed anna 1, refused 1, sent ahead"));
    }

    // What a thousand hostile rows of one client cost must not grow with their square, and nothing may be lost.
    void manyThatAreNeverAnswered()
    {
        std::string rows;
        constexpr int count = 20000;
        for (int i = 0; i < count; ++i)
            rows += "00:00 10.1.1.1 /a" + std::to_string(i) + " - 401.2 5\n";
        const auto table = handshakes_of({{"a.log", iis_log(rows)}});
        QCOMPARE(table->rows.size(), std::size_t(count));
    }

    void threadsChangeNothing()
    {
        std::string rows;
        unsigned seed = 7;
        const auto next = [&](unsigned n) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % n;
        };
        const char* const answers[] = {"- 401.2 5",     "- 401.1 0",     "- 401.1 2148074252", "C\\u1 200.0 0",
                                       "C\\u2 304.0 0", "u3 401.1 1326", "u3 200.0 0",         "- 200.0 0",
                                       "C\\u1 401.3 5", "- 401.0 0"};
        for (int i = 0; i < 4000; ++i) {
            const QString time = QString("%1:%2").arg(i / 100, 2, 10, QChar('0')).arg(i % 60, 2, 10, QChar('0'));
            rows += time.toStdString() + " 10.1.1." + std::to_string(next(9)) + " /" + std::to_string(next(4)) + ' ' +
                    answers[next(10)] + "\n";
        }
        const NamedLog log{"a.log", iis_log(rows)};
        const auto one = handshakes_of({log}, 1);
        QVERIFY(one->rows.size() > 100);
        for (const unsigned jobs : {2u, 3u, 8u})
            QCOMPARE(all_of(*handshakes_of({log}, jobs)), all_of(*one));

        // Whatever the mixture: each event is in one handshake at most, and those are in order.
        std::vector<std::uint32_t> events = one->events;
        std::ranges::sort(events);
        QVERIFY(std::ranges::adjacent_find(events) == events.end());
        for (const Session& s : one->rows) {
            const auto of = one->events_of(s);
            QVERIFY(std::ranges::is_sorted(of, {}, [&](std::uint32_t e) { return one->snapshot->time(EventId{e}); }));
            QVERIFY(!of.empty() && s.confidence > 0 && s.confidence <= 100 && s.reason > 0);
        }
    }
};

SPOOR_TEST(TestHttpAuthMany)
#include "test_http_auth_many.moc"
