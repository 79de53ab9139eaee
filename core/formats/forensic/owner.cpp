// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which block a line or an END marker belongs to.
#include "core/formats/forensic/tracker.h"
#include "core/formats/message_parts.h"

#include <algorithm>
#include <utility>

namespace spoor::forensic {
namespace {

// Blocks that wrote within so many lines before an END are those whose processes were writing at that moment.
constexpr std::uint64_t recent = 8;
// A process that has written nothing for so many lines is taken for dead.
constexpr std::uint64_t silence = 1000;
// How many lines after an END it must be clear whose it was.
constexpr std::uint64_t patience = 64;

}

std::uint32_t Tracker::owner(const Body& body, const Prefixed& prefix, std::uint32_t pid)
{
    return pid == no_pid ? owner_without_pid(body, prefix) : owner_by_pid(pid, body.client);
}

std::uint32_t Tracker::owner_by_pid(std::uint32_t pid, std::string_view client)
{
    std::uint32_t bound = no_block, fresh = no_block, fresh_of_client = no_block;
    for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
        const Block& block = state_.blocks[i];
        if (!block.open || !block.headed)
            continue;
        if (block.pid == pid)
            bound = i;
        if (block.pid != no_pid)
            continue;
        if (fresh == no_block && (client.empty() || block.client.empty()))
            fresh = i;
        if (fresh_of_client == no_block && same_client(client, block.client))
            fresh_of_client = i;
    }
    if (fresh_of_client != no_block)
        fresh = fresh_of_client;
    if (bound != no_block) {
        // A process that goes on to its next block has ended the one before; and numbers of processes come back.
        const bool of_other_client = !client.empty() && !same_client(client, state_.blocks[bound].client);
        if (fresh_of_client == no_block || !(may_have_ended(bound) || of_other_client))
            return bound;
        for (std::size_t i = 0; i < ends_.size() && !of_other_client; ++i) {
            if (std::ranges::find(ends_[i].candidates, bound) == ends_[i].candidates.end())
                continue;
            ends_[i].candidates = {bound};
            resolve(i);
            break;
        }
        return fresh;
    }
    if (fresh != no_block)
        return fresh;
    // The example in the module's documentation names two processes in one block.
    const std::uint32_t only = only_open();
    if (only != no_block && (client.empty() || same_client(client, state_.blocks[only].client)))
        return only;
    return no_block;
}

std::uint32_t Tracker::owner_without_pid(const Body& body, const Prefixed& prefix)
{
    if (prefix.torn) {
        std::uint32_t named = named_in(prefix.pieces);
        for (std::uint32_t i = 0; named == no_block && i < state_.blocks.size(); ++i)
            if (state_.blocks[i].open && state_.syslog_pid != no_pid && state_.blocks[i].pid == state_.syslog_pid)
                named = i;
        state_.syslog_pid = no_pid;
        if (named != no_block)
            return named;
    }
    if (!body.client.empty()) {
        std::uint32_t found = no_block;
        int count = 0;
        for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
            if (state_.blocks[i].open && same_client(body.client, state_.blocks[i].client)) {
                found = i;
                ++count;
            }
        }
        if (count == 1)
            return found;
    }
    if (const std::uint32_t only = only_open(); only != no_block)
        return only;
    const bool goes_on = state_.previous < state_.blocks.size() && state_.blocks[state_.previous].open;
    return !prefix.torn && goes_on ? state_.previous : no_block;
}

/// The open block whose process's number ends a run of digits in these pieces: a level may stand before it. Where the
/// words before the number are torn off, levels in a row look like a number of two digits.
std::uint32_t Tracker::named_in(std::string_view pieces) const
{
    const std::uint32_t least = pieces.find(", PID ") == std::string_view::npos ? 100 : 0;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (!is_digit(pieces[at]))
            continue;
        const std::size_t end = std::min(pieces.find_first_not_of("0123456789", at), pieces.size());
        const std::string_view run = pieces.substr(at, end - at);
        for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
            const Block& block = state_.blocks[i];
            if (block.open && block.pid != no_pid && block.pid >= least && run.ends_with(std::to_string(block.pid)))
                return i;
        }
        at = end;
    }
    return no_block;
}

bool Tracker::may_have_ended(std::uint32_t block) const
{
    return std::ranges::any_of(
        ends_, [&](const OpenEnd& end) { return std::ranges::find(end.candidates, block) != end.candidates.end(); });
}

void Tracker::take_end(std::string_view criterion)
{
    std::vector<std::uint32_t> candidates;
    std::uint32_t newest = no_block, nameless = no_block, fresh = no_block;
    for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
        const Block& block = state_.blocks[i];
        if (!block.open || !block.headed)
            continue;
        if (block.criterion.empty())
            nameless = i;
        if (block.criterion != criterion)
            continue;
        // One that has written nothing but its header goes on: blocks without a line are hardly ever written.
        if (!block.wrote) {
            fresh = i;
            continue;
        }
        if (state_.line - block.last_line <= silence)
            candidates.push_back(i);
        if (newest == no_block || block.last_line > state_.blocks[newest].last_line)
            newest = i;
    }
    const auto item = static_cast<std::uint32_t>(items_.size() - 1);
    if (candidates.size() > 1) {
        ends_.push_back({item, std::move(candidates), state_.line, state_.line + patience});
        return;
    }
    const std::uint32_t ended = newest != no_block ? newest : fresh != no_block ? fresh : nameless;
    if (ended == no_block)
        return;
    ends_.push_back({item, {ended}, state_.line, state_.line});
    resolve(ends_.size() - 1);
}

/// This block goes on writing, so no END before this line was its own.
void Tracker::heard_of(std::uint32_t block)
{
    for (std::size_t i = 0; i < ends_.size();) {
        std::erase(ends_[i].candidates, block);
        if (ends_[i].candidates.size() == 1)
            resolve(i);
        else
            ++i;
    }
}

/// Decides which block an END marker ended: the only one that is left; of those that were writing at that moment the
/// one that had its last turn earlier; else the one that wrote last.
void Tracker::resolve(std::size_t index)
{
    const OpenEnd end = std::move(ends_[index]);
    ends_.erase(ends_.begin() + static_cast<std::ptrdiff_t>(index));
    std::uint32_t ended = no_block;
    for (const std::uint32_t i : end.candidates) {
        const auto silent = [&](std::uint32_t block) { return end.line - state_.blocks[block].last_line; };
        if (!state_.blocks[i].open || state_.blocks[i].last_line > end.line)
            continue;
        if (ended == no_block || (silent(i) <= recent && (silent(ended) > recent || silent(i) > silent(ended))) ||
            (silent(ended) > recent && silent(i) < silent(ended)))
            ended = i;
    }
    if (ended == no_block)
        return;
    Item& item = items_[end.item];
    item.role = Item::Role::End;
    item.block = ended;
    item.time = state_.blocks[ended].time;
    item.own_zone = state_.blocks[ended].own_zone;
    item.inferred = item.time != no_time;
    close(ended);
}

void Tracker::close(std::uint32_t index)
{
    Block& block = state_.blocks[index];
    if (!block.open)
        return;
    block.open = false;
    if (!block.headed)
        --unheaded_;
    settle_waiting(block, true);
    for (OpenEnd& end : ends_)
        std::erase(end.candidates, index);
}

}
