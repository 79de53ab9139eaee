// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_text.h"

#include "core/report/visible_text.h"

#include <algorithm>

namespace spoor::report {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// `1. ` begins a list.
bool begins_list(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at), after = text.substr(at + 1);
    return text[at] == '.' && !before.empty() && std::ranges::all_of(before, is_digit) &&
           (after.empty() || after.front() == ' ');
}

// GFM makes links of what looks like one: `://`, `www.`.
bool begins_link(std::string_view text, std::size_t at)
{
    if (text[at] == ':')
        return text.substr(at).starts_with("://");
    return text[at] == '.' && at >= 3 &&
           std::ranges::all_of(text.substr(at - 3, 3), [](char c) { return lower(c) == 'w'; });
}

std::size_t longest_run(std::string_view text, char c)
{
    std::size_t longest = 0, run = 0;
    for (const char t : text) {
        run = t == c ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

}

void append_markdown_text(std::string& out, std::string_view hostile)
{
    static constexpr std::string_view markup = "\\`*_{}[]<>()#|~&!$@\"";
    const std::string text = visible(hostile);
    const std::string_view view(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' && i == 0) {
            out += "&#32;";  // four blanks would make code of the line
            continue;
        }
        const bool first = i == 0 && (c == '-' || c == '+' || c == '=' || c == ':');
        if (markup.contains(c) || first || begins_list(view, i) || begins_link(view, i))
            out += '\\';
        out += c;
    }
}

std::string markdown_text(std::string_view text)
{
    std::string out;
    append_markdown_text(out, text);
    return out;
}

std::string markdown_code(std::string_view hostile)
{
    const std::string text = visible(hostile);
    if (text.empty())
        return {};
    const std::string ticks(longest_run(text, '`') + 1, '`');
    return ticks + ' ' + text + ' ' + ticks;
}

std::string markdown_block(std::string_view hostile)
{
    const std::string text = visible(hostile, LineEnds::Keep);
    const std::string fence(std::max<std::size_t>(3, longest_run(text, '`') + 1), '`');
    return fence + "text\n" + text + (text.ends_with('\n') ? "" : "\n") + fence + '\n';
}

}
