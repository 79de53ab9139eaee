// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/severity.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

constexpr std::array<std::string_view, severity_count> names = {"info", "low", "medium", "high", "critical"};

}

std::string_view name(Severity severity) { return names[static_cast<std::size_t>(severity)]; }

std::optional<Severity> severity_from_name(std::string_view text)
{
    const auto found = std::ranges::find(names, text);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Severity>(found - names.begin());
}

}
