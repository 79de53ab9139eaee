// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/markdown_text.h"
#include "core/report/note_tree.h"
#include "core/report/time_words.h"

#include <algorithm>
#include <array>
#include <format>

namespace spoor::report {
namespace {

class MarkdownReport {
public:
    explicit MarkdownReport(const Document& document) : document_(document) {}

    std::string write()
    {
        heading(1, document_.title);
        for (const auto& [name, value] : document_.data)
            pair(name, value);
        if (document_.date)
            pair("As of", when(*document_.date, TimeQuality::Exact));
        pair("Times", document_.zone.is_utc() ? "UTC" : "UTC, and beside it " + document_.zone.name());
        if (!document_.case_id.empty())
            pair("Case", document_.case_id);
        out_ += '\n';
        if (document_.redacted)
            paragraph(
                "Redacted: names of people, addresses and secrets are pseudonyms. The same pseudonym stands for the "
                "same thing throughout.");
        for (const Section& section : document_.sections)
            add(section, 2);
        if (!document_.sources.empty())
            sources();
        return std::move(out_);
    }

private:
    void heading(int level, std::string_view text)
    {
        out_ += std::string(static_cast<std::size_t>(std::min(6, level)), '#') + ' ' + markdown_text(text) + "\n\n";
    }

    void pair(std::string_view name, std::string_view value)
    {
        out_ += "- " + markdown_text(name) + ": " + markdown_text(value) + '\n';
    }

    void paragraph(std::string_view text) { out_ += markdown_text(text) + "\n\n"; }

    // Without these a table or a fence that follows would belong to what the note ended with.
    void note(std::string_view markdown, int level) { out_ += note_markdown(markdown, level) + '\n'; }

    void left_out(std::uint64_t count, std::string_view what)
    {
        if (count > 0)
            out_ += std::format("Left out here: {} more {}{}.\n\n", count, what, count == 1 ? "" : "s");
    }

    std::string when(Micros time, TimeQuality quality) const
    {
        if (time == no_time)
            return "no time";
        const std::string wall = zone_text(time, document_.zone);
        return (quality == TimeQuality::Inferred ? "≈ " : "") + utc_text(time) +
               (wall.empty() ? "" : " (" + wall + ")") +
               (quality == TimeQuality::Inferred ? ", inferred from elsewhere in the file" : "");
    }

    static std::string place(const Cite& cite)
    {
        return cite.file + (cite.line > 0 ? std::format(":{}", cite.line) : "") + std::format(", byte {}", cite.offset);
    }

    void add(const Section& section, int level)
    {
        heading(level, section.title);
        if (!section.annotation.empty())
            note(section.annotation, std::min(6, level + 1));
        for (const Block& block : section.blocks)
            std::visit([&](const auto& b) { add(b, std::min(6, level + 1)); }, block);
        for (const Section& part : section.parts)
            add(part, level + 1);
    }

    void add(const Paragraph& block, int) { paragraph(block.text); }
    void add(const Note& block, int level) { note(block.markdown, level); }

    void add(const Quotes& quotes, int level)
    {
        for (const Quote& quote : quotes.rows) {
            out_ += "**" + markdown_text(when(quote.time, quote.quality)) + "**";
            if (quote.colour > 0)
                out_ += std::format(", colour {}", quote.colour);
            for (const std::string& tag : quote.tags)
                out_ += ", \\#" + markdown_text(tag);
            out_ += "\n\n";
            if (!quote.sentence.empty())
                paragraph(quote.sentence);
            if (!quote.record.empty())
                out_ += markdown_block(quote.record) + '\n';
            if (quote.cut)
                paragraph("The record is longer; only its beginning is shown.");
            cited(quote.cite);
            if (!quote.note.empty())
                note(quote.note, level);
        }
        left_out(quotes.left_out, "event");
    }

    void cited(const Cite& cite)
    {
        out_ += markdown_text(place(cite));
        if (cite.length > 0)
            out_ += std::format(", {} bytes", cite.length);
        if (cite.digest.empty())
            out_ += ", could not be read again\n\n";
        else
            out_ += std::string(document_.redacted ? ", HMAC-SHA-256 " : ", SHA-256 ") + markdown_code(cite.digest) +
                    "\n\n";
    }

    void row(const std::vector<std::string>& cells)
    {
        out_ += '|';
        for (const std::string& cell : cells)
            out_ += ' ' + markdown_text(cell) + " |";
        out_ += '\n';
    }

    void add(const Table& table, int)
    {
        if (!table.caption.empty())
            paragraph(table.caption);
        if (table.columns.empty())
            return;
        std::vector<std::string> titles;
        std::string marks = "|";
        for (const Table::Column& column : table.columns) {
            titles.push_back(column.title);
            marks += column.number ? " ---: |" : " --- |";
        }
        if (!table.cites.empty()) {
            titles.emplace_back("Where");
            marks += " --- |";
        }
        row(titles);
        out_ += marks + '\n';
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            std::vector<std::string> cells = table.rows[i];
            cells.resize(table.columns.size());
            if (!table.cites.empty())
                cells.push_back(i < table.cites.size() ? place(table.cites[i]) : std::string());
            row(cells);
        }
        out_ += '\n';
        left_out(table.left_out, "row");
    }

    void add(const Rungs& rungs, int level)
    {
        const Ladder& ladder = rungs.ladder;
        Table table;
        table.caption = rungs.title;
        if (!ladder.left.empty() || !ladder.right.empty())
            table.caption += " (→ from " + ladder.left + " to " + ladder.right + ", ← back)";
        for (const char* title : {"Time", "Step", "Result", "Meaning", "Where"})
            table.columns.push_back({title, false, false});
        for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
            const Ladder::Step& step = ladder.steps[i];
            const bool back = step.direction == Ladder::Direction::ToClient;
            std::string said;
            if (!step.request.empty())
                said = (step.direction == Ladder::Direction::Note ? "" : (back ? "← " : "→ ")) + step.request;
            if (!step.reply.empty())
                said += (said.empty() ? "← " : " ← ") + step.reply;
            const std::array<const char*, 4> results = {"", "success", "failure", "challenge"};
            const auto& cite = i < rungs.cites.size() ? rungs.cites[i] : std::nullopt;
            table.rows.push_back({when(step.time, step.quality), said, results[static_cast<std::size_t>(step.look)],
                                  step.meaning + (step.event ? "" : " Not in the log."), cite ? place(*cite) : ""});
        }
        add(table, level);
        left_out(ladder.left_out, "step");
    }

    void add(const Figure& figure, int level)
    {
        paragraph(figure.title);
        paragraph(figure.caption);
        Table numbers = table_of(figure.chart);
        numbers.caption.clear();
        add(numbers, level);
    }

    void add(const Terms& terms, int level)
    {
        Table table;
        for (const char* title : {"Code", "Name", "Meaning", "Source"})
            table.columns.push_back({title, false, false});
        for (const Term& term : terms.rows)
            table.rows.push_back({term.code, term.name, term.meaning, term.source});
        add(table, level);
    }

    void sources()
    {
        Table table;
        table.caption = "Files that this report rests on";
        table.columns = {{"File", false, false},
                         {"Bytes", true, false},
                         {"SHA-256", false, true},
                         {"Format", false, false},
                         {"Zone", false, false}};
        for (const Source& source : document_.sources)
            table.rows.push_back(
                {source.file, std::to_string(source.bytes), source.sha256, source.format, source.zone});
        heading(2, "Checking this report");
        add(table, 3);
    }

    const Document& document_;
    std::string out_;
};

}

std::string markdown_of(const Document& document) { return MarkdownReport(document).write(); }

}
