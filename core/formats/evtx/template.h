// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::evtx {

/// Steps of a template, `first` to `last` (not included).
struct Steps {
    std::uint32_t first = 0, last = 0;

    bool empty() const { return first == last; }
};

/// One step of writing an event from a template and its items.
struct Step {
    enum class Kind : std::uint8_t {
        Markup,    ///< `text` from `from` to `to`, as it is
        Text,      ///< the same, which has to be escaped
        Value,     ///< item number `item`
        Fragment,  ///< binary XML of the chunk from `from` to `to`: a template instance within a template
        Element,   ///< begins the steps up to `to`, which are left out, or done once for each element of an array,
        ///< according to the values that stand immediately in it: `direct` from `from`, `item` of them
        Attribute  ///< likewise
    };
    Kind kind = Kind::Markup;
    bool optional = false;  ///< of Value: where it is absent, what encloses it is left out
    std::uint16_t item = 0;
    std::uint32_t from = 0, to = 0;
};

/// The fields of System that an index needs.
enum class SystemField : std::uint8_t { Provider, Id, Version, Level, Keywords, Time, Number, Channel, Computer, User };
constexpr std::size_t system_fields = 10;

/// An element of EventData or UserData that holds a value.
struct DataField {
    std::uint32_t name_from = 0, name_to = 0;  ///< in `text`; empty where the value is known by its place
    Steps name;  ///< instead, where the name itself comes from an item
    Steps value;
    bool wanted = true;  ///< the meaning of some event is taken from it
};

/// A piece of binary XML, read once: a template definition, or an event that was written without one. Independent of the
/// chunk it came from, unless it has Fragment steps.
struct Template {
    std::vector<Step> steps;
    std::string text;
    std::vector<std::uint16_t>
        direct;  ///< items that stand immediately in an element or attribute; see direct_optional

    std::array<Steps, system_fields> system;
    std::vector<DataField> data;
    std::vector<std::uint32_t> embedded;  ///< steps outside System that stand for binary XML: Value or Fragment

    bool has_fragments = false;

    static constexpr std::uint16_t direct_optional = 0x8000;

    std::string_view text_of(std::uint32_t from, std::uint32_t to) const
    {
        return std::string_view(text).substr(from, to - from);
    }
};

/// A name that a template takes from elsewhere in its chunk. The same bytes in another chunk may mean another name.
struct BorrowedName {
    std::uint32_t offset = 0;
    std::string units;
};

}
