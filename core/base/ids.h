// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace spoor {

/// A number that cannot be taken for another kind of number. `Tag` is never defined.
template <class Tag, class T>
struct Strong {
    T value{};

    constexpr Strong() = default;
    constexpr explicit Strong(T v) : value(v) {}
    friend constexpr auto operator<=>(Strong, Strong) = default;
};

/// A source (file or archive member) of an investigation. Stays the same for as long as the source is loaded.
using FileId = Strong<struct FileTag, std::uint32_t>;

/// An event of one snapshot: its place in the concatenation of the snapshot's segments. NOT stable from one snapshot
/// to the next; keep an EventKey for that.
using EventId = Strong<struct EventTag, std::uint32_t>;

/// Bytes from the start of a source's text: of the file itself, or of the decompressed member.
using ByteOffset = Strong<struct OffsetTag, std::uint64_t>;

/// An event for good: its source and where its line starts in it.
struct EventKey {
    FileId file;
    ByteOffset offset;

    friend constexpr auto operator<=>(EventKey, EventKey) = default;
};

}

template <class Tag, class T>
struct std::hash<spoor::Strong<Tag, T>> {
    std::size_t operator()(spoor::Strong<Tag, T> id) const noexcept { return std::hash<T>{}(id.value); }
};
