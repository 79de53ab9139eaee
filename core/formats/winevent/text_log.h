// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/winevent/text_block.h"

#include <memory>

namespace spoor::winevent {

/// One line an event: Snare, OSSEC. Lines of anything else are rejected.
std::unique_ptr<SourceParser> agent_parser();

/// One block of lines an event.
std::unique_ptr<SourceParser> block_parser(BlockLabels labels, DateOrder order, std::string note);

/// What the blocks in the head of a source have in common.
struct BlockLook {
    std::optional<BlockLabels> labels;
    std::size_t blocks = 0;
    DateOrderVote dates;
};
BlockLook look_at_blocks(const Sample& sample);

}
