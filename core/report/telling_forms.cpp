// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/telling_forms.h"

#include "core/query/address.h"

#include <algorithm>
#include <array>

namespace spoor::report {
namespace {

constexpr std::string_view digits = "0123456789";

bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view run_of(std::string_view text, std::size_t at, std::string_view of)
{
    const auto end = text.find_first_not_of(of, at);
    return text.substr(at, (end == std::string_view::npos ? text.size() : end) - at);
}

bool is_address(std::string_view text)
{
    std::string_view zone;
    return query::parse_address(text, zone).has_value();
}

bool is_reply(std::string_view text) { return text.size() == 3 && text.find_first_not_of(digits) == text.npos; }

}

std::optional<std::string_view> address_at(std::string_view text, std::size_t at)
{
    std::string_view four = run_of(text, at, "0123456789.");
    while (four.ends_with('.'))
        four.remove_suffix(1);
    const std::size_t end = at + four.size();
    const bool whole = end == text.size() || !is_word(text[end]);
    if (whole && std::ranges::count(four, '.') == 3 && is_address(four))
        return four;
    std::string_view six = run_of(text, at, "0123456789abcdef:.");
    while (!six.empty() && (six.back() == '.' || (six.back() == ':' && !six.ends_with("::"))))
        six.remove_suffix(1);
    const std::size_t six_end = at + six.size();
    const bool six_whole = six_end == text.size() || !is_word(text[six_end]);
    // Eight groups or `::`, so that 10:54:13 is a time.
    if (six_whole && six.size() > 2 && six.contains(':') && is_address(six))
        return six;
    return std::nullopt;
}

bool is_nobodys_address(std::string_view address)
{
    return address.starts_with("127.") || address == "0.0.0.0" || address == "::1" || address == "::" ||
           address == "255.255.255.255";
}

std::optional<std::string_view> mail_at(std::string_view text, std::size_t at)
{
    constexpr std::string_view local = "abcdefghijklmnopqrstuvwxyz0123456789._+-";
    constexpr std::string_view domain = "abcdefghijklmnopqrstuvwxyz0123456789.-";
    const std::size_t name = run_of(text, at, local).size();
    const std::string_view rest = text.substr(at + name);
    const std::size_t sign = rest.starts_with('@') ? 1 : rest.starts_with("%40") ? 3 : 0;
    if (name == 0 || sign == 0)
        return std::nullopt;
    std::string_view where = run_of(rest, sign, domain);
    while (where.ends_with('.') || where.ends_with('-'))
        where.remove_suffix(1);
    return text.substr(at, name + sign + where.size());
}

std::optional<std::string_view> sid_at(std::string_view text, std::size_t at)
{
    constexpr std::string_view begin = "s-1-5-21-";
    if (!text.substr(at).starts_with(begin))
        return std::nullopt;
    std::string_view sid = run_of(text, at + 1, "0123456789-");
    while (sid.ends_with('-'))
        sid.remove_suffix(1);
    return text.substr(at, sid.size() + 1);
}

std::optional<std::string_view> secret_at(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const auto follows = [&](std::string_view mark) {
        return before.ends_with(mark) &&
               (before.size() == mark.size() || !is_word(before[before.size() - mark.size() - 1]));
    };
    const auto some = [&](const auto& marks) { return std::ranges::any_of(marks, follows); };
    static constexpr std::array<std::string_view, 3> verbs = {"pass ", "pass\t", "pass+"};
    static constexpr std::array<std::string_view, 3> quoted = {"password \"", "password '", "password: \""};
    static constexpr std::array<std::string_view, 7> queries = {
        "password=", "passwd=", "pwd=", "pass=", "token=", "secret=", "passwort="};
    std::string_view ends;
    if (some(verbs))
        ends = " \t\"";
    else if (some(quoted))
        ends = "\"'";
    else if (some(queries))
        ends = "& \t\"';#";
    else
        return std::nullopt;
    std::string_view secret = text.substr(at);
    secret = secret.substr(0, secret.find_first_of(ends));
    const bool hidden = secret.find_first_not_of("*-x") == secret.npos || secret.starts_with("(hidden");
    if (secret.empty() || hidden || (some(verbs) && is_reply(secret)))
        return std::nullopt;
    return secret;
}

}
