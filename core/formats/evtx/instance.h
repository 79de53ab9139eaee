// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evtx/values.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace spoor::evtx {

/// Where a template instance has its definition and its values.
struct Instance {
    std::uint32_t id = 0;          ///< the first four bytes of the definition's GUID
    std::uint32_t definition = 0;  ///< offset in the chunk
    std::size_t values = 0;        ///< where the number of values stands
};

/// The instance that begins (with its token, 0x0C) at `at`. A definition that stands within it is passed over.
std::optional<Instance> instance_at(std::string_view chunk, std::size_t at, std::size_t end);

/// Reads the values of an instance into `items`. Gives where they end; nothing where they do not fit.
std::optional<std::size_t> read_items(std::string_view chunk, std::size_t at, std::size_t end,
                                      std::vector<Item>& items);

/// A template's definition in a chunk: offset of the next one (4 bytes), GUID (16), size of the fragment (4), fragment.
struct Definition {
    std::uint32_t offset = 0;
    std::uint32_t id = 0;
    std::size_t begin = 0, end = 0;  ///< of its fragment
};
std::optional<Definition> definition_at(std::string_view chunk, std::uint32_t offset);

/// Where the content of a fragment begins: behind its header (0x0F, version 1.1, flags), where it has one.
std::size_t behind_fragment_header(std::string_view chunk, std::size_t at, std::size_t end);

}
