// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/container.h"
#include "core/io/digest.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;
using namespace std::string_literals;

namespace {

std::string log_text(std::size_t lines)
{
    std::string text;
    for (std::size_t i = 0; i < lines; ++i)
        text += "10.0.0." + std::to_string(i * 7919 % 251) + " line " + std::to_string(i * i % 99991) + "\n";
    return text;
}

/// One gzip member. `name` of any length makes a header of any length; a header with a name has an extra field, a
/// comment and a check sum as well.
std::string gz(const std::string& text, const std::string& name = {}, int level = 6)
{
    z_stream z{};
    deflateInit2(&z, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string file_name = name, comment = "a comment", extra = "BC\2\0ab"s;
    gz_header header{};
    header.name = reinterpret_cast<Bytef*>(file_name.data());
    header.comment = reinterpret_cast<Bytef*>(comment.data());
    header.extra = reinterpret_cast<Bytef*>(extra.data());
    header.extra_len = uInt(extra.size());
    header.hcrc = 1;
    if (!name.empty())
        deflateSetHeader(&z, &header);
    std::string bytes(text.size() + text.size() / 100 + name.size() + 200, '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    z.avail_in = uInt(text.size());
    z.next_out = reinterpret_cast<Bytef*>(bytes.data());
    z.avail_out = uInt(bytes.size());
    deflate(&z, Z_FINISH);
    bytes.resize(z.total_out);
    deflateEnd(&z);
    return bytes;
}

/// As much text as zlib has to give for these first bytes of one member, all at once.
std::string all_zlib_gives(const std::string& bytes, std::size_t room)
{
    z_stream z{};
    inflateInit2(&z, 15 + 16);
    std::string text(room + 1, '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef*>(text.data());
    z.avail_out = uInt(text.size());
    inflate(&z, Z_SYNC_FLUSH);
    text.resize(text.size() - z.avail_out);
    inflateEnd(&z);
    return text;
}

std::string tar_gz(const std::vector<std::pair<std::string, std::string>>& entries)
{
    archive* a = archive_write_new();
    archive_write_set_format_ustar(a);
    std::string bytes(1 << 20, '\0');
    std::size_t used = 0;
    archive_write_open_memory(a, bytes.data(), bytes.size(), &used);
    for (const auto& [name, content] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_size(entry, la_int64_t(content.size()));
        archive_write_header(a, entry);
        archive_write_data(a, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    bytes.resize(used);
    return gz(bytes);
}

const char* word(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TruncatedArchive:
        return "truncated: ";
    case ErrorCode::DamagedArchive:
        return "damaged: ";
    case ErrorCode::ArchiveTooLarge:
        return "too large: ";
    default:
        return "?: ";
    }
}

std::string worded(const Error& e) { return word(e.code) + e.detail; }

struct Outcome {
    std::string text;
    std::string error;
};

/// The text of a compressed file without members, and what ended it.
Outcome outcome(const std::string& path, ContainerLimits limits = {}, std::size_t piece = 10'000)
{
    auto container = Container::open(path, limits);
    if (!container)
        return {{}, "open: " + worded(container.error())};
    const auto member = (*container)->next();
    if (!member || !*member || (*member)->name)
        return {{}, "not one text"};
    Outcome out;
    std::string buffer(piece, '\0');
    for (;;) {
        const auto n = (*container)->read(buffer.data(), buffer.size());
        if (!n) {
            out.error = worded(n.error());
            const auto again = (*container)->read(buffer.data(), buffer.size());
            const auto after = (*container)->next();
            return !again && !after && again.error() == n.error() ? out : Outcome{{}, "the error was not the end"};
        }
        if (*n == 0)
            break;
        out.text.append(buffer, 0, *n);
    }
    const auto end = (*container)->next();
    return end && !*end ? out : Outcome{{}, "more after the end"};
}

/// `name size` for each member of an archive, then what ended it.
QString members(const std::string& path)
{
    auto container = Container::open(path);
    QString out;
    for (;;) {
        const auto member = (*container)->next();
        if (!member)
            return out + QString::fromStdString(worded(member.error()));
        if (!*member)
            return out + "end";
        std::string buffer(1 << 20, '\0');
        std::size_t size = 0;
        auto n = (*container)->read(buffer.data(), buffer.size());
        for (; n && *n; n = (*container)->read(buffer.data(), buffer.size()))
            size += *n;
        out += QString::fromStdString((*member)->name.value_or("(text)") + " " + std::to_string(size) + ", ");
    }
}

}

class TestGzipStream : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::string write(const std::string& bytes) { return scratch_.write("x", bytes); }

private slots:
    void everyCutGivesAllThatDecodes()
    {
        const std::string text = log_text(80), bytes = gz(text, "a.log");
        for (std::size_t cut = 3; cut < bytes.size(); ++cut) {
            const std::string expected = all_zlib_gives(bytes.substr(0, cut), text.size());
            const Outcome got = outcome(write(bytes.substr(0, cut)));
            QVERIFY(text.starts_with(expected));
            QVERIFY2(got.text == expected, qPrintable(QString("cut at %1: %2").arg(cut).arg(got.text.size())));
            QCOMPARE(got.error,
                     "truncated: unexpected end of file after " + std::to_string(expected.size()) + " bytes");
        }
        // The last eight bytes are the check sum and the length: all the text is there.
        QCOMPARE(outcome(write(bytes.substr(0, bytes.size() - 8))).text.size(), text.size());
        QCOMPARE(outcome(write(bytes)).text.size(), text.size());
        QCOMPARE(outcome(write(bytes)).error, std::string());
    }

    void aLargeCutFileLosesNothing()
    {
        const std::string text = log_text(200'000), bytes = gz(text);
        for (const double part : {0.2, 0.5, 0.999}) {
            const std::string cut = bytes.substr(0, std::size_t(double(bytes.size()) * part));
            const Outcome got = outcome(write(cut));
            QVERIFY(got.text == all_zlib_gives(cut, text.size()));
            QVERIFY(got.error.starts_with("truncated: "));
        }
    }

    void shortestFiles()
    {
        QCOMPARE(outcome(write(gz(""))).error, std::string());
        QCOMPARE(outcome(write(gz(""))).text, std::string());
        QCOMPARE(outcome(write(gz("x"))).text, "x"s);
        QCOMPARE(outcome(write(gz("x")), {}, 1).text, "x"s);
        QCOMPARE(outcome(write(gz("").substr(0, 19))).error, "truncated: unexpected end of file after 0 bytes"s);
        // Too short to promise anything.
        for (const std::size_t size : {0, 1, 2})
            QCOMPARE(int(*container_kind(write(gz("x").substr(0, size)))), int(ContainerKind::Plain));
        QCOMPARE(int(*container_kind(write(gz("x").substr(0, 3)))), int(ContainerKind::Compressed));
        // An error behind no text is not lost when nobody reads it.
        auto container = Container::open(write(gz("").substr(0, 12)));
        QVERIFY((*container)->next());
        QVERIFY(!(*container)->next());
    }

    void aWrongCheckSumComesAfterTheText_data()
    {
        QTest::addColumn<int>("from_end");
        QTest::addColumn<QString>("error");
        QTest::newRow("check sum") << 8 << "damaged: incorrect data check after %1 bytes";
        QTest::newRow("check sum, last byte") << 5 << "damaged: incorrect data check after %1 bytes";
        QTest::newRow("length") << 4 << "damaged: incorrect length check after %1 bytes";
        QTest::newRow("length, last byte") << 1 << "damaged: incorrect length check after %1 bytes";
    }
    void aWrongCheckSumComesAfterTheText()
    {
        QFETCH(int, from_end);
        QFETCH(QString, error);
        const std::string text = log_text(1000), more = log_text(10);
        std::string bytes = gz(text);
        bytes[bytes.size() - std::size_t(from_end)] ^= 0x10;
        const Outcome alone = outcome(write(bytes));
        QVERIFY(alone.text == text);
        QCOMPARE(QString::fromStdString(alone.error), error.arg(text.size()));
        // The member behind it is whole, and it is given.
        const Outcome both = outcome(write(bytes + gz(more)));
        QVERIFY(both.text == text + more);
        QCOMPARE(both.error, alone.error);
    }

    void damageGivesTheTextBeforeIt()
    {
        const std::string text = log_text(20'000), good = gz(text);
        int noticed_at_once = 0;
        for (int round = 0; round < 20; ++round) {
            std::string bytes = good;
            for (std::size_t i = 0; i < 200; ++i)
                bytes[bytes.size() / 2 + i] = static_cast<char>(i * i * std::size_t(round + 1) >> 3);
            const Outcome got = outcome(write(bytes));
            QVERIFY(got.text == all_zlib_gives(bytes, 2 * text.size()));
            QVERIFY(got.text.substr(0, text.size() / 3) == text.substr(0, text.size() / 3));
            QVERIFY2(got.error.starts_with("damaged: in"), got.error.c_str());
            QVERIFY2(got.error.ends_with(" after " + std::to_string(got.text.size()) + " bytes"), got.error.c_str());
            noticed_at_once += got.error.starts_with("damaged: invalid ");
        }
        // Deflate decodes many a damaged byte to some text, which the check sum shows up.
        QVERIFY(noticed_at_once > 0);

        std::string header = gz(text, "a.log");
        header[20] ^= 1;
        QCOMPARE(outcome(write(header)).error, "damaged: header crc mismatch after 0 bytes"s);
        QCOMPARE(outcome(write("\x1F\x8B\x08\xFFnot gzip at all")).error,
                 "damaged: unknown header flags set after 0 bytes"s);
    }

    void membersAreOneText()
    {
        const std::string a = log_text(500), b = log_text(7);
        const Outcome got = outcome(write(gz(a, "a.log") + gz("") + gz(b) + gz("", "eof")));
        QVERIFY(got.text == a + b);
        QCOMPARE(got.error, std::string());

        const std::string first = gz(a), second = gz(b);
        for (std::size_t cut = 0; cut < second.size(); ++cut) {
            const Outcome part = outcome(write(first + second.substr(0, cut)));
            QVERIFY(part.text == a + all_zlib_gives(second.substr(0, cut), b.size()));
            // Between two members nobody can tell that there was a second.
            const std::string size = std::to_string(part.text.size());
            QCOMPARE(part.error, cut == 0 ? "" : "truncated: unexpected end of file after " + size + " bytes");
        }
        // bgzf: thousands of small members.
        std::string many, text;
        for (std::size_t i = 0; i < 3000; ++i) {
            text += log_text(i % 5);
            many += gz(log_text(i % 5), "x");
        }
        QVERIFY(outcome(write(many)).text == text);
    }

    // The file is read in blocks of 256 KiB; here a member ends around the border of the first.
    void membersMayBeginAtTheEndOfABlock()
    {
        const std::size_t bare = gz("one\n", "x").size() - 1;
        for (std::size_t size = 256 * 1024 - 12; size <= 256 * 1024 + 2; ++size) {
            std::string first = gz("one\n", std::string(size - bare, 'n'));
            QCOMPARE(first.size(), size);
            QCOMPARE(outcome(write(first + gz("two\n"))).text, "one\ntwo\n"s);
            first[size - 5] ^= 1;
            const Outcome wrong = outcome(write(first + gz("two\n")));
            QCOMPARE(wrong.text, "one\ntwo\n"s);
            QCOMPARE(wrong.error, "damaged: incorrect data check after 4 bytes"s);
        }
    }

    void whatStandsBehindTheLastMember_data()
    {
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const std::string& behind, const char* text, const char* error) {
            QTest::newRow(name) << QByteArray::fromStdString(behind) << text << error;
        };
        const char* garbage = "damaged: bytes after the end of the compressed data";
        const char* cut = "truncated: unexpected end of file after 4 bytes";
        row("zeros", std::string(700'000, '\0'), "one\n", "");
        row("one zero", std::string(1, '\0'), "one\n", "");
        row("text", "more text\n", "one\n", garbage);
        row("zeros and text", std::string(5000, '\0') + "x", "one\n", garbage);
        row("zeros and a member", std::string(5000, '\0') + gz("two\n"), "one\ntwo\n", "");
        row("half a magic", "\x1F\x8B", "one\n", cut);
        row("no magic after all", "\x1F\x8B\x09 and so on", "one\n", garbage);
        row("a magic begun twice", "\x1F" + gz("two\n"), "one\n", garbage);
    }
    void whatStandsBehindTheLastMember()
    {
        QFETCH(QByteArray, behind);
        QFETCH(QString, text);
        QFETCH(QString, error);
        const Outcome got = outcome(write(gz("one\n") + behind.toStdString()));
        QCOMPARE(QString::fromStdString(got.text), text);
        QCOMPARE(QString::fromStdString(got.error), error);
    }

    void aBombMeetsTheBounds()
    {
        ContainerLimits limits;
        limits.ratio_free = 1 << 20;
        limits.max_ratio = 100;
        const std::string zeros(8 << 20, '\0'), bomb = gz(zeros, "", 9);
        for (const std::string& bytes : {bomb, bomb + bomb + bomb}) {
            const Outcome got = outcome(write(bytes), limits);
            QVERIFY2(got.error.starts_with("too large: ratio "), got.error.c_str());
            QVERIFY2(got.text.size() < 5 << 20, std::to_string(got.text.size()).c_str());
            QCOMPARE(outcome(write(bytes)).error, std::string());
        }
        limits = {};
        limits.max_total = 100'000;
        QCOMPARE(outcome(write(gz(log_text(9000))), limits).error, "too large: total passes 100000 bytes"s);
    }

    // Behind the end mark of a tar there may be a bomb that no member shows.
    void aBombBehindATarMeetsTheBounds()
    {
        ContainerLimits limits;
        limits.ratio_free = 1 << 20;
        limits.max_ratio = 100;
        auto container = Container::open(write(tar_gz({{"a", "1"}}) + gz(std::string(8 << 20, '\0'), "", 9)), limits);
        QVERIFY((*container)->next());
        const auto end = (*container)->next();
        QVERIFY(!end);
        QCOMPARE(end.error().code, ErrorCode::ArchiveTooLarge);
    }

    void aTarInsideLosesNothingEither()
    {
        const std::string a = log_text(100), b = log_text(50);
        const std::string bytes = tar_gz({{"a.log", a}, {"b.log", b}});
        const QString whole = QString("a.log %1, b.log %2, ").arg(a.size()).arg(b.size());
        QCOMPARE(members(write(bytes)), whole + "end");
        // Without its last bytes all the members are there, and it is said all the same.
        const QString cut = members(write(bytes.substr(0, bytes.size() - 1)));
        QVERIFY2(cut.startsWith(whole + "truncated: unexpected end of file after "), qPrintable(cut));
        const QString half = members(write(bytes.substr(0, bytes.size() / 2)));
        QVERIFY2(half.startsWith("a.log ") && half.contains(", truncated: unexpected end of file"), qPrintable(half));
        QCOMPARE(int(*container_kind(write(bytes.substr(0, bytes.size() / 2)))), int(ContainerKind::Archive));
        std::string wrong = bytes;
        wrong[wrong.size() - 8] ^= 1;
        const QString sum = members(write(wrong));
        QVERIFY2(sum.startsWith(whole + "damaged: incorrect data check after "), qPrintable(sum));
    }

    void theDigestIsThatOfTheFile()
    {
        const std::string good = gz(log_text(150'000), "a.log");
        const std::string texts[] = {good, good + gz("x"), good + "garbage", good.substr(0, good.size() / 2),
                                     gz(std::string(5000, '\0') + "text\n")};
        for (const std::string& bytes : texts) {
            Sha256 expected;
            expected.update(bytes);
            auto container = Container::open(write(bytes));
            QVERIFY((*container)->next());
            std::string buffer(50'000, '\0');
            std::uint64_t before = 0;
            for (auto n = (*container)->read(buffer.data(), buffer.size()); n && *n;
                 n = (*container)->read(buffer.data(), buffer.size())) {
                QVERIFY((*container)->position() >= before);
                before = (*container)->position();
            }
            QCOMPARE((*container)->position(), std::uint64_t(bytes.size()));
            QCOMPARE(*(*container)->file_sha256(), expected.hex());
        }
    }

    void aTextCompressedTwiceIsRead() { QCOMPARE(outcome(write(gz(gz("twice\n")))).text, "twice\n"s); }

    void hostileBytesDoNoHarm()
    {
        unsigned seed = 5;
        const auto next = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 8; };
        const std::string good = gz(log_text(100), "a.log") + std::string(9, '\0') + gz(log_text(20)) + gz("x");
        for (int round = 0; round < 500; ++round) {
            std::string bytes = good;
            for (unsigned i = 0; i < 1 + next() % 4; ++i)
                bytes[3 + next() % (bytes.size() - 3)] = static_cast<char>(next());
            const Outcome got = outcome(write(bytes.substr(0, bytes.size() - next() % 30)));
            QVERIFY(got.text.size() < 1 << 20);
        }
    }
};

SPOOR_TEST(TestGzipStream)

#include "test_gzip_stream.moc"
