// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProFTPD's mod_log_forensic: when a login fails, a session dies or a module ends it, the messages of that session that
// were kept in memory are written out as a block between -----BEGIN … FORENSICS----- and -----END … FORENSICS-----,
// with a header behind the first.
//
// - Each captured line is an event `forensic.line`.
// - The BEGIN marker and the header behind it are one event of kind `other` (verb BEGIN, the header's lines are its
//   continuation), and so is the END marker (verb END): what the header says can be shown and filtered, a block of
//   which no line was captured is seen, and a block that was cut off is one without its END. They are not
//   `forensic.line`, so that counting those counts what was captured. A BEGIN that other processes' lines part from its
//   header is a directive, and the header then is the event.
// - `session` names the block. Which line belongs to which is forensic/tracker.h.
// - SystemLog, module, trace and transfer lines have their own times; lines for syslog have none and take that of their
//   block's nearest line that has one, inferred. A block without any time has none.
//
// Sources: documentation of mod_log_forensic (proftpd.org); files written by ProFTPD 1.3.8.
#include "core/formats/facet_front.h"
#include "core/formats/forensic/block_id.h"
#include "core/formats/forensic/body.h"
#include "core/formats/forensic/tracker.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/registry.h"
#include "core/io/encoding.h"

#include <optional>
#include <utility>

namespace spoor {
namespace {

using forensic::Block;
using forensic::Item;
using forensic::Tracker;

struct State final : ChunkState {
    std::vector<Item> items;
    std::vector<Block> blocks;
};

/// Address and port of `127.0.0.1:2121`, `::1:2122`.
std::pair<std::string_view, std::optional<std::int32_t>> server_of(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || text.size() - colon > 6)
        return {text, std::nullopt};
    const auto port = number_of<std::int32_t>(text.substr(colon + 1));
    return port ? std::pair(text.substr(0, colon), port) : std::pair(text, std::optional<std::int32_t>());
}

/// Writes the events of one chunk, whose lines the tracker has given to their blocks.
class Writer {
public:
    Writer(const Chunk& chunk, const State& state, Fronts& fronts)
        : chunk_(chunk), state_(state), fronts_(fronts), clean_(is_utf8(chunk)),
          builder_(with_client | with_user | with_session | with_pid | with_bytes, state.items.size()),
          ids_(state.blocks.size())
    {
    }

    ParsedChunk run() &&
    {
        for (const Item& item : state_.items) {
            switch (item.role) {
            case Item::Role::Captured:
                captured(item);
                break;
            case Item::Role::Header:
            case Item::Role::End:
                mark(item);
                break;
            case Item::Role::HeaderLine:
                if (builder_.rows() > 0)
                    builder_.extend_last(item.offset + item.length);
                else
                    builder_.continuation();
                break;
            case Item::Role::Directive:
                builder_.directive();
                break;
            case Item::Role::Continuation:
                builder_.continuation();
                break;
            case Item::Role::Blank:
                builder_.blank();
                break;
            case Item::Role::Rejected:
                builder_.reject(item.offset, item.length);
                break;
            }
        }
        ParsedChunk parsed = std::move(builder_).finish();
        parsed.not_utf8 = !clean_;
        return parsed;
    }

private:
    StringPool::Id interned(StringPool::Front& pool, std::string_view raw)
    {
        return raw.empty() ? StringPool::absent : intern_text(pool, raw, clean_);
    }

    const Block* block_of(const Item& item) const
    {
        return item.block == forensic::no_block ? nullptr : &state_.blocks[item.block];
    }

    StringPool::Id session(std::uint32_t block)
    {
        StringPool::Id& id = ids_[block];
        if (id == StringPool::absent)
            id = fronts_.session.intern(forensic::block_id(state_.blocks[block].criterion, state_.blocks[block].begin));
        return id;
    }

