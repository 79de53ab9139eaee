// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/container.h"

#include "core/io/container_state.h"
#include "core/io/member_name.h"

#include <archive_entry.h>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace spoor {
namespace {

constexpr std::size_t skip_size = 256 * 1024;

}

Container::Container(std::unique_ptr<State> state) : state_(std::move(state)) {}
Container::~Container() = default;

Result<std::unique_ptr<Container>> Container::open(const std::string& path, ContainerLimits limits)
{
    auto file = DigestingFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    const auto head = (*file)->head(magic_size);
    if (!head)
        return std::unexpected(head.error());
    auto state = std::make_unique<State>();
    state->file = std::move(*file);
    state->limits = limits;
    state->magic = magic_of(*head);
    if (state->magic == Magic::None)
        return failure(ErrorCode::DamagedArchive, path, "no archive");
    return std::unique_ptr<Container>(new Container(std::move(state)));
}

Result<std::optional<Container::Member>> Container::next()
{
    State& s = *state_;
    if (s.ended)
        return std::unexpected(*s.ended);
    if (s.finished) {
        if (auto end = s.stream_end(); !end)
            return std::unexpected(end.error());
        return std::nullopt;
    }
    if (!s.handle) {
        if (auto started = s.start(); !started)
            return std::unexpected(started.error());
    } else if (!s.at_member_end && s.magic != Magic::Zip && !s.encrypted) {
        // A stream must be decompressed to be skipped: by reading, so that the bounds hold for that as well.
        std::vector<char> nowhere(skip_size);
        for (;;) {
            const auto n = read(nowhere.data(), nowhere.size());
            if (!n)
                return std::unexpected(n.error());
            if (*n == 0)
                break;
        }
    }
    s.piece_size = 0;
    s.hole = 0;
    s.pending.reset();
    for (;;) {
        s.member.clear();
        archive_entry* entry = nullptr;
        const auto found = s.header(entry);
        if (!found)
            return std::unexpected(found.error());
        const bool first = !s.started;
        s.started = true;
        if (!*found) {
            s.finished = true;
            s.at_member_end = true;
            if (!first || !s.is_stream())
                return next();
            // A text that begins with 512 NULs, as IIS leaves them, passes for the end mark of an empty tar.
            const bool empty_tar = (archive_format(s.handle) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
            if (empty_tar && std::exchange(s.as_tar, false)) {
                s.finished = s.started = false;
                if (auto again = s.start(); !again)
                    return std::unexpected(again.error());
                continue;
            }
            s.single = true;
            return Member{};  // a compressed file of no bytes
        }
        ++s.members;
        if (auto over = s.over_limit())
            return s.end_with(std::move(*over));
        const int format = archive_format(s.handle) & ARCHIVE_FORMAT_BASE_MASK;
        s.single = format == ARCHIVE_FORMAT_RAW;
        if (!s.single && (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)))
            continue;
        s.at_member_end = false;
        s.member_position = 0;
        s.encrypted = archive_entry_is_data_encrypted(entry) > 0;
        Member member;
        if (!s.single) {
            const Utf8Locale utf8;
            s.member = member_name(entry);
            member.name = s.member;
            if (archive_entry_size_is_set(entry))
                member.size = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
        }
        return member;
    }
}

Result<std::size_t> Container::read(char* out, std::size_t size)
{
    State& s = *state_;
    if (s.ended)
        return std::unexpected(*s.ended);
    if (s.encrypted)
        return failure(ErrorCode::DamagedArchive, s.file->path(), s.member + ": encrypted");
    std::size_t done = 0;
    while (done < size) {
        if (s.piece_size == 0 && s.hole == 0) {
            if (s.pending && done == 0)
                return std::unexpected(*std::exchange(s.pending, std::nullopt));
            // What was read so far goes out before an error can be met.
            if (done > 0)
                break;
            if (s.at_member_end) {
                if (auto end = s.single ? s.stream_end() : Result<void>(); !end)
                    return std::unexpected(end.error());
                break;
            }
            if (const auto got = s.more(); !got)
                return std::unexpected(got.error());
            continue;
        }
        const bool zeros = s.hole > 0;
        const std::size_t n = zeros ? static_cast<std::size_t>(std::min<std::uint64_t>(s.hole, size - done))
                                    : std::min(s.piece_size, size - done);
        if (zeros) {
            std::memset(out + done, 0, n);
            s.hole -= n;
        } else {
            std::memcpy(out + done, s.piece, n);
            s.piece += n;
            s.piece_size -= n;
        }
        done += n;
        s.member_position += n;
    }
    s.total += done;
    if (auto over = s.over_limit())
        return s.end_with(std::move(*over));
    return done;
}

std::uint64_t Container::position() const { return state_->file->bytes_read(); }

Result<std::string> Container::file_sha256() { return state_->file->sha256(); }

}
