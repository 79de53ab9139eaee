// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/time_ticks.h"

#include <algorithm>
#include <array>

namespace spoor::report {
namespace {

constexpr std::int64_t second = 1'000'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr std::array<std::int64_t, 24> steps = {1'000,       10'000,      100'000,     second,  2 * second, 5 * second,
                                                10 * second, 15 * second, 30 * second, minute,  2 * minute, 5 * minute,
                                                10 * minute, 15 * minute, 30 * minute, hour,    2 * hour,   3 * hour,
                                                6 * hour,    12 * hour,   day,         2 * day, 7 * day,    14 * day};
constexpr std::array<int, 8> month_steps = {1, 3, 6, 12, 24, 60, 120, 1200};

// Weeks begin on Monday: 1970-01-05.
bool is_round(std::int64_t wall, std::int64_t step)
{
    const std::int64_t origin = step % (7 * day) == 0 ? 4 * day : 0;
    return (wall - origin) % step == 0;
}

// `2004-11-16 10:54:13`
std::string wall_text(std::int64_t wall) { return plain_time(Micros{wall}); }

bool begins_month(std::int64_t wall, int months)
{
    const std::string text = wall_text(wall);
    if (wall % day != 0 || text.size() < 10 || text.substr(8, 2) != "01")
        return false;
    return (std::stoi(text.substr(0, 4)) * 12 + std::stoi(text.substr(5, 2)) - 1) % months == 0;
}

enum class Fine { Fraction, Second, Minute, Day, Month };

std::vector<TimeTick> labelled(const std::vector<std::size_t>& places, const std::vector<std::int64_t>& walls,
                               Fine fine)
{
    std::vector<TimeTick> ticks;
    std::string last;
    for (const std::size_t place : places) {
        const std::string text = wall_text(walls[place]);
        TimeTick tick{place, {}, {}};
        if (fine == Fine::Month) {
            tick.label = text.substr(0, 7);
        } else if (fine == Fine::Day) {
            tick.label = text.substr(5, 5);
            tick.below = text.substr(0, 4);
        } else {
            tick.label = fine == Fine::Minute ? text.substr(11, 5) : text.substr(11, fine == Fine::Second ? 8 : 12);
            tick.below = text.substr(0, 10);
        }
        if (tick.below == last)
            tick.below.clear();
        else
            last = tick.below;
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

Fine fine_of(const std::vector<std::size_t>& places, const std::vector<std::int64_t>& walls)
{
    const auto all = [&](auto&& holds) {
        return std::ranges::all_of(places, [&](std::size_t place) { return holds(walls[place]); });
    };
    if (all([](std::int64_t w) { return begins_month(w, 1); }))
        return Fine::Month;
    if (all([](std::int64_t w) { return w % day == 0; }))
        return Fine::Day;
    if (all([](std::int64_t w) { return w % minute == 0; }))
        return Fine::Minute;
    return all([](std::int64_t w) { return w % second == 0; }) ? Fine::Second : Fine::Fraction;
}

}

std::vector<TimeTick> time_ticks(const std::vector<Micros>& bounds, const Zone& zone, std::size_t most)
{
    std::vector<std::int64_t> walls;
    for (const Micros bound : bounds)
        walls.push_back(zone.to_wall(bound).value);
    const auto chosen = [&](auto&& fits) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < walls.size(); ++i)
            if (fits(walls[i]))
                places.push_back(i);
        return places;
    };
    for (const std::int64_t step : steps)
        if (const auto places = chosen([&](std::int64_t w) { return is_round(w, step); });
            places.size() >= 2 && places.size() <= most)
            return labelled(places, walls, fine_of(places, walls));
    for (const int step : month_steps)
        if (const auto places = chosen([&](std::int64_t w) { return begins_month(w, step); });
            places.size() >= 2 && places.size() <= most)
            return labelled(places, walls, fine_of(places, walls));
    std::vector<std::size_t> places;
    const std::size_t stride = std::max<std::size_t>(1, (bounds.size() + most - 1) / std::max<std::size_t>(1, most));
    for (std::size_t i = 0; i < bounds.size(); i += stride)
        places.push_back(i);
    return labelled(places, walls, fine_of(places, walls));
}

}
