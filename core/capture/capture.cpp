// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture.h"

#include "core/capture/block_text.h"
#include "core/capture/connections.h"
#include "core/capture/criteria.h"
#include "core/capture/forensic_again.h"
#include "core/capture/header.h"
#include "core/capture/log_type.h"
#include "core/capture/raw_lines.h"
#include "core/capture/source_traits.h"
#include "core/findings/event_ids.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

using namespace capture;

// Events whose lines are read at once.
constexpr std::size_t slice = 8192;
// Logs with a second's resolution are ahead of the others by so much.
constexpr Micros second = seconds(1);

/// Where the last header before each segment stands in its source; 0 where there is none.
std::vector<std::uint64_t> restarts_before(const Snapshot& snapshot)
{
    std::vector<std::uint64_t> before(snapshot.segments.size());
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < snapshot.segments.size(); ++i) {
        const Segment& s = *snapshot.segments[i].data;
        if (i == 0 || snapshot.segments[i - 1].data->file != s.file)
            last = 0;
        before[i] = last;
        // The one at the top of the file is no restart.
        if (!s.restarts.empty() && s.restarts.back() < s.rows && (s.restarts.back() > 0 || s.base > 0))
            last = s.base + s.offset[s.restarts.back()];
    }
    return before;
}

std::uint64_t restart_of(const Segment& s, std::uint32_t row, std::uint64_t before)
{
    const auto behind = std::ranges::upper_bound(s.restarts, row);
    if (behind == s.restarts.begin())
        return before;
    const std::uint32_t last = *(behind - 1);
    return last == 0 && s.base == 0 ? before : s.base + s.offset[last];
}

}

struct Capture::State {
    State(CaptureOptions given, std::vector<Criterion> asked)
        : options(std::move(given)), criteria(std::move(asked)), captured(options.capture), traits(captured),
          connections(options.idle, traits)
    {
    }

    CaptureOptions options;
    std::vector<Criterion> criteria;
    Captured captured;
    Traits traits;
    Connections connections;
    RawLines reader, block_reader;
    std::uint64_t blocks = 0, unread = 0;

    /// What the events of one call have in common.
    struct Call {
        const Snapshot& snapshot;
        OwnCriteria own;
        std::vector<std::uint64_t> restarts;
        std::vector<CapturedBlock> blocks;
    };

    bool asks_for(Criterion::Sort sort) const { return std::ranges::contains(criteria, sort, &Criterion::sort); }
    void take(Call& call, EventId event, std::optional<std::string_view> raw, std::uint32_t length);
    std::optional<std::pair<std::size_t, std::string>> met(const Call& call, EventId event, const EventView& view,
                                                           const SourceTraits& source, Connection& connection,
                                                           std::string_view raw) const;
    void make(Call& call, EventId event, const EventView& view, const SourceTraits& source, Connection& connection,
              const Criterion& criterion, const std::string& words);
};

/// The first of the criteria that the event meets, and what its marker says.
std::optional<std::pair<std::size_t, std::string>>
Capture::State::met(const Call& call, EventId event, const EventView& view, const SourceTraits& source,
                    Connection& connection, std::string_view raw) const
{
    const Pools& pools = *call.snapshot.pools;
    const bool forensic = source.family == Family::Forensic;
    bool login = false;
    if (!forensic && is_refused_login(*view.facet, view.user != StringPool::absent)) {
        const std::uint32_t count = ++connection.counts_of(source.log).refused;
        const bool told_elsewhere = view.time != no_time && source.told_from != no_time &&
                                    view.time >= source.told_from && view.time <= source.told_to;
        // Another log's word for one that has been told counts no further.
        login = !told_elsewhere && count > connection.refused_told;
        if (login)
            connection.refused_told = count;
    }
    const bool died = !forensic && !connection.died && is_untimely_death(pools, *view.facet, view.client);
    connection.died = connection.died || died;
    const bool thrown_out = !forensic && !connection.thrown_out && view.facet->kind == Kind::Other &&
                            (source.family == Family::Proftpd || source.family == Family::Syslog) &&
                            is_module_config(raw);
    connection.thrown_out = connection.thrown_out || thrown_out;
    const auto own = call.own.met(event);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        using enum Criterion::Sort;
        const Criterion::Sort sort = criteria[i].sort;
        if ((sort == FailedLogin && login) || (sort == UntimelyDeath && died) || (sort == ModuleConfig && thrown_out))
            return std::pair(i, marker_words(criteria[i], {}));
        if (!own || own->criterion != i)
            continue;
        if (own->finding != 0 && std::ranges::contains(connection.findings, own->finding))
            continue;
        if (own->finding != 0)
            connection.findings.push_back(own->finding);
        return std::pair(i, marker_words(criteria[i], own->rule));
    }
    return std::nullopt;
}