    SegmentBuilder::Row row_of(const Item& item, Facet& facet)
    {
        SegmentBuilder::Row row{.time = item.time, .offset = item.offset, .length = item.length, .pid = item.pid};
        facet.own_zone = item.own_zone;
        facet.time = item.time == no_time ? TimeQuality::Absent
                     : item.inferred      ? TimeQuality::Inferred
                                          : TimeQuality::Exact;
        if (const Block* block = block_of(item)) {
            row.session = session(item.block);
            row.client = interned(fronts_.client, block->client);
            row.user = interned(fronts_.user, block->user);
            if (row.pid == no_pid)
                row.pid = block->pid;
            const auto [address, port] = server_of(block->server);
            facet.server = interned(fronts_.name, address);
            facet.server_port = port.value_or(static_cast<std::int32_t>(Facet::none));
        }
        return row;
    }

    void captured(const Item& item)
    {
        const std::size_t size = std::min<std::size_t>(item.length, chunk_.text.size() - item.offset);
        const forensic::Prefixed prefix = forensic::read_prefix(chunk_.text.substr(item.offset, size));
        const forensic::Body body = forensic::read_body(prefix.body, prefix.type);
        Facet facet;
        facet.kind = Kind::ForensicLine;
        facet.outcome = body.outcome;
        facet.host = interned(fronts_.name, body.host);
        facet.detail = interned(fronts_.name, body.detail);
        SegmentBuilder::Row row = row_of(item, facet);
        if (row.client == StringPool::absent)
            row.client = interned(fronts_.client, body.client);
        if (!body.user.empty())
            row.user = interned(fronts_.user, body.user);
        row.facet = intern_facet(facet, fronts_);
        builder_.event(row);
    }

    void mark(const Item& item)
    {
        Facet facet;
        const bool begin = item.role == Item::Role::Header;
        facet.method = fronts_.name.intern(begin ? "BEGIN" : "END");
        SegmentBuilder::Row row = row_of(item, facet);
        if (const Block* block = block_of(item); block && begin)
            row.bytes = block->bytes;
        row.facet = intern_facet(facet, fronts_);
        builder_.event(row);
    }

    const Chunk& chunk_;
    const State& state_;
    Fronts& fronts_;
    const bool clean_;
    SegmentBuilder builder_;
    std::vector<StringPool::Id> ids_;  // by block
};

class ForensicParser final : public SourceParser {
public:
    /// Where nothing waits for later lines: mostly behind a line. Past a mebibyte, behind any line.
    std::size_t split(std::string_view text) const override
    {
        const std::size_t whole = text.rfind('\n') + 1;
        Tracker tracker(next_);
        std::size_t quiet = 0;
        each_line({.text = text.substr(0, whole), .first = next_.line == 0}, [&](const ChunkLine& line) {
            tracker.take(line, 0);
            if (tracker.quiet())
                quiet = text.find('\n', line.offset + line.text.size()) + 1;
        });
        return quiet > 0 || text.size() < patience ? quiet : whole;
    }

    std::shared_ptr<const ChunkState> scan(const Chunk& chunk) override
    {
        auto state = std::make_shared<State>();
        Tracker tracker(std::move(next_));
        each_line(chunk, [&](const ChunkLine& line) { tracker.take(line, chunk.offset); });
        tracker.finish(chunk.last);
        state->items = tracker.items();
        state->blocks = tracker.blocks();
        next_ = tracker.next();
        return state;
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState* state, Fronts& fronts) const override
    {
        return Writer(chunk, static_cast<const State&>(*state), fronts).run();
    }

