// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sort.h"

#include "core/query/collect.h"
#include "core/query/filter.h"
#include "core/query/parallel.h"
#include "core/query/rank.h"
#include "core/query/raw_keys.h"
#include "core/query/text_parts.h"

#include <algorithm>

namespace spoor {
namespace {

using namespace query;

// Keys sort as the field's values do; 0 is absent.
using Keys = std::vector<std::uint64_t>;

class Sorter {
public:
    Sorter(const Snapshot& snapshot, const std::vector<std::uint32_t>& ids, const TaskContext& context)
        : snapshot_(snapshot), pools_(*snapshot.pools), ids_(ids), context_(context), stop_(context.stop)
    {
    }

    Keys keys(const ColumnRef& column) const
    {
        switch (column.field) {
        case Field::Time:
            return by_place([](const SegmentRef& s, std::uint32_t row) { return time_key(s.times->utc[row]); });
        case Field::Line:
            return by_place([](const SegmentRef& s, std::uint32_t row) { return s.data->line(row); });
        case Field::File:
            return files();
        case Field::Process:
            return programs();
        case Field::Ip:
            return strings(&Segment::client, pools_.client);
        case Field::Path:
            return strings(&Segment::path, pools_.path);
        case Field::Agent:
            return strings(&Segment::agent, pools_.agent);
        case Field::Session:
            return strings(&Segment::session, pools_.session);
        case Field::User:
            return strings(&Segment::user, pools_.user, name_of);
        case Field::Domain:
            return strings(&Segment::user, pools_.user, domain_of);
        case Field::Other:
            return raw_keys(snapshot_, ids_, column, jobs_, context_);
        default:
            break;
        }
        switch (info(column.field).storage) {
        case Storage::Facet:
            return facets(column.field);
        case Storage::Raw:
            return raw_keys(snapshot_, ids_, column, jobs_, context_);
        default:
            return Keys(ids_.size());
        }
    }

private:
    static std::uint64_t time_key(std::int64_t utc)
    {
        return utc == no_time.value ? 0 : (static_cast<std::uint64_t>(utc) ^ std::uint64_t{1} << 63) + 1;
    }
    static std::uint64_t number_key(std::int64_t n) { return n == Facet::none ? 0 : static_cast<std::uint64_t>(n) + 1; }

    // key(segment, row) for each event. In time order neighbours mostly stand in one segment.
    template <class Key>
    Keys by_place(Key&& key) const
    {
        Keys keys(ids_.size());
        constexpr std::size_t piece_size = std::size_t{1} << 16;
        in_parallel(jobs_, (ids_.size() + piece_size - 1) / piece_size, stop_, [&](unsigned, std::size_t piece) {
            const std::size_t to = std::min(ids_.size(), (piece + 1) * piece_size);
            const SegmentRef* at = nullptr;
            for (std::size_t i = piece * piece_size; i < to; ++i) {
                if (!at || ids_[i] - at->first_event >= at->data->rows)
                    at = &snapshot_.segments[snapshot_.place(EventId{ids_[i]}).segment];
                keys[i] = key(*at, ids_[i] - at->first_event);
            }
        });
        return keys;
    }

    template <class Part = std::string_view (*)(std::string_view)>
    Keys strings(
        Column<StringPool::Id> Segment::* column, const StringPool& pool,
        Part part = [](std::string_view text) { return text; }) const
    {
        const auto text = [&](std::uint32_t id) { return id ? part(pool.view(id)) : std::string_view(); };
        const auto ranks = rank(pool.size(), text, jobs_, stop_);
        return by_place([&](const SegmentRef& s, std::uint32_t row) -> std::uint64_t {
            const auto& ids = (*s.data).*column;
            return ids.empty() ? 0 : ranks[ids[row]];
        });
    }

    Keys programs() const
    {
        const auto ranks = rank(
            pools_.path.size(),
            [&](std::uint32_t id) { return id ? program_of(pools_.path.view(id)) : std::string_view(); }, jobs_, stop_);
        return by_place([&](const SegmentRef& s, std::uint32_t row) -> std::uint64_t {
            const bool has = !s.data->path.empty() && has_program(pools_.facets[s.data->facet[row]]);
            return has ? ranks[s.data->path[row]] : 0;
        });
    }

    Keys files() const
    {
        std::vector<std::string> names;
        for (const SegmentRef& s : snapshot_.segments) {
            const SourceInfo* source = snapshot_.source(s.data->file);
            names.push_back(source ? source->display_name() : std::string());
        }
        const auto ranks = rank(
            static_cast<std::uint32_t>(names.size()), [&](std::uint32_t i) { return std::string_view(names[i]); }, 1,
            stop_);
        return by_place([&](const SegmentRef& s, std::uint32_t) -> std::uint64_t {
            return ranks[static_cast<std::size_t>(&s - snapshot_.segments.data())];
        });
    }

