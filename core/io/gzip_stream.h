// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/digesting_file.h"

#include <zlib.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// The text of a gzip file (RFC 1952), decoded by zlib: every byte that can be had comes first, then what is wrong.
/// Members that follow one another (RFC 1952, 2.2; logrotate and bgzip make such files) are one text. zlib compares
/// each member's check sum and length; after a wrong one the members behind it are still decoded. Zeros behind a member
/// are padding. One thread.
class GzipStream {
public:
    /// From where `file` stands; it must outlive this.
    explicit GzipStream(DigestingFile& file);
    ~GzipStream();
    GzipStream(const GzipStream&) = delete;
    GzipStream& operator=(const GzipStream&) = delete;

    /// The next bytes, at most 128 KiB, valid until the next call. None: nothing more can be decoded, and `error` says
    /// why if that is not because the file is well and at its end.
    std::string_view more();

    /// The first thing that was wrong; known for certain once `more` has given nothing. TruncatedArchive: the file ends
    /// inside a member. DamagedArchive: zlib's reason and how many bytes of text came before, or bytes that are no
    /// member. NotReadable.
    const std::optional<Error>& error() const { return error_; }

private:
    enum class Phase : std::uint8_t { Between, Member, Length, End };

    bool fill();
    void between();
    void decode();
    void skip_length();
    void fail(ErrorCode code, std::string detail);
    std::string with_offset(std::string_view what) const;

    DigestingFile& file_;
    z_stream z_{};
    std::vector<char> out_;
    Phase phase_ = Phase::Between;
    unsigned matched_ = 0;  // bytes of a member's magic met so far, while Between
    unsigned skipped_ = 0;  // bytes of a member's length field met so far, while Length
    std::uint64_t decoded_ = 0;
    std::optional<Error> error_;
};

}
