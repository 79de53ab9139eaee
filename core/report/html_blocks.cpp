// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/html_writer.h"
#include "core/report/markup.h"
#include "core/report/note_tree.h"
#include "core/report/time_words.h"

#include <algorithm>
#include <array>
#include <format>

namespace spoor::report {
namespace {

template <class... F>
struct Cases : F... {
    using F::operator()...;
};

// A text without blanks for long makes its column as wide as itself unless it may break.
bool has_long_word(std::string_view text)
{
    std::size_t run = 0;
    for (const char c : text) {
        run = c == ' ' ? 0 : run + 1;
        if (run > 24)
            return true;
    }
    return false;
}

// Times, addresses and names of one word: browsers would break them at their hyphens.
bool is_short_word(std::string_view text) { return text.size() <= 27 && !text.contains(' '); }

std::string classes_of(const Table& table, std::size_t column)
{
    std::string classes;
    if (table.columns[column].number)
        classes += "number ";
    if (table.columns[column].mono)
        classes += "mono ";
    const auto in_any = [&](auto&& holds) {
        return std::ranges::any_of(table.rows,
                                   [&](const auto& row) { return column < row.size() && holds(row[column]); });
    };
    if (in_any(has_long_word))
        classes += "long ";
    else if (!in_any([](std::string_view text) { return !is_short_word(text); }))
        classes += "short ";
    if (!classes.empty())
        classes.pop_back();
    return classes;
}

std::string_view result_of(Ladder::Look look)
{
    switch (look) {
    case Ladder::Look::Good:
        return "success";
    case Ladder::Look::Bad:
        return "failure";
    case Ladder::Look::Challenge:
        return "challenge";
    case Ladder::Look::Plain:
        break;
    }
    return {};
}

}

std::string_view severity_class(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> severities = {"critical", "high", "medium", "low", "info"};
    std::string lower(text.substr(0, 16));
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const auto found = std::ranges::find(severities, lower);
    return found == severities.end() ? std::string_view{} : *found;
}

void HtmlBlocks::add(const Block& block, int heading)
{
    std::visit(
        Cases{
            [&](const Paragraph& b) { add(b); },
            [&](const Note& b) { out_ += "<div class=\"note\">\n" + note_html(b.markdown, heading) + "</div>\n"; },
            [&](const Quotes& b) { add(b, heading); },
            [&](const Table& b) { add(b); },
            [&](const Rungs& b) { add(b); },
            [&](const Figure& b) { add(b); },
            [&](const Terms& b) { add(b); },
        },
        block);
}

void HtmlBlocks::add(const Paragraph& paragraph) { out_ += "<p>" + markup(paragraph.text) + "</p>\n"; }

void HtmlBlocks::time(Micros time, TimeQuality quality)
{
    if (time == no_time) {
        out_ += "<span class=\"time\">no time</span>";
        return;
    }
    const std::string utc = utc_text(time);
    out_ += "<time class=\"time\" datetime=\"" + utc + "\">";
    if (quality == TimeQuality::Inferred)
        out_ += "≈ ";
    out_ += utc + "</time>";
    if (const std::string wall = zone_text(time, document_.zone); !wall.empty())
        out_ += " <span class=\"zone\">" + wall + "</span>";
    if (quality == TimeQuality::Inferred)
        out_ += " <span class=\"inferred\">≈ inferred from elsewhere in the file</span>";
}

void HtmlBlocks::data_of(const Cite& cite)
{
    out_ += " data-file=\"" + markup(cite.file) + "\" data-source=\"" + markup(cite.sha256) +
            std::format("\" data-line=\"{}\" data-offset=\"{}\" data-length=\"{}\" data-digest=\"", cite.line,
                        cite.offset, cite.length) +
            markup(cite.digest) + '"';
}

void HtmlBlocks::place_of(const Cite& cite)
{
    out_ += "<span class=\"place\"><bdi>" + markup(cite.file) + "</bdi>";
    out_ += " <span class=\"byte\">";
    if (cite.line > 0)
        out_ += std::format("line {}, ", cite.line);
    out_ += std::format("byte {}</span></span>", cite.offset);
    if (cite.digest.empty())
        out_ += " <span class=\"unread\">could not be read again</span>";
}

void HtmlBlocks::left_out(std::uint64_t count, std::string_view what)
{
    if (count > 0)
        out_ +=
            std::format("<p class=\"left-out\">Left out here: {} more {}{}.</p>\n", count, what, count == 1 ? "" : "s");
}

void HtmlBlocks::add(const Quotes& quotes, int heading)
{
    out_ += "<ol class=\"quotes\">\n";
    for (const Quote& quote : quotes.rows)
        add(quote, heading);
    out_ += "</ol>\n";
    left_out(quotes.left_out, "event");
}

void HtmlBlocks::add(const Quote& quote, int heading)
{
    const int colour = quote.colour <= 9 ? quote.colour : 0;
    out_ += std::format("<li class=\"quote colour-{}\"", colour);
    data_of(quote.cite);
    out_ += ">\n<p class=\"when\">";
    time(quote.time, quote.quality);
    if (colour > 0)
        out_ += std::format(" <span class=\"chip\">colour {}</span>", colour);
    for (const std::string& tag : quote.tags)
        out_ += " <span class=\"tag\"><bdi>" + markup(tag) + "</bdi></span>";
    out_ += "</p>\n";
    if (!quote.sentence.empty())
        out_ += "<p class=\"sentence\">" + markup(quote.sentence) + "</p>\n";
    if (!quote.record.empty()) {
        out_ += "<pre class=\"record\" dir=\"ltr\">";
        append_markup(out_, quote.record, LineEnds::Keep);
        out_ += "</pre>\n";
    }
    if (quote.cut)
        out_ += "<p class=\"left-out\">The record is longer; only its beginning is shown.</p>\n";
    out_ += "<p class=\"cite\">";
    place_of(quote.cite);
    if (quote.cite.length > 0)
        out_ += std::format(", {} bytes", quote.cite.length);
    if (!quote.cite.digest.empty())
        out_ += std::string(", ") + (document_.redacted ? "HMAC-SHA-256" : "SHA-256") + " <code class=\"digest\">" +
                markup(quote.cite.digest) + "</code>";
    out_ += "</p>\n";
    if (!quote.note.empty())
        out_ += "<div class=\"note\">\n" + note_html(quote.note, heading) + "</div>\n";
    out_ += "</li>\n";
}

void HtmlBlocks::cell(std::string_view classes, std::string_view text)
{
    out_ += classes.empty() ? std::string("<td>") : std::format("<td class=\"{}\">", classes);
    append_markup(out_, text);
    out_ += "</td>";
}

void HtmlBlocks::add(const Table& table, bool severities)
{
    const bool cited = !table.cites.empty();
    out_ += "<div class=\"scroll\" tabindex=\"0\"><table>\n";
    if (!table.caption.empty())
        out_ += "<caption>" + markup(table.caption) + "</caption>\n";
    out_ += "<thead><tr>";
    std::vector<std::string> classes;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        classes.push_back(classes_of(table, i));
        out_ += table.columns[i].number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">";
        out_ += markup(table.columns[i].title) + "</th>";
    }
    if (cited)
        out_ += "<th scope=\"col\">Where</th>";
    out_ += "</tr></thead>\n<tbody>\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        out_ += "<tr";
        if (r < table.cites.size())
            data_of(table.cites[r]);
        out_ += '>';
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const std::string_view text = i < table.rows[r].size() ? std::string_view(table.rows[r][i]) : "";
            const std::string_view severity = severities ? severity_class(text) : std::string_view{};
            cell(severity.empty() ? classes[i] : "severity " + std::string(severity), text);
        }
        if (cited) {
            out_ += "<td class=\"where long\">";
            if (r < table.cites.size())
                place_of(table.cites[r]);
            out_ += "</td>";
        }
        out_ += "</tr>\n";
    }
    out_ += "</tbody>\n</table></div>\n";
    left_out(table.left_out, "row");
}

