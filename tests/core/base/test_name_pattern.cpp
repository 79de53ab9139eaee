// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_pattern.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace spoor;

class TestNamePattern : public QObject {
    Q_OBJECT

private slots:
    void fits_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* pattern, const char* text, bool fits) {
            QTest::newRow(QByteArray(pattern) + " / " + text) << QByteArray(pattern) << QByteArray(text) << fits;
        };
        row("perl.exe", "perl.exe", true);
        row("perl.exe", "PERL.EXE", true);
        row("PERL.exe", "perl.EXE", true);
        row("perl.exe", "perl.exe2", false);
        row("perl.exe", "xperl.exe", false);
        row("perl.exe", "perlxexe", false);
        row("IUSR_*", "IUSR_WEB1", true);
        row("IUSR_*", "IUSR_", true);
        row("IUSR_*", "IUSR", false);
        row("*", "", true);
        row("*", "anything", true);
        row("**", "", true);
        row("", "", true);
        row("", "a", false);
        row("?", "a", true);
        row("?", "", false);
        row("??", "a", false);
        row("a?c", "abc", true);
        row("a?c", "ac", false);
        row("*.exe", "a.exe.exe", true);
        row("*.exe", "a.exe.bak", false);
        row("a*b*c", "aXbYbZc", true);
        row("a*b*c", "acb", false);
        row("*ab", "aab", true);
        row("*a?b*", "xxaabyy", true);
        row("a*", "", false);
        // A back-slash and brackets are themselves, unlike in fnmatch(3).
        row("IIS APPPOOL\\*", "iis apppool\\DefaultAppPool", true);
        row("IIS APPPOOL\\*", "IIS APPPOOL*", false);
        row("a\\?", "a\\b", true);
        row("[ab]", "a", false);
        row("[ab]", "[AB]", true);
        // Case of ASCII letters alone: @ and ` are 32 apart as well.
        row("@", "`", false);
        row("[", "{", false);
        row("\xc3\x84", "\xc3\xa4", false);
        row("?", "\xc3\xa4", false);
        row("??", "\xc3\xa4", true);
    }
    void fits()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        QCOMPARE(name_fits({pattern.data(), std::size_t(pattern.size())}, {text.data(), std::size_t(text.size())}),
                 fits);
    }

    void nulIsAByteLikeAnother()
    {
        QVERIFY(name_fits("a?b", std::string_view("a\0b", 3)));
        QVERIFY(!name_fits("a", std::string_view("a\0", 2)));
        QVERIFY(name_fits("a*", std::string_view("a\0\xff", 3)));
    }

    // Each star that tried each place anew would take longer than anybody waits.
    void manyStarsTakeNoLongerThanPatternTimesText()
    {
        std::string pattern;
        for (int i = 0; i < 100; ++i)
            pattern += "*a";
        pattern += "*b";
        const std::string text(20'000, 'a');
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!name_fits(pattern, text));
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    }
};

SPOOR_TEST(TestNamePattern)

#include "test_name_pattern.moc"
