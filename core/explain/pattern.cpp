// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/pattern.h"

namespace spoor::explain {
namespace {

/// False where a name has no value.
bool fill(std::string& out, std::string_view part, const std::function<std::string(std::string_view)>& value)
{
    bool all = true;
    while (!part.empty()) {
        const std::size_t open = part.find('{');
        const std::size_t close = open == std::string_view::npos ? open : part.find('}', open);
        if (close == std::string_view::npos) {
            out += part;
            break;
        }
        out += part.substr(0, open);
        const std::string found = value(part.substr(open + 1, close - open - 1));
        all &= !found.empty();
        out += found;
        part.remove_prefix(close + 1);
    }
    return all;
}

}

std::string filled_by_name(std::string_view pattern, const std::function<std::string(std::string_view)>& value)
{
    std::string out;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('[');
        const std::size_t close = open == std::string_view::npos ? open : pattern.find(']', open);
        fill(out, pattern.substr(0, close == std::string_view::npos ? pattern.size() : open), value);
        if (close == std::string_view::npos)
            break;
        std::string part;
        if (fill(part, pattern.substr(open + 1, close - open - 1), value))
            out += part;
        pattern.remove_prefix(close + 1);
    }
    return out;
}

}
