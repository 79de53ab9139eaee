// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/digest.h"
#include "core/io/encoding.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace std::string_view_literals;
using namespace std::string_literals;

class TestEncoding : public QObject {
    Q_OBJECT

    static std::string random_bytes(std::size_t n)
    {
        std::string s(n, '\0');
        unsigned seed = 7;
        for (char& c : s)
            c = static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
        return s;
    }
    static std::string utf16(std::string_view ascii, bool big_endian)
    {
        std::string s;
        for (const char c : ascii)
            s += big_endian ? std::string{'\0', c} : std::string{c, '\0'};
        return s;
    }
    static void head(const char* row, const std::string& bytes, const char* encoding)
    {
        QTest::newRow(row) << QByteArray::fromStdString(bytes) << encoding;
    }

private slots:
    void headsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const std::string log = "2004-11-16 10:54:13 192.0.2.1 - GET /index.html 200\r\n";
        head("nothing", "", "utf-8");
        head("ascii", log, "utf-8");
        head("bom", "\xEF\xBB\xBF" + log, "utf-8-bom");
        head("utf-16le with mark", "\xFF\xFE" + utf16(log, false), "utf-16le");
        head("utf-16be with mark", "\xFE\xFF" + utf16(log, true), "utf-16be");
        head("utf-16le", utf16(log, false), "utf-16le");
        head("utf-16be", utf16(log, true), "utf-16be");
        head("latin-1", "M\xFCller: gel\xF6scht\n", "utf-8");
        head("after a crash", log + log + std::string(4096, '\0') + log, "utf-8");
        head("begins with the crash", std::string(5000, '\0') + log, "utf-8");
        head("a NUL in each block", log + "UNIQUE_ID: x\0\n"s + log, "utf-8");
        head("colours", "\x1B[31merror\x1B[0m\n", "utf-8");
        head("only NULs", std::string(4096, '\0'), "utf-8");
        head("gbk", "2004-11-16 \xB5\xC7\xC2\xBC\xCA\xA7\xB0\xDC\n", "utf-8");
        head("elf",
             "\x7F"
             "ELF\2\1\1"s +
                 std::string(57, '\0') + random_bytes(100),
             "binary");
        head("png", "\x89PNG\r\n\x1A\n" + random_bytes(300), "binary");
        head("evtx", "ElfFile\0"s + std::string(4000, '\0'), "binary");
        head("evt", "\x30\0\0\0LfLe\1\0\0\0\1\0\0\0"s + std::string(32, '\0'), "binary");
        head("random", random_bytes(65536), "binary");
        head("short random", "\x01\x02\x80\xFF\x00\x13"s, "binary");
        head("numbers of 32 bits", "\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\0\0"s, "binary");
    }
    void headsAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const std::string_view n = name(encoding_of_head({bytes.data(), std::size_t(bytes.size())}));
        QCOMPARE(QString::fromUtf8(n.data(), qsizetype(n.size())), encoding);
    }

    void asciiIsSeenAtEveryPlace()
    {
        for (std::size_t size : {0, 1, 7, 8, 63, 64, 65, 200}) {
            std::string text(size, 'x');
            QVERIFY(is_ascii(text));
            for (std::size_t i = 0; i < size; ++i) {
                text[i] = '\x80';
                QVERIFY(!is_ascii(text));
                text[i] = 'x';
            }
        }
    }

    void utf8IsWellFormed()
    {
        for (const std::string_view good :
             {"", "a", "\xC3\xBC", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF",
              "abcdefgh\xC3\xBC"
              "abcdefgh"})
            QVERIFY2(is_utf8(good), QByteArray(good.data(), qsizetype(good.size())).toHex());
        for (const std::string_view bad :
             {"\x80", "\xC3", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
              "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE2\x82", "abcdefgh\xC3(", "\xF0\x9F\x98"})
            QVERIFY2(!is_utf8(bad), QByteArray(bad.data(), qsizetype(bad.size())).toHex());
    }

    void otherBytesAreWindows1252()
    {
        QCOMPARE(to_utf8("M\xC3\xBCller"), "M\xC3\xBCller"s);
        QCOMPARE(to_utf8("M\xFCller"), "M\xC3\xBCller"s);
        QCOMPARE(to_utf8("\x80 \x93x\x94"), "\xE2\x82\xAC \xE2\x80\x9Cx\xE2\x80\x9D"s);
        QCOMPARE(to_utf8("\x81\x8D\x8F\x90\x9D"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"s);
        for (int c = 0; c < 256; ++c)
            QVERIFY(is_utf8(to_utf8(std::string(1, static_cast<char>(c)))));
    }

    void utf16BecomesUtf8()
    {
        QCOMPARE(utf16_to_utf8("M\0\xFC\0"sv, false), "M\xC3\xBC"s);
        QCOMPARE(utf16_to_utf8("\0M\0\xFC"sv, true), "M\xC3\xBC"s);
        QCOMPARE(utf16_to_utf8("\x3D\xD8\x00\xDE"sv, false), "\xF0\x9F\x98\x80"s);
        QCOMPARE(utf16_to_utf8("\x3D\xD8x\0\x00\xDE"sv, false), "\xEF\xBF\xBDx\xEF\xBF\xBD"s);
        QCOMPARE(utf16_to_utf8("\x3D\xD8"sv, false), "\xEF\xBF\xBD"s);
        QCOMPARE(utf16_units("M\xC3\xBC\xE2\x82\xAC\xF0\x9F\x98\x80"), 5u);
    }

    void digestsAreThoseOfTheStandard()
    {
        Sha256 empty;
        QCOMPARE(empty.hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"s);
        Sha256 abc;
        abc.update("a");
        abc.update("bc");
        Sha256 moved = std::move(abc);
        QCOMPARE(moved.hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"s);
    }
};

SPOOR_TEST(TestEncoding)

#include "test_encoding.moc"
