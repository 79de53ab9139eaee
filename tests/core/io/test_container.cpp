// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/container.h"
#include "core/io/digest.h"
#include "core/io/encoding.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <clocale>

using namespace spoor;
using namespace spoor::test;
using namespace std::string_literals;

namespace {

struct Entry {
    std::string name;
    std::string content;
    mode_t type = AE_IFREG;
};

using Setup = void (*)(archive*);

/// An archive made with libarchive's writer, in memory.
std::string made(Setup setup, const std::vector<Entry>& entries)
{
    archive* a = archive_write_new();
    setup(a);
    std::string bytes;
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open2(
        a, &bytes, nullptr,
        [](archive*, void* to, const void* data, std::size_t size) -> la_ssize_t {
            static_cast<std::string*>(to)->append(static_cast<const char*>(data), size);
            return la_ssize_t(size);
        },
        nullptr, nullptr);
    for (const Entry& e : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, e.name.c_str());
        archive_entry_set_filetype(entry, e.type);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, la_int64_t(e.content.size()));
        if (e.type == AE_IFLNK)
            archive_entry_set_symlink(entry, "/etc/passwd");
        archive_write_header(a, entry);
        archive_write_data(a, e.content.data(), e.content.size());
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return bytes;
}

void zip(archive* a) { archive_write_set_format_zip(a); }
void tar(archive* a) { archive_write_set_format_ustar(a); }
void seven_zip(archive* a) { archive_write_set_format_7zip(a); }
void tar_gz(archive* a) { tar(a), archive_write_add_filter_gzip(a); }
void tar_xz(archive* a) { tar(a), archive_write_add_filter_xz(a); }
void gz(archive* a) { archive_write_set_format_raw(a), archive_write_add_filter_gzip(a); }
void xz(archive* a) { archive_write_set_format_raw(a), archive_write_add_filter_xz(a); }
void bz2(archive* a) { archive_write_set_format_raw(a), archive_write_add_filter_bzip2(a); }
void zst(archive* a) { archive_write_set_format_raw(a), archive_write_add_filter_zstd(a); }

std::string log_text(std::size_t lines)
{
    std::string text;
    for (std::size_t i = 0; i < lines; ++i)
        text += "10.0.0." + std::to_string(i * 7919 % 251) + " line " + std::to_string(i * i % 99991) + "\n";
    return text;
}

std::string read_all(Container& c, std::string& error)
{
    std::string content, buffer(10'000, '\0');
    for (;;) {
        const auto n = c.read(buffer.data(), buffer.size());
        if (!n) {
            error = std::to_string(int(n.error().code)) + " " + n.error().detail;
            return content;
        }
        if (*n == 0)
            return content;
        content.append(buffer, 0, *n);
    }
}

std::string code(ErrorCode c) { return std::to_string(int(c)); }

/// `name size digest-of-content` for each member, then the error that ended it.
QString picture(const std::string& path, ContainerLimits limits = {})
{
    auto container = Container::open(path, limits);
    if (!container)
        return QString::fromStdString("open: " + code(container.error().code));
    QString out;
    for (int members = 0; members < 50; ++members) {
        const auto member = (*container)->next();
        if (!member)
            return out +
                   QString::fromStdString("next: " + code(member.error().code) + " " + member.error().detail + "\n");
        if (!*member)
            return out;
        std::string error;
        const std::string content = read_all(**container, error);
        out += QString::fromStdString((*member)->name.value_or("(no name)") + " " + std::to_string(content.size()) +
                                      (error.empty() ? "" : " read: " + error) + "\n");
    }
    return out;
}

}

