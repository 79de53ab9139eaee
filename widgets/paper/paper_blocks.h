// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "widgets/paper/paper_document.h"
#include "widgets/paper/paper_ink.h"

namespace spoor {

/// Sets the blocks of a report, one after the other.
class PaperBlocks {
public:
    /// All outlive this. `paper` is given the cites, and told where rows were not shown.
    PaperBlocks(PaperInk& ink, const report::Document& document, const PaperOptions& options, Paper& paper);

    void set(const report::Block& block);

private:
    void set_one(const report::Paragraph& paragraph);
    void set_one(const report::Note& note);
    void set_one(const report::Quotes& quotes);
    void set_one(const report::Table& table);
    void set_one(const report::Rungs& rungs);
    void set_one(const report::Figure& figure);
    void set_one(const report::Terms& terms);
    void quote(const report::Quote& quote);
    void cite(const report::Cite& cite);

    /// Of so many rows, how many are shown.
    std::size_t take(std::size_t rows);
    void tell_rest(std::size_t shown, std::size_t rows, std::uint64_t left_out);

    PaperInk& ink_;
    const report::Document& document_;
    const PaperOptions& options_;
    Paper& paper_;
    std::uint32_t room_;  // rows that may still be shown
};

}
