// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/json_out.h"
#include "core/report/markup.h"
#include "core/report/self_digest.h"
#include "core/report/time_words.h"

#include <array>

namespace spoor::report {
namespace {

std::string_view name(TimeQuality quality)
{
    static constexpr std::array<std::string_view, 3> names = {"exact", "inferred", "absent"};
    return names[static_cast<std::size_t>(quality)];
}

std::string_view name(Ladder::Direction direction)
{
    static constexpr std::array<std::string_view, 4> names = {"to-server", "to-client", "both", "note"};
    return names[static_cast<std::size_t>(direction)];
}

std::string_view name(Ladder::Look look)
{
    static constexpr std::array<std::string_view, 4> names = {"plain", "success", "failure", "challenge"};
    return names[static_cast<std::size_t>(look)];
}

std::string_view name(ChartShape shape)
{
    static constexpr std::array<std::string_view, 4> names = {"rates", "stacks", "bars", "map"};
    return names[static_cast<std::size_t>(shape)];
}

std::string_view name(ChartUnit unit)
{
    static constexpr std::array<std::string_view, 3> names = {"events", "handshakes", "bytes"};
    return names[static_cast<std::size_t>(unit)];
}

class JsonReport {
public:
    explicit JsonReport(const Document& document) : document_(document), json_(out_) {}

    std::string write()
    {
        json_.continue_object(std::string(json_head) + std::string(no_digest) + '"');
        json_.member("title", document_.title);
        json_.key("data").array();
        for (const auto& [key, value] : document_.data) {
            json_.object();
            json_.member("name", key);
            json_.member("value", value);
            json_.end();
        }
        json_.end();
        if (document_.date)
            json_.member("date", iso_utc(*document_.date));
        if (!document_.case_id.empty())
            json_.member("case", document_.case_id);
        json_.member("zone", document_.zone.name());
        json_.key("redacted").truth(document_.redacted);
        json_.key("sources").array();
        for (const Source& source : document_.sources)
            add(source);
        json_.end();
        add("sections", document_.sections);
        json_.end();
        out_ += '\n';
        seal(out_, json_head.size());
        return std::move(out_);
    }

private:
    void add(const Source& source)
    {
        json_.object();
        json_.member("file", source.file);
        json_.member("path", percent_text(source.path));
        json_.member("relative", percent_text(source.relative));
        if (source.member)
            json_.member("member", percent_text(*source.member));
        json_.member("bytes", source.bytes);
        json_.member("sha256", source.sha256);
        if (!source.container_sha256.empty())
            json_.member("container_sha256", source.container_sha256);
        json_.member("format", source.format);
        json_.member("zone", source.zone);
        json_.end();
    }

    void add(std::string_view key, const std::vector<Section>& sections)
    {
        json_.key(key).array();
        for (const Section& section : sections) {
            json_.object();
            json_.member("id", section.id);
            json_.member("title", section.title);
            if (!section.annotation.empty())
                json_.member("annotation", section.annotation);
            json_.key("blocks").array();
            for (const Block& block : section.blocks) {
                json_.object();
                std::visit([&](const auto& b) { add(b); }, block);
                json_.end();
            }
            json_.end();
            if (!section.parts.empty())
                add("parts", section.parts);
            json_.end();
        }
        json_.end();
    }

    void add(const Cite& cite)
    {
        json_.key("cite").object();
        json_.member("file", cite.file);
        json_.member("sha256", cite.sha256);
        json_.member("line", cite.line);
        json_.member("offset", cite.offset);
        json_.member("length", cite.length);
        json_.member("digest", cite.digest);
        json_.end();
    }

    void add(Micros time, TimeQuality quality)
    {
        json_.key("time");
        time == no_time ? json_.null() : json_.text(iso_utc(time));
        json_.member("time_quality", name(time == no_time ? TimeQuality::Absent : quality));
    }

    void add(const std::vector<std::string>& texts)
    {
        json_.array();
        for (const std::string& text : texts)
            json_.text(text);
        json_.end();
    }

    void add(const Paragraph& paragraph)
    {
        json_.member("kind", "paragraph");
        json_.member("text", paragraph.text);
    }

    void add(const Note& note)
    {
        json_.member("kind", "note");
        json_.member("markdown", note.markdown);
    }

