// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"

#include "core/engine/line_reader.h"
#include "core/io/encoding.h"

#include <algorithm>

namespace spoor::test {
namespace {

std::string last_part(const SourceInfo& source)
{
    const std::string file = source.path.substr(source.path.rfind('/') + 1);
    return source.member ? file + " > " + *source.member + "#" + std::to_string(source.member_index) : file;
}

std::string digits(std::uint64_t n) { return std::to_string(n); }

/// Line numbers by counting, for one text.
class LineCount {
public:
    explicit LineCount(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n')
                ends_.push_back(i);
        // A mark with nothing behind it is no line.
        const bool open_end = !text.empty() && text.back() != '\n' && text != "\xEF\xBB\xBF";
        total_ = ends_.size() + (open_end ? 1 : 0);
    }
    std::uint64_t at(std::uint64_t offset) const
    {
        return 1 + static_cast<std::uint64_t>(std::ranges::lower_bound(ends_, offset) - ends_.begin());
    }
    std::uint64_t total() const { return total_; }

private:
    std::vector<std::uint64_t> ends_;
    std::uint64_t total_ = 0;
};

std::string event_fault(const Snapshot& snapshot, std::uint32_t index, const std::string& text, const LineCount& lines,
                        LineReader& reader, std::size_t step, SegmentBuffer& buffer)
{
    const SegmentRef& ref = snapshot.segments[index];
    const Segment& s = *ref.data;
    const auto whole = reader.segment_text(snapshot, index, buffer);
    if (!whole)
        return "segment_text: " + whole.error().detail;
    if (whole->text != std::string_view(text).substr(s.base, s.bytes))
        return "segment_text is not the text at " + digits(s.base);
    for (std::uint32_t row = 0; row < s.rows; ++row) {
        const std::uint64_t at = s.base + s.offset[row];
        const std::uint32_t length = s.text_length(row);
        const std::string where = "event at " + digits(at) + ": ";
        if (at + length > text.size())
            return where + "reaches beyond the text";
        if (std::uint64_t{s.offset[row]} + length > s.bytes)
            return where + "reaches beyond its segment";
        const std::string_view raw = std::string_view(text).substr(at, length);
        if (raw.ends_with('\n'))
            return where + "has its line end";
        const SourceInfo& source = *snapshot.source(s.file);
        const bool lined = !source.format || source.format->counts_lines();
        if (lined && at + length < text.size() && !std::string_view("\r\n").contains(text[at + length]) &&
            text[at + length] != '\0')
            return where + "ends in mid-line";
        if (lines.at(at) != s.line(row))
            return where + "is in line " + digits(lines.at(at)) + ", says " + digits(s.line(row));
        const EventId id{ref.first_event + row};
        if (snapshot.find(snapshot.key(id)) != std::optional(id))
            return where + "is not found by its key";
        if (id.value % step == 0 && length < (8u << 20)) {
            const auto line = reader.raw_line(snapshot, id);
            if (!line)
                return where + "raw_line: " + line.error().detail;
            if (*line != to_utf8(raw))
                return where + "raw_line gives '" + line->substr(0, 200) + "' for '" + to_utf8(raw).substr(0, 200) +
                       "'";
        }
    }
    return {};
}

}

LoadOptions plain_options(unsigned jobs)
{
    LoadOptions options;
    options.jobs = jobs;
    options.use_cache = false;
    return options;
}

std::shared_ptr<const Snapshot> loaded(std::vector<std::string> paths, LoadOptions options)
{
    Investigation investigation(std::move(options));
    investigation.add(std::move(paths));
    return investigation.wait();
}

std::string event_picture(const Snapshot& snapshot)
{
    std::string out;
    for (std::uint32_t i = 0; i < snapshot.event_count(); ++i) {
        const EventId id = snapshot.in_time_order(i);
        const Facet& f = snapshot.facet(id);
        const Micros time = snapshot.time(id);
        out += time == no_time ? "no time" : iso_utc(time);
        out += f.time == TimeQuality::Inferred ? " inferred " : " ";
        out.append(name(f.kind)).append(" ").append(name(f.outcome));
        const auto add = [&](const char* label, std::string_view value) {
            if (!value.empty())
                out.append(" ").append(label).append("=").append(value);
        };
        add("client", snapshot.client(id));
        add("user", snapshot.user(id));
        add("session", snapshot.session(id));
        add("method", snapshot.pools->name.view(f.method));
        add("path", snapshot.path(id));
        add("agent", snapshot.agent(id));
        add("host", snapshot.pools->name.view(f.host));
        add("server", snapshot.pools->name.view(f.server));
        add("site", snapshot.pools->name.view(f.site));
        add("detail", snapshot.pools->name.view(f.detail));
        for (const auto& [label, value] : {std::pair{"status", std::int64_t{f.status}},
                                           {"sub", f.sub},
                                           {"win32", f.win32},
                                           {"sport", f.server_port}})
            if (value != Facet::none)
                add(label, std::to_string(value));
        if (f.rejoined)
            out += " rejoined";
        const Snapshot::Place place = snapshot.place(id);
        const Segment& s = *snapshot.segments[place.segment].data;
        if (!s.record.empty() && s.record[place.row] != no_record)
            add("record", std::to_string(s.record[place.row]));
        out += " layout=" + std::to_string(s.layout(place.row)) + " bytes=" + std::to_string(s.text_length(place.row));
        out += " " + last_part(snapshot.source(id)) + ":" + std::to_string(snapshot.line(id)) + "\n";
    }
    return out;
}

std::string source_picture(const Snapshot& snapshot)
{
    std::string out;
    for (const auto& source : snapshot.sources) {
        static constexpr const char* states[] = {"waiting", "loading", "done", "failed", "cancelled"};
        const LineCounts& c = source->lines;
        out += last_part(*source) + " " + (source->format ? std::string(source->format->id()) : "-") + " " +
               std::string(name(source->encoding)) + " " + states[static_cast<int>(source->state)] + " " +
               std::to_string(source->events) + " events, lines " + std::to_string(c.total) + " = " +
               std::to_string(c.event) + "+" + std::to_string(c.continuation) + "+" + std::to_string(c.directive) +
               "+" + std::to_string(c.blank) + "+" + std::to_string(c.rejected) + " " + source->sha256.substr(0, 8);
        if (source->first)
            out += " " + iso_utc(*source->first) + " " + iso_utc(*source->last);
        if (source->error)
            out += " error " + std::to_string(static_cast<int>(source->error->code)) + " " + source->error->detail;
        for (const Layout& layout : source->layouts ? *source->layouts : std::vector<Layout>{}) {
            out += layout.inferred ? " inferred(" : " (";
            for (const std::string& column : layout.names)
                out += column + " ";
            out += ")";
        }
        for (const RejectedLine& r : source->rejected ? *source->rejected : std::vector<RejectedLine>{})
            out += " !" + std::to_string(r.line) + "@" + std::to_string(r.offset) + "+" + std::to_string(r.length);
        out += "\n";
    }
    for (const Skipped& skipped : snapshot.skipped)
        out += "skipped " + skipped.path.substr(skipped.path.rfind('/') + 1) + " " +
               std::to_string(static_cast<int>(skipped.reason.code)) + " " + skipped.reason.detail + "\n";
    return out;
}

std::vector<std::string> raw_lines(const Snapshot& snapshot)
{
    LineReader reader;
    std::vector<std::string> out;
    for (std::uint32_t i = 0; i < snapshot.event_count(); ++i) {
        auto line = reader.raw_line(snapshot, EventId{i});
        out.push_back(line ? std::move(*line) : "error: " + line.error().detail);
    }
    return out;
}

std::string inner_fault_of(const Snapshot& snapshot)
{
    std::uint64_t events = 0, rows = 0;
    for (const auto& source : snapshot.sources) {
        const LineCounts& c = source->lines;
        events += source->events;
        const bool binary = source->format && source->format->binary();
        if (!binary && c.event + c.continuation + c.directive + c.blank + c.rejected != c.total)
            return last_part(*source) + ": the ledger does not add up";
        // A line of XML may hold many events.
        const bool lined = !source->format || source->format->counts_lines();
        if (lined && c.event != source->events)
            return last_part(*source) + ": events and event lines differ";
        if (source->rejected && source->rejected->size() != c.rejected)
            return last_part(*source) + ": " + std::to_string(source->rejected->size()) +
                   " rejected lines are listed, " + std::to_string(c.rejected) + " counted";
    }
    for (const SegmentRef& ref : snapshot.segments) {
        if (ref.first_event != rows)
            return "first_event is wrong";
        rows += ref.data->rows;
        if (ref.times->utc.size() != ref.data->rows || ref.data->offset.size() != ref.data->rows)
            return "columns differ in length";
    }
    if (events != snapshot.event_count() || rows != events)
        return "sources have " + std::to_string(events) + " events, segments " + std::to_string(rows) +
               ", the snapshot says " + std::to_string(snapshot.event_count());
    std::vector<bool> seen(snapshot.event_count());
    for (std::uint32_t i = 0; i < snapshot.event_count(); ++i) {
        const EventId id = snapshot.in_time_order(i);
        if (id.value >= seen.size() || seen[id.value])
            return "the time order is no permutation";
        seen[id.value] = true;
        if (i == 0)
            continue;
        const EventId before = snapshot.in_time_order(i - 1);
        const Micros a = snapshot.time(before), b = snapshot.time(id);
        if (b < a || (a == b && id < before))
            return "the time order is wrong at " + std::to_string(i);
    }
    return {};
}

std::string fault_of(const Snapshot& snapshot, const std::function<std::string(const SourceInfo&)>& text_of)
{
    if (std::string fault = inner_fault_of(snapshot); !fault.empty())
        return fault;
    LineReader reader;
    SegmentBuffer buffer;
    const std::size_t step = std::max<std::size_t>(1, snapshot.event_count() / 300);
    for (const auto& source : snapshot.sources) {
        if (source->state != LoadState::Done)
            continue;
        const std::string text = text_of(*source);
        const LineCount lines(text);
        const std::string where = last_part(*source) + ": ";
        if (source->lines.total != lines.total())
            return where + "has " + digits(lines.total()) + " lines, the ledger " + digits(source->lines.total);
        for (const RejectedLine& r : *source->rejected) {
            if (lines.at(r.offset) != r.line || r.offset + r.length > text.size())
                return where + "rejected line " + digits(r.line) + " is not at " + digits(r.offset);
            const auto raw = reader.text(*source, ByteOffset{r.offset}, r.length);
            if (!raw || *raw != to_utf8(std::string_view(text).substr(r.offset, r.length)))
                return where + "rejected line " + digits(r.line) + " cannot be read";
        }
        for (std::uint32_t i = 0; i < snapshot.segments.size(); ++i) {
            if (snapshot.segments[i].data->file != source->id)
                continue;
            const std::string fault = event_fault(snapshot, i, text, lines, reader, step, buffer);
            if (!fault.empty())
                return where + fault;
        }
    }
    return {};
}

}