void Capture::State::make(Call& call, EventId event, const EventView& view, const SourceTraits& source,
                          Connection& connection, const Criterion& criterion, const std::string& words)
{
    using enum Criterion::Sort;
    const Snapshot& snapshot = call.snapshot;
    const bool login = criterion.sort == FailedLogin;
    const auto of_later_login = [&](const KeptLine& line) {
        return login && line.log != source.log && line.refused >= connection.refused_told && line.time != no_time &&
               view.time != no_time && line.time + second > view.time;
    };
    const std::uint64_t before = connection.ring.bytes();
    const std::vector<KeptLine> lines =
        connection.ring.take([&](const KeptLine& line) { return !of_later_login(line); });
    connections.grew(static_cast<std::int64_t>(connection.ring.bytes()) - static_cast<std::int64_t>(before),
                     connection);
    CapturedBlock block;
    block.criterion = words;
    const StringPool::Id user = login ? view.user : StringPool::absent;
    const bool own = criterion.sort == Finding || criterion.sort == Filter;
    block.text = block_text(words,
                            header_of(connection, *snapshot.pools, view.time, user,
                                      own ? std::string_view(criterion.text) : std::string_view()),
                            lines);
    block.connection = connection.name;
    block.client = snapshot.pools->client.view(connection.client);
    block.user = snapshot.pools->user.view(user != StringPool::absent ? user : connection.user);
    block.time = view.time;
    block.event = snapshot.key(event);
    block.lines = static_cast<std::uint32_t>(lines.size());
    call.blocks.push_back(std::move(block));
    ++blocks;
}

void Capture::State::take(Call& call, EventId event, std::optional<std::string_view> raw, std::uint32_t length)
{
    const Snapshot& snapshot = call.snapshot;
    const Pools& pools = *snapshot.pools;
    const auto [segment, row] = snapshot.place(event);
    const SegmentRef& ref = snapshot.segments[segment];
    const Segment& s = *ref.data;
    const SourceTraits& source = traits.of(s.file);
    if (source.family == Family::Forensic) {
        if (auto block = forensic_again(snapshot, event, options, criteria, captured, block_reader)) {
            call.blocks.push_back(std::move(*block));
            ++blocks;
        }
        if (!asks_for(Criterion::Sort::Finding) && !asks_for(Criterion::Sort::Filter))
            return;
    }
    const EventIds ids = ids_of(s, row);
    EventView view;
    view.facet = &pools.facets[ids.facet];
    view.ftp = ftp_meaning(pools, *view.facet);
    view.client = ids.client;
    view.user = ids.user;
    view.agent = ids.agent;
    view.session = ids.session;
    view.pid = s.pid.empty() ? no_pid : s.pid[row];
    view.restart = restart_of(s, row, call.restarts[segment]);
    view.file = s.file;
    view.time = Micros{ref.times->utc[row]};
    Connection& connection = connections.of(pools, view);
    note(connection, *view.facet, view.ftp, source.log, view.user,
         s.bytes_moved.empty() ? no_bytes : s.bytes_moved[row]);
    if (!raw)
        ++unread;
    const std::string_view text = raw.value_or(std::string_view());
    const auto refused = connection.counts_of(source.log).refused;
    if (raw) {
        const std::string_view format = snapshot.source(s.file)->format->id();
        KeptLine line;
        LogType type = log_type_of(format, text);
        std::string_view body = text;
        if (source.family == Family::Forensic) {
            const forensic::Prefixed prefix = forensic::read_prefix(text);
            type = prefix.torn ? LogType::Unspec : prefix.type;
            body = prefix.torn ? text : prefix.body;
        }
        if (source.whole || captured.type(type)) {
            line.prefix = prefix_of(type, body, view.pid);
            line.text = one_line(body, length);
            line.time = view.time;
            line.log = source.log;
            line.refused = refused;
            connections.grew(connection.ring.add(std::move(line), options.buffer_size), connection);
        }
    }
    if (const auto criterion = met(call, event, view, source, connection, text))
        make(call, event, view, source, connection, criteria[criterion->first], criterion->second);
}

Result<Capture> Capture::make(CaptureOptions options)
{
    if (auto checked = check(options); !checked)
        return std::unexpected(checked.error());
    std::vector<Criterion> criteria;
    for (const std::string& text : options.criteria)
        criteria.push_back(*read_criterion(text));
    return Capture(std::make_unique<State>(std::move(options), std::move(criteria)));
}

Capture::Capture(std::unique_ptr<State> state) : state_(std::move(state)) {}
Capture::Capture(Capture&&) noexcept = default;
Capture& Capture::operator=(Capture&&) noexcept = default;
Capture::~Capture() = default;

Result<std::vector<CapturedBlock>> Capture::take(const std::shared_ptr<const Snapshot>& snapshot,
                                                 std::span<const EventId> events, const FindingSet* findings,
                                                 const TaskContext& context)
{
    if (!state_->options.engine || !snapshot || !snapshot->pools || events.empty())
        return std::vector<CapturedBlock>{};
    auto own = OwnCriteria::of(state_->criteria, snapshot, findings, context);
    if (!own)
        return std::unexpected(own.error());
    state_->traits.update(*snapshot);
    State::Call call{*snapshot, std::move(*own), restarts_before(*snapshot), {}};
    while (!events.empty()) {
        const auto part = events.first(std::min(slice, events.size()));
        state_->reader.read(*snapshot, part);
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (i % 256 == 0 && context.cancelled())
                return failure(ErrorCode::Cancelled);
            state_->take(call, part[i], state_->reader[i], state_->reader.length(i));
        }
        events = events.subspan(part.size());
    }
    return std::move(call.blocks);
}

CaptureState Capture::state() const
{
    const Connections& c = state_->connections;
    return {c.size(), c.lines(), c.bytes(), state_->blocks, c.let_go(), state_->unread};
}

const CaptureOptions& Capture::options() const { return state_->options; }

}
