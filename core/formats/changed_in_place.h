// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace spoor {

/// A parser (SourceParser) of a binary log whose writer changes what stands in it: fills the last block up, begins another,
/// or writes over the oldest. It knows by which blocks it has scanned how far the file is still what was read, so that
/// reading goes on there and not at the beginning. In order with `scan`.
struct ChangedInPlace {
    virtual ~ChangedInPlace() = default;

    /// Bytes of the file as it is now, fewer at its end or where it cannot be read.
    using Peek = std::function<std::size_t(char* to, std::size_t size, std::uint64_t offset)>;

    /// Up to where the file is as it was scanned: the start of a chunk that `scan` was given, and no later than that of the
    /// chunk with the last record. Nothing where this is another log.
    virtual std::optional<std::uint64_t> stands_to(const Peek&) const = 0;

    /// Forgets what was scanned from there on; the next chunk begins there.
    virtual void back_to(std::uint64_t offset) = 0;
};

}
