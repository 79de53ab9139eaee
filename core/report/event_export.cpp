// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_export.h"

#include "core/io/encoding.h"
#include "core/report/raw_batch.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace spoor {
namespace {

constexpr std::uint32_t batch_rows = 128 * 1024;
constexpr std::uint64_t batch_bytes = 32u << 20;
constexpr std::size_t flush_at = 1u << 20;

class Export {
public:
    Export(const RowSet& rows, EventWriter& writer, const ExportSink& sink, const TaskContext& context,
           const EventNotes* notes)
        : rows_(rows), snapshot_(*rows.snapshot()), writer_(writer), sink_(sink), context_(context), raw_(snapshot_)
    {
        if (notes)
            for (const EventNotes::Note& note : notes->all())
                notes_.emplace(note.event, &note);
    }

    Result<ExportResult> run(std::uint32_t limit)
    {
        const std::uint32_t end = std::min(limit, rows_.size());
        ExportResult result;
        writer_.begin(out_);
        bool wanted = true;
        while (wanted && result.written < end) {
            if (context_.cancelled())
                return failure(ErrorCode::Cancelled);
            tell(result.written, end);
            collect(result.written, end);
            for (std::size_t i = 0; wanted && i < ids_.size(); ++i) {
                event(i);
                ++result.written;
                wanted = flush(flush_at);
            }
        }
        if (wanted)
            writer_.end(out_);
        flush(1);
        result.raw_error = raw_.error();
        return result;
    }

private:
    void tell(std::uint32_t written, std::uint32_t end) const
    {
        if (!context_.progress)
            return;
        Progress progress;
        progress.bytes_done = progress.events = written;
        progress.bytes_total = end;
        context_.progress(progress);
    }

    // A batch ends early where its records are long.
    void collect(std::uint32_t begin, std::uint32_t end)
    {
        ids_.clear();
        std::uint64_t bytes = 0;
        for (std::uint32_t i = begin; i < end && ids_.size() < batch_rows && bytes < batch_bytes; ++i) {
            ids_.push_back(rows_[i]);
            if (writer_.needs_raw()) {
                const auto [segment, row] = snapshot_.place(ids_.back());
                bytes += snapshot_.segments[segment].data->text_length(row);
            }
        }
        if (writer_.needs_raw())
            raw_.read(ids_);
    }

    void event(std::size_t index)
    {
        EventRow row;
        row.snapshot = &snapshot_;
        row.id = ids_[index];
        const auto [segment, place] = snapshot_.place(row.id);
        const SegmentRef& ref = snapshot_.segments[segment];
        row.segment = ref.data.get();
        row.row = place;
        row.time = Micros{ref.times->utc[place]};
        row.facet_id = ref.data->facet[place];
        row.facet = &snapshot_.pools->facets[row.facet_id];
        row.source = source_of(ref.data->file);
        row.file = file_;
        if (!notes_.empty())
            if (const auto note = notes_.find(snapshot_.key(row.id)); note != notes_.end())
                row.note = note->second;
        if (writer_.needs_raw())
            give_raw(row, raw_[index]);
        writer_.event(row, out_);
    }

    const SourceInfo* source_of(FileId id)
    {
        if (!source_ || source_->id != id) {
            source_ = snapshot_.source(id);
            file_ = source_ ? source_->display_name() : std::string();
        }
        return source_;
    }

    void give_raw(EventRow& row, std::string_view raw)
    {
        row.raw = raw;
        if (writer_.needs_decoding() && row.source && row.source->format && !raw.empty()) {
            decoded_ = row.source->format->decode(raw, layout_of(row));
            row.decoded = decoded_;
        }
        if (!is_utf8(raw)) {
            utf8_ = to_utf8(raw);
            row.raw = utf8_;
        }
    }

    static const Layout* layout_of(const EventRow& row)
    {
        const auto& layouts = row.source->layouts;
        const std::uint32_t index = row.segment->layout(row.row);
        return layouts && index < layouts->size() ? &(*layouts)[index] : nullptr;
    }

    bool flush(std::size_t from)
    {
        if (out_.size() < from)
            return true;
        const bool wanted = sink_(out_);
        out_.clear();
        return wanted;
    }

    const RowSet& rows_;
    const Snapshot& snapshot_;
    EventWriter& writer_;
    const ExportSink& sink_;
    const TaskContext& context_;
    RawBatch raw_;
    std::map<EventKey, const EventNotes::Note*> notes_;
    std::vector<EventId> ids_;
    std::vector<RawField> decoded_;
    const SourceInfo* source_ = nullptr;
    std::string file_;
    std::string utf8_;
    std::string out_;
};

bool same_name(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

}

Result<ExportResult> export_events(const RowSet& rows, std::uint32_t limit, EventWriter& writer, const ExportSink& sink,
                                   const TaskContext& context, const EventNotes* notes)
{
    if (!rows.snapshot())
        return ExportResult{};
    return Export(rows, writer, sink, context, notes).run(limit);
}

bool has_source_field(const Snapshot& snapshot, std::string_view name)
{
    for (const auto& source : snapshot.sources)
        if (source->layouts)
            for (const Layout& layout : *source->layouts)
                if (std::ranges::any_of(layout.names, [&](const std::string& n) { return same_name(n, name); }))
                    return true;
    // Records of one kind have much the same fields: one of each is looked at in every source.
    std::set<std::tuple<FileId, Kind, std::int32_t>> seen;
    LineReader reader;
    for (const SegmentRef& ref : snapshot.segments) {
        FacetId last = std::numeric_limits<FacetId>::max();
        for (std::uint32_t row = 0; row < ref.data->rows; ++row) {
            const FacetId id = ref.data->facet[row];
            if (std::exchange(last, id) == id)
                continue;
            const Facet& facet = snapshot.pools->facets[id];
            if (!seen.emplace(ref.data->file, facet.kind, facet.event_id).second)
                continue;
            const auto fields = reader.fields(snapshot, EventId{ref.first_event + row});
            if (fields && std::ranges::any_of(*fields, [&](const RawField& f) { return same_name(f.name, name); }))
                return true;
        }
    }
    return false;
}

}
