// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evtx/instance.h"
#include "core/formats/evtx/template.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spoor::evtx {

/// Templates of the chunk at hand, compiled once for all chunks that have the same bytes at the same place and mean the
/// same names by them (offsets within a definition count from the start of its chunk). Bounded. One thread.
class TemplateCache {
public:
    /// Templates given before are no longer valid.
    void enter(std::string_view chunk);
    std::string_view chunk() const { return chunk_; }

    /// The template of the fragment at `begin`, and its items. Null where the bytes are not sound, or where the chunk no
    /// longer has the template: what a record in slack points to may have been overwritten by another one, or be defined
    /// elsewhere in the chunk. Good until `enter`.
    const Template* open(std::size_t begin, std::size_t end, std::vector<Item>& items);

    /// Templates of fragments that are no instances are no longer valid.
    void forget_loose() { loose_.clear(); }

private:
    struct Known {
        std::string bytes;  // of the definition
        std::vector<BorrowedName> borrowed;
        Template compiled;
    };
    struct Here {
        std::uint32_t offset = 0;
        std::uint32_t id = 0;
        const Template* compiled = nullptr;
    };
    const Template* of(const Instance& instance);
    Here at(std::uint32_t offset);
    void list_definitions();
    const Template* known(const Definition& definition);
    bool same(const Known& known, std::string_view bytes) const;

    std::string_view chunk_;
    std::vector<Here> here_;
    std::vector<Definition> listed_;  // by the chunk's table of templates; made when first needed
    bool list_made_ = false;
    std::unordered_multimap<std::uint64_t, std::unique_ptr<Known>> known_;
    std::size_t known_bytes_ = 0;
    std::vector<std::unique_ptr<Template>> bound_;  // in here_, but good for this chunk alone
    std::vector<std::unique_ptr<Template>> loose_;  // of fragments that are no instances
};

}
