// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/file_identity.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace spoor {

/// What is remembered of the bytes of a file, to know it or a copy of it again: its beginning, and the last bytes that
/// were read. Both are of `most` bytes, less where there are fewer.
class FileTrace {
public:
    static constexpr std::size_t most = 4096;

    /// Of the first `size` bytes of a file.
    static Result<FileTrace> of(const OpenFile& file, std::uint64_t size);

    /// These bytes follow.
    void add(std::string_view bytes);

    /// How many bytes were read.
    std::uint64_t size() const { return size_; }

    bool operator==(const FileTrace&) const = default;

    enum class Fit {
        No,     ///< some other file
        SoFar,  ///< it is shorter, and what there is agrees with the beginning
        Ended,  ///< but for the last few bytes: a document whose end was moved (`</Events>`, `]`)
        Yes,    ///< it begins as the one that was read
    };
    /// Compares no more than the bytes that are remembered.
    Fit fit(const OpenFile& file) const;

private:
    std::string head_;
    std::string seam_;
    std::uint64_t size_ = 0;
};

}
