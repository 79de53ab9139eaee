// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/local_time.h"

#include <array>
#include <string>

namespace spoor::winevent {
namespace {

/// Without U+200E and U+200F, and with U+00A0 and U+202F as blanks (Windows 11 writes the latter before PM).
std::string plain(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view here = text.substr(i, 3);
        if (here == "\xE2\x80\x8E" || here == "\xE2\x80\x8F") {
            i += 2;
        } else if (here == "\xE2\x80\xAF") {
            out += ' ';
            i += 2;
        } else if (here.substr(0, 2) == "\xC2\xA0") {
            out += ' ';
            i += 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

enum class Half { None, Morning, Afternoon, Other };

// CLDR, dayPeriods of en, es, zh, ja, ko.
Half half_of(std::string_view word)
{
    for (const std::string_view w : {"AM", "am", "A.M.", "a.m.", "a. m.", "上午", "午前", "오전"})
        if (word == w)
            return Half::Morning;
    for (const std::string_view w : {"PM", "pm", "P.M.", "p.m.", "p. m.", "下午", "午後", "오후"})
        if (word == w)
            return Half::Afternoon;
    return word.empty() ? Half::None : Half::Other;
}

bool digit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::optional<Micros> clock_of(std::string_view text)
{
    text = trimmed(text);
    std::size_t begin = 0;
    while (begin < text.size() && !digit(text[begin]))
        ++begin;
    const Half before = half_of(trimmed(text.substr(0, begin)));
    std::array<int, 3> part{};
    std::size_t at = begin;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t start = at;
        for (; at < text.size() && digit(text[at]) && at - start < 2; ++at)
            part[i] = part[i] * 10 + (text[at] - '0');
        if (at == start)
            return std::nullopt;
        if (i < 2 && (at == text.size() || (text[at] != ':' && text[at] != '.')))
            return std::nullopt;
        at += i < 2;
    }
    int micros = 0;
    if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && digit(text[at + 1]))
        for (int unit = 100'000; ++at < text.size() && digit(text[at]); unit /= 10)
            micros += (text[at] - '0') * unit;
    const Half after = half_of(trimmed(text.substr(at)));
    if (before == Half::Other || after == Half::Other)
        return std::nullopt;
    const Half half = before == Half::None ? after : before;
    // Locales that write 24 hours beside 午後 exist; 12 hours are turned only where they are 12 hours.
    if (half == Half::Morning && part[0] == 12)
        part[0] = 0;
    else if (half == Half::Afternoon && part[0] < 12)
        part[0] += 12;
    if (part[0] > 23 || part[1] > 59 || part[2] > 60)
        return std::nullopt;
    return seconds(part[0] * 3600 + part[1] * 60 + part[2]) + Micros{micros};
}

}

std::optional<Micros> read_clock(std::string_view text)
{
    return text.size() > 64 ? std::nullopt : clock_of(plain(text));
}

std::optional<LocalTime> read_local_time(std::string_view text)
{
    if (text.size() < 8 || text.size() > 64 || text.find_first_of("0123456789") == std::string_view::npos)
        return std::nullopt;
    const std::string clean = plain(text);
    const std::string_view all = trimmed(clean);
    const std::size_t blank = all.find_first_of(" T");
    if (blank == std::string_view::npos)
        return std::nullopt;
    std::string_view day = all.substr(0, blank);
    while (!day.empty() && (day.back() == '.' || day.back() == ','))
        day.remove_suffix(1);
    const auto date = NumericDate::read(day);
    const auto clock = clock_of(all.substr(blank + 1));
    if (!date || !clock)
        return std::nullopt;
    return LocalTime{*date, *clock};
}

std::optional<Micros> wall_time(const LocalTime& time, DateOrder order)
{
    const CivilDate day = civil_date(time.date, time.date.year_leads ? DateOrder::YearMonthDay : order);
    const auto midnight = civil_time(day.year, day.month, day.day, 0, 0, 0);
    return midnight ? std::optional(*midnight + time.since_midnight) : std::nullopt;
}

}