void HtmlBlocks::add(const Rungs& rungs)
{
    const Ladder& ladder = rungs.ladder;
    const bool cited = std::ranges::any_of(rungs.cites, [](const auto& cite) { return cite.has_value(); });
    out_ += "<div class=\"scroll\" tabindex=\"0\"><table class=\"ladder\">\n<caption>" + markup(rungs.title);
    if (!ladder.left.empty() || !ladder.right.empty())
        out_ += "<span class=\"parties\">→ from <bdi>" + markup(ladder.left) + "</bdi> to <bdi>" +
                markup(ladder.right) + "</bdi>, ← back</span>";
    out_ += "</caption>\n<thead><tr><th scope=\"col\">Time</th><th scope=\"col\">Step</th><th scope=\"col\">Result</th>"
            "<th scope=\"col\">Meaning</th>";
    out_ += cited ? "<th scope=\"col\">Where</th></tr></thead>\n<tbody>\n" : "</tr></thead>\n<tbody>\n";
    for (std::size_t i = 0; i < ladder.steps.size(); ++i)
        add_step(ladder.steps[i], i < rungs.cites.size() ? rungs.cites[i] : std::nullopt, cited);
    out_ += "</tbody>\n</table></div>\n";
    left_out(ladder.left_out, "step");
}

