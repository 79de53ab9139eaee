// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/http_auth_join.h"

#include <algorithm>
#include <tuple>

namespace spoor::http_auth {
namespace {

using State = Handshake::State;

// How long it took is told to the second, and machines are quick: what came within these is as good as at once.
constexpr Micros at_once = seconds(2);

// How long a request of a name that may be in already can be the answer to one that was asked before, where many
// names are in behind one address: beyond that it is more often one more request of its connection.
constexpr Micros briefly = seconds(3);
constexpr std::uint32_t many = 3;

int bucket(Micros pause) { return pause <= at_once ? 0 : pause <= soon ? 1 : 2; }

}

/// `rank` says how well an open handshake fits, 0 best, −1 not at all.
template <class Rank>
Joiner::Choice Joiner::choose(std::uint32_t i, Rank&& rank) const
{
    using Order = std::tuple<int, int, Micros>;
    constexpr int too_long = 3;
    Choice best;
    Order best_order{too_long, 0, Micros{}};
    State best_state = State::Good;
    std::uint32_t by_state[4] = {};  // of those in the best bucket
    for (std::size_t k = 0; k < open_.size(); ++k) {
        const int r = rank(open_[k]);
        if (r < 0)
            continue;
        const Micros waited = pause(open_[k], i);
        if (waited > longest_pause)
            continue;
        const Order order{bucket(waited), r, waited};
        if (std::get<0>(order) > std::get<0>(best_order))
            continue;
        if (std::get<0>(order) < std::get<0>(best_order))
            std::ranges::fill(by_state, 0u);
        ++by_state[static_cast<std::size_t>(open_[k].state)];
        if (order < best_order) {
            best_order = order;
            best.index = k;
            best_state = open_[k].state;
        }
    }
    if (best.index == no_choice)
        return best;
    for (const std::uint32_t n : by_state)
        best.others += n;
    best.at_stake = best.others > by_state[static_cast<std::size_t>(best_state)];
    --best.others;
    return best;
}

Joiner::Joiner(const Snapshot& snapshot, std::stop_token stop)
    : snapshot_(snapshot), stop_(std::move(stop)), seen_(snapshot.pools->user.size()),
      accounts_(snapshot.pools->user.size())
{
}

std::span<const Handshake> Joiner::join(std::span<Item> items)
{
    schemes_.clear();
    run(items);
    if (doubt_ && challenges_) {
        learn();
        if (!schemes_.empty())
            run(items);
    }
    return done_;
}

void Joiner::run(std::span<Item> items)
{
    items_ = items;
    done_.clear();
    open_.clear();
    ++run_;
    users_ = 0;
    challenges_ = doubt_ = false;
    constexpr std::uint32_t between_looks = 1024;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        if (i % between_looks == between_looks - 1 && stop_.stop_requested())
            return;
        one(i);
    }
    while (!open_.empty())
        close(open_.size() - 1);
}

void Joiner::learn()
{
    for (const Handshake& h : done_) {
        if (h.state != State::Good || h.alternatives > 0 || h.bare || h.other_path || h.refusals > 0)
            continue;
        const Scheme scheme = h.challenges > 0 ? Scheme::Challenge : Scheme::OneLeg;
        const auto [known, is_new] = schemes_.try_emplace(h.user, scheme);
        if (!is_new && known->second != scheme)
            known->second = Scheme::Both;
    }
}

void Joiner::one(std::uint32_t i)
{
    const Item& item = items_[i];
    switch (item.leg) {
    case Leg::Asked:
        open(i, State::Asked);
        return;
    case Leg::Bare:
        open(i, State::Asked).bare = true;
        return;
    case Leg::Challenge:
        return challenge(i);
    case Leg::Either: {
        // The answer to a proof, where one was asked for just before; else the demand for one.
        const Choice proof = choose(i, [&](const Handshake& h) {
            return h.state == State::Challenged && same_request(h, item) && pause(h, i) <= soon ? 0 : -1;
        });
        if (proof.index == no_choice)
            return challenge(i);
        Handshake& h = open_[proof.index];
        note_choice(h, proof);
        h.either = true;
        return refuse(h, i);
    }
    case Leg::Refused:
        return refused(i);
    case Leg::Denied:
        if (item.user != StringPool::absent)
            return good(i);
        open(i, State::Asked).quiet = true;
        return;
    case Leg::Answered:
        return good(i);
    case Leg::None:
        return;
    }
}

void Joiner::challenge(std::uint32_t i)
{
    challenges_ = true;
    const Item& item = items_[i];
    const Choice choice = choose(i, [&](const Handshake& h) {
        if (!same_request(h, item) || h.bare)
            return -1;
        return h.state == State::Asked ? 0 : h.state == State::Refused ? 1 : -1;
    });
    if (choice.index != no_choice) {
        note_choice(open_[choice.index], choice);
        return challenged(open_[choice.index], i);
    }
    // Negotiate may take more than one message. With fewer ends to come than there would be handshakes it has.
    const Choice more = choose(i, [&](const Handshake& h) {
        return h.state == State::Challenged && same_request(h, item) && pause(h, i) <= at_once ? 0 : -1;
    });
    if (more.index != no_choice && ends_after(i) == more.others + 1) {
        note_choice(open_[more.index], more);
        return challenged(open_[more.index], i);
    }
    Handshake& h = open(i, State::Challenged);
    h.ahead = true;
    h.challenges = 1;
    h.either = item.leg == Leg::Either;
}

void Joiner::challenged(Handshake& h, std::uint32_t i)
{
    append(h, i);
    h.state = State::Challenged;
    ++h.challenges;
    h.either |= items_[i].leg == Leg::Either;
}

