// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain.h"

#include "core/explain/table.h"
#include "core/explain/windows.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace spoor {
namespace {

using explain::table;

std::optional<Explanation> copy(const Explanation* found) { return found ? std::optional(*found) : std::nullopt; }

// The row of a code's class: `4xx`. RFC 9110 §15 and RFC 959 §4.2 tell clients to treat unknown codes so.
const Explanation* class_row(const explain::Table& t, int code)
{
    return code >= 100 && code <= 699 ? t.find(std::string(1, static_cast<char>('0' + code / 100)) + "xx") : nullptr;
}

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

// `[135]USER` and `[]created` without the connection id.
std::string_view without_connection(std::string_view verb)
{
    if (verb.starts_with('[')) {
        const std::size_t end = verb.find(']');
        if (end != std::string_view::npos &&
            std::ranges::all_of(verb.substr(1, end - 1), [](char c) { return c >= '0' && c <= '9'; }))
            verb.remove_prefix(end + 1);
    }
    return verb;
}

template <class T>
std::optional<T> number(std::string_view text, int base = 10)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(value)
                                                                                     : std::nullopt;
}

}

std::optional<Explanation> explain_http_status(int status, std::optional<int> sub)
{
    const explain::Table& t = table("http-status");
    const std::string code = std::to_string(status);
    const Explanation* row = sub ? t.find(code + "." + std::to_string(*sub)) : nullptr;
    if (!row)
        row = t.find(code);
    if (!row && status < 600)
        row = class_row(t, status);
    return copy(row);
}

std::optional<Explanation> explain_ftp_reply(int reply)
{
    const explain::Table& t = table("ftp-reply");
    const Explanation* row = t.find(std::to_string(reply));
    return copy(row ? row : class_row(t, reply));
}

std::optional<Explanation> explain_ftp_sub_status(int sub)
{
    return copy(table("ftp-sub-status").find(std::to_string(sub)));
}

std::optional<Explanation> explain_win32(std::uint32_t code)
{
    const explain::Table& t = table("win32");
    if (const Explanation* row = t.find(std::to_string(code)))
        return *row;
    // HRESULT_FROM_WIN32 (winerror.h): facility 7 carries a Win32 code in its low half.
    if (code >> 16 == 0x8007)
        return copy(t.find(std::to_string(code & 0xFFFF)));
    return std::nullopt;
}

std::optional<Explanation> explain_method(std::string_view method, bool ftp)
{
    return copy(ftp ? table("ftp-verb").find(without_connection(method)) : table("http-method").find(method));
}

bool speaks_ftp(const Format& format)
{
    static constexpr std::array<std::string_view, 6> ids = {"iis-w3c-ftp",    "proftpd-extended", "proftpd-forensic",
                                                            "proftpd-system", "vsftpd",           "xferlog"};
    return std::ranges::find(ids, format.id()) != ids.end();
}

std::optional<std::uint32_t> win32_from_text(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        return number<std::uint32_t>(text.substr(2), 16);
    if (text.starts_with('-')) {
        const auto value = number<std::int32_t>(text);
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }
    return number<std::uint32_t>(text);
}

std::vector<Explanation> explain_code(std::string_view text)
{
    const std::string_view code = trimmed(text);
    std::vector<Explanation> all;
    const auto add = [&](const Explanation* row) {
        if (row && std::ranges::find(all, *row) == all.end())
            all.push_back(*row);
    };
    for (const auto domain : {"http-context", "http-status", "ftp-context", "ftp-reply"}) {
        add(table(domain).find(code));
        add(table(domain).find_name(code));
    }
    // `530.42`, and `401.77`, a sub-status that nobody has written down.
    if (const std::size_t dot = code.find('.'); all.empty() && dot == 3) {
        const auto whole = number<unsigned short>(code.substr(0, dot));
        const auto sub = number<unsigned short>(code.substr(dot + 1));
        if (whole && sub) {
            add(table("http-status").find(*whole));
            if (const Explanation* reply = table("ftp-reply").find(*whole)) {
                add(reply);
                add(table("ftp-sub-status").find(*sub));
            }
        }
    }
    if (const auto value = win32_from_text(code)) {
        if (const auto row = explain_win32(*value))
            add(&*row);
        if (all.empty() && code.size() == 3 && *value < 700) {
            const int status = static_cast<int>(*value);
            if (const auto row = explain_http_status(status))
                add(&*row);
            add(class_row(table("ftp-reply"), status));
        }
    }
    for (const Explanation* row : explain::windows_code(code))
        add(row);
    add(table("win32").find_name(code));
    add(table("http-method").find(code));
    add(table("ftp-verb").find(without_connection(code)));
    for (const auto domain : {"forensic", "s-reason", "kerio-record", "kerio-reason"})
        add(table(domain).find(code));
    return all;
}

}
