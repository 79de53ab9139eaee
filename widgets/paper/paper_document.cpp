// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_document.h"

#include "widgets/paper/figure_object.h"
#include "widgets/paper/paper_blocks.h"
#include "widgets/paper/paper_contents.h"
#include "widgets/paper/paper_ink.h"
#include "widgets/paper/paper_words.h"

#include <QTextBlock>

namespace spoor {

using namespace Qt::StringLiterals;
using Hand = PaperInk::Hand;

namespace {

/// One document while it is being set.
struct Press {
    Press(Paper& paper, const report::Document& what, const PaperOptions& with)
        : document(what), options(with), ink(*paper.text, with.scale), blocks(ink, document, options, paper)
    {
    }

    QString link_to(const report::Section& section) const
    {
        return options.preview ? u"section:"_s + shown_on_paper(section.id) : QString();
    }

    void title()
    {
        ink.heading(0, document.title, {}, {});
        for (const auto& [name, value] : document.data) {
            ink.begin(ink.block(0, 2));
            ink.text(name + ": ", Hand::Strong);
            ink.text(value);
        }
        if (document.date)
            fact("Date", paper_time(*document.date, TimeQuality::Exact, document.zone));
        if (!document.case_id.empty())
            fact("Case", document.case_id);
        fact("Times", document.zone.is_utc() ? "UTC" : "UTC, and those of " + document.zone.name() + " beside them");
        if (document.redacted)
            ink.paragraph("Who people are is replaced by pseudonyms throughout; their key is in the case alone.");
    }

    void fact(std::string_view name, const std::string& value)
    {
        ink.begin(ink.block(0, 2));
        ink.text(std::string(name) + ": ", Hand::Strong);
        ink.text(value);
    }

    void contents(const std::vector<report::Section>& sections, int depth)
    {
        for (const report::Section& section : sections) {
            QTextBlockFormat format = ink.block(0, 1);
            format.setIndent(depth);
            if (options.page_numbers)
                make_contents_line(format, section.id);
            ink.begin(format);
            QTextCharFormat look = ink.format(Hand::Plain);
            if (options.preview) {
                look.setAnchor(true);
                look.setAnchorHref(link_to(section));
            }
            ink.text(section.title, look);
            if (options.page_numbers)
                ink.cursor().insertText(u"\t"_s, look);
            if (depth == 0)
                contents(section.parts, depth + 1);
        }
    }

    void section(const report::Section& section, int level)
    {
        ink.heading(level, section.title, QString::fromStdString(section.id), link_to(section));
        ink.markdown(section.annotation);
        for (const report::Block& block : section.blocks)
            blocks.set(block);
        for (const report::Section& part : section.parts)
            this->section(part, std::min(level + 1, 4));
    }

    const report::Document& document;
    const PaperOptions& options;
    PaperInk ink;
    PaperBlocks blocks;
};

}

Paper make_paper(const report::Document& document, const PaperOptions& options)
{
    Paper paper{std::make_unique<QTextDocument>(), {}, false};
    Press press(paper, document, options);
    paper.text->setMetaInformation(QTextDocument::DocumentTitle, shown_on_paper(document.title));
    press.ink.cursor().beginEditBlock();
    press.title();
    if (!document.sections.empty()) {
        press.ink.begin(press.ink.block(14, 4));
        press.ink.text("Contents", press.ink.heading_format(2));
        press.contents(document.sections, 0);
    }
    for (const report::Section& section : document.sections)
        press.section(section, 1);
    press.ink.cursor().endEditBlock();
    return paper;
}

std::unique_ptr<QTextDocument> paper_document(const report::Document& document)
{
    std::unique_ptr<QTextDocument> text = make_paper(document).text;
    show_figures(*text);
    return text;
}

}
