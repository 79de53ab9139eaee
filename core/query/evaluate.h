// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/query/bitmap.h"
#include "core/query/plan.h"
#include "core/query/text_search.h"

#include <optional>
#include <stop_token>
#include <string>

namespace spoor::query {

/// Runs a plan over segments, one at a time. One thread; plan, search and snapshot must outlive it.
class Evaluator {
public:
    Evaluator(const Snapshot& snapshot, const Plan& plan, const TextSearch& search, std::stop_token stop);

    /// The rows of a segment that match. Its text is read only where conditions on columns leave rows for which it
    /// matters. Any rows once stop is asked for.
    Bitmap evaluate(std::uint32_t segment);

    /// The first thing that went wrong with raw text so far.
    const std::optional<Error>& error() const { return error_; }
    const Regex* gave_up() const;

private:
    // All of these: the rows of `mask` that match.
    Bitmap rows(const Step& step, const Bitmap& mask);
    Bitmap table(const Step& step, const Bitmap& mask) const;
    Bitmap times(const Step& step, const Bitmap& mask) const;
    Bitmap lines(const Step& step, const Bitmap& mask);
    Bitmap events(const Step& step, const Bitmap& mask) const;
    Bitmap raw_text(const Step& step, const Bitmap& mask);
    Bitmap pids(const Step& step, const Bitmap& mask);
    Bitmap raw_field(const Step& step, const Bitmap& mask);

    const SegmentText* text();  // null where it cannot be read

    const Snapshot& snapshot_;
    const Plan& plan_;
    std::stop_token stop_;
    LineReader reader_;
    std::optional<TextSearch::Worker> search_;
    TestScratch scratch_;
    SegmentBuffer buffer_;
    std::optional<Error> error_;

    // Of the segment at hand.
    std::uint32_t index_ = 0;
    const SegmentRef* segment_ = nullptr;
    std::optional<SegmentText> text_;
    bool unreadable_ = false;
    Bitmap searched_;           // the rows for which hits_ is known
    std::vector<Bitmap> hits_;  // by term
};

}
