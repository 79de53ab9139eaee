// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/value_counts.h"

#include "core/io/encoding.h"
#include "core/query/facet_counts.h"
#include "core/query/fold.h"
#include "core/query/text_parts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace spoor {
namespace {

using Counts = std::vector<std::uint32_t>;
using IdColumn = Column<StringPool::Id> Segment::*;

struct Dictionary {
    IdColumn column = nullptr;
    const StringPool* pool = nullptr;
};

Dictionary dictionary_of(const Pools& pools, Field field)
{
    switch (field) {
    case Field::Ip:
        return {&Segment::client, &pools.client};
    case Field::User:
    case Field::Domain:
        return {&Segment::user, &pools.user};
    case Field::Path:
    case Field::Process:
        return {&Segment::path, &pools.path};
    case Field::Agent:
        return {&Segment::agent, &pools.agent};
    case Field::Session:
        return {&Segment::session, &pools.session};
    default:
        return {};
    }
}

std::string facet_value(const Pools& pools, const Facet& facet, Field field)
{
    const auto number = [](std::int64_t n) { return n == Facet::none ? std::string() : std::to_string(n); };
    const auto text = [&](StringPool::Id id) { return std::string(pools.name.view(id)); };
    switch (field) {
    case Field::Kind:
        return std::string(name(facet.kind));
    case Field::Outcome:
        return std::string(name(facet.outcome));
    case Field::Server:
        return text(facet.server);
    case Field::ServerPort:
        return number(facet.server_port);
    case Field::Method:
        return text(facet.method);
    case Field::Status:
        return number(facet.status);
    case Field::Sub:
        return number(facet.sub);
    case Field::Win32:
        return number(facet.win32);
    case Field::EventId:
        return number(facet.event_id);
    case Field::Host:
        return text(facet.host);
    case Field::Site:
        return text(facet.site);
    default:
        return {};
    }
}

Counts count_ids(const Snapshot& snapshot, const Dictionary& dictionary, bool programs, const TaskContext& context)
{
    // Strings may be added while this runs, but none that an event of this snapshot has.
    Counts counts(dictionary.pool->size());
    std::vector<bool> program(programs ? snapshot.pools->facets.size() : 0);
    for (FacetId id = 0; id < program.size(); ++id)
        program[id] = query::has_program(snapshot.pools->facets[id]);
    for (const SegmentRef& ref : snapshot.segments) {
        if (context.cancelled())
            return {};
        const auto& column = (*ref.data).*dictionary.column;
        if (column.empty())
            continue;
        const auto ids = column.span().first(ref.data->rows);
        if (!programs) {
            for (const StringPool::Id id : ids)
                ++counts[id];
            continue;
        }
        for (std::uint32_t row = 0; row < ids.size(); ++row)
            if (program[ref.data->facet[row]])
                ++counts[ids[row]];
    }
    return counts;
}

// Radix by digits of 16 bits, which keeps equal counts in the order in which the values were met: comparing would take
// seconds for tens of millions of values.
void by_falling_count(std::vector<StringPool::Id>& ids, const Counts& counts, const TaskContext& context)
{
    constexpr std::uint32_t digits = 1u << 16;
    std::vector<StringPool::Id> sorted(ids.size());
    for (const unsigned shift : {0u, 16u}) {
        if (context.cancelled())
            return;
        const auto digit = [&](StringPool::Id id) { return digits - 1 - (counts[id] >> shift & (digits - 1)); };
        std::vector<std::size_t> next(digits + 1);
        for (const StringPool::Id id : ids)
            ++next[digit(id) + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (const StringPool::Id id : ids)
            sorted[next[digit(id)]++] = id;
        ids.swap(sorted);
    }
}

std::vector<ValueCount> by_count(const std::map<std::string, std::uint64_t>& counted)
{
    std::vector<ValueCount> all;
    for (const auto& [value, events] : counted)
        if (!value.empty() && events > 0)
            all.push_back({value, events});
    std::ranges::stable_sort(all, std::ranges::greater(), &ValueCount::events);
    return all;
}

/// Finds a folded text in others, in any case.
class Finder {
public:
    explicit Finder(std::string_view typed) : wanted_(query::folded(typed)), ascii_(is_ascii(wanted_)) {}

    bool finds_all() const { return wanted_.empty(); }

    std::size_t find(std::string_view text)
    {
        if (!ascii_) {
            query::fold(text, buffer_);
            return buffer_.find(wanted_);
        }
        // Nothing but ASCII folds to ASCII, so that most texts need not be folded at all.
        const std::size_t last = text.size() - wanted_.size();
        for (std::size_t at = 0; text.size() >= wanted_.size() && at <= last; ++at)
            if (query::fold_ascii(text[at]) == wanted_.front() && stands_at(text, at))
                return at;
        return std::string::npos;
    }

    bool begins(std::string_view text) { return text.size() >= wanted_.size() && find(text) == 0; }

private:
    bool stands_at(std::string_view text, std::size_t at) const
    {
        for (std::size_t i = 1; i < wanted_.size(); ++i)
            if (query::fold_ascii(text[at + i]) != wanted_[i])
                return false;
        return true;
    }

    std::string wanted_, buffer_;
    bool ascii_;
};

}

bool ValueCounts::can_count(Field field)
{
    if (field == Field::Other)
        return false;
    const Storage storage = info(field).storage;
    return storage == Storage::Column || storage == Storage::Facet || storage == Storage::Source;
}

Result<ValueCounts> ValueCounts::of(const Snapshot& snapshot, Field field, const TaskContext& context)
{
    ValueCounts made;
    made.field_ = field;
    if (!can_count(field) || !snapshot.pools)
        return made;
    const Pools& pools = *snapshot.pools;
    std::map<std::string, std::uint64_t> counted;
    if (field == Field::File) {
        for (const SegmentRef& ref : snapshot.segments)
            if (const SourceInfo* source = snapshot.source(ref.data->file))
                counted[source->display_name()] += ref.data->rows;
        made.strings_ = by_count(counted);
        return made;
    }
    const Dictionary dictionary = dictionary_of(pools, field);
    if (!dictionary.pool) {
        const std::vector<std::uint64_t> histogram = facet_counts(snapshot);
        for (FacetId id = 0; id < histogram.size(); ++id)
            counted[facet_value(pools, pools.facets[id], field)] += histogram[id];
        made.strings_ = by_count(counted);
        return made;
    }

    Counts counts = count_ids(snapshot, dictionary, field == Field::Process, context);
    if (context.cancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, 0, 0});
    if (field == Field::Domain || field == Field::Process) {
        for (StringPool::Id id = 1; id < counts.size(); ++id)
            if (counts[id] > 0) {
                const std::string_view whole = dictionary.pool->view(id);
                counted[std::string(field == Field::Domain ? query::domain_of(whole) : query::program_of(whole))] +=
                    counts[id];
            }
        made.strings_ = by_count(counted);
        return made;
    }
    for (StringPool::Id id = 1; id < counts.size(); ++id)
        if (counts[id] > 0)
            made.ids_.push_back(id);
    by_falling_count(made.ids_, counts, context);
    made.counts_ = std::move(counts);
    made.pool_ = dictionary.pool;
    made.pools_ = snapshot.pools;
    if (context.cancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, 0, 0});
    return made;
}

