// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/decode.h"
#include "core/explain/explain.h"
#include "core/explain/table.h"
#include "core/io/encoding.h"
#include "tests/support/suite.h"

#include <QTest>

#include <set>
#include <string>
#include <vector>

using namespace spoor;

namespace {

// `domain code name`, a line a row.
std::string picture(const std::vector<Explanation>& rows)
{
    std::string out;
    for (const Explanation& e : rows)
        out += e.domain + " " + e.code + " " + e.name + "\n";
    return out;
}

std::string name_of(const std::optional<Explanation>& e) { return e ? e->name : "(none)"; }

RawField field(Field f, std::string name, std::string value)
{
    const bool absent = value == "-";
    return {f, std::move(name), absent ? std::string() : std::move(value), absent};
}

std::vector<RawField> iis_line(std::string path, std::string user, std::string status, std::string sub,
                               std::string win32)
{
    return {
        field(Field::Method, "cs-method", "GET"),           field(Field::Path, "cs-uri-stem", std::move(path)),
        field(Field::User, "cs-username", std::move(user)), field(Field::Status, "sc-status", std::move(status)),
        field(Field::Sub, "sc-substatus", std::move(sub)),  field(Field::Win32, "sc-win32-status", std::move(win32))};
}

std::vector<RawField> ftp_line(std::string user, std::string verb, std::string argument, std::string reply)
{
    return {field(Field::User, "cs-username", std::move(user)), field(Field::Method, "cs-method", std::move(verb)),
            field(Field::Path, "cs-uri-stem", std::move(argument)),
            field(Field::Status, "sc-status", std::move(reply))};
}

// The names of the values' meanings, a field a line, `.` where there is none.
std::string picture(const std::vector<FieldMeaning>& all)
{
    std::string out;
    for (const FieldMeaning& m : all)
        out += (m.value ? m.value->name : ".") + "\n";
    return out;
}

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

}

class TestExplain : public QObject {
    Q_OBJECT

private slots:
    void tables_are_well_formed()
    {
        QVERIFY(explain::all_tables().size() >= 10);
        for (const explain::Table& t : explain::all_tables()) {
            QCOMPARE(t.malformed(), std::size_t{0});
            QVERIFY(!t.rows().empty());
            std::set<std::string> codes;
            for (const Explanation& e : t.rows()) {
                const std::string where = e.domain + " " + e.code;
                QVERIFY2(codes.insert(explain::lower(e.code)).second, where.c_str());
                for (const std::string* text : {&e.name, &e.meaning, &e.source})
                    QVERIFY2(!text->empty(), where.c_str());
                for (const std::string* text : {&e.code, &e.name, &e.meaning, &e.assessment, &e.source})
                    QVERIFY2(is_utf8(*text) && *text == QString::fromStdString(*text).trimmed().toStdString(),
                             where.c_str());
            }
        }
    }

    void numbers_of_the_tables_parse()
    {
        for (const Explanation& e : explain::table("win32").rows()) {
            const auto code = win32_from_text(e.code);
            QVERIFY2(code && std::to_string(*code) == e.code, e.code.c_str());
        }
        for (const char* domain : {"http-status", "ftp-reply"})
            for (const Explanation& e : explain::table(domain).rows()) {
                // What formats write that have to fill the column.
                if (e.code == "0")
                    continue;
                QVERIFY2(e.code.size() >= 3 && e.code[0] >= '1' && e.code[0] <= '6', e.code.c_str());
                QVERIFY2(e.code.find_first_not_of("0123456789.x") == std::string::npos, e.code.c_str());
            }
        for (const Explanation& e : explain::table("http-context").rows()) {
            const std::string status = e.code.substr(0, e.code.find(' '));
            QVERIFY2(name_of(explain_http_status(std::stoi(status))) != "(none)", e.code.c_str());
            QVERIFY2(explain_win32(*win32_from_text(e.code.substr(status.size() + 1))), e.code.c_str());
        }
        for (const Explanation& e : explain::table("ftp-context").rows())
            QVERIFY2(explain_method(e.code.substr(0, e.code.find(' ')), true), e.code.c_str());
    }

