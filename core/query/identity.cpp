// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/identity.h"

#include "core/query/address.h"
#include "core/query/condition.h"
#include "core/query/fold.h"
#include "core/query/text_parts.h"

#include <arpa/inet.h>

#include <algorithm>
#include <set>

namespace spoor {
namespace {

std::string text_of(const query::Address& address)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(address.v6 ? AF_INET6 : AF_INET, address.bytes.data(), text, sizeof text);
    return text;
}

/// Texts of a dictionary column that occur in a snapshot. Not the whole pool: others may be adding to it.
template <class Visit>
void each_text(const Snapshot& snapshot, Column<StringPool::Id> Segment::* column, const StringPool& pool,
               const std::stop_token& stop, Visit&& visit)
{
    std::vector<bool> seen;
    for (const SegmentRef& segment : snapshot.segments) {
        if (stop.stop_requested())
            return;
        for (const StringPool::Id id : ((*segment.data).*column).span()) {
            if (id >= seen.size())
                seen.resize(std::size_t{id} * 2 + 64);
            if (id == StringPool::absent || seen[id])
                continue;
            seen[id] = true;
            visit(pool.view(id));
        }
    }
}

void keep_first(std::vector<std::string>& texts)
{
    std::ranges::sort(texts);
    texts.resize(std::min(texts.size(), Spellings::listed));
}

std::string any_of(std::string_view field, const std::set<std::string>& values)
{
    std::string text = std::string(field) + ':';
    if (values.size() == 1)
        return text + *values.begin();
    text += '(';
    for (const std::string& value : values)
        text += (text.ends_with('(') ? "" : " or ") + value;
    return text + ')';
}

}

UserIdentity identity_of_user(std::string_view logged)
{
    std::string_view name = query::name_of(logged);
    std::string_view domain = query::domain_of(logged);
    if (name.empty())
        return {query::folded(logged), {}};
    if (const std::size_t at = name.find('@'); at != name.npos && at > 0 && at + 1 < name.size()) {
        if (domain.empty())
            domain = name.substr(at + 1);
        name = name.substr(0, at);
    }
    return {query::folded(name), query::folded(domain)};
}

std::string identity_of_client(std::string_view logged)
{
    std::string_view zone;
    if (const auto address = query::parse_address(logged, zone))
        return text_of(*address);
    while (logged.starts_with('\\'))
        logged.remove_prefix(1);
    if (logged.size() > 1 && logged.ends_with('.'))
        logged.remove_suffix(1);
    return query::folded(logged);
}

Spellings same_user(const Snapshot& snapshot, std::string_view logged, const std::stop_token& stop)
{
    Spellings same;
    same.identity = identity_of_user(logged).name;
    if (same.identity.empty())
        return same;
    // `user:anna` meets `CORP\Anna`; what is left are the names with an `@`.
    const std::string plain = value_text("user", same.identity);
    std::set<std::string> values{plain};
    const bool bare = plain == same.identity;
    std::set<std::string> domains;
    each_text(snapshot, &Segment::user, snapshot.pools->user, stop, [&](std::string_view text) {
        const UserIdentity one = identity_of_user(text);
        if (one.name != same.identity)
            return;
        ++same.count;
        same.written.emplace_back(text);
        if (!one.domain.empty())
            domains.insert(one.domain);
        const std::string name = query::folded(query::name_of(text));
        if (name != same.identity)
            values.insert(bare ? plain + "@*" : value_text("user", name.empty() ? text : name));
    });
    same.filter = any_of("user", values);
    same.domains.assign(domains.begin(), domains.end());
    keep_first(same.written);
    keep_first(same.domains);
    return same;
}

Spellings same_client(const Snapshot& snapshot, std::string_view logged, const std::stop_token& stop)
{
    Spellings same;
    same.identity = identity_of_client(logged);
    if (same.identity.empty())
        return same;
    std::string_view zone;
    const bool address = query::parse_address(same.identity, zone).has_value();
    // An address is compared by value, whatever the spelling; a name as it is written.
    std::set<std::string> values{value_text("ip", same.identity)};
    each_text(snapshot, &Segment::client, snapshot.pools->client, stop, [&](std::string_view text) {
        if (identity_of_client(text) != same.identity)
            return;
        ++same.count;
        same.written.emplace_back(text);
        if (!address)
            values.insert(value_text("ip", query::folded(text)));
    });
    same.filter = any_of("ip", values);
    keep_first(same.written);
    return same;
}

}
