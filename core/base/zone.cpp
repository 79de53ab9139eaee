// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <stdexcept>

namespace spoor {
namespace {

constexpr Micros always_before{std::numeric_limits<std::int64_t>::min()};
constexpr Micros always_after{std::numeric_limits<std::int64_t>::max()};

// Outside of these years (civil_time's) the calendar of <chrono> would overflow; rules far from today do not change.
constexpr std::int64_t first_second = days_from_civil(1601, 1, 1) * 86'400;
constexpr std::int64_t last_second = days_from_civil(9999, 12, 31) * 86'400;

std::int64_t whole_seconds(Micros t)
{
    std::int64_t s = t.value / 1'000'000;
    if (t.value % 1'000'000 < 0)
        --s;
    return std::clamp(s, first_second, last_second);
}

std::optional<Micros> read_offset(std::string_view text)
{
    if (text.size() < 2 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const bool west = text[0] == '-';
    text.remove_prefix(1);
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    std::size_t colon = text.find(':');
    int numbers[4] = {0, 0, 0, 0};  // hh mm
    if (colon == std::string_view::npos)
        colon = text.size() <= 2 ? text.size() : text.size() - 2;
    const std::size_t minutes = colon < text.size() && text[colon] == ':' ? colon + 1 : colon;
    if (colon < 1 || colon > 2 || (minutes != colon && text.size() != minutes + 2) || text.size() > minutes + 2)
        return std::nullopt;
    for (std::size_t i = 0; i < colon; ++i) {
        if (!digit(i))
            return std::nullopt;
        numbers[2 - colon + i] = text[i] - '0';
    }
    for (std::size_t i = minutes; i < text.size(); ++i) {
        if (!digit(i))
            return std::nullopt;
        numbers[2 + i - minutes] = text[i] - '0';
    }
    const int hour = numbers[0] * 10 + numbers[1];
    const int minute = numbers[2] * 10 + numbers[3];
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return seconds((west ? -1 : 1) * (hour * 3600 + minute * 60));
}

}

Result<Zone> Zone::parse(std::string_view text)
{
    if (text == "UTC" || text == "Z" || text == "z" || text == "utc")
        return Zone();
    if (const auto east = read_offset(text))
        return fixed(*east);
    // A name with a NUL or a blank cannot be one, and locate_zone reports what it does not know by throwing.
    try {
        Zone zone;
        zone.zone_ = std::chrono::locate_zone(text);
        zone.name_ = std::string(text);
        return zone;
    } catch (const std::runtime_error&) {
        return failure(ErrorCode::BadZone, std::string(text), "IANA name or offset");
    }
}

Zone Zone::fixed(Micros east_of_utc)
{
    Zone zone;
    zone.offset_ = east_of_utc;
    const std::int64_t minutes = east_of_utc.value / 60'000'000;
    const std::int64_t length = minutes < 0 ? -minutes : minutes;
    if (east_of_utc.value == 0)
        return zone;
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%c%02d:%02d", east_of_utc.value < 0 ? '-' : '+', int(length / 60),
                  int(length % 60));
    zone.name_ = buffer;
    return zone;
}

Zone::Offset Zone::offset_at_wall(Micros wall) const
{
    if (!zone_)
        return {offset_, always_before, always_after};
    using std::chrono::local_seconds, std::chrono::sys_seconds;
    const std::chrono::seconds at(whole_seconds(wall));
    const std::chrono::sys_info info = zone_->get_info(local_seconds(at)).first;
    const std::int64_t east = info.offset.count();

    // In wall time, a period begins when both its own clock and that of the period before have reached its start: that
    // is after the gap where the clock jumped ahead, and after the hour's first pass where it fell back.
    Offset result{seconds(east), always_before, always_after};
    const std::int64_t begin = info.begin.time_since_epoch().count();
    const std::int64_t end = info.end.time_since_epoch().count();
    if (begin > first_second) {
        const std::int64_t before = zone_->get_info(sys_seconds(std::chrono::seconds(begin - 1))).offset.count();
        result.since = std::min(seconds(begin + std::max(east, before)), wall);
    }
    if (end < last_second) {
        const std::int64_t after = zone_->get_info(sys_seconds(std::chrono::seconds(end))).offset.count();
        const Micros until = seconds(end + std::max(east, after));
        result.until = wall < until ? until : wall + Micros{1};
    }
    return result;
}

Micros Zone::to_wall(Micros utc) const
{
    if (!zone_)
        return utc + offset_;
    const std::chrono::sys_seconds at{std::chrono::seconds(whole_seconds(utc))};
    return utc + seconds(zone_->get_info(at).offset.count());
}

}
