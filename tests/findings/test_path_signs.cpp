// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/path_signs.h"
#include "tests/support/suite.h"

#include <QTest>

#include <random>

using namespace spoor;

namespace {

std::string codes_in(std::string_view path, const RuleSettings& settings = {})
{
    const auto judgement = PathSigns(settings).judge(path);
    std::string text;
    if (judgement)
        for (const std::string& code : judgement->codes)
            text += (text.empty() ? "" : " ") + code;
    return text;
}

/// A text with some of its letters written in one of the ways that servers read.
std::string hidden(std::string_view text, std::mt19937& random)
{
    static constexpr char hex[] = "0123456789aBcDEf";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const std::string digits{hex[byte >> 4], hex[byte & 15]};
        switch (random() % 12) {
        case 0:
            out += '%' + digits;
            break;
        case 1:
            out += "%25" + digits;
            break;
        case 2:
            out += "%u00" + digits;
            break;
        case 3:
            out += "&#" + std::to_string(byte) + ';';
            break;
        case 4:
            out += static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
            break;
        case 5:
            out += std::string("%c") + (byte & 0x40 ? '1' : '0') + '%' + hex[8 + (byte >> 4 & 3)] + hex[byte & 15];
            break;
        case 6:
            out += "%%" + std::to_string(30 + byte / 16) + hex[byte & 15];
            break;
        default:
            out += c;
        }
    }
    return out;
}

}

class TestPathSigns : public QObject {
    Q_OBJECT

private slots:
    void signs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("codes");
        QTest::newRow("plain") << "/scripts/root.exe" << "root.exe";
        QTest::newRow("gravest first") << "/..%255c../winnt/system32/cmd.exe" << "cmd.exe /winnt/system32 ../ ..\\";
        QTest::newRow("end of a longer word") << "/download/vncmd.exe" << "";
        QTest::newRow("a second time, by itself") << "/vncmd.exe/cmd.exe" << "cmd.exe";
        QTest::newRow("a step in plain sight") << "/images/../logo.gif" << "";
        QTest::newRow("a step that was hidden") << "/images/%2e%2e/logo.gif" << "../";
        QTest::newRow("other signs of the table") << "/_vti_bin/wp-login.php" << "";
        QTest::newRow("NUL") << "/a%00.asp" << "\\x00";
        QTest::newRow("with a blank") << "/a/union%20/**/%20select" << "union select";
    }
    void signs()
    {
        QFETCH(QString, path);
        QFETCH(QString, codes);
        QCOMPARE(QString::fromStdString(codes_in(path.toStdString())), codes);
    }

    // What is sorted out before the escapes are resolved must have nothing in it.
    void nothingIsOverlooked()
    {
        const RuleSettings settings;
        const PathSigns signs(settings);
        std::vector<std::string> codes;
        for (const char* list : {"programs", "files", "climbs", "probes"})
            for (const std::string& code : settings.list(std::string("http.attack-path.") + list))
                codes.push_back(code);
        std::mt19937 random(7);
        std::size_t judged = 0, passed = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::string path =
                hidden("/a/" + codes[random() % codes.size()], random) + hidden("/page.html", random);
            if (!signs.judge(path))
                continue;
            ++judged;
            QVERIFY2(signs.might_hold(path), path.c_str());
        }
        QVERIFY2(judged > 10'000, std::to_string(judged).c_str());
        for (int i = 0; i < 1000; ++i)
            passed += signs.might_hold("/sites/hr/M%C3%A4rz%20(" + std::to_string(i) + ")/Q%26A%3A.aspx") ? 1 : 0;
        for (const char* path : {"/a%20b.html", "/Q&A/x%28y%29.html", "/%E4%B8%AD%E6%96%87", "/wiki/Help%3AContents"})
            QVERIFY2(!signs.might_hold(path), path);
        QCOMPARE(passed, 1000u);  // %26 could begin a reference
    }

    void listsDecide()
    {
        RuleSettings settings;
        QVERIFY(settings.set_list("http.attack-path.files", {"or 1=1", "wp-login.php"}));
        QCOMPARE(codes_in("/wp-login.php", settings), std::string("wp-login.php"));
        QCOMPARE(codes_in("/a or 1=1", settings), std::string("or 1=1"));
        QCOMPARE(codes_in("/boot.ini", settings), std::string());
        // A word of three letters is too short to be looked for beforehand.
        QVERIFY(PathSigns(settings).might_hold("/a or 1=1"));
    }
};

SPOOR_TEST(TestPathSigns)

#include "test_path_signs.moc"
