// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <utility>

namespace spoor {

/// Which file it was that was read, for noticing later that another one, or less of it, stands in its place.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;      ///< bytes at the time of reading
    std::int64_t mtime_ns = 0;

    bool operator==(const FileIdentity&) const = default;
};

/// A file open for reading. Moves, closes itself. `pread` from any thread.
class OpenFile {
public:
    OpenFile() = default;
    static Result<OpenFile> open(const std::string& path);
    ~OpenFile();
    OpenFile(OpenFile&& o) noexcept { *this = std::move(o); }
    OpenFile& operator=(OpenFile&& o) noexcept;

    const FileIdentity& identity() const { return identity_; }

    /// Fewer bytes than asked for only where the file ends. NotReadable with the system's reason.
    Result<std::size_t> read_at(char* out, std::size_t size, std::uint64_t offset) const;

    /// The file as it is now.
    FileIdentity now() const;

    /// The reader goes through the file from front to back, once.
    void advise_sequential() const;

private:
    int fd_ = -1;
    FileIdentity identity_;
    std::string path_;
};

/// Ok where the file at this path is still the one with this identity and holds at least as much: appending is no
/// change. Else SourceChanged; detail is `truncated`, `replaced`, `modified` or `gone`.
Result<OpenFile> reopen(const std::string& path, const FileIdentity& known);

}
