// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of an item and an open handshake fits together.
#include "core/explain/table.h"
#include "core/sessions/http_auth_join.h"

#include <algorithm>

namespace spoor::http_auth {
namespace {

constexpr Micros rewritten_at_once = seconds(3);
constexpr Micros challenged_after = seconds(3);
constexpr std::uint32_t most_looked_at = 64;
constexpr std::uint32_t most_candidates = 8;  // among more nobody could tell which was meant

/// `/app/` was asked for and `/app/default.aspx` logged: IIS logs the default document once it has come to that.
bool is_default_document(std::string_view asked, std::string_view answered)
{
    return asked.ends_with('/') && answered.size() > asked.size() && answered.starts_with(asked) &&
           answered.find('/', asked.size()) == std::string_view::npos;
}

}

/// Rows are not always written in the order of their times; what is a second early is as good as at once.
Micros Joiner::pause(const Handshake& h, std::uint32_t i) const
{
    const std::int64_t a = items_[h.last].time, b = items_[i].time;
    if (a == no_time.value || b == no_time.value)
        return Micros{};
    return Micros{a < b ? b - a : a - b};
}

bool Joiner::same_request(const Handshake& h, const Item& item) const { return same_request(items_[h.first], item); }

bool Joiner::same_request(const Item& a, const Item& b) const { return a.path == b.path && same_method(a, b); }

bool Joiner::same_method(const Item& a, const Item& b) const
{
    return a.facet == b.facet || snapshot_.pools->facets[a.facet].method == snapshot_.pools->facets[b.facet].method;
}

/// Names as they are typed and as they are logged: the domain may be missing, and case does not count.
std::uint32_t Joiner::account(StringPool::Id user)
{
    if (user >= accounts_.size())
        return user;
    if (accounts_[user] == 0) {
        std::string_view name = snapshot_.pools->user.view(user);
        name = name.substr(name.rfind('\\') + 1);
        name = name.substr(0, std::max<std::size_t>(name.find('@'), 1));
        const auto next = static_cast<std::uint32_t>(account_numbers_.size() + 1);
        accounts_[user] = account_numbers_.try_emplace(explain::lower(name), next).first->second;
    }
    return accounts_[user];
}

/// Whether a user was let in so shortly before that the connection may still stand: IIS closes idle ones after 120 s by
/// default (connectionTimeout).
bool Joiner::is_live(const Item& item) const
{
    const Seen& seen = seen_[item.user];
    if (seen.run != run_)
        return false;
    return seen.time == no_time.value || item.time == no_time.value || item.time - seen.time <= longest_pause.value;
}

/// Whether all that wait for an answer to this request will get a challenge instead, moments later.
bool Joiner::all_challenged(std::uint32_t i) const
{
    const Item& item = items_[i];
    std::uint32_t waiting = 0;
    for (const Handshake& h : open_)
        waiting += h.state == Handshake::State::Asked && same_request(h, item) && pause(h, i) <= soon ? 1 : 0;
    const std::uint32_t end = static_cast<std::uint32_t>(std::min<std::size_t>(items_.size(), i + most_looked_at));
    for (std::uint32_t k = i + 1; k < end && items_[k].time - item.time <= challenged_after.value; ++k) {
        if (!same_request(items_[k], item))
            continue;
        if (items_[k].leg == Leg::Asked)
            break;
        if ((items_[k].leg == Leg::Challenge || items_[k].leg == Leg::Either) && --waiting == 0)
            return true;
    }
    return false;
}

/// How many handshakes for this request come to an end in the moments after, before another begins.
std::uint32_t Joiner::ends_after(std::uint32_t i) const
{
    const Item& item = items_[i];
    std::uint32_t ends = 0;
    const std::uint32_t end = static_cast<std::uint32_t>(std::min<std::size_t>(items_.size(), i + most_looked_at));
    for (std::uint32_t k = i + 1; k < end && items_[k].time - item.time <= soon.value; ++k) {
        if (!same_request(items_[k], item))
            continue;
        if (items_[k].leg == Leg::Asked)
            break;
        ends += items_[k].leg == Leg::Challenge || items_[k].leg == Leg::Bare ? 0 : 1;
    }
    return ends;
}

/// Whether a later leg asks for just what this handshake asked for, so that one for another path is not its.
bool Joiner::goes_on(const Handshake& h, std::uint32_t after) const
{
    const std::uint32_t end = static_cast<std::uint32_t>(std::min<std::size_t>(items_.size(), after + most_looked_at));
    for (std::uint32_t i = after + 1; i < end && pause(h, i) <= soon; ++i)
        if (items_[i].leg != Leg::Asked && items_[i].leg != Leg::Bare && same_request(h, items_[i]))
            return true;
    return false;
}

/// An answer with a user whose path nobody has asked for: a default document, or a path that the server has rewritten.
/// Only where a single handshake waits that nothing else answers; and where the name is already known to be in, the
/// request may as well be one more of its connection, so only for a default document.
Joiner::Choice Joiner::other_path(std::uint32_t i) const
{
    const Item& item = items_[i];
    const auto& paths = snapshot_.pools->path;
    const bool live = is_live(item);
    Choice choice;
    std::uint32_t looks = 0;
    for (std::size_t k = 0; k < open_.size(); ++k) {
        const Handshake& h = open_[k];
        const Micros waited = pause(h, i);
        if (waited > soon || h.state == Handshake::State::Refused || h.quiet || h.bare ||
            !same_method(items_[h.first], item))
            continue;
        const bool document = is_default_document(paths.view(items_[h.first].path), paths.view(item.path));
        if (!document && (live || waited > rewritten_at_once))
            continue;
        if (++looks > most_candidates)
            return {};
        if (goes_on(h, i))
            continue;
        if (choice.index != no_choice)
            return {};
        choice.index = k;
    }
    return choice;
}

}
