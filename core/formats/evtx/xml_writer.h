// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evtx/template_cache.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace spoor::evtx {

/// Writes events as `wevtutil qe /f:xml` does: no blanks between elements, single quotes, hexadecimal numbers without
/// leading zeros. All on one line: a line end within a value becomes a character reference. One thread.
class XmlWriter {
public:
    explicit XmlWriter(TemplateCache& templates) : templates_(&templates) {}

    /// The fragment of the cache's chunk from `begin` to `end`. False where it is not sound, or would become longer than
    /// 8 MiB (values can be repeated, so a few bytes can mean gigabytes); `out` is then as it was. A part whose template is
    /// lost is a comment.
    bool write(std::size_t begin, std::size_t end, std::string& out);

    /// The values alone that some steps of a template make, not escaped.
    void plain(const Template& made, std::span<const Item> items, Steps steps, std::string& out);

private:
    struct Frame {
        const Template* made;
        std::span<const Item> items;
        std::size_t depth;
        bool quotes = false;
        std::size_t repeated = SIZE_MAX;  // this item is an array, of which `element` is the turn
        Item element = {};
    };
    bool fragment(std::size_t begin, std::size_t end, std::size_t depth);
    bool run(const Frame& frame, Steps steps);
    bool element(const Frame& frame, const Step& step, Steps inner);
    bool value(const Frame& frame, const Item& item);
    bool charge(std::size_t steps);
    void escape(std::size_t from, bool quotes);
    bool omitted(const Frame& frame, const Step& step) const;
    Item item_of(const Frame& frame, std::size_t index) const;

    static constexpr std::size_t deepest = 12;

    TemplateCache* templates_;
    std::array<std::vector<Item>, deepest> items_;
    std::string* out_ = nullptr;
    std::string unescaped_;
    std::size_t limit_ = 0;
    std::size_t steps_left_ = 0;
    bool xml_ = true;
};

}
