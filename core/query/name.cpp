// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/name.h"

#include "core/query/fold.h"

#include <algorithm>
#include <cctype>

namespace spoor::query {

bool names_a_field(const Literal& word)
{
    if (!word.wild.empty() || word.text.empty() || word.text.size() != word.length)
        return false;
    const auto first = static_cast<unsigned char>(word.text.front());
    return (std::isalpha(first) || first == '_' || first == '@') && std::ranges::all_of(word.text, [](unsigned char c) {
               return (c < 0x80 && std::isalnum(c)) || std::string_view("-_.()@").contains(static_cast<char>(c));
           });
}

FieldName field_named(std::string_view text)
{
    if (const auto field = field_from_name(text))
        return {*field, {}};
    return {Field::Other, folded(text)};
}

bool is_plain_text(std::string_view name, std::string_view word)
{
    const std::string_view value = word.substr(name.size() + 1);
    std::string_view zone;
    return value.starts_with("//") || (name.size() == 1 && value.starts_with('\\')) ||
           (!field_from_name(name) && parse_address(word, zone).has_value());
}

}
