// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/known_names.h"

#include "core/query/address.h"
#include "core/query/fold.h"
#include "core/query/identity.h"

#include <algorithm>
#include <array>
#include <set>

namespace spoor::report {
namespace {

// Nobody's: well-known principals (Microsoft, "Security identifiers") and the names of anonymous FTP (RFC 1635).
constexpr std::array<std::string_view, 20> nobodys = {"",
                                                      "-",
                                                      "anonymous",
                                                      "anonymous logon",
                                                      "anonymous user",
                                                      "builtin",
                                                      "everyone",
                                                      "font driver host",
                                                      "ftp",
                                                      "iis apppool",
                                                      "local",
                                                      "local service",
                                                      "localhost",
                                                      "network service",
                                                      "nt authority",
                                                      "nt service",
                                                      "null",
                                                      "system",
                                                      "unknown",
                                                      "window manager"};

// How many bytes at `at` of the text write this character of a name; 0: they write another.
std::size_t writes(std::string_view text, std::size_t at, char c)
{
    if (at >= text.size())
        return 0;
    if (text[at] == c)
        return 1;
    if (c == ' ' && text[at] == '+')
        return 1;
    constexpr std::string_view digits = "0123456789abcdef";
    if (text[at] != '%' || at + 2 >= text.size())
        return 0;
    const auto high = digits.find(text[at + 1]), low = digits.find(text[at + 2]);
    if (high == std::string_view::npos || low == std::string_view::npos)
        return 0;
    return query::fold_ascii(static_cast<char>(high * 16 + low)) == c ? 3 : 0;
}

std::size_t length_of(std::string_view text, std::size_t at, std::string_view name)
{
    const std::size_t start = at;
    for (const char c : name) {
        const std::size_t length = writes(text, at, c);
        if (length == 0)
            return 0;
        at += length;
    }
    const bool ends = at == text.size() || !KnownNames::is_word(text[at]) || !KnownNames::is_word(name.back());
    return ends ? at - start : 0;
}

std::string first_word(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && KnownNames::is_word(text[end]))
        ++end;
    return std::string(text.substr(at, end - at));
}

// What was typed after the verb of an FTP event: the paths of each verb, without regard to case and connection id.
std::set<StringPool::Id> typed_after(const Snapshot& snapshot, std::string_view verb)
{
    const Pools& pools = *snapshot.pools;
    std::vector<bool> wanted(pools.facets.size());
    for (FacetId id = 0; id < wanted.size(); ++id) {
        std::string_view method = pools.name.view(pools.facets[id].method);
        if (const auto bracket = method.rfind(']'); bracket != std::string_view::npos)
            method.remove_prefix(bracket + 1);
        wanted[id] = query::equal_folded(method, verb);
    }
    std::set<StringPool::Id> typed;
    if (std::ranges::find(wanted, true) == wanted.end())
        return typed;
    for (const SegmentRef& ref : snapshot.segments) {
        if (ref.data->path.empty())
            continue;
        for (std::uint32_t row = 0; row < ref.data->rows; ++row)
            if (wanted[ref.data->facet[row]] && ref.data->path[row] != StringPool::absent)
                typed.insert(ref.data->path[row]);
    }
    return typed;
}

}

bool KnownNames::is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

KnownNames::KnownNames(const Snapshot& snapshot)
{
    const Pools& pools = *snapshot.pools;
    for (StringPool::Id id = 1; id < pools.user.size(); ++id)
        add_user(pools.user.view(id));
    for (StringPool::Id id = 1; id < pools.client.size(); ++id) {
        std::string_view zone;
        const std::string_view client = pools.client.view(id);
        if (!query::parse_address(client, zone))
            add(Veil::Host, identity_of_client(client));
    }
    add_typed(snapshot);
    for (auto& [word, names] : by_first_word_)
        std::ranges::stable_sort(names, std::greater<>{}, [](const Name& name) { return name.text.size(); });
}

void KnownNames::add_typed(const Snapshot& snapshot)
{
    for (const StringPool::Id id : typed_after(snapshot, "user"))
        add_user(snapshot.pools->path.view(id));
    for (const StringPool::Id id : typed_after(snapshot, "pass")) {
        const std::string_view password = snapshot.pools->path.view(id);
        if (password.find_first_not_of("*") != std::string_view::npos && password != "(hidden)")
            add(Veil::Secret, password);
    }
}

void KnownNames::add_user(std::string_view logged)
{
    const UserIdentity identity = identity_of_user(logged);
    add(Veil::User, identity.name);
    add(Veil::Domain, identity.domain);
}

void KnownNames::add(Veil kind, std::string_view text)
{
    std::string name = query::folded(text);
    std::ranges::replace(name, '+', ' ');  // W3C logs write blanks so
    while (!name.empty() && !is_word(name.front()))
        name.erase(0, 1);
    while (!name.empty() && name.back() == ' ')
        name.pop_back();
    if (name.empty() || std::ranges::binary_search(nobodys, std::string_view(name)))
        return;
    auto& same = by_first_word_[first_word(name, 0)];
    if (std::ranges::find(same, name, &Name::text) != same.end())
        return;
    const bool digits = std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    same.push_back({kind, name, name.size() > 2 && !digits});
}

std::optional<KnownNames::Found> KnownNames::at(std::string_view folded, std::size_t at, bool surely_a_name) const
{
    const auto names = by_first_word_.find(first_word(folded, at));
    if (names == by_first_word_.end())
        return std::nullopt;
    for (const Name& name : names->second) {
        if (!name.anywhere && !surely_a_name)
            continue;
        if (const std::size_t length = length_of(folded, at, name.text))
            return Found{name.kind, name.text, length};
    }
    return std::nullopt;
}

}
