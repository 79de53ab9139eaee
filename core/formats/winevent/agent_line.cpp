// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/agent_line.h"

#include "core/formats/timestamp.h"
#include "core/formats/winevent/audit_word.h"
#include "core/formats/winevent/facts.h"
#include "core/formats/winevent/message.h"

#include <array>
#include <optional>

namespace spoor::winevent {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view snare_tag = "MSWinEventLog", ossec_tag = "WinEvtLog: ";

std::optional<std::uint32_t> event_id(std::string_view text)
{
    if (text.empty() || text.size() > 10 || text.find_first_not_of("0123456789") != npos)
        return std::nullopt;
    const auto id = number_of(text);
    return id && *id <= 0xFFFFFFFF ? std::optional(static_cast<std::uint32_t>(*id)) : std::nullopt;
}

/// `2015 Jan 26 10:32:29` at the end of a text, blanks behind it.
std::optional<Micros> ossec_time(std::string_view text)
{
    while (text.ends_with(' '))
        text.remove_suffix(1);
    if (text.size() < 20)
        return std::nullopt;
    text.remove_prefix(text.size() - 20);
    const auto year = event_id(text.substr(0, 4));
    if (!year || text[4] != ' ')
        return std::nullopt;
    // The rest with the year behind the day is a form that is known.
    const std::string other =
        std::string(text.substr(5, 6)) + " " + std::string(text.substr(0, 4)) + std::string(text.substr(11));
    const auto found = time_at(other, 0, DateOrder::MonthDayYear);
    return found && found->time != no_time ? std::optional(found->time) : std::nullopt;
}

}

bool AgentLine::read(std::string_view line)
{
    if (const std::size_t at = line.find(snare_tag); at != npos)
        return read_snare(line, at);
    if (const std::size_t at = line.rfind(ossec_tag, 400); at != npos)
        return read_ossec(line, at);
    return false;
}

bool AgentLine::read_snare(std::string_view line, std::size_t at)
{
    std::string_view rest = line.substr(at + snare_tag.size());
    if (rest.starts_with("#011")) {
        text_.clear();
        for (std::size_t i = 0; i < rest.size(); ++i) {
            if (rest.substr(i, 4) == "#011") {
                text_ += '\t';
                i += 3;
            } else {
                text_ += rest[i];
            }
        }
        rest = text_;
    }
    if (!rest.starts_with('\t'))
        return false;
    rest.remove_prefix(1);
    std::array<std::string_view, 14> field{};
    std::size_t fields = 0;
    while (fields < field.size()) {
        const std::size_t tab = fields + 1 == field.size() ? npos : rest.find('\t');
        field[fields++] = rest.substr(0, tab);
        if (tab == npos)
            break;
        rest.remove_prefix(tab + 1);
    }
    const auto id = event_id(field[4]);
    if (fields < 10 || !id)
        return false;
    record_ = {};
    record_.own_zone = false;
    if (const auto time = time_at(field[3], 0, DateOrder::MonthDayYear); time && time->time != no_time)
        record_.time = time->time;
    record_.id = *id;
    record_.channel = field[1];
    record_.provider = field[5];
    if (field[6] != "N/A" && field[6] != "Unknown User")
        record_.user_sid = field[6];
    record_.keywords = audit_keywords(field[8]);
    record_.computer = field[9];
    // The field for data was left out by some versions.
    record_.message = field[12].size() > field[11].size() ? field[12] : field[11];
    data_.clear();
    read_message(record_.id, record_.message, data_);
    record_.data = data_;
    return true;
}

bool AgentLine::read_ossec(std::string_view line, std::size_t at)
{
    std::string_view rest = line.substr(at + ossec_tag.size());
    std::array<std::string_view, 6> field{};
    for (std::string_view& f : field) {
        const std::size_t colon = rest.find(": ");
        if (colon == npos)
            return false;
        f = rest.substr(0, colon);
        rest.remove_prefix(colon + 2);
    }
    const std::size_t open = field[1].find('(');
    if (open == npos || !field[1].ends_with(')'))
        return false;
    const auto id = event_id(field[1].substr(open + 1, field[1].size() - open - 2));
    if (!id)
        return false;
    record_ = {};
    record_.own_zone = false;
    record_.time = ossec_time(line.substr(0, at)).value_or(no_time);
    record_.id = *id;
    record_.channel = field[0];
    record_.keywords = audit_keywords(field[1].substr(0, open));
    record_.provider = field[2];
    if (!field[3].empty() && field[3] != "(no user)") {
        user_ = field[4].empty() || field[4] == "no domain" ? std::string(field[3])
                                                            : std::string(field[4]) + "\\" + std::string(field[3]);
        record_.user_sid = user_;
    }
    record_.computer = field[5];
    record_.message = rest;
    data_.clear();
    read_message(record_.id, record_.message, data_);
    record_.data = data_;
    return true;
}

}