std::string_view ValueCounts::value(std::size_t rank) const
{
    return pool_ ? pool_->view(ids_[rank]) : std::string_view(strings_[rank].value);
}

std::uint64_t ValueCounts::events(std::size_t rank) const
{
    return pool_ ? counts_[ids_[rank]] : strings_[rank].events;
}

std::vector<ValueCount> ValueCounts::top(std::size_t limit, std::string_view typed, const std::stop_token& stop) const
{
    Finder wanted(typed);
    std::vector<ValueCount> first, later;
    for (std::size_t rank = 0; rank < distinct() && first.size() < limit; ++rank) {
        if (rank % 4096 == 0 && stop.stop_requested())
            break;
        const std::string_view text = value(rank);
        if (wanted.finds_all()) {
            first.push_back({std::string(text), events(rank)});
            continue;
        }
        const std::size_t found = wanted.find(text);
        if (found == std::string::npos)
            continue;
        if (found == 0 || (field_ == Field::User && wanted.begins(query::name_of(text))))
            first.push_back({std::string(text), events(rank)});
        else if (later.size() < limit)
            later.push_back({std::string(text), events(rank)});
    }
    for (std::size_t i = 0; i < later.size() && first.size() < limit; ++i)
        first.push_back(std::move(later[i]));
    return first;
}

}