void HtmlBlocks::add_step(const Ladder::Step& step, const std::optional<Cite>& cite, bool cited)
{
    out_ += "<tr";
    if (cite)
        data_of(*cite);
    out_ += "><td>";
    time(step.time, step.quality);
    out_ += "</td><td class=\"step mono long\">";
    const bool back = step.direction == Ladder::Direction::ToClient;
    if (!step.request.empty())
        out_ += std::string("<span class=\"arrow\">") +
                (step.direction == Ladder::Direction::Note ? "•" : (back ? "←" : "→")) + " <bdi>" +
                markup(step.request) + "</bdi></span>";
    if (!step.reply.empty())
        out_ += "<span class=\"arrow\">← <bdi>" + markup(step.reply) + "</bdi></span>";
    const std::string result(result_of(step.look));
    out_ += "</td><td class=\"result " + result + "\">" + result + "</td><td>" + markup(step.meaning);
    out_ += step.event ? "" : " <span class=\"unread\">Not in the log.</span>";
    out_ += "</td>";
    if (cited) {
        out_ += "<td class=\"where long\">";
        if (cite)
            place_of(*cite);
        out_ += "</td>";
    }
    out_ += "</tr>\n";
}

void HtmlBlocks::add(const Figure& figure)
{
    const std::string prefix = std::format("chart{}", ++figures_);
    out_ += "<figure class=\"chart\">\n";
    out_ += svg_of(figure.chart, figure.title, prefix);
    out_ += "<figcaption><strong>" + markup(figure.title) + "</strong> " + markup(figure.caption) + "</figcaption>\n";
    if (const Table numbers = table_of(figure.chart); !numbers.columns.empty()) {
        out_ += "<details><summary>The numbers of this chart</summary>\n";
        add(numbers, false);
        out_ += "</details>\n";
    }
    out_ += "</figure>\n";
}

void HtmlBlocks::add(const Terms& terms)
{
    out_ +=
        "<div class=\"scroll\" tabindex=\"0\"><table class=\"terms\">\n<caption>Codes that occur, and what they mean"
        "</caption>\n<thead><tr><th scope=\"col\">Code</th><th scope=\"col\">Name</th><th scope=\"col\">Meaning</th>"
        "<th scope=\"col\">Source</th></tr></thead>\n<tbody>\n";
    for (const Term& term : terms.rows) {
        out_ += "<tr><th scope=\"row\" class=\"mono\">" + markup(term.code) + "</th>";
        cell({}, term.name);
        cell({}, term.meaning);
        cell("source long", term.source);
        out_ += "</tr>\n";
    }
    out_ += "</tbody>\n</table></div>\n";
}

}