class TestContainer : public QObject {
    Q_OBJECT

private slots:
    void kindsAreToldByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& bytes, ContainerKind kind) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << int(kind);
        };
        const std::vector<Entry> one = {{"a.log", log_text(10)}};
        row("empty", "", ContainerKind::Plain);
        row("text", log_text(10), ContainerKind::Plain);
        row("BZh in a text", "BZh9 is how bzip2 files begin\n", ContainerKind::Plain);
        row("gz", made(gz, one), ContainerKind::Compressed);
        row("xz", made(xz, one), ContainerKind::Compressed);
        row("bz2", made(bz2, one), ContainerKind::Compressed);
        row("zst", made(zst, one), ContainerKind::Compressed);
        row("zip", made(zip, one), ContainerKind::Archive);
        row("tar", made(tar, one), ContainerKind::Archive);
        row("7z", made(seven_zip, one), ContainerKind::Archive);
        row("tar.gz", made(tar_gz, one), ContainerKind::Archive);
        row("tar.xz", made(tar_xz, one), ContainerKind::Archive);
        row("zip in gz", made(gz, {{"x", made(zip, one)}}), ContainerKind::Compressed);
        row("cut gz", made(gz, one).substr(0, 15), ContainerKind::Compressed);
    }
    void kindsAreToldByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        Scratch s;
        const auto told = container_kind(s.write("misleading.txt", bytes.toStdString()));
        QVERIFY(told);
        QCOMPARE(int(*told), kind);
    }

    void membersAreGivenWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::vector<Entry> entries = {{"logs/", "", AE_IFDIR},
                                            {"logs/a.log", log_text(30'000)},
                                            {"../../up.log", "two\n"},
                                            {"link", "", AE_IFLNK},
                                            {"/abs/empty.log", ""}};
        for (const auto& [name, setup] :
             {std::pair("zip", Setup(zip)), std::pair("tar", Setup(tar)), std::pair("7z", Setup(seven_zip)),
              std::pair("tar.gz", Setup(tar_gz)), std::pair("tar.xz", Setup(tar_xz))})
            QTest::newRow(name) << QByteArray::fromStdString(made(setup, entries));
    }
    void membersAreGivenWhole()
    {
        QFETCH(QByteArray, bytes);
        Scratch s;
        const std::string path = s.write("x", bytes.toStdString());
        QStringList lines = picture(path).split('\n', Qt::SkipEmptyParts);
        lines.sort();  // 7z keeps empty members apart
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].endsWith("up.log 4"), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith("abs/empty.log 0"), qPrintable(lines[1]));
        QCOMPARE(lines[2], "logs/a.log " + QString::number(log_text(30'000).size()));

        auto container = Container::open(path);
        while (const auto member = *(*container)->next()) {
            std::string error;
            if (member->name == "logs/a.log")
                QVERIFY(read_all(**container, error) == log_text(30'000));
        }
        Sha256 expected;
        expected.update({bytes.data(), std::size_t(bytes.size())});
        QCOMPARE(*(*container)->file_sha256(), expected.hex());
        QVERIFY((*container)->position() <= std::uint64_t(bytes.size()));
    }

    void compressedFilesAreOneMember()
    {
        Scratch s;
        for (const Setup setup : {gz, xz, bz2, zst}) {
            const std::string path = s.write("x", made(setup, {{"x", log_text(20'000)}}));
            QCOMPARE(picture(path), "(no name) " + QString::number(log_text(20'000).size()) + "\n");
        }
        QCOMPARE(picture(s.write("empty.gz", made(gz, {{"x", ""}}))), QString("(no name) 0\n"));
        QCOMPARE(picture(s.write("nuls.gz", made(gz, {{"x", std::string(5000, '\0') + "text\n"}}))),
                 QString("(no name) 5005\n"));
        const std::string part = made(gz, {{"x", "one\n"}});
        QCOMPARE(picture(s.write("two.gz", part + part)), QString("(no name) 8\n"));
    }

    void aCutFileGivesWhatCameBefore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::vector<Entry> entries = {{"a.log", log_text(100'000)}};
        for (const auto& [name, setup] :
             {std::pair("gz", Setup(gz)), std::pair("xz", Setup(xz)), std::pair("bz2", Setup(bz2)),
              std::pair("zst", Setup(zst)), std::pair("tar.gz", Setup(tar_gz)), std::pair("tar", Setup(tar)),
              std::pair("zip", Setup(zip))}) {
            const std::string bytes = made(setup, entries);
            QTest::newRow(name) << QByteArray::fromStdString(bytes.substr(0, bytes.size() * 2 / 3));
        }
    }
    void aCutFileGivesWhatCameBefore()
    {
        QFETCH(QByteArray, bytes);
        Scratch s;
        auto container = Container::open(s.write("x", bytes.toStdString()));
        const auto member = (*container)->next();
        QVERIFY(member && *member);
        std::string error;
        const std::string content = read_all(**container, error);
        QVERIFY2(error.starts_with(code(ErrorCode::TruncatedArchive)), error.c_str());
        QVERIFY(log_text(100'000).starts_with(content));
        QVERIFY2(content.size() > log_text(100'000).size() / 4, std::to_string(content.size()).c_str());
        QVERIFY(!(*container)->next());
    }

    void damageIsToldApart()
    {
        Scratch s;
        for (const Setup setup : {gz, xz, bz2, tar_gz, tar_xz, zip}) {
            std::string bytes = made(setup, {{"a.log", log_text(100'000)}});
            for (std::size_t i = 0; i < 200; ++i)
                bytes[bytes.size() / 2 + i] ^= 0x5A;
            const QString result = picture(s.write("x", bytes));
            // Deflate may well decode damaged bytes: then it is the sum behind the last member that tells.
            QVERIFY2(result.contains(QString::fromStdString(": " + code(ErrorCode::DamagedArchive) + " ")),
                     qPrintable(result));
        }
        QVERIFY(picture(s.write("x", "\x28\xB5\x2F\xFDnot zstd at all, whatever it says")).startsWith("next: "));
        QCOMPARE(picture(s.write("x", "plain\n")), QString::fromStdString("open: " + code(ErrorCode::DamagedArchive)));
        QCOMPARE(picture(s.path("missing")), QString::fromStdString("open: " + code(ErrorCode::NotFound)));
    }

    // The check sum is wrong, the bytes are there: they are given, the error follows, and so do the other members.
    void aWrongCheckSumIsSaid()
    {
        Scratch s;
        std::string bytes = made(zip, {{"a.log", "first text\n"}, {"b.log", "second\n"}});
        const std::size_t at = bytes.find("PK\x01\x02");
        QVERIFY(at != std::string::npos);
        bytes[at + 16] ^= 1;
        const QString result = picture(s.write("x.zip", bytes));
        QVERIFY2(result.contains("b.log 7\n"), qPrintable(result));
    }

    void aBombIsLeft()
    {
        Scratch s;
        const std::string zeros(24 << 20, '\0');
        ContainerLimits limits;
        limits.ratio_free = 1 << 20;
        limits.max_ratio = 100;
        const std::string too_large = code(ErrorCode::ArchiveTooLarge);
        for (const Setup setup : {gz, zst, zip, tar_gz, seven_zip}) {
            const std::string path = s.write("bomb", made(setup, {{"a", zeros}}));
            const QString result = picture(path, limits);
            QVERIFY2(result.contains(QString::fromStdString("read: " + too_large + " ratio ")), qPrintable(result));
            QVERIFY2(result.contains(":1 passes 100:1 after "), qPrintable(result));
            QVERIFY2(!picture(path).contains("read: "), "the same within the ordinary bounds");
        }
        limits = {};
        limits.max_total = 100'000;
        QVERIFY(
            picture(s.write("x", made(tar, {{"a", log_text(9000)}})), limits).contains(" total passes 100000 bytes"));
        limits = {};
        limits.max_members = 2;
        QCOMPARE(picture(s.write("x", made(tar, {{"a", "1"}, {"b", "2"}, {"c", "3"}})), limits),
                 QString::fromStdString("a 1\nb 1\nnext: " + too_large + " members pass 2\n"));
    }

    // Skipping a member costs as much as reading it, so the bounds hold there too.
    void aBombIsLeftWhenSkipped()
    {
        Scratch s;
        ContainerLimits limits;
        limits.ratio_free = 1 << 20;
        limits.max_ratio = 100;
        const std::string path = s.write("x", made(tar_gz, {{"a", std::string(24 << 20, '\0')}, {"b", "x"}}));
        auto container = Container::open(path, limits);
        QVERIFY((*container)->next());
        const auto second = (*container)->next();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::ArchiveTooLarge);
    }

    void namesBecomeUtf8()
    {
        Scratch s;
        std::string bytes = made(zip, {{"MXller.log", "x"}, {"ok.log", "y"}});
        for (std::size_t at = 0; (at = bytes.find("MX", at)) != std::string::npos; ++at)
            bytes[at + 1] = '\xFC';
        QCOMPARE(picture(s.write("x", bytes)), QString("M\u00FCller.log 1\nok.log 1\n"));

        // Marked as UTF-8 in the archive; the name must survive a program that runs in the "C" locale.
        const std::string marked = made(zip, {{"M\xC3\xBCller.log", "x"}});
        const std::string before = std::setlocale(LC_ALL, nullptr);
        std::setlocale(LC_ALL, "C");
        const QString result = picture(s.write("y", marked));
        std::setlocale(LC_ALL, before.c_str());
        QCOMPARE(result, QString("M\u00FCller.log 1\n"));
    }

    void encryptedMembersAreNamed()
    {
        const auto encrypted = [](archive* a) {
            archive_write_set_format_zip(a);
            archive_write_set_options(a, "zip:encryption=traditional");
            archive_write_set_passphrase(a, "secret");
        };
        Scratch s;
        const QString result = picture(s.write("x.zip", made(encrypted, {{"a.log", "text\n"}, {"b.log", "more\n"}})));
        const std::string e = " 0 read: " + code(ErrorCode::DamagedArchive) + " ";
        QCOMPARE(result, QString::fromStdString("a.log" + e + "a.log: encrypted\nb.log" + e + "b.log: encrypted\n"));
    }

    void hostileBytesDoNoHarm()
    {
        Scratch s;
        unsigned seed = 3;
        const auto next = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 8; };
        for (const Setup setup : {zip, tar, seven_zip, tar_gz, gz, xz}) {
            const std::string good =
                made(setup, setup == gz || setup == xz ? std::vector<Entry>{{"a", log_text(500)}}
                                                       : std::vector<Entry>{{"a", log_text(500)}, {"b", "x"}});
            for (int round = 0; round < 40; ++round) {
                std::string bytes = good;
                for (int i = 0; i < 8; ++i)
                    bytes[next() % bytes.size()] = static_cast<char>(next());
                picture(s.write("x", bytes.substr(0, bytes.size() - next() % 30)));
            }
        }
    }
};

SPOOR_TEST(TestContainer)

#include "test_container.moc"
