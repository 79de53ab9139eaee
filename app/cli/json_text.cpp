// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include "core/report/json_text.h"

#include <cmath>

namespace spoor::cli {
namespace {

// The library's own dump leaves DEL and C1 as they are, which a terminal could obey; strings go through ours.
// Without a level all of it stands in one line.
void append(std::string& out, const Json& json, std::optional<std::size_t> level)
{
    const bool object = json.is_object();
    if (!object && !json.is_array()) {
        if (json.is_string())
            append_json_string(out, json.get_ref<const std::string&>());
        else
            out += json.dump();
        return;
    }
    const auto line = [&](std::size_t in) {
        if (level)
            out.append(1, '\n').append(2 * (*level + in), ' ');
    };
    const auto next = level ? std::optional(*level + 1) : std::nullopt;
    out += object ? '{' : '[';
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it != json.begin())
            out += level ? "," : ", ";
        line(1);
        if (object) {
            append_json_string(out, it.key());
            out += ": ";
        }
        append(out, *it, next);
    }
    if (!json.empty())
        line(0);
    out += object ? '}' : ']';
}

}

std::string json_text(const Json& json)
{
    std::string out;
    append(out, json, 0);
    out += '\n';
    return out;
}

std::string json_line(const Json& json)
{
    std::string out;
    append(out, json, std::nullopt);
    out += '\n';
    return out;
}

Json json_time(std::optional<Micros> time) { return time && *time != no_time ? Json(iso_utc(*time)) : Json(nullptr); }

Json json_rate(double rate) { return std::round(rate * 10'000) / 10'000; }

}
