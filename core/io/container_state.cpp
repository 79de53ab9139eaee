// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/container_state.h"

#include "core/io/member_name.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>
#include <utility>

namespace spoor {
namespace {

bool contains_word(std::string text, std::string_view word)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text.find(word) != std::string::npos;
}

}

la_ssize_t Container::State::on_read(archive* a, void* data, const void** buffer)
{
    auto& s = *static_cast<State*>(data);
    std::string_view bytes;
    if (s.gzip) {
        bytes = s.gzip->more();
    } else if (const auto block = s.file->block()) {
        bytes = *block;
    } else {
        s.read_error = block.error();
        archive_set_error(a, EIO, "%s", block.error().detail.c_str());
        return -1;
    }
    *buffer = bytes.data();
    return static_cast<la_ssize_t>(bytes.size());
}

la_int64_t Container::State::on_seek(archive*, void* data, la_int64_t offset, int whence)
{
    auto& file = *static_cast<State*>(data)->file;
    const std::int64_t base = whence == SEEK_SET   ? 0
                              : whence == SEEK_CUR ? static_cast<std::int64_t>(file.at())
                                                   : static_cast<std::int64_t>(file.size());
    if (offset > 0 && base > std::numeric_limits<std::int64_t>::max() - offset)
        return ARCHIVE_FATAL;
    if (base + offset < 0)
        return ARCHIVE_FATAL;
    file.seek(static_cast<std::uint64_t>(base + offset));
    return static_cast<la_int64_t>(file.at());
}

Result<void> Container::State::start()
{
    if (handle)
        archive_read_free(handle);
    file->begin_anew();
    gzip.reset();
    if (magic == Magic::Gzip)
        gzip.emplace(*file);
    handle = archive_read_new();
    if (!handle)
        return failure(ErrorCode::Internal, file->path(), "archive_read_new");
    // Filters and formats one by one: libarchive's "all" would start other programs for some.
    switch (magic) {
    case Magic::Gzip:  // its text may be compressed once more
    case Magic::Filter:
        archive_read_support_filter_gzip(handle);
        archive_read_support_filter_bzip2(handle);
        archive_read_support_filter_xz(handle);
        archive_read_support_filter_zstd(handle);
        if (as_tar)
            archive_read_support_format_tar(handle);
        archive_read_support_format_raw(handle);
        archive_read_support_format_empty(handle);
        break;
    case Magic::Zip:
        archive_read_support_format_zip(handle);
        break;
    case Magic::SevenZip:
        archive_read_support_format_7zip(handle);
        break;
    case Magic::Tar:
        archive_read_support_format_tar(handle);
        break;
    case Magic::None:
        return failure(ErrorCode::DamagedArchive, file->path(), "no archive");
    }
    archive_read_set_callback_data(handle, this);
    archive_read_set_read_callback(handle, &on_read);
    if (magic == Magic::Zip || magic == Magic::SevenZip)
        archive_read_set_seek_callback(handle, &on_seek);
    if (archive_read_open1(handle) < ARCHIVE_WARN)
        return broken();
    // No filter took it, though it began like one: what raw gives then would be the compressed bytes.
    if (magic == Magic::Filter && archive_filter_count(handle) < 2)
        return end_with({ErrorCode::DamagedArchive, file->path(), "not the compression that its first bytes promise"});
    return {};
}

Result<bool> Container::State::header(archive_entry*& entry)
{
    const Utf8Locale utf8;
    int result = ARCHIVE_OK;
    do {
        result = archive_read_next_header(handle, &entry);
    } while (result == ARCHIVE_RETRY);
    if (result == ARCHIVE_EOF)
        return false;
    if (result < ARCHIVE_WARN)
        return broken();
    return true;
}

Result<void> Container::State::stream_end()
{
    if (ended)
        return std::unexpected(*ended);
    if (!gzip)
        return {};
    for (std::string_view rest = gzip->more(); !rest.empty(); rest = gzip->more()) {
        total += rest.size();
        if (auto over = over_limit())
            return end_with(std::move(*over));
    }
    if (gzip->error())
        return end_with(*gzip->error());
    return {};
}

std::unexpected<Error> Container::State::broken()
{
    if (read_error)
        return end_with(*read_error);
    // Whatever libarchive found amiss, it is because the stream ended before its time.
    if (gzip && gzip->error())
        return end_with(*gzip->error());
    const char* text = archive_error_string(handle);
    std::string detail = text ? text : "damaged";
    // liblzma ("no progress") and zlib (-5, Z_BUF_ERROR) say in their own words that they wait for more input.
    constexpr std::string_view wants_more[] = {"truncated", "premature", "unexpected end", "no progress", "(-5)"};
    const bool cut =
        std::ranges::any_of(wants_more, [&](std::string_view word) { return contains_word(detail, word); });
    if (!member.empty())
        detail = member + ": " + detail;
    return end_with({cut ? ErrorCode::TruncatedArchive : ErrorCode::DamagedArchive, file->path(), std::move(detail)});
}

std::optional<Error> Container::State::over_limit() const
{
    const auto error = [&](std::string detail) {
        return Error{ErrorCode::ArchiveTooLarge, file->path(), std::move(detail)};
    };
    if (total > limits.max_total)
        return error("total passes " + std::to_string(limits.max_total) + " bytes");
    const std::uint64_t in = std::max<std::uint64_t>(file->bytes_read(), 1);
    if (total > limits.ratio_free && total > in * limits.max_ratio)
        return error("ratio " + std::to_string(total / in) + ":1 passes " + std::to_string(limits.max_ratio) +
                     ":1 after " + std::to_string(total) + " bytes");
    if (members > limits.max_members)
        return error("members pass " + std::to_string(limits.max_members));
    return std::nullopt;
}

Result<void> Container::State::more()
{
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    int result = ARCHIVE_OK;
    do {
        result = archive_read_data_block(handle, &block, &size, &offset);
    } while (result == ARCHIVE_RETRY);
    if (result == ARCHIVE_EOF) {
        at_member_end = true;
        return {};
    }
    if (result < ARCHIVE_WARN) {
        // A zip member whose check sum is wrong: its last block comes together with that news.
        const bool has_bytes = result == ARCHIVE_FAILED && magic == Magic::Zip && block && size;
        auto error = broken();
        if (result == ARCHIVE_FAILED)
            ended.reset();  // the members after this one can still be read
        at_member_end = true;
        if (!has_bytes)
            return error;
        pending = error.error();
    }
    piece = static_cast<const char*>(block);
    piece_size = size;
    const auto start = static_cast<std::uint64_t>(std::max<la_int64_t>(offset, 0));
    hole = start > member_position ? start - member_position : 0;
    return {};
}

}
