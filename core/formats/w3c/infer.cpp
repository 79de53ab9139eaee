// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/infer.h"

#include "core/formats/w3c/directive.h"
#include "core/formats/w3c/tokens.h"
#include "core/formats/w3c/verbs.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>

namespace spoor::w3c {
namespace {

enum class Shape : std::uint8_t {
    Date,
    Clock,
    Site,
    Name,
    Client,
    Address,
    User,
    HttpMethod,
    FtpVerb,
    Stem,
    Text,
    Port,
    HttpVersion,
    FtpVersion,
    Agent,
    Cookie,
    Url,
    HostName,
    Status,
    Small,
    Number,
    Guid,
    Path,
};

struct Slot {
    std::string_view name;
    Shape shape;
    bool usual;  ///< part of the set that IIS writes when nobody changed it: decides between equal fits
};

// IIS 6 and later, web sites.
constexpr std::array<Slot, 22> web_order = {{
    {"date", Shape::Date, true},
    {"time", Shape::Clock, true},
    {"s-sitename", Shape::Site, false},
    {"s-computername", Shape::Name, false},
    {"s-ip", Shape::Address, true},
    {"cs-method", Shape::HttpMethod, true},
    {"cs-uri-stem", Shape::Stem, true},
    {"cs-uri-query", Shape::Text, true},
    {"s-port", Shape::Port, true},
    {"cs-username", Shape::User, true},
    {"c-ip", Shape::Client, true},
    {"cs-version", Shape::HttpVersion, false},
    {"cs(User-Agent)", Shape::Agent, true},
    {"cs(Cookie)", Shape::Cookie, false},
    {"cs(Referer)", Shape::Url, true},
    {"cs-host", Shape::HostName, false},
    {"sc-status", Shape::Status, true},
    {"sc-substatus", Shape::Small, true},
    {"sc-win32-status", Shape::Number, true},
    {"sc-bytes", Shape::Number, false},
    {"cs-bytes", Shape::Number, false},
    // Not usual in IIS 6, where sub-status and win32 status are: of two numbers it is the one to do without.
    {"time-taken", Shape::Number, false},
}};

// IIS 4 and 5, and FTP sites up to IIS 6.
constexpr std::array<Slot, 20> old_order = {{
    {"date", Shape::Date, true},
    {"time", Shape::Clock, true},
    {"c-ip", Shape::Client, true},
    {"cs-username", Shape::User, true},
    {"s-sitename", Shape::Site, true},
    {"s-computername", Shape::Name, true},
    {"s-ip", Shape::Address, true},
    {"s-port", Shape::Port, true},
    {"cs-method", Shape::FtpVerb, true},
    {"cs-uri-stem", Shape::Text, true},
    {"cs-uri-query", Shape::Text, true},
    {"sc-status", Shape::Status, true},
    {"sc-win32-status", Shape::Number, true},
    {"sc-bytes", Shape::Number, false},
    {"cs-bytes", Shape::Number, false},
    {"time-taken", Shape::Number, false},
    {"cs-version", Shape::FtpVersion, false},
    {"cs-host", Shape::HostName, false},
    {"cs(User-Agent)", Shape::Agent, false},
    {"cs(Cookie)", Shape::Cookie, false},
}};

// FTP 7 and later.
constexpr std::array<Slot, 17> ftp7_order = {{
    {"date", Shape::Date, true},
    {"time", Shape::Clock, true},
    {"c-ip", Shape::Client, true},
    {"cs-username", Shape::User, true},
    {"s-sitename", Shape::Site, false},
    {"s-computername", Shape::Name, false},
    {"s-ip", Shape::Address, true},
    {"s-port", Shape::Port, true},
    {"cs-method", Shape::FtpVerb, true},
    {"cs-uri-stem", Shape::Text, true},
    {"sc-status", Shape::Status, true},
    {"sc-win32-status", Shape::Number, true},
    {"sc-substatus", Shape::Small, true},
    {"sc-bytes", Shape::Number, false},
    {"cs-bytes", Shape::Number, false},
    {"time-taken", Shape::Number, false},
    {"x-session", Shape::Guid, true},
}};

bool all_digits(std::string_view v)
{
    return !v.empty() && std::ranges::all_of(v, [](char c) { return c >= '0' && c <= '9'; });
}

bool looks_like_address(std::string_view v)
{
    // Loose on purpose: placeholders and impossible addresses (210.11.216.256) stand in real logs.
    if (v.size() > 60)
        return false;
    const auto dots = std::ranges::count(v, '.');
    const auto colons = std::ranges::count(v, ':');
    const std::string_view plain = v.substr(0, v.find('%'));
    const bool hex =
        std::ranges::all_of(plain, [](unsigned char c) { return std::isxdigit(c) || c == '.' || c == ':'; });
    return hex && !plain.empty() && ((dots == 3 && colons == 0) || colons >= 2);
}

bool is_guid(std::string_view v)
{
    return v.size() == 36 && v[8] == '-' && v[13] == '-' && v[18] == '-' && v[23] == '-';
}

/// −1: cannot be; else how well it fits.
int fit(std::string_view v, Shape shape)
{
    const bool none = v == "-";
    const int absent = none ? 1 : -1;
    switch (shape) {
    case Shape::Date:
        return v.size() == 10 && read_date(v) ? 8 : -1;
    case Shape::Clock:
        return read_clock(v) ? 8 : -1;
    case Shape::Site:
        return v.starts_with("W3SVC") || v.starts_with("MSFTPSVC") || v.starts_with("FTPSVC") ? 6 : absent;
    case Shape::Name:
        return none || looks_like_address(v) || all_digits(v) || v.size() > 64 || v.find('/') != v.npos ? absent : 1;
    // Where there is one address only, it is the client's.
    case Shape::Client:
        return looks_like_address(v) ? 5 : absent;
    case Shape::Address:
        return looks_like_address(v) ? 4 : absent;
    case Shape::User:
        return none ? 1 : (v.size() <= 256 && !v.starts_with('/') && !looks_like_address(v) ? 1 : -1);
    case Shape::HttpMethod:
        return is_http_method(v) ? 6 : -1;
    case Shape::FtpVerb:
        return is_ftp_verb(v) ? 6 : (is_http_method(v) ? 5 : -1);
    case Shape::Stem:
        return v.starts_with('/') || v == "*" ? 4 : absent;
    case Shape::Text:
        return 1;
    case Shape::Port:
        return all_digits(v) && v.size() <= 5 ? 2 : absent;
    case Shape::HttpVersion:
        return v.starts_with("HTTP/") ? 6 : -1;
    case Shape::FtpVersion:
        return v == "FTP" || v.starts_with("HTTP/") ? 6 : absent;
    case Shape::Agent:
        if (none)
            return 1;
        return v.starts_with("Mozilla/") || v.find("+(") != v.npos ? 5
                                                                   : (all_digits(v) || looks_like_address(v) ? -1 : 1);
    case Shape::Cookie:
        return none ? 1 : (v.find('=') != v.npos && !v.starts_with("http") ? 2 : -1);
    case Shape::Url:
        return v.starts_with("http://") || v.starts_with("https://") ? 5 : absent;
    case Shape::HostName:
        return !none && !all_digits(v) && v.find('/') == v.npos && v.find('.') != v.npos ? 2 : absent;
    case Shape::Status:
        return v.size() == 3 && v[0] >= '1' && v[0] <= '6' && all_digits(v) ? 5 : absent;
    case Shape::Small:
        return all_digits(v) && v.size() <= 3 ? 2 : -1;
    case Shape::Number:
        return all_digits(v) && v.size() <= 10 ? 2 : -1;
    case Shape::Guid:
        return is_guid(v) ? 6 : -1;
    case Shape::Path:
        return 1;
    }
    return -1;
}

struct Alignment {
    int score = -1;
    std::vector<int> slots;  ///< for each value its column in the order, −1 for values behind the last known one
};

/// The best way to lay each value on a column, columns in order. Scores are summed over the rows first; a usual column
/// that is left out costs 1, an unusual one that is taken costs 1, so that among fits the plainest wins. Up to three
/// values behind the last column may stay unnamed (X-Forwarded-For and the like stand there).
Alignment align(std::span<const std::vector<std::string_view>> rows, std::span<const Slot> order)
{
    constexpr int impossible = -1'000'000;
    const std::size_t n = rows[0].size();
    const std::size_t m = order.size();
    std::vector<int> best((n + 1) * (m + 1), impossible);
    std::vector<char> took((n + 1) * (m + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) { return i * (m + 1) + j; };
    best[at(0, 0)] = 0;
    for (std::size_t j = 0; j < m; ++j) {
        for (std::size_t i = 0; i <= n; ++i) {
            const int here = best[at(i, j)];
            if (here == impossible)
                continue;
            const int without = here - (order[j].usual ? 1 : 0);
            if (without > best[at(i, j + 1)]) {
                best[at(i, j + 1)] = without;
                took[at(i, j + 1)] = 0;
            }
            if (i == n)
                continue;
            int sum = 0;
            for (const auto& row : rows) {
                const int f = fit(row[i], order[j].shape);
                if (f < 0) {
                    sum = impossible;
                    break;
                }
                sum += f * 4;
            }
            if (sum == impossible)
                continue;
            const int with = here + sum / static_cast<int>(rows.size()) - (order[j].usual ? 0 : 1);
            if (with > best[at(i + 1, j + 1)]) {
                best[at(i + 1, j + 1)] = with;
                took[at(i + 1, j + 1)] = 1;
            }
        }
    }
    std::size_t used = n;
    const std::size_t least = n > 3 ? n - 3 : 1;
    while (used > least && best[at(used, m)] == impossible)
        --used;
    Alignment out;
    if (best[at(used, m)] == impossible)
        return out;
    out.score = best[at(used, m)] - static_cast<int>(n - used) * 4;
    out.slots.assign(n, -1);
    for (std::size_t j = m, i = used; j > 0; --j) {
        if (took[at(i, j)])
            out.slots[--i] = static_cast<int>(j - 1);
    }
    return out;
}

}

std::optional<Inferred> infer_layout(std::span<const std::vector<std::string_view>> rows)
{
    if (rows.empty() || rows[0].size() < 5 || rows[0].size() > 40)
        return std::nullopt;
    // FTP 7 closes with x-fullpath, which is any text; IIS 5 with a referer. They stand behind the last typed column
    // and are named by place.
    struct Order {
        std::span<const Slot> slots;
        std::string_view behind;
    };
    const Order orders[] = {{web_order, ""}, {old_order, "cs(Referer)"}, {ftp7_order, "x-fullpath"}};
    const Order* best_order = nullptr;
    Alignment best;
    for (const Order& order : orders) {
        Alignment a = align(rows, order.slots);
        if (a.score > best.score) {
            best = std::move(a);
            best_order = &order;
        }
    }
    if (!best_order)
        return std::nullopt;
    Inferred out;
    int unnamed = 0;
    int last_slot = -1;
    for (const int slot : best.slots) {
        if (slot >= 0) {
            out.names.emplace_back(best_order->slots[static_cast<std::size_t>(slot)].name);
            last_slot = slot;
        } else if (!best_order->behind.empty() && unnamed == 0 &&
                   last_slot + 1 == static_cast<int>(best_order->slots.size())) {
            out.names.emplace_back(best_order->behind);
            ++unnamed;
        } else {
            out.names.push_back("column-" + std::to_string(out.names.size() + 1));
        }
    }
    const auto has = [&](std::string_view name) { return std::ranges::find(out.names, name) != out.names.end(); };
    if (!has("time") || !has("c-ip") || !has("cs-method") || !has("cs-uri-stem") || !has("sc-status"))
        return std::nullopt;
    const auto method = std::ranges::find(out.names, "cs-method") - out.names.begin();
    out.ftp =
        std::ranges::any_of(rows, [&](const auto& row) { return is_ftp_verb(row[static_cast<std::size_t>(method)]); });
    return out;
}

}