    void three_notations_of_a_win32_code()
    {
        for (const Explanation& e : explain::table("win32").rows()) {
            const std::uint32_t code = *win32_from_text(e.code);
            char hex[16];
            std::snprintf(hex, sizeof hex, "0x%08X", code);
            QCOMPARE(win32_from_text(hex), code);
            QCOMPARE(win32_from_text(std::to_string(static_cast<std::int32_t>(code))), code);
            QCOMPARE(explain_win32(code), e);
        }
        for (const char* text : {"2148074254", "0x8009030E", "0X8009030e", "-2146893042", "SEC_E_NO_CREDENTIALS",
                                 "sec_e_no_credentials", " 2148074254\n"})
            compare(picture(explain_code(text)), "win32 2148074254 SEC_E_NO_CREDENTIALS\n");
        compare(name_of(explain_win32(0x80070020)), "ERROR_SHARING_VIOLATION");
    }

    void what_a_person_types()
    {
        compare(picture(explain_code("401.2")), "http-status 401.2 Logon refused by server configuration\n");
        compare(picture(explain_code("401")), "http-status 401 Unauthorized\n");
        compare(picture(explain_code("530")), "ftp-reply 530 Not logged in\nwindows-event 530 Logon failed: time\n");
        compare(picture(explain_code("200")), "http-status 200 OK\nftp-reply 200 Command okay\n"
                                              "windows-event Microsoft-Windows-TaskScheduler 200 Action started\n");
        compare(picture(explain_code("530.42")),
                "ftp-reply 530 Not logged in\nftp-sub-status 42 Anonymous not allowed\n");
        compare(picture(explain_code("401.77")), "http-status 401 Unauthorized\n");
        compare(picture(explain_code("1326")), "win32 1326 ERROR_LOGON_FAILURE\n");
        compare(picture(explain_code("[135]USER")), "ftp-verb USER User name\n");
        compare(picture(explain_code("propfind")), "http-method PROPFIND Find properties\n");
        compare(picture(explain_code("401.2 2148074254")),
                "http-context 401.2 2148074254 First leg, no credentials sent yet\n");
        compare(picture(explain_code("298")), "http-status 2xx Successful\nftp-reply 2xx Completed\n");
    }

    void unknown_codes_fall_back_on_their_class()
    {
        compare(name_of(explain_http_status(404, 999)), "Not Found");
        compare(name_of(explain_http_status(477)), "Client error");
        compare(name_of(explain_http_status(200, 0)), "OK");
        compare(name_of(explain_ftp_reply(599)), "Permanent failure");
        compare(name_of(explain_http_status(99)), "(none)");
        compare(name_of(explain_http_status(-401)), "(none)");
        compare(name_of(explain_http_status(699)), "(none)");
        compare(name_of(explain_ftp_reply(700)), "(none)");
        compare(name_of(explain_win32(0xDEADBEEF)), "(none)");
    }

    // The handshakes of KB 969060 (IIS 6) and what IIS 7 and later write.
    void legs_of_a_windows_handshake()
    {
        const auto status = [](std::string s, std::string sub, std::string win32) {
            return name_of(explain_fields(iis_line("/", "-", s, sub, win32), false)[3].value);
        };
        compare(status("401", "2", "2148074254"), "First leg, no credentials sent yet");
        compare(status("401", "2", "5"), "First leg, no credentials sent yet");
        compare(status("401", "1", "0"), "NTLM challenge");
        compare(status("401", "1", "2148074254"), "Handshake under way");
        compare(status("401", "1", "2148074252"), "Credentials refused");
        compare(status("401", "1", "-2146893044"), "Credentials refused");
        compare(status("401", "1", "0x8009030C"), "Credentials refused");
        compare(status("401", "-", "2148074252"), "Credentials refused");
        compare(status("401", "1", "1326"), "Wrong user name or password");
        compare(status("401", "3", "5"), "No access to the file");
        compare(status("200", "0", "0"), "OK");
        compare(picture(explain_fields(iis_line("/", "-", "401", "2", "2148074254"), false)),
                "Get\n.\nNo user\nFirst leg, no credentials sent yet\nLogon refused by server configuration\n"
                "SEC_E_NO_CREDENTIALS\n");
    }

