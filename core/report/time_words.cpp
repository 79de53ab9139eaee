// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/time_words.h"

#include <format>

namespace spoor::report {

std::string utc_text(Micros time)
{
    std::string text = iso_utc(time);
    if (text.ends_with(".000000Z"))
        text.replace(text.size() - 8, 8, "Z");
    else if (text.ends_with("000Z"))
        text.replace(text.size() - 4, 4, "Z");
    return text;
}

std::string zone_text(Micros time, const Zone& zone)
{
    if (time == no_time || zone.is_utc())
        return {};
    const Micros wall = zone.to_wall(time);
    const std::int64_t east = (wall - time).value / 1'000'000;
    const std::int64_t size = east < 0 ? -east : east;
    // Zones of long ago have seconds (local mean time).
    const std::string rest = size % 60 ? std::format(":{:02}", size % 60) : std::string();
    return std::format("{} {}{:02}:{:02}{}", plain_time(wall), east < 0 ? '-' : '+', size / 3600, size / 60 % 60, rest);
}

}
