// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a proftpd.conf (ProFTPD's documentation, "Configuration file format"): a directive and its words, parted
// by blanks; words with blanks in quotes; `#` begins a comment; a backslash at the end of a line joins the next to it.
#include "core/capture/capture_options.h"
#include "core/formats/message_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace spoor {
namespace {

bool same_word(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

struct Line {
    std::string text;
    std::size_t number;  // of its first line, from 1
};

std::vector<Line> joined_lines(std::string_view text)
{
    std::vector<Line> lines;
    std::size_t number = 0;
    bool goes_on = false;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        ++number;
        while (line.ends_with('\r') || line.ends_with(' ') || line.ends_with('\t'))
            line.remove_suffix(1);
        if (!goes_on)
            lines.push_back({{}, number});
        goes_on = line.ends_with('\\');
        if (goes_on)
            line.remove_suffix(1);
        lines.back().text += line;
    }
    return lines;
}

std::vector<std::string> words_of(std::string_view line)
{
    std::vector<std::string> words;
    bool inside = false, quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool blank = c == ' ' || c == '\t';
        if (!inside && c == '#')
            break;
        if (!inside && !blank) {
            words.emplace_back();
            inside = true;
            quoted = c == '"';
            if (quoted)
                continue;
        }
        if (!inside)
            continue;
        if (quoted ? c == '"' : blank) {
            inside = quoted = false;
            continue;
        }
        if (quoted && c == '\\' && i + 1 < line.size() && (line[i + 1] == '"' || line[i + 1] == '\\'))
            ++i;
        words.back() += line[i];
    }
    return words;
}

/// get_boolean() of ProFTPD takes these.
std::optional<bool> boolean(std::string_view word)
{
    constexpr std::array<std::string_view, 4> yes = {"on", "yes", "true", "1"}, no = {"off", "no", "false", "0"};
    for (std::size_t i = 0; i < yes.size(); ++i)
        if (same_word(word, yes[i]) || same_word(word, no[i]))
            return same_word(word, yes[i]);
    return std::nullopt;
}

std::unexpected<Error> bad(const std::vector<std::string>& words, std::string expected)
{
    Error error{ErrorCode::BadOption, {}, std::move(expected), 0, 0};
    for (const std::string& word : words)
        error.subject += (error.subject.empty() ? "" : " ") + word;
    return std::unexpected(std::move(error));
}

Result<void> take(const std::vector<std::string>& words, CaptureOptions& options)
{
    const std::string& name = words.front();
    const bool one = words.size() == 2;
    const std::vector<std::string> values(words.begin() + 1, words.end());
    if (same_word(name, "ForensicLogEngine")) {
        const auto on = one ? boolean(words[1]) : std::nullopt;
        if (!on)
            return bad(words, "expected on or off");
        options.engine = *on;
    } else if (same_word(name, "ForensicLogBufferSize")) {
        const auto count = one ? number_of<std::uint32_t>(words[1]) : std::nullopt;
        if (!count)
            return bad(words, "expected a count of lines, from 1 to 1000000");
        options.buffer_size = *count;
    } else if (same_word(name, "ForensicLogCapture")) {
        options.capture = values;
    } else if (same_word(name, "ForensicLogCriteria")) {
        options.criteria = values;
    } else if (same_word(name, "ForensicLogFile")) {
        if (!one)
            return bad(words, "expected the absolute path of a file");
        options.file = same_word(words[1], "none") ? std::string() : words[1];
    } else {
        return {};
    }
    return check(options);
}

}

Result<CaptureOptions> capture_options_from(std::string_view text)
{
    CaptureOptions options;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    for (const Line& line : joined_lines(text)) {
        const std::vector<std::string> words = words_of(line.text);
        // Sections (<IfModule>, <Global>) hold for what is in them, and here all of it is meant.
        if (words.empty() || words.front().starts_with('<'))
            continue;
        if (auto taken = take(words, options); !taken) {
            taken.error().position = line.number;
            return std::unexpected(taken.error());
        }
    }
    return options;
}

}
