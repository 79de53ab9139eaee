// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_words.h"

#include <format>

namespace spoor {

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::ptrdiff_t at = std::ptrdiff_t(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(std::size_t(at), "\u202f");  // a narrow space that does not break
    return digits;
}

std::string paper_time(Micros time, TimeQuality quality, const Zone& zone)
{
    if (time == no_time || quality == TimeQuality::Absent)
        return "no time";
    const std::string utc = plain_time(time);
    std::string text = utc + " UTC";
    if (!zone.is_utc()) {
        const std::string wall = plain_time(zone.to_wall(time));
        const bool same_day = wall.substr(0, 10) == utc.substr(0, 10);
        text += std::format(" ({} {})", same_day ? wall.substr(11) : wall, zone.name());
    }
    if (quality == TimeQuality::Inferred)
        text += ", partly inferred";
    return text;
}

std::string paper_place(const report::Cite& cite)
{
    std::string text = cite.file;
    if (cite.line)
        text += std::format(", line {}", cite.line);
    return text + std::format(", byte {}, {} long", cite.offset, cite.length);
}

std::string paper_digest(const report::Cite& cite, bool redacted)
{
    if (cite.digest.empty())
        return "the record could not be read";
    return (redacted ? "HMAC-SHA-256 " : "SHA-256 ") + cite.digest;
}

std::string paper_cut(std::uint64_t shown, std::uint64_t of)
{
    return std::format("The first {} of {} rows are shown here; the written report has all.", grouped(shown),
                       grouped(of));
}

std::string paper_left_out(std::uint64_t rows)
{
    return std::format("{} more {} left out.", grouped(rows), rows == 1 ? "row is" : "rows are");
}

}
