// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/words.h"

#include "core/io/encoding.h"

namespace spoor {

std::string times_words(std::uint64_t n)
{
    if (n == 1)
        return "once";
    return n == 2 ? "twice" : std::to_string(n) + " times";
}

std::string counted_words(std::uint64_t n, std::string_view one, std::string_view many)
{
    return std::to_string(n) + ' ' + std::string(n == 1 ? one : many);
}

std::string or_words(std::string_view text, std::string_view otherwise)
{
    return std::string(text.empty() ? otherwise : text);
}

std::string short_words(std::string_view text)
{
    constexpr std::size_t most = 100;
    if (text.size() <= most)
        return std::string(text);
    return std::string(utf8_prefix(text, most)) + "…";
}

}
