// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include "core/casefile/case_source.h"

#include "core/io/encoding.h"

#include <array>
#include <cstdio>

namespace spoor::report {
namespace {

std::string_view cause(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "no such file or folder";
    case ErrorCode::NotReadable:
        return "cannot be read";
    case ErrorCode::NotALog:
        return "binary data of no known format";
    case ErrorCode::EmptyFolder:
        return "holds no file that could be read";
    case ErrorCode::SourceChanged:
        return "no longer the file that was read";
    case ErrorCode::TruncatedArchive:
        return "compressed data end too early; what came before was read";
    case ErrorCode::DamagedArchive:
        return "compressed data are damaged; what came before was read";
    case ErrorCode::ArchiveTooLarge:
        return "grows beyond the bounds against decompression bombs; what came before was read";
    case ErrorCode::DamagedCache:
        return "its index cache was damaged and was made again";
    case ErrorCode::BadFormat:
        return "no such format";
    case ErrorCode::Cancelled:
        return "reading was interrupted";
    default:
        return "error";
    }
}

}

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3;) {
        i -= 3;
        digits.insert(i, 1, ' ');
    }
    return digits;
}

std::string counted(std::uint64_t number, std::string_view singular, std::string_view plural)
{
    return grouped(number) + ' ' + std::string(number == 1 ? singular : plural);
}

std::string size_text(std::uint64_t bytes)
{
    if (bytes < 1024)
        return std::to_string(bytes) + " B";
    static constexpr std::array units = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    for (; value >= 1024 && unit + 1 < units.size(); ++unit)
        value /= 1024;
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %s", value, units[unit]);
    return text;
}

std::string time_text(std::optional<Micros> time) { return !time || *time == no_time ? "-" : plain_time(*time); }

std::string percent(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %%", share * 100);
    return text;
}

std::string moment(Micros time, const Zone& zone)
{
    if (time == no_time)
        return "no time";
    const std::string utc = plain_time(time);
    if (zone.is_utc())
        return utc + " UTC";
    std::string wall = plain_time(zone.to_wall(time));
    constexpr std::size_t date = 11;  // `2004-11-16 `
    if (wall.size() > date && wall.compare(0, date, utc, 0, date) == 0)
        wall.erase(0, date);
    return utc + " UTC (" + wall + ' ' + zone.name() + ')';
}

std::string moments(Micros first, Micros last, const Zone& zone)
{
    return first == last || last == no_time ? moment(first, zone) : moment(first, zone) + " to " + moment(last, zone);
}

std::string error_words(const Error& error)
{
    const std::string words(cause(error.code));
    return error.detail.empty() ? words : words + ": " + utf8_text(error.detail);
}

std::string utf8_text(std::string_view text) { return to_utf8(text); }

std::string file_name(const SourceInfo& source, const std::string& case_path)
{
    SourceInfo named = source;
    if (!case_path.empty())
        if (const std::string relative = case_source(source, case_path).relative; !relative.empty())
            named.path = relative;
    return utf8_text(named.display_name());
}

}