    /// Which fields a line has depends on its log; these are all of them.
    std::vector<Layout> layouts() const override
    {
        return {{{"criterion",
                  "Client-Address",
                  "Server-Address",
                  "Elapsed",
                  "Protocol",
                  "UID",
                  "GID",
                  "UNIQUE_ID",
                  "Raw-Bytes-In",
                  "Raw-Bytes-Out",
                  "Total-Bytes-In",
                  "Total-Bytes-Out",
                  "Total-Files-In",
                  "Total-Files-Out",
                  "log-type",
                  "level",
                  "torn",
                  "pid",
                  "host",
                  "module",
                  "channel",
                  "ip",
                  "user",
                  "message"},
                 false,
                 {}}};
    }

private:
    static constexpr std::size_t patience = 1 << 20;
    Tracker::State next_;
};

/// `Client-Address` and its like, as the contract or the header calls them.
void add_header_field(const forensic::HeaderField& field, std::vector<RawField>& fields)
{
    if (field.name == "Client-Address")
        return fields.push_back(raw_field(Field::Ip, "Client-Address", field.value));
    if (field.name == "User")
        return fields.push_back(raw_field(Field::User, "User", field.value));
    if (field.name == "Server-Address") {
        const auto [address, port] = server_of(field.value);
        fields.push_back(raw_field(Field::Server, "Server-Address", address));
        if (port)
            fields.push_back(raw_field(Field::ServerPort, "sport", std::to_string(*port)));
        return;
    }
    // The value of UNIQUE_ID ends in a NUL.
    fields.push_back(raw_field(Field::Other, field.name, line_text(field.value)));
}

class ProftpdForensicFormat final : public Format {
public:
    std::string_view id() const override { return "proftpd-forensic"; }
    std::string_view title() const override { return "ProFTPD forensic log"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        std::size_t lines = 0, fitting = 0, markers = 0;
        bool in_header = false;
        each_sample_line(sample, 2000, [&](std::string_view line) {
            ++lines;
            if (forensic::marker_of(line)) {
                ++markers;
                ++fitting;
                in_header = true;
                return;
            }
            const forensic::Prefixed prefix = forensic::read_prefix(line);
            in_header = in_header && prefix.torn && forensic::header_field(line);
            fitting += in_header || prefix.labels > 0 || (markers > 0 && prefix.torn && prefix.pieces.size() > 1);
        });
        const int confidence = confidence_of(fitting, lines, markers > 0 ? 98 : 90);
        if (confidence == 0)
            return {};
        return {confidence, std::to_string(markers) + " markers of blocks, and " + std::to_string(fitting - markers) +
                                " of " + std::to_string(lines) + " lines are of such blocks"};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<ForensicParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view text = line_text(without_bom(raw));
        const std::string_view first = line_text(text.substr(0, text.find('\n')));
        auto marker = forensic::marker_of(first);
        auto header = forensic::header_start(first);
        if (first.size() < text.size() && !marker && !header) {
            marker = forensic::marker_behind_body(first);
            header = forensic::header_behind_body(first);
        }
        if (!marker && !header)
            return decode_captured(text);
        return decode_header(marker ? text : text.substr(*header), marker);
    }

private:
    static std::vector<RawField> decode_header(std::string_view text, const std::optional<forensic::Marker>& marker)
    {
        std::vector<RawField> fields;
        if (marker) {
            fields.push_back(raw_field(Field::Method, "marker", marker->begin ? "BEGIN" : "END"));
            fields.push_back(raw_field(Field::Other, "criterion", marker->criterion));
        }
        each_raw_line(text, [&](std::string_view line) {
            if (const auto field = forensic::header_field(line_text(line)))
                add_header_field(*field, fields);
            return true;
        });
        return fields;
    }

    static std::vector<RawField> decode_captured(std::string_view text)
    {
        const forensic::Prefixed prefix = forensic::read_prefix(text);
        const forensic::Body body = forensic::read_body(prefix.body, prefix.type);
        std::vector<RawField> fields;
        const auto add = [&](Field field, std::string_view name, std::string_view value) {
            if (!value.empty())
                fields.push_back({field, std::string(name), to_utf8(value), false});
        };
        add(Field::Other, "log-type", forensic::name(body.type));
        if (prefix.level >= 0)
            add(Field::Other, "level", std::to_string(prefix.level));
        if (prefix.torn)
            add(Field::Other, "torn", prefix.pieces.empty() ? "-" : prefix.pieces);
        if (const std::uint32_t pid = body.pid != no_pid ? body.pid : prefix.pid; pid != no_pid)
            add(Field::Pid, "pid", std::to_string(pid));
        add(Field::Host, "host", body.host);
        add(Field::Other, "module", body.module);
        add(Field::Other, "channel", body.channel);
        add(Field::Ip, "ip", body.client);
        add(Field::User, "user", body.user);
        fields.push_back({Field::Message, "message", to_utf8(body.message), false});
        return fields;
    }
};

}

const Format& proftpd_forensic_format()
{
    static const ProftpdForensicFormat format;
    return format;
}

}
