// SPDX-License-Identifier: GPL-3.0-or-later
// One handshake at a time: which shape is which.
#include "core/sessions/http_auth.h"
#include "tests/core/sessions/http_log.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string picture(const QString& rows)
{
    return handshake_picture(*handshakes_of({{"a.log", iis_log(rows.toStdString())}}));
}

}

class TestHttpAuth : public QObject {
    Q_OBJECT
private slots:
    void shapes_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* rows, const char* expected) {
            QTest::newRow(name) << QString(rows) << QString(expected);
        };
        row("Kerberos, KB 969060", R"(48:20 10.1.1.1 / - 401.2 2148074254 MSIE
                                      48:21 10.1.1.1 / Domain\User 200.0 0 MSIE)",
            R"(kerberos Domain\User 1+2)");
        row("NTLM, KB 969060", R"(29:47 10.1.1.1 / - 401.2 2148074254 MSIE
                                  29:47 10.1.1.1 / - 401.1 0 MSIE
                                  29:47 10.1.1.1 / Domain\User 200.0 0 MSIE)",
            R"(ntlm Domain\User 1+2+3)");
        row("the answer has the default document's path", R"(48:20 10.1.1.1 / - 401.2 2148074254 MSIE
                                                             48:20 10.1.1.1 / - 401.1 0 MSIE
                                                             48:21 10.1.1.1 /time.asp Domain\User 200.0 0 MSIE)",
            R"(ntlm Domain\User 1+2+3)");
        row("Kerberos of IIS 7", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                    00:00 10.1.1.1 /a CORP\anna 304.0 0 Edge)",
            R"(kerberos CORP\anna 1+2)");
        row("NTLM of IIS 7", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                00:00 10.1.1.1 /a CORP\anna 302.0 0 Edge)",
            R"(ntlm CORP\anna 1+2+3)");
        row("sent ahead", R"(00:00 10.1.1.1 POST:/a - 401.1 2148074254 Outlook
                             00:00 10.1.1.1 POST:/a CORP\anna 200.0 0 Outlook)",
            R"(ntlm CORP\anna 1+2, sent ahead)");
        row("a page that is missing is an answer too", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                          00:00 10.1.1.1 /a CORP\anna 404.0 2 Edge)",
            R"(kerberos CORP\anna 1+2)");
        row("known, but not allowed", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                         00:00 10.1.1.1 /a CORP\anna 401.3 5 Edge)",
            R"(kerberos CORP\anna 1+2)");
        row("asked by the rights", R"(00:00 10.1.1.1 /a - 401.3 5 Edge
                                      00:00 10.1.1.1 /a - 401.1 0 Edge
                                      00:00 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            R"(ntlm CORP\anna 1+2+3)");
        row("rights alone are no handshake", R"(00:00 10.1.1.1 /a - 401.3 5 Edge
                                                00:30 10.1.1.1 /a CORP\anna 401.3 5 Safari)",
            "");
        row("two refusals, then right", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                           00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                           00:00 10.1.1.1 /a - 401.1 2148074252 Edge
                                           00:20 10.1.1.1 /a - 401.1 2148074254 Edge
                                           00:20 10.1.1.1 /a - 401.1 2148074252 Edge
                                           00:50 10.1.1.1 /a - 401.1 2148074254 Edge
                                           00:50 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            R"(ntlm CORP\anna 1+2+3+4+5+6+7, refused 2)");
        row("refused for good", R"(00:00 10.1.1.1 /a - 401.2 2148074254 Edge
                                   00:00 10.1.1.1 /a - 401.1 0 Edge
                                   00:00 10.1.1.1 /a - 401.1 2148074252 Edge
                                   01:00 10.1.1.1 /b - 200.0 0 Edge)",
            "failed - 1+2+3, refused 1");
        row("never came back, three times", R"(00:00 10.1.1.1 /robots.txt - 401.2 5 Robot
                                               00:01 10.1.1.1 /robots.txt - 401.2 5 Robot
                                               00:02 10.1.1.1 /robots.txt - 401.2 5 Robot
                                               09:00 10.1.1.1 /robots.txt - 200.0 0 Robot)",
            "abandoned - 1, shared\nabandoned - 2, shared\nabandoned - 3, shared");
        row("challenge unanswered", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                       00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                       09:00 10.1.1.1 /a - 200.0 0 Edge)",
            "abandoned - 1+2");
        row("the log ends", "00:00 10.1.1.1 /a - 401.2 5 Edge", "abandoned - 1, log ends");
        row("an answer after a long time is another's", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                           09:00 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            "abandoned - 1");
        row("anonymous answers in between", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                               00:00 10.1.1.1 /public/x - 200.0 0 Edge
                                               00:01 10.1.1.1 /a - 200.0 0 Edge
                                               00:01 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            R"(kerberos CORP\anna 1+4)");
        row("what follows on the connection", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                 00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                                 00:00 10.1.1.1 /a CORP\anna 200.0 0 Edge
                                                 00:01 10.1.1.1 /b CORP\anna 200.0 0 Edge
                                                 00:02 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            R"(ntlm CORP\anna 1+2+3)");
        row("two challenges and no refusal", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                00:00 10.1.1.1 /a - 401.1 2148074254 Edge
                                                00:00 10.1.1.1 /a - 401.1 590610 Edge
                                                00:00 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            R"(negotiate CORP\anna 1+2+3+4)");
        row("another agent's answer", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                         00:01 10.1.1.1 /a CORP\anna 200.0 0 Safari
                                         09:00 10.1.1.1 /a - 200.0 0 Edge)",
            "abandoned - 1");
        row("another method", R"(00:00 10.1.1.1 OPTIONS:/a - 401.2 5 Office
                                 00:00 10.1.1.1 PROPFIND:/a - 401.2 5 Office
                                 00:00 10.1.1.1 PROPFIND:/a CORP\anna 207.0 0 Office
                                 09:00 10.1.1.1 /a - 200.0 0 Office)",
            "abandoned - 1, shared\nkerberos CORP\\anna 2+3, shared");
    }
    void shapes()
    {
        QFETCH(QString, rows);
        QFETCH(QString, expected);
        QCOMPARE(picture(rows), expected.toStdString());
    }

    void names_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* rows, const char* expected) {
            QTest::newRow(name) << QString(rows) << QString(expected);
        };
        row("Basic: a refused request with a name", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                       00:05 10.1.1.1 /a gerda 401.1 1326 Edge
                                                       00:09 10.1.1.1 /a gerda 200.0 0 Edge)",
            "basic gerda 1+2+3, refused 1");
        row("Basic: the domain is typed on the second try", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                               00:05 10.1.1.1 /a gerda 401.1 1326 Edge
                                                               00:09 10.1.1.1 /a CORP\Gerda 200.0 0 Edge)",
            R"(basic CORP\Gerda 1+2+3, refused 1)");
        row("Basic: a name without a domain", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                 00:04 10.1.1.1 /a gerda 200.0 0 Edge)",
            "basic gerda 1+2");
        row("Digest: refused by a package", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                               00:05 10.1.1.1 /a gerda 401.1 2148074252 Edge
                                               00:09 10.1.1.1 /a gerda 200.0 0 Edge)",
            "digest gerda 1+2+3, refused 1");
        row("ambiguous: user@domain", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                         00:04 10.1.1.1 /a gerda@corp.example 200.0 0 Edge)",
            "unknown gerda@corp.example 1+2");
        row("ambiguous: one leg after a refusal without a name", R"(00:00 10.1.1.1 /a - 401.2 5 Edge
                                                                    00:01 10.1.1.1 /a - 401.1 2148074276 Edge
                                                                    00:09 10.1.1.1 /a CORP\anna 200.0 0 Edge)",
            R"(unknown CORP\anna 1+2+3, refused 1)");
        row("guessing that ends in success", R"(00:00 10.9.9.9 /a admin 401.1 1326 Tool
                                                00:00 10.9.9.9 /a root 401.1 1326 Tool
                                                00:01 10.9.9.9 /a admin 401.1 1326 Tool
                                                00:01 10.9.9.9 /a root 401.1 1326 Tool
                                                00:02 10.9.9.9 /a admin 401.1 1326 Tool
                                                00:03 10.9.9.9 /a admin 401.1 1326 Tool
                                                00:04 10.9.9.9 /a admin 200.0 0 Tool
                                                00:05 10.9.9.9 /a root 401.1 1326 Tool)",
            "basic admin 1+3+5+6+7, refused 4, sent ahead, shared\nfailed root 2+4+8, refused 3, sent ahead, shared");
        row("one try for each of three names", R"(09:00 10.1.1.8 /a hugo 401.1 1909 Edge
                                                  09:01 10.1.1.8 /a ida 401.1 1330 Edge
                                                  09:02 10.1.1.8 /a jan 401.1 1331 Edge)",
            "failed hugo 1, refused 1, sent ahead, shared\nfailed ida 2, refused 1, sent ahead, shared\n"
            "failed jan 3, refused 1, sent ahead, shared");
    }
    void names()
    {
        QFETCH(QString, rows);
        QFETCH(QString, expected);
        QCOMPARE(picture(rows), expected.toStdString());
    }

    void fewerColumns_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* rows, const char* expected) {
            QTest::newRow(name) << QString(rows) << QString(expected);
        };
        row("no sub-status: one 401", R"(00:00 10.1.1.1 /a - 401
                                         00:01 10.1.1.1 /a CORP\anna 200)",
            R"(unknown CORP\anna 1+2)");
        row("IIS 5: a win32 code and no sub-status", R"(00:00 10.1.1.1 /a - 401 5
                                                        00:00 10.1.1.1 /a - 401 1326
                                                        05:00 10.1.1.1 /b - 200 0)",
            "failed - 1+2, refused 1");
        row("no sub-status: two 401s", R"(00:00 10.1.1.1 /a - 401
                                          00:00 10.1.1.1 /a - 401
                                          00:01 10.1.1.1 /a CORP\anna 200)",
            R"(unknown CORP\anna 1+2+3, shared)");
        row("no sub-status: a robot", R"(00:00 10.1.1.1 /a - 401
                                         00:30 10.1.1.1 /a - 401
                                         05:00 10.1.1.1 /b - 200)",
            "abandoned - 1\nabandoned - 2");
        row("no sub-status: a name in a refused request", R"(00:00 10.1.1.1 /a - 401
                                                             00:04 10.1.1.1 /a anna 401
                                                             00:09 10.1.1.1 /a anna 200)",
            "basic anna 1+2+3, refused 1");
        row("no win32 code: challenge, then refusal", R"(00:00 10.1.1.1 /a - 401.2
                                                         00:00 10.1.1.1 /a - 401.1
                                                         00:00 10.1.1.1 /a - 401.1
                                                         05:00 10.1.1.1 /b - 200.0)",
            "failed - 1+2+3, refused 1");
        row("no win32 code: challenge, then answer", R"(00:00 10.1.1.1 /a - 401.2
                                                        00:00 10.1.1.1 /a - 401.1
                                                        00:00 10.1.1.1 /a CORP\anna 200.0)",
            R"(ntlm CORP\anna 1+2+3)");
    }
    void fewerColumns()
    {
        QFETCH(QString, rows);
        QFETCH(QString, expected);
        QCOMPARE(picture(rows), expected.toStdString());
    }

    // Every code that is a refusal ends in `failed`, with and without a challenge before it.
    void refusals_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code :
             {"86",         "1311",       "1317",       "1326",       "1327",       "1328",       "1329", "1330",
              "1331",       "1355",       "1385",       "1789",       "1793",       "1907",       "1909", "2147943726",
              "2148074248", "2148074252", "2148074253", "2148074257", "2148074274", "2148074276", "5"})
            QTest::newRow(code) << QString(code);
    }
    void refusals()
    {
        QFETCH(QString, code);
        QCOMPARE(picture("00:00 10.1.1.1 /a - 401.1 " + code + " Edge\n05:00 10.1.1.1 /b - 200.0 0 Edge"),
                 std::string("failed - 1, refused 1, sent ahead"));
        QCOMPARE(picture("00:00 10.1.1.1 /a - 401.2 5 Edge\n00:00 10.1.1.1 /a - 401.1 0 Edge\n"
                         "00:01 10.1.1.1 /a - 401.1 " +
                         code + " Edge\n05:00 10.1.1.1 /b - 200.0 0 Edge"),
                 std::string("failed - 1+2+3, refused 1"));
    }
};

SPOOR_TEST(TestHttpAuth)
#include "test_http_auth.moc"
