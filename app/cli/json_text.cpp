// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include "core/report/json_text.h"

#include <cmath>

namespace spoor::cli {
namespace {

// The library's own dump leaves DEL and C1 as they are, which a terminal could obey; strings go through ours.
void append(std::string& out, const Json& json, std::size_t level)
{
    const std::string indent(2 * (level + 1), ' ');
    const bool object = json.is_object();
    if (!object && !json.is_array()) {
        if (json.is_string())
            append_json_string(out, json.get_ref<const std::string&>());
        else
            out += json.dump();
        return;
    }
    if (json.empty()) {
        out += object ? "{}" : "[]";
        return;
    }
    out += object ? '{' : '[';
    bool first = true;
    for (auto it = json.begin(); it != json.end(); ++it) {
        out += first ? "\n" : ",\n";
        first = false;
        out += indent;
        if (object) {
            append_json_string(out, it.key());
            out += ": ";
        }
        append(out, *it, level + 1);
    }
    out += '\n';
    out.append(2 * level, ' ');
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

Json json_time(std::optional<Micros> time) { return time && *time != no_time ? Json(iso_utc(*time)) : Json(nullptr); }

Json json_rate(double rate) { return std::round(rate * 10'000) / 10'000; }

}
