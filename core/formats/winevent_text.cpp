// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows events as text: Event Viewer's tab-separated list of new and of old systems, what it copies ("Log Name: …",
// in the language of Windows), and lines that agents send (Snare, OSSEC). Times are the machine's own.
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/formats/winevent/agent_line.h"
#include "core/formats/winevent/meaning.h"
#include "core/formats/winevent/table_log.h"
#include "core/formats/winevent/text_log.h"
#include "core/io/encoding.h"

namespace spoor {
namespace {

constexpr std::string_view delimiters = "\t";

struct AgentLook {
    std::size_t lines = 0, fitting = 0;
};

AgentLook look_at_agents(const Sample& sample)
{
    AgentLook look;
    winevent::AgentLine agent;
    each_sample_line(sample, 400, [&](std::string_view line) {
        ++look.lines;
        look.fitting += agent.read(line);
    });
    return look;
}

std::vector<RawField> decode_block(std::string_view text)
{
    winevent::TextBlock block;
    if (!block.read(text, DateOrder::MonthDayYear))
        return {{Field::Message, "message", std::string(text), false}};
    std::vector<RawField> fields = winevent::fields_of(block.record());
    if (!block.level().empty())
        fields.push_back(raw_field(Field::Other, "Level", block.level()));
    if (!block.category().empty())
        fields.push_back(raw_field(Field::Other, "Task Category", block.category()));
    return fields;
}

class WineventTextFormat final : public Format {
public:
    std::string_view id() const override { return "winevent-text"; }
    std::string_view title() const override { return "Windows events (text)"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        const AgentLook agents = look_at_agents(sample);
        if (const int confidence = confidence_of(agents.fitting, agents.lines, 97))
            return {confidence, std::to_string(agents.fitting) + " of " + std::to_string(agents.lines) +
                                    " lines are events that an agent sent"};
        const winevent::BlockLook blocks = winevent::look_at_blocks(sample);
        if (blocks.blocks > 0)
            return {95, std::to_string(blocks.blocks) + (blocks.blocks == 1 ? " event" : " events") +
                            " as copied text in its head; dates: " + blocks.dates.reason()};
        return winevent::sniff_table(sample, delimiters);
    }

    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        if (look_at_agents(head).fitting > 0)
            return winevent::agent_parser();
        winevent::BlockLook blocks = winevent::look_at_blocks(head);
        if (blocks.labels && blocks.blocks > 0)
            return winevent::block_parser(std::move(*blocks.labels), blocks.dates.order(),
                                          "dates: " + blocks.dates.reason());
        return winevent::open_table(head, delimiters);
    }

    std::vector<RawField> decode(std::string_view raw, const Layout* layout) const override
    {
        const std::string text = to_utf8(line_text(without_bom(raw)));
        winevent::AgentLine agent;
        if (text.find('\n') == std::string::npos && agent.read(text))
            return winevent::fields_of(agent.record());
        if (winevent::block_at(text))
            return decode_block(text);
        return winevent::decode_table(text, layout, delimiters);
    }
};

}

const Format& winevent_text_format()
{
    static const WineventTextFormat format;
    return format;
}

}
