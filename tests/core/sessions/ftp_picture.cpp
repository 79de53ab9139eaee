// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sessions/ftp_picture.h"

#include "core/events/segment_builder.h"
#include "core/formats/format.h"

#include <QStringList>
#include <QtGlobal>

#include <array>
#include <map>

namespace spoor::test {
namespace {

constexpr std::array<std::pair<SessionMark, const char*>, 6> marks = {{{mark_not_ended, "not-ended"},
                                                                       {mark_begun_before, "begun-before"},
                                                                       {mark_pass_without_user, "pass-without-user"},
                                                                       {mark_anonymous, "anonymous"},
                                                                       {mark_reused_id, "reused-id"},
                                                                       {mark_transfers, "transfers"}}};

std::string or_dash(std::string_view text) { return text.empty() ? "-" : std::string(text); }

std::string picture(const SessionTable& table, bool lines)
{
    std::string out;
    const Pools& pools = *table.snapshot->pools;
    for (const Session& s : table.rows) {
        out += or_dash(pools.client.view(s.client)) + ' ' + or_dash(pools.user.view(s.user)) + ' ' +
               std::string(name(s.verdict)) + ' ' + std::to_string(s.attempts) + '/' + std::to_string(s.failures) +
               ' ' + std::to_string(s.event_count) + " lines";
        for (const auto& [mark, word] : marks)
            out += s.marks & mark ? std::string(" ") + word : std::string();
        out += "; " + std::to_string(s.confidence) + '%';
        if (s.detail != 0)
            out += " #" + std::to_string(s.detail);
        if (s.bytes != 0)
            out += ' ' + std::to_string(s.bytes) + " bytes";
        if (lines)
            for (const std::uint32_t value : table.events_of(s)) {
                const EventId event{value};
                const std::string& path = table.snapshot->source(event).path;
                out += ' ' + path.substr(path.rfind('/') + 1) + ':' + std::to_string(table.snapshot->line(event));
            }
        out += '\n';
    }
    return out;
}

/// A format of any name, for sources that no parser has read.
class NamedFormat final : public Format {
public:
    explicit NamedFormat(std::string id) : id_(std::move(id)) {}
    std::string_view id() const override { return id_; }
    std::string_view title() const override { return id_; }
    Clock clock() const override { return Clock::Utc; }
    Match sniff(const Sample&) const override { return {}; }
    std::unique_ptr<SourceParser> open(const Sample&) const override { return nullptr; }
    std::vector<RawField> decode(std::string_view, const Layout*) const override { return {}; }

private:
    std::string id_;
};

const Format* named_format(const std::string& id)
{
    static std::map<std::string, NamedFormat> all;
    return &all.try_emplace(id, id).first->second;
}

void add_line(SegmentBuilder& builder, Pools& pools, const QStringList& words, std::uint32_t offset)
{
    const auto word = [&](int i) {
        const QString text = words.value(i);
        return text == "-" ? std::string() : text.toStdString();
    };
    const auto id = [](StringPool& pool, const std::string& text) { return text.empty() ? 0 : pool.intern(text); };
    SegmentBuilder::Row row;
    const auto time = parse_time("2026-03-02T" + word(0) + "Z");
    if (!time)
        qFatal("no time: %s", qPrintable(words.value(0)));
    row.time = *time;
    row.pid = word(1).empty() ? no_pid : words[1].toUInt();
    row.client = id(pools.client, word(2));
    row.user = id(pools.user, word(3));
    row.path = id(pools.path, word(7));
    row.bytes = word(8).empty() ? no_bytes : words[8].toULongLong();
    row.offset = offset;
    row.length = 9;
    Facet facet;
    facet.kind = kind_from_name(word(4)).value_or(Kind::Other);
    QString verb = words.value(5) == "-" ? QString() : words[5];
    facet.method = id(pools.name, verb.replace('_', ' ').toStdString());
    facet.outcome = word(6) == "success"   ? Outcome::Success
                    : word(6) == "failure" ? Outcome::Failure
                                           : Outcome::Unknown;
    facet.host = id(pools.name, word(9));
    row.facet = pools.facets.intern(facet);
    builder.event(row);
}

}

std::shared_ptr<const SessionTable> ftp_sessions_of(std::shared_ptr<const Snapshot> snapshot, unsigned jobs)
{
    const auto set = find_sessions(std::move(snapshot), {}, jobs);
    return set ? set->tables[static_cast<std::size_t>(SessionKind::Ftp)] : nullptr;
}

std::string ftp_picture(const SessionTable& table) { return picture(table, false); }
std::string ftp_picture_with_lines(const SessionTable& table) { return picture(table, true); }

std::string story_picture(const SessionStory& story)
{
    std::string out = story.why + '\n';
    for (const SessionFact& fact : story.facts)
        out += fact.name + ": " + fact.value + '\n';
    out += story.ladder.left + " | " + story.ladder.right + '\n';
    for (const Ladder::Step& step : story.ladder.steps) {
        static constexpr std::array<const char*, 4> arrows = {"-->", "<--", "<->", " * "};
        static constexpr std::array<const char*, 4> looks = {"", " good", " bad", " challenge"};
        out += iso_utc(step.time).substr(11, 8) + ' ' + arrows[static_cast<std::size_t>(step.direction)] + ' ' +
               step.request + (step.reply.empty() ? "" : " = " + step.reply) +
               looks[static_cast<std::size_t>(step.look)] + (step.meaning.empty() ? "" : ": " + step.meaning) + '\n';
    }
    return out;
}

std::shared_ptr<const Snapshot> server_logs(const std::vector<ServerLog>& logs)
{
    auto pools = std::make_shared<Pools>();
    auto snapshot = std::make_shared<Snapshot>();
    for (const ServerLog& log : logs) {
        auto source = std::make_shared<SourceInfo>();
        source->id = FileId{static_cast<std::uint32_t>(snapshot->sources.size() + 1)};
        source->path = log.path;
        source->format = named_format(log.format);
        SegmentBuilder builder(with_client | with_user | with_path | with_pid | with_bytes, log.text.size() + 1);
        std::uint32_t offset = 0;
        for (const QString& line : QString::fromStdString(log.text).split('\n', Qt::SkipEmptyParts)) {
            add_line(builder, *pools, line.simplified().split(' '), offset);
            offset += 10;
        }
        ParsedChunk chunk = std::move(builder).finish();
        chunk.segment->file = source->id;
        source->events = chunk.segment->rows;
        snapshot->sources.push_back(std::move(source));
        snapshot->segments.push_back({std::move(chunk.segment), std::move(chunk.times), 0});
    }
    snapshot->pools = std::move(pools);
    snapshot->complete = true;
    snapshot->finish();
    return snapshot;
}

}
