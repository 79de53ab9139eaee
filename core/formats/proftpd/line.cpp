// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/proftpd/line.h"

#include "core/formats/message_parts.h"

#include <algorithm>

namespace spoor::proftpd {
namespace {

/// `123]` and what follows, behind the bracket. Nothing where it is no number of a process.
std::optional<std::uint32_t> take_pid(std::string_view& text)
{
    const std::size_t close = text.substr(0, 12).find(']');
    if (close == std::string_view::npos)
        return std::nullopt;
    const auto pid = number_of<std::uint32_t>(text.substr(0, close));
    if (!pid || *pid == no_pid)
        return std::nullopt;
    text.remove_prefix(close + 1);
    return pid;
}

bool is_module_name(std::string_view name)
{
    return name.starts_with("mod_") && name.size() <= 64 && std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '/' ||
                      c == '.' || c == '-';
           });
}

/// `[21945] <auth:7>: message`
std::optional<Line> trace_line(std::string_view text)
{
    Line line;
    line.log = Line::Log::Trace;
    if (!take_prefix(text, "["))
        return std::nullopt;
    const auto pid = take_pid(text);
    if (!pid || !take_prefix(text, " <"))
        return std::nullopt;
    const auto channel = take_until(text, ":");
    const auto level = take_until(text, ">");
    if (!channel || !level || !is_number(*level) || level->size() > 3)
        return std::nullopt;
    if (!take_prefix(text, ": ") && !take_prefix(text, ":"))
        return std::nullopt;
    line.pid = *pid;
    line.channel = *channel;
    line.level = *level;
    line.message = text;
    return line;
}

/// `mod_wrap2/2.0.7[21945]: message`
std::optional<Line> module_line(std::string_view text)
{
    Line line;
    line.log = Line::Log::Module;
    const auto name = take_until(text, "[");
    if (!name || !is_module_name(*name))
        return std::nullopt;
    const auto pid = take_pid(text);
    if (!pid || !take_prefix(text, ":"))
        return std::nullopt;
    take_prefix(text, " ");
    line.module = *name;
    line.pid = *pid;
    line.message = text;
    return line;
}

/// ` (name[address])` at the start of the text: name and address.
bool take_client(std::string_view& text, Line& line)
{
    if (!text.starts_with(" ("))
        return false;
    const std::size_t close = text.find("])");
    const std::size_t open = close == std::string_view::npos ? close : text.rfind('[', close);
    if (open == std::string_view::npos || open < 2)
        return false;
    line.client_name = text.substr(2, open - 2);
    line.client = text.substr(open + 1, close - open - 1);
    text.remove_prefix(close + 2);
    return true;
}

bool take_divider(std::string_view& text) { return take_prefix(text, ": ") || take_prefix(text, " - ") || text == ":"; }

/// The rest of a SystemLog line, behind the pid. By way of syslog there is a colon behind the pid, and the name of the
/// server may be missing; its first word must not be taken for one.
void read_rest(std::string_view text, bool by_syslog, Line& line)
{
    line.message = text;
    const std::string_view word = until_any(text, " ");
    if (word.empty())
        return;
    std::string_view after = text.substr(word.size());
    if (take_client(after, line)) {
        line.server = word;
        take_divider(after);
        line.message = after;
    } else if (!by_syslog && word.size() > 1 && word.ends_with(':')) {
        line.server = word.substr(0, word.size() - 1);
        take_prefix(after, " ");
        line.message = after;
    } else if (take_prefix(after, " - ")) {
        line.server = word;
        line.message = after;
    } else if (word.size() > 1 && word.ends_with(':') && word.find('.') != std::string_view::npos) {
        line.server = word.substr(0, word.size() - 1);
        take_prefix(after, " ");
        line.message = after;
    }
}

/// `vm proftpd[21945] 127.0.0.1 (name[127.0.0.12]): message`
std::optional<Line> system_line(std::string_view text)
{
    Line line;
    constexpr std::string_view program = " proftpd[";
    const std::string_view host = until_any(text, " ");
    if (host.empty() || host.size() > 255 || !text.substr(host.size()).starts_with(program))
        return std::nullopt;
    text.remove_prefix(host.size() + program.size());
    const auto pid = take_pid(text);
    if (!pid)
        return std::nullopt;
    const bool by_syslog = take_prefix(text, ":");
    take_prefix(text, " ");
    line.host = host;
    line.pid = *pid;
    read_rest(text, by_syslog, line);
    return line;
}

}

std::optional<Line> read_line(std::string_view text)
{
    auto time = time_at(text, 0, DateOrder::YearMonthDay);
    // A number alone at the start of the line may be one from 1970, which these logs do not write.
    if (time && text.substr(0, time->end).find(':') == std::string_view::npos)
        time.reset();
    if (!time)
        return system_line(text);
    std::string_view rest = text.substr(time->end);
    if (!take_prefix(rest, " "))
        return std::nullopt;
    auto line = trace_line(rest);
    if (!line)
        line = module_line(rest);
    if (!line)
        line = system_line(rest);
    if (line)
        line->time = time;
    return line;
}

}
