// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capture_output.h"

#include "app/cli/json_text.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"

namespace spoor::cli {

std::string block_json(const Snapshot& snapshot, const CapturedBlock& block)
{
    Json json;
    json["criterion"] = block.criterion;
    json["time"] = json_time(block.time);
    json["connection"] = block.connection;
    json["client"] = block.client.empty() ? Json() : Json(block.client);
    json["user"] = block.user.empty() ? Json() : Json(block.user);
    const auto event = snapshot.find(block.event);
    json["file"] = event ? Json(snapshot.source(*event).display_name()) : Json();
    json["line"] = event ? Json(snapshot.line(*event)) : Json();
    json["lines"] = block.lines;
    json["text"] = block.text;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

bool CaptureSink::write(const Snapshot& snapshot, std::span<const CapturedBlock> blocks)
{
    if (!file.empty())
        if (const auto written = append_blocks(file, blocks); !written) {
            say(word(written.error()));
            return false;
        }
    if (!file.empty() && !json)
        return true;
    const bool terminal = Output::is_terminal();
    for (const CapturedBlock& block : blocks) {
        // A file gets the log's bytes; a terminal would obey them.
        const std::string text = json       ? block_json(snapshot, block)
                                 : terminal ? visible(block.text, LineEnds::Keep)
                                            : block.text;
        if (!output.write(text))
            return false;
    }
    return true;
}

std::string capture_summary(const CaptureState& state)
{
    std::string text = counted(state.blocks, "block", "blocks") + "; " +
                       counted(state.connections, "connection", "connections") + " with " +
                       counted(state.lines, "line", "lines") + " (" + size_text(state.bytes) + ") kept, " +
                       (state.let_go ? grouped(state.let_go) : std::string("none")) + " let go";
    if (state.unread)
        text += "; " + counted(state.unread, "line", "lines") + " could no longer be read";
    return text;
}

}