    void add(const Quotes& quotes)
    {
        json_.member("kind", "quotes");
        json_.key("rows").array();
        for (const Quote& quote : quotes.rows) {
            json_.object();
            add(quote.time, quote.quality);
            json_.member("sentence", quote.sentence);
            json_.member("record", quote.record);
            json_.key("cut").truth(quote.cut);
            json_.member("note", quote.note);
            json_.key("tags");
            add(quote.tags);
            json_.member("colour", quote.colour);
            add(quote.cite);
            json_.end();
        }
        json_.end();
        json_.member("left_out", quotes.left_out);
    }

    void add(const Table& table)
    {
        json_.member("kind", "table");
        json_.member("caption", table.caption);
        json_.key("columns").array();
        for (const Table::Column& column : table.columns) {
            json_.object();
            json_.member("title", column.title);
            json_.key("number").truth(column.number);
            json_.end();
        }
        json_.end();
        json_.key("rows").array();
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            json_.object();
            json_.key("cells");
            add(table.rows[i]);
            if (i < table.cites.size())
                add(table.cites[i]);
            json_.end();
        }
        json_.end();
        json_.member("left_out", table.left_out);
    }

    void add(const Rungs& rungs)
    {
        json_.member("kind", "ladder");
        json_.member("title", rungs.title);
        json_.member("left", rungs.ladder.left);
        json_.member("right", rungs.ladder.right);
        json_.key("steps").array();
        for (std::size_t i = 0; i < rungs.ladder.steps.size(); ++i) {
            const Ladder::Step& step = rungs.ladder.steps[i];
            json_.object();
            json_.key("in_log").truth(step.event.has_value());
            json_.member("direction", name(step.direction));
            json_.member("look", name(step.look));
            add(step.time, step.quality);
            json_.member("request", step.request);
            json_.member("reply", step.reply);
            json_.member("meaning", step.meaning);
            if (i < rungs.cites.size() && rungs.cites[i])
                add(*rungs.cites[i]);
            json_.end();
        }
        json_.end();
        json_.member("left_out", rungs.ladder.left_out);
    }

    void add(const Figure& figure)
    {
        const Chart& chart = figure.chart;
        json_.member("kind", "chart");
        json_.member("title", figure.title);
        json_.member("caption", figure.caption);
        json_.member("chart", spoor::name(chart.spec.id));
        json_.member("by", spoor::name(chart.spec.by));
        json_.member("shape", name(chart.shape));
        json_.member("unit", name(chart.unit));
        json_.member("zone", chart.spec.zone.name());
        if (chart.columns_are == ChartColumns::Times) {
            json_.key("bounds").array();
            for (const Micros bound : chart.bounds)
                json_.text(iso_utc(bound));
            json_.end();
        } else if (chart.columns_are == ChartColumns::Values) {
            json_.key("values");
            add(chart.values);
        } else {
            json_.member("hours", std::uint64_t{24});
        }
        json_.key("series").array();
        for (const ChartSeries& series : chart.series)
            add(series);
        json_.end();
        json_.member("events", chart.events);
        json_.member("left_out", chart.left_out);
        json_.member("more_values", chart.more_values);
    }

    void add(const ChartSeries& series)
    {
        json_.object();
        json_.member("name", series.name);
        json_.key("cells").array();
        for (const ChartCell& cell : series.cells) {
            json_.object();
            json_.member("value", cell.value);
            json_.member("attempts", cell.attempts);
            json_.member("failing", cell.failing);
            json_.member("legs", cell.legs);
            json_.key("rate").share(cell.rate());
            json_.key("adjusted_rate").share(cell.adjusted_rate());
            json_.end();
        }
        json_.end();
        json_.end();
    }

    void add(const Terms& terms)
    {
        json_.member("kind", "terms");
        json_.key("rows").array();
        for (const Term& term : terms.rows) {
            json_.object();
            json_.member("code", term.code);
            json_.member("name", term.name);
            json_.member("meaning", term.meaning);
            json_.member("source", term.source);
            json_.end();
        }
        json_.end();
    }

    const Document& document_;
    std::string out_;
    JsonOut json_;
};

}

std::string json_of(const Document& document) { return JsonReport(document).write(); }

}
