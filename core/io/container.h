// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace spoor {

/// What a file is, by its first bytes (never by name).
enum class ContainerKind : std::uint8_t {
    Plain,       ///< neither of these
    Compressed,  ///< one stream: gzip, xz, bzip2, zstd
    Archive,     ///< members: zip, tar (plain or compressed), 7z
};

/// Reads the head of the file and, for a compressed one, of what is inside. NotReadable, NotFound.
Result<ContainerKind> container_kind(const std::string& path);

/// Bounds against bombs, for each file on disk. Met, the rest of the file is left out with ArchiveTooLarge, and what
/// was read before stays.
struct ContainerLimits {
    std::uint64_t max_ratio = 1000;                       ///< text out of the archive : bytes of it read so far …
    std::uint64_t ratio_free = 64ull << 20;               ///< … once more than this has come out
    std::uint64_t max_total = 256ull << 30;               ///< bytes out of one file in all
    std::uint32_t max_members = 1'000'000;
    // Archives within archives are not opened: the inner one is a binary member.
};

/// The members of a compressed file or an archive, one after the other, as libarchive gives them. A gzip file, of a
/// text or of a tar, is decoded by GzipStream. One thread. Reads the file itself with pread and digests it on the way.
/// Nothing is ever written to disk.
class Container {
public:
    static Result<std::unique_ptr<Container>> open(const std::string& path, ContainerLimits limits = {});
    ~Container();
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;

    struct Member {
        std::optional<std::string> name;  ///< none for a compressed single file; else as stored, `/` between parts
        std::optional<std::uint64_t> size;  ///< where the archive says so
    };

    /// The next regular file; nothing at the end. An error ends the container (TruncatedArchive, DamagedArchive,
    /// ArchiveTooLarge). What is left of the member before is skipped.
    Result<std::optional<Member>> next();

    /// Up to `size` bytes of the present member's content into `out`; 0 at its end. Errors as `next`; the bytes
    /// before the damage have been given by then: for gzip all that zlib can decode, for xz, bzip2 and zstd what
    /// libarchive had handed on, which may be as much as 128 KiB of text less. A text whose gzip check sum or length
    /// is wrong comes whole, and DamagedArchive after it (for a tar, `next` says so after the last member). An
    /// encrypted member is DamagedArchive with the detail `NAME: encrypted`, a zip member with a wrong check sum
    /// DamagedArchive as well; `next` goes on after these two.
    Result<std::size_t> read(char* out, std::size_t size);

    /// Bytes of the file on disk consumed so far, for progress.
    std::uint64_t position() const;

    /// SHA-256 of the file on disk: reads what is left of it. Once.
    Result<std::string> file_sha256();

private:
    struct State;
    explicit Container(std::unique_ptr<State>);
    std::unique_ptr<State> state_;
};

}