    // The questions that were asked about an FTP log of IIS 5, and their answers.
    void an_ftp_log_line_by_line()
    {
        const auto line = [](std::string user, std::string verb, std::string argument, std::string reply) {
            return picture(explain_fields(ftp_line(user, verb, argument, reply), true));
        };
        compare(line("anonymous@ftp.example.com", "[135]USER", "anonymous@ftp.example.com", "331"),
                "User principal name\nUser name\nUser principal name\nName taken, password wanted\n");
        compare(line("-", "[135]PASS", "-", "530"), "No user\nPassword\nNot logged\nLOGIN FAILED\n");
        compare(line("anonymous", "[138]USER", "anonymous", "331"),
                "Anonymous\nUser name\nAnonymous\nAnonymous login begun\n");
        compare(line("-", "[138]PASS", "IEUser@", "530"),
                "No user\nPassword\nInternet Explorer\nAnonymous login refused\n");
        compare(line("-", "[136]PASS", "Cgpuser@home.com", "530"),
                "No user\nPassword\nGrim's Ping\nAnonymous login refused\n");
        compare(line("Administrator", "[140]PASS", "-", "230"),
                "Built-in administrator\nPassword\nNot logged\nLOGIN SUCCEEDED\n");
        compare(line("CORP\\anna", "PASS", "***", "230"), ".\nPassword\nMasked\nLOGIN SUCCEEDED\n");
        compare(line("kunde", "[7]created", "/web/shell.asp", "226"), ".\nCreated\n.\nFile brought in\n");
        compare(line("-", "ControlChannelOpened", "-", "-"), "No user\nControl connection opened\n.\n.\n");
    }

    void columns_are_told()
    {
        const auto all = explain_fields(ftp_line("-", "[135]USER", "x", "331"), true);
        for (const FieldMeaning& m : all)
            QVERIFY(!m.column.empty());
        QVERIFY(all[1].column.find("135th connection") != std::string::npos);
        QVERIFY(explain_fields(std::vector{field(Field::Other, "x-nobody-knows", "1")}, false)[0].empty());
    }

