// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/stream_read.h"
#include "core/io/container.h"
#include "core/io/digest.h"
#include "core/io/file_identity.h"

#include <atomic>
#include <cstdint>
#include <string>

namespace spoor {

/// A plain file from front to back, digested on the way. What it refers to outlives it.
class FileStream final : public TextStream {
public:
    FileStream(const OpenFile& file, Sha256& digest, std::atomic<std::uint64_t>& done)
        : file_(file), digest_(digest), done_(done)
    {
    }
    Result<std::size_t> read(char* out, std::size_t size) override;
    std::uint64_t position() const { return at_; }

private:
    const OpenFile& file_;
    Sha256& digest_;
    std::atomic<std::uint64_t>& done_;
    std::uint64_t at_ = 0;
};

/// The present member of a container, digested on the way. Its head was read before, to see what it is.
class MemberStream final : public TextStream {
public:
    MemberStream(Container& container, std::string head, Sha256& digest, std::uint64_t& bytes)
        : container_(container), head_(std::move(head)), digest_(digest), bytes_(bytes)
    {
    }
    Result<std::size_t> read(char* out, std::size_t size) override;

private:
    Container& container_;
    std::string head_;
    std::size_t given_ = 0;
    Sha256& digest_;
    std::uint64_t& bytes_;
};

}
