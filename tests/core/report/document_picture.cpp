// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/document_picture.h"

#include <algorithm>

namespace spoor::test {
namespace {

using namespace spoor::report;

std::string time(Micros t) { return t == no_time ? "-" : plain_time(t); }

std::string one_line(std::string text)
{
    std::ranges::replace(text, '\n', '|');
    std::erase(text, '\r');
    return text;
}

std::string place(const Cite& cite)
{
    return cite.file + ':' + std::to_string(cite.line) + " @" + std::to_string(cite.offset) + '+' +
           std::to_string(cite.length) + ' ' + cite.digest.substr(0, 8);
}

std::string rest(std::uint64_t left_out) { return left_out ? "  … " + std::to_string(left_out) + " more\n" : ""; }

struct Painter {
    std::string operator()(const Paragraph& block) const { return "  " + block.text + '\n'; }
    std::string operator()(const Note& block) const { return "  note: " + one_line(block.markdown) + '\n'; }
    std::string operator()(const Quotes& block) const
    {
        std::string out;
        for (const Quote& quote : block.rows) {
            out += "  > " + one_line(quote.record) + (quote.cut ? " […]" : "") + '\n';
            out += "    " + quote.sentence + "\n    " + place(quote.cite) + '\n';
            if (!quote.note.empty() || !quote.tags.empty() || quote.colour) {
                out += "    marked " + std::to_string(quote.colour);
                for (const std::string& tag : quote.tags)
                    out += " #" + tag;
                out += ": " + quote.note + '\n';
            }
        }
        return out + rest(block.left_out);
    }
    std::string operator()(const Table& block) const
    {
        std::string out = "  [" + block.caption + "]\n  ";
        for (const Table::Column& column : block.columns)
            out += "| " + column.title + ' ';
        out += '\n';
        for (std::size_t i = 0; i < block.rows.size(); ++i) {
            out += "  ";
            for (const std::string& cell : block.rows[i])
                out += "| " + one_line(cell.size() == 64 ? cell.substr(0, 8) : cell) + ' ';
            out += (block.cites.empty() ? "" : "<- " + place(block.cites[i])) + '\n';
        }
        return out + rest(block.left_out);
    }
    std::string operator()(const Rungs& block) const
    {
        std::string out = "  ladder " + block.title + ": " + block.ladder.left + " / " + block.ladder.right + '\n';
        for (std::size_t i = 0; i < block.ladder.steps.size(); ++i) {
            const Ladder::Step& step = block.ladder.steps[i];
            out += "  - " + time(step.time) + ' ' + step.request + " -> " + step.reply + "; " + step.meaning + ' ' +
                   (block.cites[i] ? place(*block.cites[i]) : "not in the log") + '\n';
        }
        return out + rest(block.ladder.left_out);
    }
    std::string operator()(const Figure& block) const
    {
        return "  figure " + std::string(name(block.chart.spec.id)) + ": " + block.caption + '\n';
    }
    std::string operator()(const Terms& block) const
    {
        std::string out;
        for (const Term& term : block.rows)
            out += "  " + term.code + " = " + term.name + '\n';
        return out;
    }
};

std::string picture(const Section& section, int level)
{
    std::string out =
        std::string(static_cast<std::size_t>(level), '#') + ' ' + section.title + " {" + section.id + "}\n";
    if (!section.annotation.empty())
        out += "  annotation: " + one_line(section.annotation) + '\n';
    for (const Block& block : section.blocks)
        out += std::visit(Painter{}, block);
    for (const Section& part : section.parts)
        out += picture(part, level + 1);
    return out;
}

}

std::string document_picture(const Document& document, const std::string& hide)
{
    std::string out = document.title + '\n';
    for (const auto& [what, value] : document.data)
        out += what + ": " + value + '\n';
    for (const Section& section : document.sections)
        out += picture(section, 1);
    for (std::size_t at = out.find(hide); !hide.empty() && at != std::string::npos; at = out.find(hide, at))
        out.replace(at, hide.size(), "…");
    return out;
}

}
