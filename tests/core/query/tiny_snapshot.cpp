// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/tiny_snapshot.h"

#include "core/events/segment_builder.h"
#include "core/formats/format.h"
#include "core/io/file_identity.h"

#include <QtGlobal>

#include <algorithm>

namespace spoor::test::tiny {
namespace {

struct Pair {
    std::string_view key, value;
};

std::vector<Pair> pairs_of(std::string_view record)
{
    std::vector<Pair> pairs;
    for (std::size_t at = record.find(' '); at < record.size();) {
        at = record.find_first_not_of(" \r\n", at);
        if (at == record.npos)
            break;
        const std::size_t equal = record.find('=', at);
        if (equal == record.npos)
            break;
        const bool quoted = record.substr(equal + 1).starts_with('"');
        const std::size_t from = equal + 1 + quoted;
        const std::size_t to = std::min(record.find_first_of(quoted ? "\"" : " \r\n", from), record.size());
        pairs.push_back({record.substr(at, equal - at), record.substr(from, to - from)});
        at = to + quoted;
    }
    return pairs;
}

class TinyFormat : public Format {
public:
    std::string_view id() const override { return "tiny"; }
    std::string_view title() const override { return "Tiny"; }
    Clock clock() const override { return Clock::Utc; }
    Match sniff(const Sample&) const override { return {}; }
    std::unique_ptr<SourceParser> open(const Sample&) const override { return nullptr; }
    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        std::vector<RawField> fields;
        for (const Pair& p : pairs_of(raw)) {
            RawField f;
            f.field = field_from_name(p.key).value_or(Field::Other);
            f.name = p.key;
            f.value = p.value == "-" ? "" : p.value;
            f.absent = p.value == "-";
            fields.push_back(std::move(f));
        }
        return fields;
    }
};

const TinyFormat format;

template <class Number>
Number number(std::string_view text)
{
    return static_cast<Number>(std::stoll(std::string(text)));
}

SegmentBuilder::Row row_of(std::string_view record, Pools& pools)
{
    SegmentBuilder::Row row;
    Facet facet;
    facet.time = TimeQuality::Absent;
    for (const auto& [key, value] : pairs_of(record)) {
        if (value == "-")
            continue;
        if (key == "time") {
            const auto time = parse_time(value);
            if (!time)
                qFatal("no time: %s", std::string(value).c_str());
            row.time = *time;
            facet.time = TimeQuality::Exact;
        } else if (key == "ip") {
            row.client = pools.client.intern(value);
        } else if (key == "user") {
            row.user = pools.user.intern(value);
        } else if (key == "path") {
            row.path = pools.path.intern(value);
        } else if (key == "agent") {
            row.agent = pools.agent.intern(value);
        } else if (key == "session") {
            row.session = pools.session.intern(value);
        } else if (key == "kind") {
            facet.kind = kind_from_name(value).value();
        } else if (key == "outcome") {
            facet.outcome = value == "success" ? Outcome::Success : Outcome::Failure;
        } else if (key == "method") {
            facet.method = pools.name.intern(value);
        } else if (key == "host") {
            facet.host = pools.name.intern(value);
        } else if (key == "server") {
            facet.server = pools.name.intern(value);
        } else if (key == "site") {
            facet.site = pools.name.intern(value);
        } else if (key == "sport") {
            facet.server_port = number<std::int32_t>(value);
        } else if (key == "status") {
            facet.status = number<std::int32_t>(value);
        } else if (key == "sub") {
            facet.sub = number<std::int32_t>(value);
        } else if (key == "id") {
            facet.event_id = number<std::int32_t>(value);
        } else if (key == "win32") {
            facet.win32 = number<std::int64_t>(value);
        }
    }
    row.facet = pools.facets.intern(facet);
    return row;
}

// Where the line that begins at `from` ends, its line end not counted, and where the next begins.
struct LineEnds {
    std::size_t end, next;
};

LineEnds line_at(std::string_view text, std::size_t from)
{
    const std::size_t feed = std::min(text.find('\n', from), text.size());
    const bool cr = feed > from && text[feed - 1] == '\r';
    return {feed - cr, std::min(feed + 1, text.size())};
}

void add(Snapshot& snapshot, Pools& pools, FileId file, std::string_view text, std::uint32_t segment_rows)
{
    std::uint64_t line = 1;
    for (std::size_t base = 0, at = 0; at < text.size(); base = at) {
        SegmentBuilder builder(with_client | with_user | with_path | with_agent | with_session,
                               static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1);
        const std::uint64_t first_line = line;
        while (at < text.size() && builder.rows() < segment_rows) {
            auto [end, next] = line_at(text, at);
            ++line;
            if (text[at] == '#') {
                builder.directive();
                at = next;
                continue;
            }
            std::uint32_t extra = 0;
            for (; next < text.size() && text[next] == ' '; ++extra, ++line) {
                const LineEnds more = line_at(text, next);
                end = more.end;
                next = more.next;
            }
            SegmentBuilder::Row row = row_of(text.substr(at, end - at), pools);
            row.offset = static_cast<std::uint32_t>(at - base);
            row.length = static_cast<std::uint32_t>(end - at);
            builder.event(row, extra);
            at = next;
        }
        ParsedChunk chunk = std::move(builder).finish();
        chunk.segment->file = file;
        chunk.segment->base = chunk.segment->raw_base = base;
        chunk.segment->bytes = static_cast<std::uint32_t>(at - base);
        chunk.segment->first_line = first_line;
        snapshot.segments.push_back({std::move(chunk.segment), std::move(chunk.times), 0});
    }
}

}

std::shared_ptr<const Snapshot> snapshot(Scratch& scratch, const std::vector<Log>& logs, std::uint32_t segment_rows)
{
    auto made = std::make_shared<Snapshot>();
    const auto pools = std::make_shared<Pools>();
    made->pools = pools;
    for (const Log& log : logs) {
        auto source = std::make_shared<SourceInfo>();
        source->id = FileId{static_cast<std::uint32_t>(made->sources.size())};
        source->path = scratch.write(log.name, log.text);
        source->format = &format;
        source->state = LoadState::Done;
        source->bytes = source->text_bytes = log.text.size();
        source->identity = OpenFile::open(source->path)->identity();
        add(*made, *pools, source->id, log.text, segment_rows);
        made->sources.push_back(std::move(source));
    }
    made->complete = true;
    made->finish();
    return made;
}

std::string labels(const RowSet& rows)
{
    std::string out;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const Snapshot& s = *rows.snapshot();
        const EventKey key = s.key(rows[i]);
        const std::string text = read_file(s.source(rows[i]).path);
        const std::size_t from = key.offset.value;
        out += (i ? " " : "") + text.substr(from, text.find_first_of(" \r\n", from) - from);
    }
    return out;
}

}