    void escapes_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("layers");
        QTest::addColumn<bool>("overlong");
        QTest::newRow("plain") << "/a/b.asp" << "/a/b.asp" << 0 << false;
        QTest::newRow("once") << "/a%20b%2easp" << "/a b.asp" << 1 << false;
        QTest::newRow("twice") << "/..%255c..%255ccmd.exe" << "/..\\..\\cmd.exe" << 2 << false;
        QTest::newRow("overlong slash") << "/..%c0%af../winnt" << "/../../winnt" << 1 << true;
        QTest::newRow("overlong back-slash") << "/..%c1%9c.." << "/..\\.." << 1 << true;
        QTest::newRow("bad second byte") << "/..%c1%1c.." << "/..\\.." << 1 << true;
        QTest::newRow("three bytes") << "%e0%80%af" << "/" << 1 << true;
        QTest::newRow("four bytes") << "%f0%80%80%af" << "/" << 1 << true;
        QTest::newRow("UTF-8") << "/M%C3%BCller" << "/Müller" << 1 << false;
        QTest::newRow("Windows-1252") << "/M%FCller" << "/Müller" << 1 << false;
        QTest::newRow("IIS") << "%u002e%u002E/%u00fc" << "../ü" << 1 << false;
        QTest::newRow("NUL") << "/x.asp%00.gif" << "/x.asp\\x00.gif" << 1 << false;
        QTest::newRow("newline") << "/a%0d%0aSet-Cookie" << "/a\\x0d\\x0aSet-Cookie" << 1 << false;
        QTest::newRow("broken") << "100%/%zz/%2" << "100%/%zz/%2" << 0 << false;
        QTest::newRow("percent alone") << "%" << "%" << 0 << false;
        QTest::newRow("six layers") << "%2525252525252e" << "%25252e" << 4 << false;
        QTest::newRow("lone surrogate") << "%ud800" << "\uFFFD" << 1 << false;
    }
    void escapes()
    {
        QFETCH(QString, raw);
        QFETCH(QString, text);
        QFETCH(int, layers);
        QFETCH(bool, overlong);
        const explain::Decoded d = explain::decode_escapes(raw.toStdString(), false);
        QCOMPARE(QString::fromStdString(d.text), text);
        QCOMPARE(static_cast<int>(d.layers), layers);
        QCOMPARE(d.overlong, overlong);
    }

    void plus_is_a_blank_in_a_query_only()
    {
        compare(explain::decode_escapes("a+b%2Bc", true).text, "a b+c");
        compare(explain::decode_escapes("a+b%2Bc", false).text, "a+b+c");
    }

    void signs_of_attacks()
    {
        const auto all =
            explain_fields(iis_line("/scripts/..%c0%af../winnt/system32/cmd.exe", "-", "200", "0", "0"), false);
        compare(all[1].decoded, "/scripts/../../winnt/system32/cmd.exe");
        compare(picture(all[1].signs), "sign-path encoding:overlong Overlong encoding\n"
                                       "sign-path ../ Directory traversal\n"
                                       "sign-path cmd.exe Command interpreter\n"
                                       "sign-path /winnt/system32 System folder\n");
        const auto query =
            explain_fields(std::vector{field(Field::Query, "cs-uri-query", "id=1%20UNION/**/%53ELECT+name")}, false);
        compare(query[0].decoded, "id=1 UNION/**/SELECT name");
        compare(picture(query[0].signs), "sign-path union select SQL injection\n");
        QVERIFY(explain_fields(iis_line("/images/logo.gif", "-", "200", "0", "0"), false)[1].signs.empty());
        // What stands in for a password is not searched: people type anything there.
        QVERIFY(explain_fields(ftp_line("-", "[1]PASS", "../cmd.exe", "530"), true)[2].signs.empty());
    }

    void hostile_input()
    {
        const std::string long_text(1 << 20, '%');
        const std::vector<std::string> bad = {"",
                                              " ",
                                              "-",
                                              "+",
                                              "0x",
                                              "0xg",
                                              "99999999999999999999",
                                              "-99999999999",
                                              "401.",
                                              ".2",
                                              "401.2.3",
                                              "[",
                                              "[]",
                                              "[135",
                                              "[x]USER",
                                              "\xff\xfe",
                                              std::string("401\0", 4),
                                              "4294967296",
                                              long_text,
                                              std::string(4096, '['),
                                              "<b>401</b>",
                                              "${jndi:ldap://x}",
                                              "../",
                                              "401 2 2148074254 0"};
        for (const std::string& text : bad) {
            for (const Explanation& e : explain_code(text))
                QVERIFY(!e.meaning.empty());
            for (const bool ftp : {false, true}) {
                const auto all = explain_fields(iis_line(text, text, text, text, text), ftp);
                QCOMPARE(all.size(), std::size_t{6});
                for (const FieldMeaning& m : all)
                    QVERIFY(is_utf8(m.decoded));
            }
            explain_method(text, true);
        }
        QVERIFY(!win32_from_text("0x"));
        QVERIFY(!win32_from_text("--1"));
        QVERIFY(!win32_from_text("4294967296"));
        QVERIFY(!win32_from_text("-2147483649"));
        QVERIFY(explain_code("<b>401</b>").empty());
    }
};

SPOOR_TEST(TestExplain)
#include "test_explain.moc"
