// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/picture.h"

#include "core/io/encoding.h"

#include <algorithm>
#include <functional>

namespace spoor::test {
namespace {

struct Parsed {
    ParsedChunk chunk;
    std::uint64_t offset = 0;
    std::uint64_t first_line = 0;  // lines before it
    std::string_view text;
};

/// Does what the engine does with a source, one chunk after the other.
std::unique_ptr<SourceParser> read_in_chunks(const Format& format, std::string_view text, std::size_t chunk_size,
                                             Fronts& fronts, const std::function<void(const Parsed&)>& visit)
{
    auto parser = format.open(sample_of(text));
    std::uint64_t lines = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.size();
        for (std::size_t window = chunk_size; chunk_size && at + window < text.size(); window += chunk_size) {
            if (const std::size_t cut = parser->split(text.substr(at, window))) {
                end = at + cut;
                break;
            }
        }
        const std::string_view piece = text.substr(at, end - at);
        const Chunk chunk{
            .text = piece, .offset = at, .first = at == 0, .last = end == text.size(), .ascii = is_ascii(piece)};
        const auto state = parser->scan(chunk);
        Parsed parsed{parser->parse(chunk, state.get(), fronts), at, lines, piece};
        parser->settle(parsed.chunk, state.get());
        parsed.chunk.segment->first_line = lines + 1;
        visit(parsed);
        lines += parsed.chunk.lines.total;
        at = end;
    }
    return parser;
}

class Line {
public:
    explicit Line(std::string text) : text_(std::move(text)) {}
    void add(const char* name, std::string_view value)
    {
        if (!value.empty())
            text_.append("  ").append(name).append("=").append(value);
    }
    void add(const char* name, std::int64_t value)
    {
        if (value != Facet::none)
            add(name, std::to_string(value));
    }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

std::string event_line(const Parsed& p, std::uint32_t row, const Pools& pools)
{
    const Segment& s = *p.chunk.segment;
    const Facet& f = pools.facets[s.facet[row]];
    const Micros time{p.chunk.times->utc[row]};
    Line line(std::to_string(s.line(row)) + "  " + (time == no_time ? "no time" : plain_time(time)));
    if (f.time == TimeQuality::Inferred)
        line.add("time", "inferred");
    if (f.recovered)
        line.add("recovered", "yes");
    line.add("id", f.event_id);
    line.add("kind", name(f.kind));
    line.add("outcome", name(f.outcome));
    const auto column = [&](const char* label, const StringPool& pool, const Column<StringPool::Id>& c) {
        if (!c.empty())
            line.add(label, pool.view(c[row]));
    };
    column("client", pools.client, s.client);
    column("user", pools.user, s.user);
    column("session", pools.session, s.session);
    if (!s.pid.empty() && s.pid[row] != no_pid)
        line.add("pid", std::to_string(s.pid[row]));
    if (!s.bytes_moved.empty() && s.bytes_moved[row] != no_bytes)
        line.add("moved", std::to_string(s.bytes_moved[row]));
    if (!s.parent.empty() && s.parent[row] != no_pid)
        line.add("parent", std::to_string(s.parent[row]));
    line.add("method", pools.name.view(f.method));
    column("path", pools.path, s.path);
    line.add("status", f.status);
    line.add("sub", f.sub);
    line.add("win32", f.win32);
    line.add("server", pools.name.view(f.server));
    line.add("sport", f.server_port);
    line.add("host", pools.name.view(f.host));
    line.add("site", pools.name.view(f.site));
    line.add("detail", pools.name.view(f.detail));
    if (!s.record.empty() && s.record[row] != no_record)
        line.add("record", std::to_string(s.record[row]));
    column("agent", pools.agent, s.agent);
    if (f.rejoined)
        line.add("rejoined", "yes");
    line.add("layout", s.layout(row));
    line.add("bytes", s.text_length(row));
    return line.text();
}

std::string counts_text(const LineCounts& c)
{
    const auto part = [](const char* name, std::uint64_t n) {
        return std::string("  ") + name + "=" + std::to_string(n);
    };
    return "lines" + part("total", c.total) + part("event", c.event) + part("continuation", c.continuation) +
           part("directive", c.directive) + part("blank", c.blank) + part("rejected", c.rejected);
}

std::string fields_text(const Format& format, std::string_view raw, const Layout* layout)
{
    std::string out;
    for (const RawField& field : format.decode(raw, layout)) {
        out += "  " + field.name;
        if (field.field != Field::Other && info(field.field).name != field.name)
            out += std::string(" (") + std::string(info(field.field).name) + ")";
        out += field.absent ? ": absent\n" : ": " + field.value + "\n";
    }
    return out;
}

}

Sample sample_of(std::string_view text)
{
    constexpr std::size_t most = 64 * 1024;
    if (text.size() <= most)
        return {text, true};
    return {text.substr(0, text.rfind('\n', most - 1) + 1), false};
}

std::string picture(const Format& format, std::string_view text, std::size_t chunk_size)
{
    Pools pools;
    Fronts fronts(pools);
    std::string events, rejected;
    LineCounts counts;
    bool utf8 = true;
    std::string_view first_raw;
    std::uint32_t first_layout = 0;
    const auto parser = read_in_chunks(format, text, chunk_size, fronts, [&](const Parsed& p) {
        const Segment& s = *p.chunk.segment;
        for (std::uint32_t row = 0; row < s.rows; ++row) {
            events += event_line(p, row, pools) + "\n";
            if (first_raw.empty()) {
                first_raw = p.text.substr(s.offset[row], s.text_length(row));
                first_layout = s.layout(row);
            }
        }
        for (const RejectedLine& r : p.chunk.rejected)
            rejected += " " + std::to_string(p.first_line + r.line + 1);
        counts += p.chunk.lines;
        utf8 = utf8 && !p.chunk.not_utf8;
    });
    std::string out = events;
    const auto layouts = parser->layouts();
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        out += "layout " + std::to_string(i) + (layouts[i].inferred ? " (inferred)" : "") + ":";
        for (const std::string& name : layouts[i].names)
            out += " " + name;
        out += "\n";
        if (!layouts[i].note.empty())
            out += "  note: " + layouts[i].note + "\n";
    }
    if (!first_raw.empty())
        out += "fields of the first event:\n" +
               fields_text(format, first_raw, first_layout < layouts.size() ? &layouts[first_layout] : nullptr);
    out += counts_text(counts) + "\n";
    if (!rejected.empty())
        out += "rejected lines:" + rejected + "\n";
    if (!utf8)
        out += "not all is UTF-8\n";
    return out;
}

LineCounts ledger(const Format& format, std::string_view text, std::size_t chunk_size, std::string& fault)
{
    Pools pools;
    Fronts fronts(pools);
    LineCounts counts;
    read_in_chunks(format, text, chunk_size, fronts, [&](const Parsed& p) {
        const Segment& s = *p.chunk.segment;
        for (std::uint32_t row = 0; row < s.rows; ++row)
            if (std::size_t{s.offset[row]} + s.text_length(row) > p.text.size())
                fault = "an event reaches beyond its chunk";
        counts += p.chunk.lines;
    });
    for (const StringPool* pool : {&pools.client, &pools.user, &pools.path, &pools.agent, &pools.session, &pools.name})
        for (StringPool::Id id = 1; id < pool->size(); ++id)
            if (!is_utf8(pool->view(id)))
                fault = "a string is not UTF-8";
    return counts;
}

}
