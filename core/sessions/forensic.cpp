// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks of ProFTPD's mod_log_forensic as sessions. The verdict is what the block's marker says; its events are its
// header, its captured lines, and its END marker. Session::detail is the PID of the process that wrote it, or no_pid.
//
// A block of which no line has a time takes it from the same session in the other logs (forensic_links.h): for a failed
// login that of the refused login, for the others the last that is known of the process.
#include "core/sessions/forensic_blocks.h"
#include "core/sessions/forensic_links.h"
#include "core/sessions/forensic_story.h"
#include "core/sessions/session_rows.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

ForensicWanted wanted_of(const ForensicBlock& block)
{
    return {.pid = block.pid, .client = block.client, .start = block.start, .end = block.end};
}

/// Bounds for the blocks without a time: those of the blocks around them in their file, which is written in order.
std::vector<ForensicWanted> all_wanted(const std::vector<ForensicBlock>& blocks)
{
    std::vector<ForensicWanted> wanted;
    wanted.reserve(blocks.size());
    for (const ForensicBlock& block : blocks)
        wanted.push_back(wanted_of(block));
    Micros known = no_time;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i == 0 || blocks[i].file != blocks[i - 1].file)
            known = no_time;
        wanted[i].not_before = known == no_time ? no_time : known - ForensicLinks::slack;
        if (blocks[i].end != no_time)
            known = blocks[i].end;
    }
    known = no_time;
    for (std::size_t i = blocks.size(); i-- > 0;) {
        if (i + 1 == blocks.size() || blocks[i].file != blocks[i + 1].file)
            known = no_time;
        wanted[i].not_after = known == no_time ? no_time : known + ForensicLinks::slack;
        if (blocks[i].start != no_time)
            known = blocks[i].start;
    }
    return wanted;
}

/// The event that a block without a time tells of: the nth refused login of its process, or the last line.
std::uint32_t told_of(const Snapshot& snapshot, const ForensicBlock& block, const ForensicLink& link, std::size_t nth)
{
    if (block.verdict != Verdict::FailedLogin)
        return link.by_process.back();
    std::vector<std::uint32_t> refused;
    for (const std::uint32_t event : link.by_process) {
        const Facet& facet = snapshot.facet(EventId{event});
        if (facet.kind == Kind::FtpLogin && facet.outcome == Outcome::Failure)
            refused.push_back(event);
    }
    if (refused.empty())
        return link.by_process.back();
    return refused[std::min(nth, refused.size() - 1)];
}

class ForensicFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Forensic; }

    void find(SessionTable& table, const TaskContext& context, unsigned) const override
    {
        const Snapshot& snapshot = *table.snapshot;
        const std::vector<ForensicBlock> blocks = forensic_blocks(snapshot, context.stop);
        if (blocks.empty())
            return;
        const std::vector<ForensicWanted> wanted = all_wanted(blocks);
        const ForensicLinks links(snapshot, wanted, context.stop);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> refused;  // by file and process, so far
        for (std::size_t i = 0; i < blocks.size() && !context.cancelled(); ++i) {
            const ForensicLink link = links.find(wanted[i]);
            std::size_t nth = 0;
            if (blocks[i].verdict == Verdict::FailedLogin)
                nth = refused[{blocks[i].file.value, blocks[i].pid}]++;
            add(table, blocks[i], link, nth);
        }
    }

    SessionStory story(const SessionTable& table, std::size_t index, LineReader& reader) const override
    {
        return forensic_story(table, index, reader);
    }

private:
    static void add(SessionTable& table, const ForensicBlock& block, const ForensicLink& link, std::size_t nth)
    {
        const Snapshot& snapshot = *table.snapshot;
        Session row;
        row.first_event = static_cast<std::uint32_t>(table.events.size());
        row.event_count = static_cast<std::uint32_t>(block.events.size());
        row.client = block.client;
        row.user = block.user;
        row.facet = block.facet;
        row.detail = block.pid;
        row.bytes = block.bytes;
        row.start = block.start;
        row.end = block.end;
        row.verdict = block.verdict;
        row.attempts = row.failures = block.verdict == Verdict::FailedLogin ? 1 : 0;
        row.confidence = block.verdict == Verdict::Unknown ? 50 : block.ended ? 100 : 90;
        row.marks = block.ended ? mark_none : mark_cut;
        row.reason = forensic_reason(block.ended, link);
        if (row.start == no_time && !link.by_process.empty()) {
            row.start = row.end = snapshot.time(EventId{told_of(snapshot, block, link, nth)});
            row.marks |= mark_inferred_time;
            row.confidence = std::min(row.confidence, link.confidence);
        }
        table.rows.push_back(row);
        table.events.insert(table.events.end(), block.events.begin(), block.events.end());
        const auto events = std::span(table.events).subspan(row.first_event);
        std::ranges::sort(events, {},
                          [&](std::uint32_t event) { return std::pair(snapshot.time(EventId{event}), event); });
    }
};

}

const SessionFinder& forensic_sessions()
{
    static const ForensicFinder finder;
    return finder;
}

}
