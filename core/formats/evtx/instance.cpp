// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/instance.h"

#include "core/formats/evtx/bytes.h"
#include "core/formats/evtx/tokens.h"

namespace spoor::evtx {

std::optional<Instance> instance_at(std::string_view chunk, std::size_t at, std::size_t end)
{
    Cursor in(chunk, at, end);
    if (in.take<std::uint8_t>() != token_instance)
        return std::nullopt;
    in.take<std::uint8_t>();  // 1, never seen otherwise
    Instance found;
    found.id = in.take<std::uint32_t>();
    found.definition = in.take<std::uint32_t>();
    if (found.definition == in.position()) {
        in.take(20);
        in.take(in.take<std::uint32_t>());
    }
    found.values = in.position();
    return in.failed() ? std::nullopt : std::optional(found);
}

std::optional<std::size_t> read_items(std::string_view chunk, std::size_t at, std::size_t end, std::vector<Item>& items)
{
    items.clear();
    Cursor in(chunk, at, end);
    const std::size_t count = in.take<std::uint32_t>();
    if (in.failed() || count > in.left() / 4)
        return std::nullopt;
    const std::string_view descriptors = in.take(4 * count);
    items.resize(count);
    std::size_t place = in.position();
    const std::size_t limit = place + in.left();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t size = number_at<std::uint16_t>(descriptors, 4 * i);
        if (size > limit - place)
            return std::nullopt;
        items[i] = {static_cast<std::uint8_t>(descriptors[4 * i + 2]), chunk.substr(place, size)};
        place += size;
    }
    return place;
}

std::optional<Definition> definition_at(std::string_view chunk, std::uint32_t offset)
{
    Cursor in(chunk, offset, chunk.size());
    in.take<std::uint32_t>();
    Definition found{.offset = offset, .id = in.take<std::uint32_t>()};
    in.take(12);
    const std::size_t size = in.take<std::uint32_t>();
    found.begin = in.position();
    in.take(size);
    found.end = in.position();
    return in.failed() ? std::nullopt : std::optional(found);
}

std::size_t behind_fragment_header(std::string_view chunk, std::size_t at, std::size_t end)
{
    const bool header = at < end && fits(chunk, at, 4) && static_cast<std::uint8_t>(chunk[at]) == token_fragment_header;
    return header ? at + 4 : at;
}

}