void Joiner::refused(std::uint32_t i)
{
    const Item& item = items_[i];
    const bool named = item.user != StringPool::absent;
    const std::uint32_t who = named ? account(item.user) : 0;
    const Choice choice = choose(i, [&](const Handshake& h) {
        const bool tried = h.state == State::Refused && h.named > 0;
        if (named && tried)
            return h.account != who ? -1 : same_request(h, item) ? 0 : 4;
        if (!same_request(h, item) || tried)
            return -1;
        switch (h.state) {
        case State::Challenged:
            return named ? 2 : 0;
        case State::Asked:
            return 1;
        default:
            return 3;
        }
    });
    if (choice.index != no_choice) {
        note_choice(open_[choice.index], choice);
        return refuse(open_[choice.index], i);
    }
    Handshake& h = open(i, State::Refused);
    h.ahead = true;
    h.refusals = 1;
    h.named = named;
    h.user = item.user;
    h.account = who;
    h.last_refusal = i;
}

void Joiner::refuse(Handshake& h, std::uint32_t i)
{
    append(h, i);
    h.state = State::Refused;
    h.proof = h.challenges > 0;
    h.challenges = 0;
    ++h.refusals;
    if (items_[i].user != StringPool::absent) {
        ++h.named;
        h.user = items_[i].user;
        h.account = account(h.user);
        h.last_refusal = i;
    } else if (h.named == 0) {
        h.last_refusal = i;
    }
}

int Joiner::rank_of_good(const Handshake& h, std::uint32_t i, Caller& who)
{
    const Item& item = items_[i];
    const bool tried = h.named > 0;
    if (tried && h.account != who.account)
        return -1;
    if (!same_request(h, item))
        return tried && h.state == State::Refused ? 4 : -1;
    if (tried)
        return 0;
    // What the user is known not to use comes last, or not at all where the request needs no handshake.
    const int unlikely = who.live ? -1 : 5;
    switch (h.state) {
    case State::Challenged:
        return who.scheme == Scheme::OneLeg ? unlikely : 0;
    case State::Refused:
        return h.proof ? unlikely : who.live && pause(h, i) > soon ? -1 : 2;
    default:
        if (who.live && pause(h, i) > (users_ > many ? briefly : soon))
            return -1;
        doubt_ |= who.live;
        if (!h.bare && who.scheme == Scheme::Challenge)
            return unlikely;
        if (!who.challenged)
            who.challenged = all_challenged(i);
        return h.quiet ? 4 : *who.challenged ? unlikely : 1;
    }
}

void Joiner::good(std::uint32_t i)
{
    const Item& item = items_[i];
    Choice choice;
    if (!open_.empty()) {
        const auto known = schemes_.find(item.user);
        Caller who{.live = is_live(item),
                   .scheme = known == schemes_.end() ? Scheme::Both : known->second,
                   .account = account(item.user)};
        choice = choose(i, [&](const Handshake& h) { return rank_of_good(h, i, who); });
        if (choice.index == no_choice)
            choice = other_path(i);
    }
    users_ += seen_[item.user].run != run_ ? 1 : 0;
    seen_[item.user] = {run_, item.time};
    if (choice.index == no_choice)
        return;
    Handshake& h = open_[choice.index];
    note_choice(h, choice);
    h.other_path = !same_request(h, item);
    h.denied = item.leg == Leg::Denied;
    h.pause = pause(h, i);
    append(h, i);
    h.state = State::Good;
    h.user = item.user;
    if (h.bare)
        absorb_bare(h);
    const auto at = std::ranges::find_if(open_, [](const Handshake& o) { return o.state == State::Good; });
    close(static_cast<std::size_t>(at - open_.begin()));
}

/// Without sub-statuses the challenge is a 401 like the first: the nearest before belongs to the same handshake.
void Joiner::absorb_bare(Handshake& h)
{
    for (std::size_t k = open_.size(); k-- > 0;) {
        const Handshake& other = open_[k];
        if (&other == &h || !other.bare || other.count > 1 || other.state != State::Asked ||
            !same_request(other, items_[h.first]) || pause(other, h.first) > at_once)
            continue;
        const std::uint32_t i = other.first;
        if (i < h.first) {
            items_[i].next = h.first;
            h.first = i;
        } else {
            items_[i].next = items_[h.first].next;
            items_[h.first].next = i;
        }
        ++h.count;
        h.alternatives -= h.alternatives > 0 ? 1 : 0;
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(k));
        return;
    }
}

Handshake& Joiner::open(std::uint32_t i, State state)
{
    make_room(i);
    Handshake h;
    h.state = state;
    h.first = h.last = i;
    h.count = 1;
    for (Handshake& other : open_)
        if (pause(other, i) <= soon)
            other.shared = h.shared = true;
    open_.push_back(h);
    return open_.back();
}

void Joiner::append(Handshake& h, std::uint32_t i)
{
    items_[h.last].next = i;
    h.last = i;
    ++h.count;
}

void Joiner::note_choice(Handshake& h, const Choice& choice)
{
    h.alternatives += choice.others;
    h.at_stake |= choice.at_stake;
    doubt_ |= choice.at_stake;
}

void Joiner::close(std::size_t index)
{
    const Handshake h = open_[index];
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(index));
    if (!h.quiet || h.count > 1)
        done_.push_back(h);
}

/// Only so many are looked at: a client that asks on and on without ever answering must not make this slow.
void Joiner::make_room(std::uint32_t i)
{
    if (open_.size() < most_open / 4)
        return;
    for (std::size_t k = open_.size(); k-- > 0;)
        if (pause(open_[k], i) > longest_pause)
            close(k);
    if (open_.size() >= most_open)
        close(0);
}

}
