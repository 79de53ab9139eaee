// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spoor::forensic {

/// What a block is called in the `session` column: its criterion and the place of its BEGIN marker in the source's
/// text, as `failed-login@9009`. Unique in its source; a block whose marker is lost is `block@…`, after its header.
inline std::string block_id(std::string_view criterion, std::uint64_t begin)
{
    std::string id;
    for (const char c : criterion)
        id += c == ' ' ? '-' : static_cast<char>(c + ('a' - 'A'));
    return (id.empty() ? "block" : id) + "@" + std::to_string(begin);
}

/// `failed-login` of `failed-login@9009`.
inline std::string_view criterion_of(std::string_view block_id) { return block_id.substr(0, block_id.find('@')); }

}
