// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

namespace spoor::report {
namespace {

/// Goes over all that a document says. Case data are the investigator's own and stay.
class Pass {
public:
    explicit Pass(const Redaction& redaction) : redaction_(redaction) {}

    void operator()(std::string& text) const { text = redaction_(text); }
    void operator()(Cite& cite) const
    {
        (*this)(cite.file);
        if (!cite.digest.empty())
            cite.digest = redaction_.keyed_digest(cite.digest);
    }
    void operator()(Paragraph& block) const { (*this)(block.text); }
    void operator()(Note& block) const { (*this)(block.markdown); }
    void operator()(Quote& quote) const
    {
        (*this)(quote.sentence);
        (*this)(quote.record);
        (*this)(quote.note);
        all(quote.tags);
        (*this)(quote.cite);
    }
    void operator()(Quotes& block) const { all(block.rows); }
    void operator()(Table& block) const
    {
        (*this)(block.caption);
        for (auto& row : block.rows)
            all(row);
        all(block.cites);
    }
    void operator()(Ladder::Step& step) const
    {
        (*this)(step.request);
        (*this)(step.reply);
        (*this)(step.meaning);
    }
    void operator()(Rungs& block) const
    {
        (*this)(block.title);
        (*this)(block.ladder.left);
        (*this)(block.ladder.right);
        all(block.ladder.steps);
        for (auto& cite : block.cites)
            if (cite)
                (*this)(*cite);
    }
    void operator()(ChartSeries& series) const
    {
        if (series.from_log)
            (*this)(series.name);
    }
    void operator()(Figure& block) const
    {
        (*this)(block.title);
        (*this)(block.caption);
        all(block.chart.values);
        all(block.chart.series);
    }
    // Codes and their words are those of tables, not of the log.
    void operator()(Terms&) const {}
    void operator()(Block& block) const { std::visit(*this, block); }
    void operator()(Section& section) const
    {
        (*this)(section.title);
        (*this)(section.annotation);
        all(section.blocks);
        all(section.parts);
    }
    void operator()(Source& source) const
    {
        (*this)(source.file);
        (*this)(source.path);
        (*this)(source.relative);
        if (source.member)
            (*this)(*source.member);
    }
    void operator()(Document& document) const
    {
        (*this)(document.title);
        all(document.sources);
        all(document.sections);
    }

private:
    void all(auto& parts) const
    {
        for (auto& part : parts)
            (*this)(part);
    }

    const Redaction& redaction_;
};

}

Document redact(Document document, const Redaction& redaction)
{
    Pass pass(redaction);
    pass(document);
    document.redacted = true;
    return document;
}

}
