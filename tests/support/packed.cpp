// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packed.h"

#include <QString>
#include <QStringEncoder>

#include <archive.h>
#include <archive_entry.h>

namespace spoor::test {

std::string packed(const std::string& kind, const std::vector<std::pair<std::string, std::string>>& entries)
{
    archive* a = archive_write_new();
    if (kind == "zip")
        archive_write_set_format_zip(a);
    else if (kind == "7z")
        archive_write_set_format_7zip(a);
    else if (kind.starts_with("tar"))
        archive_write_set_format_pax_restricted(a);
    else
        archive_write_set_format_raw(a);
    if (kind.ends_with("gz"))
        archive_write_add_filter_gzip(a);
    else if (kind.ends_with("xz"))
        archive_write_add_filter_xz(a);
    else if (kind.ends_with("bz2"))
        archive_write_add_filter_bzip2(a);
    else if (kind.ends_with("zst"))
        archive_write_add_filter_zstd(a);
    std::string bytes;
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open2(
        a, &bytes, nullptr,
        [](archive*, void* to, const void* data, std::size_t size) -> la_ssize_t {
            static_cast<std::string*>(to)->append(static_cast<const char*>(data), size);
            return static_cast<la_ssize_t>(size);
        },
        nullptr, nullptr);
    for (const auto& [name, content] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_write_header(a, entry);
        for (std::size_t at = 0; at < content.size();) {
            const la_ssize_t n = archive_write_data(a, content.data() + at, content.size() - at);
            if (n <= 0)
                break;
            at += static_cast<std::size_t>(n);
        }
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return bytes;
}

std::string as_utf16(const std::string& utf8, bool big_endian, bool mark)
{
    QStringEncoder encoder(big_endian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
    const QByteArray bytes = encoder(QString::fromStdString(utf8));
    return (mark ? std::string(big_endian ? "\xFE\xFF" : "\xFF\xFE", 2) : std::string()) + bytes.toStdString();
}

}
