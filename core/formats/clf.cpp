// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/clf.h"

#include <algorithm>

namespace spoor {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

/// Takes a word and the blanks after it.
std::string_view take_word(std::string_view& text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(text.find_first_not_of(' ', end), text.size()));
    return word;
}

bool is_status(std::string_view word)
{
    return word == "-" || (word.size() == 3 && digit(word[0]) && digit(word[1]) && digit(word[2]));
}

/// Where the quoted string that begins before `at` ends: at a quote that no backslash stands before.
std::size_t closing_quote(std::string_view line, std::size_t at)
{
    for (;;) {
        const std::size_t quote = line.find('"', at);
        if (quote == std::string_view::npos)
            return quote;
        std::size_t slashes = 0;
        while (slashes < quote - at && line[quote - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return quote;
        at = quote + 1;
    }
}

/// The end of the request: the first quote with a status after it, as servers other than Apache do not escape quotes.
std::size_t request_end(std::string_view line, std::size_t at)
{
    const std::size_t unescaped = closing_quote(line, at);
    for (std::size_t quote = line.find('"', at); quote != std::string_view::npos; quote = line.find('"', quote + 1)) {
        const std::string_view after = line.substr(quote + 1, 5);
        const bool escaped = quote > at && line[quote - 1] == '\\' && quote != unescaped;
        if (after.size() < 2 || after[0] != ' ' || escaped)
            continue;
        const std::size_t word_end = std::min(after.find(' ', 1), after.size());
        if (is_status(after.substr(1, word_end - 1)))
            return quote;
    }
    return std::string_view::npos;
}

/// `www.example.com:443`: the name of a virtual host before the client. Not an IPv6 address.
bool is_vhost(std::string_view word)
{
    const std::size_t colon = word.find(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < word.size() &&
           word.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
}

/// The end of the request where status and size are the last two words of the line.
std::size_t last_request_end(std::string_view line, std::size_t at)
{
    const std::size_t quote = line.rfind('"');
    if (quote == std::string_view::npos || quote < at || !line.substr(quote).starts_with("\" "))
        return std::string_view::npos;
    std::string_view after = line.substr(quote + 2);
    if (!is_status(take_word(after)))
        return std::string_view::npos;
    take_word(after);
    return after.empty() ? quote : std::string_view::npos;
}

}

std::optional<ClfLine> read_clf(std::string_view line, RequestEnd which)
{
    // The request's quote is the anchor: names and users may hold blanks and brackets, but not `] "`.
    std::size_t quote = line.find("] \"");
    if (quote == std::string_view::npos)
        return std::nullopt;
    const std::size_t bracket = line.rfind('[', quote);
    if (bracket == std::string_view::npos || bracket < 2 || line[bracket - 1] != ' ')
        return std::nullopt;
    ClfLine p;
    p.time = line.substr(bracket + 1, quote - bracket - 1);
    quote += 3;
    const std::size_t end =
        which == RequestEnd::FirstThatFits ? request_end(line, quote) : last_request_end(line, quote);
    if (end == std::string_view::npos)
        return std::nullopt;
    p.request = line.substr(quote, end - quote);

    std::string_view left = line.substr(0, bracket - 1);
    const std::string_view first = take_word(left);
    if (is_vhost(first) && std::ranges::count(left, ' ') >= 2) {
        p.vhost = first;
        p.client = take_word(left);
    } else {
        p.client = first;
    }
    p.ident = take_word(left);
    p.user = left;
    if (p.client.empty() || p.ident.empty() || p.user.empty())
        return std::nullopt;

    std::string_view right = line.substr(end + 2);
    p.status = take_word(right);
    p.bytes = take_word(right);
    for (std::string_view* quoted : {&p.referer, &p.agent}) {
        if (!right.starts_with('"'))
            break;
        const std::size_t close = closing_quote(right, 1);
        if (close == std::string_view::npos)
            break;
        *quoted = right.substr(1, close - 1);
        right.remove_prefix(close + 1);
        right.remove_prefix(std::min(right.find_first_not_of(' '), right.size()));
    }
    p.more = right;
    return p;
}

}
