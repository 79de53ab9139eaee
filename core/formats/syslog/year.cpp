// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/syslog/year.h"

#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/timestamp.h"

#include <algorithm>

namespace spoor::syslog {
namespace {

constexpr std::size_t head_lines = 4000;
constexpr int not_before = 1970;

struct Head {
    std::optional<Stamp> latest;       // without a year; of those of the last year of the head the last
    int latest_year = 0;               // from the first line's
    std::optional<int> written_year;   // of the first line, by a dated message
    bool leap_day = false;
    int leap_year = 0;                 // in which 29 February stands, from the first line's
};

/// Whether two days are a day apart at most.
bool same_day(Micros a, Micros b) { return a < b + one_day && b < a + one_day; }

Head look(const Sample& sample)
{
    Head head;
    YearWalk walk;
    each_sample_line(sample, head_lines, [&](std::string_view line) {
        const auto header = read_header(line);
        if (!header || !header->stamp.without_year() || header->stamp.month == 0)
            return;
        const Stamp& stamp = header->stamp;
        walk.step(stamp.month);
        const auto key = [](const Stamp& s) { return (s.month * 32 + s.day) * 86400 + s.hour * 3600 + s.minute * 60; };
        if (!head.latest || walk.year > head.latest_year ||
            (walk.year == head.latest_year && key(stamp) >= key(*head.latest))) {
            head.latest = stamp;
            head.latest_year = walk.year;
        }
        if (stamp.month == 2 && stamp.day == 29) {
            head.leap_day = true;
            head.leap_year = walk.year;
        }
        if (head.written_year)
            return;
        if (const auto written = dated_message(*header)) {
            // The message may have been written before midnight and the line after.
            const int year = std::stoi(plain_time(*written).substr(0, 4));
            for (const int near : {year, year - 1, year + 1}) {
                const auto line_time = stamp.in_year(near);
                if (line_time && same_day(*line_time, *written)) {
                    head.written_year = near - walk.year;
                    break;
                }
            }
        }
    });
    return head;
}

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

}

std::optional<Micros> dated_message(const Header& header)
{
    const std::string_view text = trimmed(header.message);
    std::size_t at = std::string_view::npos;
    bool to_the_end = false;
    if (header.program == "ftpd" || header.program == "in.ftpd") {
        if (text.starts_with("connection from ")) {
            at = text.rfind(") at ");
            at = at == std::string_view::npos ? at : at + 5;
            to_the_end = true;
        }
    } else if (header.program == "kernel") {
        constexpr std::string_view words = "setting system clock to ";
        at = text.find(words);
        at = at == std::string_view::npos ? at : at + words.size();
    }
    if (at >= text.size())
        return std::nullopt;
    const auto found = time_at(text, at, DateOrder::MonthDayYear);
    if (!found || found->time == no_time || (to_the_end && found->end != text.size()))
        return std::nullopt;
    return found->time;
}

FirstYear first_year(const Sample& sample)
{
    const Head head = look(sample);
    if (!head.latest)
        return {};
    if (head.written_year)
        return {*head.written_year, "the lines have no year; " + std::to_string(*head.written_year) +
                                        " for the first of them, because a program wrote the whole date into its line"};
    if (sample.modified == no_time)
        return {std::nullopt, "the lines have no year, and nothing says which it was"};
    const int written = std::stoi(plain_time(sample.modified).substr(0, 4));
    for (int year = written + 1; year >= std::max(not_before, written - 12); --year) {
        const auto time = head.latest->in_year(year);
        if (!time || *time > sample.modified + one_day)
            continue;
        const int first = year - head.latest_year;
        if (head.leap_day && !leap(first + head.leap_year))
            continue;
        return {first, "the lines have no year; " + std::to_string(first) +
                           " for the first of them, because the file was last written on " +
                           plain_time(sample.modified).substr(0, 10)};
    }
    return {std::nullopt, "the lines have no year, and none fits the time at which the file was last written"};
}

}