    Keys facets(Field field) const
    {
        const std::uint32_t count = pools_.facets.size();
        Keys by_facet(count);
        if (info(field).type == FieldType::Number) {
            for (std::uint32_t i = 0; i < count; ++i)
                by_facet[i] = number_key(facet_number(pools_.facets[i], field));
        } else {
            const auto text = [&](std::uint32_t i) { return facet_text(pools_.facets[i], field); };
            const auto ranks = rank(count, text, 1, stop_);
            std::ranges::copy(ranks, by_facet.begin());
        }
        return by_place([&](const SegmentRef& s, std::uint32_t row) { return by_facet[s.data->facet[row]]; });
    }

    static std::int64_t facet_number(const Facet& f, Field field)
    {
        switch (field) {
        case Field::ServerPort:
            return f.server_port;
        case Field::Status:
            return f.status;
        case Field::Sub:
            return f.sub;
        case Field::Win32:
            return f.win32;
        case Field::EventId:
            return f.event_id;
        default:
            return Facet::none;
        }
    }

    std::string_view facet_text(const Facet& f, Field field) const
    {
        switch (field) {
        case Field::Kind:
            return name(f.kind);
        case Field::Outcome:
            return name(f.outcome);
        case Field::Server:
            return pools_.name.view(f.server);
        case Field::Method:
            return pools_.name.view(f.method);
        case Field::Host:
            return pools_.name.view(f.host);
        case Field::Site:
            return pools_.name.view(f.site);
        default:
            return {};
        }
    }

    const Snapshot& snapshot_;
    const Pools& pools_;
    const std::vector<std::uint32_t>& ids_;
    const TaskContext& context_;
    const std::stop_token& stop_;
    unsigned jobs_ = thread_count(0);
};

}

namespace {

// Turns events that are in the order of their keys, absent ones last, around: equal ones stay as they stand.
void turn_around(const Keys& keys, std::vector<std::uint32_t>& ids)
{
    const auto absent = std::ranges::find(keys, std::uint64_t{0});
    auto end = static_cast<std::size_t>(absent - keys.begin());
    std::vector<std::uint32_t> turned;
    turned.reserve(ids.size());
    const auto at = [&](std::size_t i) { return ids.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::size_t present = end;
    while (end > 0) {
        std::size_t first = end - 1;
        while (first > 0 && keys[first - 1] == keys[first])
            --first;
        turned.insert(turned.end(), at(first), at(end));
        end = first;
    }
    turned.insert(turned.end(), at(present), ids.end());
    ids.swap(turned);
}

}

Result<RowSet> sorted(const RowSet& rows, const ColumnRef& column, bool descending, const TaskContext& context)
{
    if (column.field == Field::Other && column.own.empty())
        return failure(ErrorCode::BadOption);
    if (!rows.snapshot())
        return rows;
    const Snapshot& snapshot = *rows.snapshot();
    std::vector<std::uint32_t> ids(rows.size());
    if (ids.size() == snapshot.event_count() && !snapshot.time_order().empty()) {
        ids.assign(snapshot.time_order().begin(), snapshot.time_order().end());
    } else {
        for (std::uint32_t i = 0; i < ids.size(); ++i)
            ids[i] = rows[i].value;
        ids = in_time_order(snapshot, std::move(ids), thread_count(0), context.stop);
    }
    if (column.field == Field::Time) {
        if (descending && !context.cancelled())
            turn_around(Sorter(snapshot, ids, context).keys(column), ids);
    } else if (!context.cancelled()) {
        Keys keys = Sorter(snapshot, ids, context).keys(column);
        // Absent comes last either way. Counting from the extremes keeps keys short, and passes few.
        std::uint64_t least = ~std::uint64_t{0}, greatest = 0;
        for (const std::uint64_t key : keys) {
            if (key == 0)
                continue;
            least = std::min(least, key);
            greatest = std::max(greatest, key);
        }
        for (std::uint64_t& key : keys)
            key = key == 0 ? greatest - least + 1 : descending ? greatest - key : key - least;
        if (greatest > 0 && !context.cancelled())
            stable_order(keys, ids, context.stop);
    }
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);
    return RowSet(rows.snapshot(), std::move(ids));
}

Result<RowSet> sorted(const RowSet& rows, Field field, bool descending, const TaskContext& context)
{
    return sorted(rows, ColumnRef{field, {}}, descending, context);
}

}
