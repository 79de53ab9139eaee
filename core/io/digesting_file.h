// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/digest.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// A file that is read in blocks with pread and digested on the way. Bytes are digested in order as they are first
/// read; a reader that jumps leaves the digest where it is, and `sha256` makes up for the rest. One thread.
class DigestingFile {
public:
    /// NotFound, NotReadable.
    static Result<std::unique_ptr<DigestingFile>> open(const std::string& path);
    ~DigestingFile();
    DigestingFile(const DigestingFile&) = delete;
    DigestingFile& operator=(const DigestingFile&) = delete;

    const std::string& path() const { return path_; }
    /// As it was when the file was opened.
    std::uint64_t size() const { return size_; }

    /// The first bytes, up to `size` of them. Neither digested nor counted.
    Result<std::string> head(std::size_t size) const;

    /// The next bytes, at most 256 KiB, valid until the next call; none at the end of the file. NotReadable.
    Result<std::string_view> block();
    /// Where the next block starts.
    std::uint64_t at() const { return at_; }
    void seek(std::uint64_t at) { at_ = at; }

    /// How many bytes were read since the file was opened or begun anew. Those read twice count twice, but never more
    /// than the file has.
    std::uint64_t bytes_read() const { return bytes_read_; }
    /// Back to the start, and to nothing read.
    void begin_anew() { at_ = bytes_read_ = 0; }

    /// Of the whole file: reads what is left. Once, and nothing may be read afterwards.
    Result<std::string> sha256();

private:
    DigestingFile(std::string path, int fd) : path_(std::move(path)), fd_(fd) {}

    std::string path_;
    int fd_;
    std::uint64_t size_ = 0;
    std::uint64_t at_ = 0;
    std::uint64_t bytes_read_ = 0;
    std::uint64_t digested_ = 0;
    Sha256 sha256_;
    std::vector<char> buffer_;
};

}
