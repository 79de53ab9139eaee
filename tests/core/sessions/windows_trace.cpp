// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sessions/windows_trace.h"

#include "core/events/segment_builder.h"
#include "core/formats/format.h"
#include "core/sessions/session_kinds.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace spoor::test {
namespace {

std::pair<Kind, Outcome> meaning_of(int id, bool refused)
{
    switch (id) {
    case 592:
    case 4688:
        return {Kind::ProcessStart, Outcome::Success};
    case 600:
    case 4696:
        return {Kind::ProcessToken, Outcome::Success};
    case 593:
    case 4689:
        return {Kind::ProcessEnd, Outcome::Success};
    case 528:
    case 540:
    case 4624:
        return {Kind::Logon, Outcome::Success};
    case 529:
    case 539:
    case 4625:
        return {Kind::Logon, Outcome::Failure};
    case 538:
    case 551:
    case 4634:
    case 4647:
        return {Kind::Logoff, Outcome::Success};
    case 680:
    case 4776:
        return {refused ? Kind::AuthFailure : Kind::AuthSuccess, refused ? Outcome::Failure : Outcome::Success};
    case 675:
    case 4771:
        return {Kind::AuthFailure, Outcome::Failure};
    case 512:
    case 4608:
    case 6005:
    case 12:
        return {Kind::ServiceStart, Outcome::Success};
    case 513:
    case 4609:
    case 6006:
        return {Kind::ServiceStop, Outcome::Success};
    default:
        return {Kind::Other, Outcome::Success};
    }
}

SegmentBuilder::Row row_of(const QString& line, Pools& pools)
{
    const QStringList words = line.split(' ', Qt::SkipEmptyParts);
    const auto value = [&](const QString& name) {
        for (const QString& word : words)
            if (word.startsWith(name + '='))
                return word.mid(name.size() + 1);
        return QString();
    };
    const auto id = [&](StringPool& pool, const QString& text) {
        return text.isEmpty() ? 0 : pool.intern(text.toStdString());
    };
    const auto number = [&](const QString& name) { return value(name).isEmpty() ? no_pid : value(name).toUInt(); };

    Facet facet;
    facet.event_id = words.value(1).toInt();
    std::tie(facet.kind, facet.outcome) = meaning_of(facet.event_id, !value("status").isEmpty());
    facet.recovered = words.contains("slack");
    facet.own_zone = true;
    const QString host = value("host").isEmpty() ? "SRV" : value("host");
    facet.host = host == "-" ? 0 : pools.name.intern(host.toStdString());
    if (!value("type").isEmpty())
        facet.sub = value("type").toInt();
    if (!value("status").isEmpty())
        facet.win32 = value("status").toLongLong(nullptr, 16);
    const QString time = words.value(0).contains('T') ? words.value(0) : "2003-01-17T" + words.value(0);
    const auto read = parse_time(time.toStdString());
    if (!read)
        qFatal("no time: %s", qPrintable(line));
    SegmentBuilder::Row row;
    row.time = *read;
    row.client = id(pools.client, value("ip"));
    row.user = id(pools.user, value("user"));
    row.path = id(pools.path, value("path"));
    row.session = id(pools.session, value("logon"));
    row.pid = number("pid");
    row.parent = number("by");
    row.facet = pools.facets.intern(facet);
    return row;
}

QString clock(Micros time)
{
    return time == no_time ? QString("--") : QString::fromStdString(plain_time(time)).mid(11);
}

}

std::shared_ptr<const Snapshot> snapshot_of(const std::vector<Trace>& traces)
{
    auto pools = std::make_shared<Pools>();
    auto snapshot = std::make_shared<Snapshot>();
    for (const Trace& trace : traces) {
        auto source = std::make_shared<SourceInfo>();
        source->id = FileId{static_cast<std::uint32_t>(snapshot->sources.size() + 1)};
        source->path = trace.source;
        source->format = format_by_id("text");
        const QStringList lines = QString::fromStdString(trace.text).split('\n');
        SegmentBuilder builder(with_client | with_user | with_path | with_session | with_pid | with_parent,
                               static_cast<std::size_t>(lines.size()) + 1);
        std::uint32_t offset = 0;
        for (const QString& line : lines) {
            if (line.trimmed().isEmpty())
                continue;
            SegmentBuilder::Row row = row_of(line.trimmed(), *pools);
            row.offset = offset;
            row.length = 9;
            offset += 10;
            builder.event(row);
            source->first = std::min(source->first.value_or(row.time), row.time);
            source->last = std::max(source->last.value_or(row.time), row.time);
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

SessionTable sessions_of(std::shared_ptr<const Snapshot> snapshot, SessionKind kind)
{
    const auto set = find_sessions(std::move(snapshot), {}, 2);
    return *(*set)[kind];
}

std::string session_picture(const SessionTable& table)
{
    constexpr std::array marks = {std::pair{mark_not_ended, "not-ended"}, std::pair{mark_begun_before, "begun-before"},
                                  std::pair{mark_reused_id, "reused-id"},
                                  std::pair{mark_token_changed, "token-changed"},
                                  std::pair{mark_privileged, "privileged"}};
    const Snapshot& snapshot = *table.snapshot;
    QString out;
    for (const Session& s : table.rows) {
        out += QString::fromUtf8(name(s.verdict).data(), qsizetype(name(s.verdict).size()));
        out += ' ' + QString::number(s.reason);
        const auto add = [&](const char* label, std::string_view text) {
            if (!text.empty())
                out += QString(" ") + label + QString::fromUtf8(text.data(), qsizetype(text.size()));
        };
        add("", snapshot.pools->user.view(s.user));
        add("from ", snapshot.pools->client.view(s.client));
        if (s.failures > 0)
            out += " refused " + QString::number(s.failures) + " of " + QString::number(s.attempts);
        for (const auto& [mark, label] : marks)
            if (s.marks & mark)
                out += QString(" ") + label;
        out += ':';
        for (const std::uint32_t event : table.events_of(s))
            out += ' ' + clock(snapshot.time(EventId{event})) + '/' +
                   QString::number(snapshot.facet(EventId{event}).event_id);
        out += '\n';
    }
    return out.toStdString();
}

}
