// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/text_search.h"

#include <algorithm>
#include <hs.h>
#include <limits>

namespace spoor::query {
namespace {

constexpr std::uint32_t no_row = std::numeric_limits<std::uint32_t>::max();

// Below one row in this many, each record is searched by itself.
constexpr std::uint32_t sparse = 64;

std::shared_ptr<hs_database> compile(std::vector<RawPattern>& patterns)
{
    if (hs_valid_platform() != HS_SUCCESS) {
        for (RawPattern& p : patterns)
            p.by_record = true;
        return nullptr;
    }
    std::vector<bool> approximate(patterns.size(), false);
    for (;;) {
        std::vector<const char*> expressions;
        std::vector<unsigned> flags, ids;
        for (unsigned i = 0; i < patterns.size(); ++i) {
            if (patterns[i].by_record)
                continue;
            expressions.push_back(patterns[i].expression.c_str());
            flags.push_back(HS_FLAG_MULTILINE | (patterns[i].caseless ? HS_FLAG_CASELESS : 0) |
                            (approximate[i] ? HS_FLAG_PREFILTER : 0));
            ids.push_back(i);
        }
        if (expressions.empty())
            return nullptr;
        hs_database_t* made = nullptr;
        hs_compile_error_t* error = nullptr;
        if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(ids.size()),
                             HS_MODE_BLOCK, nullptr, &made, &error) == HS_SUCCESS)
            return {made, [](hs_database* d) { hs_free_database(d); }};
        const int faulty = error ? error->expression : -1;
        hs_free_compile_error(error);
        // Back references and looking around can be approximated, and PCRE2 then decides. What matches the empty text
        // cannot; neither can what is too large.
        if (faulty < 0 || static_cast<std::size_t>(faulty) >= ids.size()) {
            for (RawPattern& p : patterns)
                p.by_record = true;
        } else if (RawPattern& p = patterns[ids[static_cast<std::size_t>(faulty)]];
                   p.regex && !approximate[ids[static_cast<std::size_t>(faulty)]]) {
            approximate[ids[static_cast<std::size_t>(faulty)]] = true;
            p.confirm = true;
        } else {
            p.by_record = true;
        }
    }
}

}

struct OnMatch {
    static int call(unsigned id, unsigned long long, unsigned long long to, unsigned, void* worker)
    {
        return static_cast<TextSearch::Worker*>(worker)->on_match(id, to) ? 0 : 1;
    }
};

TextSearch::TextSearch(std::span<const RawTerm> terms)
{
    for (const RawTerm& term : terms)
        patterns_.push_back(raw_pattern(term));
    database_ = compile(patterns_);
}

TextSearch::Worker::Worker(const TextSearch& search) : search_(&search)
{
    if (search.database_)
        hs_alloc_scratch(search.database_.get(), &scratch_);
}

TextSearch::Worker::~Worker() { hs_free_scratch(scratch_); }

void TextSearch::Worker::find(std::string_view text, const Segment& segment, const Bitmap& mask,
                              std::vector<Bitmap>& hits, const std::stop_token& stop)
{
    stop_ = &stop;
    text_ = text;
    segment_ = &segment;
    hits_ = &hits;
    refused_.assign(search_->terms(), no_row);
    hits.assign(search_->terms(), Bitmap(segment.rows));
    if (segment.rows == 0)
        return;
    if (scratch_) {
        if (mask.count() < segment.rows / sparse)
            scan_rows(mask);
        else
            scan_whole();
    }
    for (std::size_t term = 0; term < search_->terms(); ++term) {
        if (search_->patterns_[term].by_record)
            match_records(term, mask);
        else
            hits[term] &= mask;
    }
}

std::string_view TextSearch::Worker::record(std::uint32_t row) const
{
    const std::size_t from = segment_->offset[row];
    return from < text_.size() ? text_.substr(from, segment_->text_length(row)) : std::string_view();
}

void TextSearch::Worker::scan_whole()
{
    whole_ = true;
    row_ = 0;
    // The library counts in 32 bits; a segment does too.
    hs_scan(search_->database_.get(), text_.data(), static_cast<unsigned>(text_.size()), 0, scratch_, OnMatch::call,
            this);
}

void TextSearch::Worker::scan_rows(const Bitmap& mask)
{
    whole_ = false;
    mask.each([&](std::uint32_t row) {
        row_ = row;
        const std::string_view line = record(row);
        hs_scan(search_->database_.get(), line.data(), static_cast<unsigned>(line.size()), 0, scratch_, OnMatch::call,
                this);
    });
}

void TextSearch::Worker::match_records(std::size_t term, const Bitmap& mask)
{
    if (const Regex* regex = search_->patterns_[term].regex.get())
        mask.each([&](std::uint32_t row) {
            if (!stop_->stop_requested() && segment_->offset[row] <= text_.size() &&
                regex->found_in(record(row), regex_))
                (*hits_)[term].set(row);
        });
}

bool TextSearch::Worker::confirmed(unsigned term, std::uint32_t row)
{
    if (refused_[term] == row)
        return false;
    const Regex* regex = search_->patterns_[term].regex.get();
    if (regex && regex->found_in(record(row), regex_))
        return true;
    refused_[term] = row;
    return false;
}

bool TextSearch::Worker::on_match(unsigned term, std::uint64_t end)
{
    const RawPattern& pattern = search_->patterns_[term];
    Bitmap& hits = (*hits_)[term];
    if (!whole_) {
        if (!hits.test(row_) && (!pattern.confirm || confirmed(term, row_)))
            hits.set(row_);
        return !stop_->stop_requested();
    }
    // The last row that begins before the match's end. Matches come by their ends, so it is near the one before.
    const std::uint32_t* first = segment_->offset.data();
    const std::uint32_t* past = first + segment_->rows;
    const std::uint32_t* at = first + row_;
    if (*at >= end && row_ > 0)
        at = first;
    for (std::uint32_t step = 1; past - at > 1 && at[1] < end; step *= 2) {
        const std::uint32_t* far = at + std::min<std::ptrdiff_t>(step, past - at - 1);
        if (*far < end)
            at = far;
        else
            at = std::lower_bound(at + 1, far, end) - 1;
    }
    row_ = static_cast<std::uint32_t>(at - first);
    if (*at >= end || hits.test(row_))
        return true;
    const std::uint64_t row_end = std::uint64_t{*at} + segment_->text_length(row_);
    if (end <= row_end ? !pattern.confirm || confirmed(term, row_)
                       : pattern.line_end && end == row_end + 1 && confirmed(term, row_))
        hits.set(row_);
    return !stop_->stop_requested();
}

}
