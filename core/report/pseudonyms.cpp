// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pseudonyms.h"

#include "core/report/keyed_digest.h"

#include <array>

namespace spoor::report {

std::string Pseudonyms::operator()(Veil kind, std::string_view identity) const
{
    static constexpr std::array<std::string_view, 7> names = {"user", "domain", "ip", "host", "mail", "secret", "sid"};
    constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::string_view name = names[static_cast<std::size_t>(kind)];
    std::string text(name);
    text += ':';
    text += identity;
    const std::string digest = keyed_digest(key_, text);
    std::uint64_t bits = std::stoull(digest.substr(0, 10), nullptr, 16);
    std::string code(8, '0');
    for (auto place = code.rbegin(); place != code.rend(); ++place, bits >>= 5)
        *place = digits[bits & 31];
    return std::string(name) + '-' + code;
}

}
