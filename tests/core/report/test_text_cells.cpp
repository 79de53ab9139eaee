// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_cell.h"
#include "core/report/json_text.h"
#include "core/report/utf8.h"
#include "core/report/visible_text.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

class TestTextCells : public QObject {
    Q_OBJECT
private slots:
    void json_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
        QTest::newRow("plain") << QByteArray("a/b") << QByteArray("\"a/b\"");
        QTest::newRow("quotes") << QByteArray("\"\\") << QByteArray("\"\\\"\\\\\"");
        QTest::newRow("blanks") << QByteArray("a\tb\r\n") << QByteArray("\"a\\tb\\r\\n\"");
        QTest::newRow("control") << QByteArray("\x1b[2J\0\x7f", 6) << QByteArray("\"\\u001b[2J\\u0000\\u007f\"");
        QTest::newRow("C1") << QByteArray("\xC2\x9B"
                                          "1m")
                            << QByteArray("\"\\u009b1m\"");
        QTest::newRow("UTF-8") << QByteArray("M\xC3\xBCller \xF0\x9F\x98\x80")
                               << QByteArray("\"M\xC3\xBCller \xF0\x9F\x98\x80\"");
        QTest::newRow("Latin-1") << QByteArray("M\xFCller") << QByteArray("\"M\xEF\xBF\xBDller\"");
        QTest::newRow("cut") << QByteArray("a\xE2\x82") << QByteArray("\"a\xEF\xBF\xBD\"");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80")
                                   << QByteArray("\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    }
    void json()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        std::string out;
        append_json_string(out, text.toStdString());
        QCOMPARE(QByteArray::fromStdString(out), expected);
    }

    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << "" << "";
        QTest::newRow("plain") << "a b" << "a b";
        QTest::newRow("comma") << "a,b" << "\"a,b\"";
        QTest::newRow("quote") << "say \"x\"" << "\"say \"\"x\"\"\"";
        QTest::newRow("newline") << "a\nb" << "\"a\nb\"";
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        QTest::newRow("formula in quotes") << "=HYPERLINK(\"x\",\"y\")" << "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("plus") << "+1+2" << "'+1+2";
        QTest::newRow("minus") << "-2+3" << "'-2+3";
        QTest::newRow("minus alone") << "-" << "'-";
        QTest::newRow("tab") << "\t=1" << "'\t=1";
        QTest::newRow("return") << "\r=1" << "\"'\r=1\"";
        QTest::newRow("negative number") << "-2146893042" << "-2146893042";
        QTest::newRow("negative fraction") << "-1.5" << "-1.5";
        QTest::newRow("positive number") << "+49" << "+49";
        QTest::newRow("number with a tail") << "-1.5." << "'-1.5.";
    }
    void csv()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        std::string out;
        append_csv_cell(out, text.toStdString());
        QCOMPARE(QString::fromStdString(out), expected);
    }

    void visibleText()
    {
        QCOMPARE(visible("plain M\xC3\xBCller"), "plain M\xC3\xBCller");
        QCOMPARE(visible("\x1b[31mred\x07\x7f"), "␛[31mred␇␡");
        QCOMPARE(visible("\xC2\x9B"
                         "31m"),
                 "<U+009B>31m");
        QCOMPARE(visible("a\xE2\x80\xAE"
                         "b"),
                 "a<U+202E>b");
        QCOMPARE(visible("a\xFF"
                         "b"),
                 "a\xEF\xBF\xBD"
                 "b");
        QCOMPARE(visible("a\nb"), "a␊b");
        QCOMPARE(visible("a\nb", LineEnds::Keep), "a\nb");
        QCOMPARE(visible(visible("\x1b")), "␛");
    }

    void visibleTextIsCut()
    {
        const auto cut = [](std::string_view text, std::size_t width) {
            std::string out;
            const std::size_t used = append_visible(out, text, LineEnds::Show, width);
            return out + '/' + std::to_string(used);
        };
        QCOMPARE(cut("abcdef", 6), "abcdef/6");
        QCOMPARE(cut("abcdef", 5), "abcd…/5");
        QCOMPARE(cut("abcdef", 1), "…/1");
        QCOMPARE(cut("abcdef", 0), "/0");
        QCOMPARE(cut("M\xC3\xBC\xC3\xBC\xC3\xBC", 3), "M\xC3\xBC…/3");
        QCOMPARE(cut("ab\xC2\x9B", 6), "ab…/3");
    }

    void codePoints()
    {
        QCOMPARE(code_points(""), std::size_t(0));
        QCOMPARE(code_points("a\xC3\xBC\xFF\xE2\x82"), std::size_t(4));
    }
};

SPOOR_TEST(TestTextCells)
#include "test_text_cells.moc"
