// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/segment.h"
#include "core/query/bitmap.h"
#include "core/query/raw_pattern.h"

#include <memory>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace spoor::query {

/// Finds all the raw terms of a filter in one pass over text. Immutable; any thread.
class TextSearch {
public:
    explicit TextSearch(std::span<const RawTerm> terms);

    std::size_t terms() const { return patterns_.size(); }

    /// One thread's search.
    class Worker {
    public:
        explicit Worker(const TextSearch& search);
        ~Worker();
        Worker(const Worker&) = delete;
        Worker& operator=(const Worker&) = delete;

        /// The rows of `mask` whose record holds each term. `text` is the segment's; a text that is too short (the
        /// file shrank) holds nothing in the rows that are cut off. Any result once stop is asked for.
        void find(std::string_view text, const Segment& segment, const Bitmap& mask, std::vector<Bitmap>& hits,
                  const std::stop_token& stop);

        const Regex::Scratch& regex_scratch() const { return regex_; }

    private:
        friend struct OnMatch;
        void scan_whole();
        void scan_rows(const Bitmap& mask);
        void match_records(std::size_t term, const Bitmap& mask);
        bool confirmed(unsigned term, std::uint32_t row);
        bool on_match(unsigned term, std::uint64_t end);  // false: no more
        std::string_view record(std::uint32_t row) const;

        const TextSearch* search_;
        hs_scratch* scratch_ = nullptr;
        Regex::Scratch regex_;

        // Of the search that runs.
        std::string_view text_;
        const Segment* segment_ = nullptr;
        const std::stop_token* stop_ = nullptr;
        std::vector<Bitmap>* hits_ = nullptr;
        std::vector<std::uint32_t> refused_;  // by term: the last row that PCRE2 did not confirm
        std::uint32_t row_ = 0;
        bool whole_ = true;
    };

private:
    std::vector<RawPattern> patterns_;
    std::shared_ptr<hs_database> database_;  // null where all is by_record
};

}
