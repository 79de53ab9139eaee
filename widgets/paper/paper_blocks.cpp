// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_blocks.h"

#include "core/report/document_writers.h"
#include "widgets/paper/figure_object.h"
#include "widgets/paper/paper_table.h"
#include "widgets/paper/paper_words.h"

#include <array>
#include <format>

namespace spoor {

using namespace Qt::StringLiterals;
using Hand = PaperInk::Hand;

namespace {

/// Of colours 1 to 9 (P. Tol, "Colour Schemes", 2021: muted), dark enough to be seen on white. Beside them stands their
/// number.
constexpr std::array<QRgb, 9> chips = {0xffcc3311, 0xffee7733, 0xffbb9900, 0xff228833, 0xff009988,
                                       0xff0077bb, 0xff332288, 0xffaa3377, 0xff555555};

std::string_view arrow(Ladder::Direction direction)
{
    switch (direction) {
    case Ladder::Direction::ToServer:
        return "→";
    case Ladder::Direction::ToClient:
        return "←";
    case Ladder::Direction::Both:
        return "⇄";
    case Ladder::Direction::Note:
        return "·";
    }
    return {};
}

Hand hand_of(Ladder::Look look)
{
    switch (look) {
    case Ladder::Look::Good:
        return Hand::Good;
    case Ladder::Look::Bad:
        return Hand::Bad;
    case Ladder::Look::Challenge:
        return Hand::Challenge;
    case Ladder::Look::Plain:
        break;
    }
    return Hand::Plain;
}

}

PaperBlocks::PaperBlocks(PaperInk& ink, const report::Document& document, const PaperOptions& options, Paper& paper)
    : ink_(ink), document_(document), options_(options), paper_(paper), room_(options.rows_in_all)
{
}

void PaperBlocks::set(const report::Block& block)
{
    std::visit([this](const auto& one) { set_one(one); }, block);
}

std::size_t PaperBlocks::take(std::size_t rows)
{
    const std::size_t taken = std::min({rows, std::size_t(options_.rows_each), std::size_t(room_)});
    room_ -= std::uint32_t(taken);
    return taken;
}

void PaperBlocks::tell_rest(std::size_t shown, std::size_t rows, std::uint64_t left_out)
{
    if (shown < rows) {
        paper_.cut = true;
        ink_.paragraph(paper_cut(shown, rows + left_out), Hand::Faint);
    } else if (left_out > 0) {
        ink_.paragraph(paper_left_out(left_out), Hand::Faint);
    }
}

void PaperBlocks::set_one(const report::Paragraph& paragraph) { ink_.paragraph(paragraph.text); }

void PaperBlocks::set_one(const report::Note& note) { ink_.markdown(note.markdown); }

void PaperBlocks::cite(const report::Cite& cite)
{
    QString link;
    if (options_.preview) {
        link = u"cite:"_s + QString::number(paper_.cites.size());
        paper_.cites.push_back(cite);
    }
    const QTextCharFormat faint = ink_.format(Hand::Faint);
    QTextCharFormat place = faint;
    if (!link.isEmpty()) {
        place.setAnchor(true);
        place.setAnchorHref(link);
        place.setFontUnderline(true);
    }
    ink_.text(paper_place(cite), place);
    ink_.text(" · " + paper_digest(cite, document_.redacted), faint);
}

void PaperBlocks::quote(const report::Quote& quote)
{
    ink_.begin(ink_.block(8, 2));
    if (quote.colour >= 1 && quote.colour <= chips.size()) {
        QTextCharFormat chip = ink_.format(Hand::Strong);
        chip.setForeground(QColor(chips[quote.colour - 1U]));
        ink_.text(std::format("■ {}  ", quote.colour), chip);
    }
    ink_.text(paper_time(quote.time, quote.quality, document_.zone), Hand::Strong);
    if (!quote.sentence.empty())
        ink_.text("   " + quote.sentence);
    if (!quote.record.empty())
        ink_.record(quote.cut ? quote.record + "…" : quote.record);
    ink_.begin(ink_.block(1, 3));
    cite(quote.cite);
    if (quote.cut)
        ink_.text(" · the record is longer; its digest is that of the whole", Hand::Faint);
    if (!quote.tags.empty()) {
        std::string tags;
        for (const std::string& tag : quote.tags)
            tags += (tags.empty() ? "" : ", ") + tag;
        ink_.begin(ink_.block(0, 3));
        ink_.text("Tags: ", Hand::Faint);
        ink_.text(tags);
    }
    ink_.markdown(quote.note);
}

void PaperBlocks::set_one(const report::Quotes& quotes)
{
    const std::size_t shown = take(quotes.rows.size());
    for (std::size_t i = 0; i < shown; ++i)
        quote(quotes.rows[i]);
    tell_rest(shown, quotes.rows.size(), quotes.left_out);
}

void PaperBlocks::set_one(const report::Table& table)
{
    const std::size_t shown = take(table.rows.size());
    if (!table.caption.empty())
        ink_.paragraph(table.caption, Hand::Faint);
    PaperTable made;
    for (const report::Table::Column& column : table.columns)
        made.columns.push_back({column.title, column.mono ? Hand::Mono : Hand::Faint, column.number});
    const bool cited = !table.cites.empty();
    if (cited)
        made.columns.push_back({"Where it stands", Hand::Faint});
    for (std::size_t i = 0; i < shown; ++i) {
        auto& row = made.rows.emplace_back();
        for (const std::string& cell : table.rows[i])
            row.push_back({cell, std::nullopt, {}});
        row.resize(table.columns.size());
        if (cited && i < table.cites.size()) {
            QString link;
            if (options_.preview) {
                link = u"cite:"_s + QString::number(paper_.cites.size());
                paper_.cites.push_back(table.cites[i]);
            }
            row.push_back({paper_place(table.cites[i]) + ", " + paper_digest(table.cites[i], document_.redacted),
                           std::nullopt, link});
        }
    }
    weigh_columns(made);
    set_table(ink_, made);
    tell_rest(shown, table.rows.size(), table.left_out);
}

void PaperBlocks::set_one(const report::Rungs& rungs)
{
    const Ladder& ladder = rungs.ladder;
    if (!rungs.title.empty())
        ink_.paragraph(rungs.title, Hand::Strong);
    if (!ladder.left.empty() || !ladder.right.empty())
        ink_.paragraph(ladder.left + "  →  " + ladder.right, Hand::Faint);
    const std::size_t shown = take(ladder.steps.size());
    PaperTable made;
    made.columns = {{"Time", Hand::Faint, false, 20},
                    {"", Hand::Plain, false, 4},
                    {"Request", Hand::Mono, false, 24},
                    {"Reply", Hand::Mono, false, 15},
                    {"Meaning", Hand::Faint, false, 37}};
    for (std::size_t i = 0; i < shown; ++i) {
        const Ladder::Step& step = ladder.steps[i];
        const Hand look = hand_of(step.look);
        std::string meaning = step.meaning;
        QString link;
        if (i < rungs.cites.size() && rungs.cites[i]) {
            const report::Cite& at = *rungs.cites[i];
            meaning +=
                (meaning.empty() ? "" : " ") + std::format("[{}, line {}, byte {}]", at.file, at.line, at.offset);
            if (options_.preview) {
                link = u"cite:"_s + QString::number(paper_.cites.size());
                paper_.cites.push_back(at);
            }
        }
        made.rows.push_back({{paper_time(step.time, step.quality, document_.zone), std::nullopt, link},
                             {std::string(arrow(step.direction)), look, {}},
                             {step.request, std::nullopt, {}},
                             {step.reply, look == Hand::Plain ? std::nullopt : std::optional(look), {}},
                             {meaning, std::nullopt, {}}});
    }
    set_table(ink_, made);
    tell_rest(shown, ladder.steps.size(), ladder.left_out);
}

void PaperBlocks::set_one(const report::Figure& figure)
{
    if (!figure.title.empty())
        ink_.paragraph(figure.title, Hand::Strong);
    const std::string svg = report::svg_of(figure.chart, figure.title);
    if (!svg.empty()) {
        QTextBlockFormat alone = ink_.block(2, 2);
        alone.setLineHeight(100, QTextBlockFormat::SingleHeight);
        ink_.begin(alone);
        ink_.cursor().insertText(figure_letter, figure_format(QByteArray::fromStdString(svg)));
    }
    if (!figure.caption.empty())
        ink_.paragraph(figure.caption, Hand::Faint);
    if (svg.empty())
        set_one(report::table_of(figure.chart));
}

void PaperBlocks::set_one(const report::Terms& terms)
{
    const std::size_t shown = take(terms.rows.size());
    PaperTable made;
    made.columns = {{"Code", Hand::Mono, false, 14},
                    {"Name", Hand::Faint, false, 28},
                    {"Meaning", Hand::Faint, false, 40},
                    {"Source", Hand::Faint, false, 18}};
    for (std::size_t i = 0; i < shown; ++i) {
        const report::Term& term = terms.rows[i];
        made.rows.push_back({{term.code, {}, {}}, {term.name, {}, {}}, {term.meaning, {}, {}}, {term.source, {}, {}}});
    }
    set_table(ink_, made);
    tell_rest(shown, terms.rows.size(), 0);
}

}
