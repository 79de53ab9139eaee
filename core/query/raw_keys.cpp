// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/raw_keys.h"

#include "core/engine/line_reader.h"
#include "core/io/encoding.h"
#include "core/query/fold.h"
#include "core/query/parallel.h"
#include "core/query/rank.h"
#include "core/query/raw_fields.h"
#include "core/query/sort.h"
#include "core/query/test.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace spoor::query {
namespace {

// Told from many threads, passed on by one at a time and not too often.
class Meter {
public:
    Meter(const TaskContext& context, std::uint64_t total) : context_(context) { progress_.bytes_total = total; }

    void add(std::uint64_t bytes, std::uint64_t events)
    {
        if (!context_.progress)
            return;
        const std::lock_guard lock(mutex_);
        progress_.bytes_done += bytes;
        progress_.events += events;
        const auto now = std::chrono::steady_clock::now();
        if (now - told_ < std::chrono::milliseconds(50))
            return;
        told_ = now;
        context_.progress(progress_);
    }

private:
    const TaskContext& context_;
    std::mutex mutex_;
    Progress progress_;
    std::chrono::steady_clock::time_point told_ = std::chrono::steady_clock::now();
};

struct Worker {
    explicit Worker(StringPool& pool) : front(pool) {}

    LineReader reader;
    SegmentBuffer buffer;
    StringPool::Front front;
};

std::string value_of(const SourceInfo& source, const SegmentText& text, const Segment& segment, std::uint32_t row,
                     const FieldName& field)
{
    if (field.field != Field::Message)
        return raw_value(source, text, segment, row, field);
    return to_utf8(record_of(text, row).substr(0, raw_compared));
}

std::vector<std::uint64_t> keys_of(const StringPool& pool, bool number, bool number_if_all, unsigned jobs,
                                   const std::stop_token& stop)
{
    std::vector<std::uint64_t> keys(pool.size());
    std::vector<std::optional<std::int64_t>> numbers(number || number_if_all ? pool.size() : 0);
    bool all = true;
    for (std::uint32_t id = 1; id < numbers.size() && (number || all); ++id) {
        std::int64_t n = 0;
        if (read_number(pool.view(id), n))
            numbers[id] = n;
        else
            all = false;
    }
    if (number || (number_if_all && all)) {
        // Shifted, so that the most negative number stands right above absent.
        for (std::uint32_t id = 1; id < numbers.size(); ++id)
            if (numbers[id])
                keys[id] =
                    std::max((static_cast<std::uint64_t>(*numbers[id]) ^ std::uint64_t{1} << 63), std::uint64_t{1});
        return keys;
    }
    const auto ranks = rank(pool.size(), [&](std::uint32_t id) { return pool.view(id); }, jobs, stop);
    std::ranges::copy(ranks, keys.begin());
    return keys;
}

}

std::vector<std::uint64_t> raw_keys(const Snapshot& snapshot, std::span<const std::uint32_t> ids,
                                    const ColumnRef& column, unsigned jobs, const TaskContext& context)
{
    std::vector<std::vector<std::uint32_t>> by_segment(snapshot.segments.size());  // places in ids
    for (std::uint32_t i = 0; i < ids.size() && !context.cancelled(); ++i)
        by_segment[snapshot.place(EventId{ids[i]}).segment].push_back(i);
    std::uint64_t total = 0;
    for (std::size_t s = 0; s < by_segment.size(); ++s)
        total += by_segment[s].empty() ? 0 : snapshot.segments[s].data->bytes;

    Meter meter(context, total);
    StringPool pool;
    std::vector<StringPool::Id> values(ids.size());
    std::vector<std::unique_ptr<Worker>> workers(jobs);
    const FieldName field{column.field, folded(column.own)};
    in_parallel(jobs, by_segment.size(), context.stop, [&](unsigned number, std::size_t s) {
        const SegmentRef& ref = snapshot.segments[s];
        const SourceInfo* source = snapshot.source(ref.data->file);
        if (by_segment[s].empty() || !source)
            return;
        if (!workers[number])
            workers[number] = std::make_unique<Worker>(pool);
        Worker& worker = *workers[number];
        const auto text = worker.reader.segment_text(snapshot, static_cast<std::uint32_t>(s), worker.buffer);
        if (!text)
            return meter.add(ref.data->bytes, by_segment[s].size());
        // Where many segments are small the reader is what costs; where few are large, the records are.
        constexpr std::size_t step = 4096;
        std::uint64_t told = 0;
        for (std::size_t i = 0; i < by_segment[s].size(); ++i) {
            if (context.cancelled())
                return;
            const std::uint32_t at = by_segment[s][i];
            const std::string value = value_of(*source, *text, *ref.data, ids[at] - ref.first_event, field);
            values[at] = worker.front.intern(std::string_view(value).substr(0, raw_compared));
            if ((i + 1) % step == 0) {
                const std::uint64_t done = ref.data->bytes * (i + 1) / by_segment[s].size();
                meter.add(done - told, step);
                told = done;
            }
        }
        meter.add(ref.data->bytes - told, by_segment[s].size() % step);
    });
    const bool own = column.field == Field::Other;
    const auto by_value = keys_of(pool, !own && info(column.field).type == FieldType::Number, own, jobs, context.stop);
    std::vector<std::uint64_t> keys(ids.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i] = by_value[values[i]];
    return keys;
}

}
