// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/captured.h"

#include "core/sessions/forensic_blocks.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"

#include <algorithm>

namespace spoor::test {

CaptureOptions capturing(std::vector<std::string> criteria)
{
    CaptureOptions options;
    options.engine = true;
    options.criteria = std::move(criteria);
    return options;
}

std::vector<CapturedBlock> captured(const std::shared_ptr<const Snapshot>& snapshot, const CaptureOptions& options,
                                    std::vector<std::uint32_t> cuts, const FindingSet* findings)
{
    std::vector<EventId> events;
    for (std::uint32_t i = 0; i < snapshot->event_count(); ++i)
        events.push_back(snapshot->in_time_order(i));
    auto capture = Capture::make(options);
    std::vector<CapturedBlock> blocks;
    if (!capture)
        return blocks;
    cuts.push_back(snapshot->event_count());
    std::ranges::sort(cuts);
    std::size_t from = 0;
    for (const std::uint32_t to : cuts) {
        auto more = capture->take(snapshot, std::span(events).subspan(from, to - from), findings);
        if (more)
            std::ranges::move(*more, std::back_inserter(blocks));
        from = to;
    }
    return blocks;
}

std::string texts(const std::vector<CapturedBlock>& blocks)
{
    std::string out;
    for (const CapturedBlock& block : blocks)
        out += block.text;
    return out;
}

std::string read_back(const std::string& blocks)
{
    const Scratch scratch;
    LoadOptions options = plain_options();
    options.formats.emplace_back("*", "proftpd-forensic");
    const auto snapshot = loaded({const_cast<Scratch&>(scratch).write("forensic.log", blocks)}, options);
    std::string out;
    std::uint32_t in_blocks = 0;
    for (const ForensicBlock& block : forensic_blocks(*snapshot, {})) {
        const std::string_view id = snapshot->session(EventId{block.events.front()});
        const std::string_view user = snapshot->user(EventId{block.events.front()});
        out += std::string(id.substr(0, id.find('@'))) + ' ' + std::string(user) + '@' +
               std::string(snapshot->pools->client.view(block.client)) + ' ' + std::to_string(block.events.size() - 2) +
               (block.ended ? "" : " cut") + '\n';
        in_blocks += static_cast<std::uint32_t>(block.events.size());
    }
    if (in_blocks != snapshot->event_count())
        out += std::to_string(snapshot->event_count() - in_blocks) + " events in no block\n";
    return out;
}

}
