// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/w3c/layouts.h"
#include "core/formats/w3c/parser.h"
#include "core/formats/w3c/record.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::w3c {

/// Turns the lines of one chunk into events. One thread, one chunk.
class RowParser {
public:
    RowParser(const Chunk& chunk, const State& state, Fronts& fronts, Layouts& layouts, bool ftp,
              SegmentBuilder& builder);

    void run();

private:
    void window(std::size_t from, std::size_t to);
    void line(std::uint32_t from, std::uint32_t to);
    void directive(std::string_view text);
    void unusual(std::uint32_t from, std::uint32_t to);
    bool rejoin(std::uint32_t from, std::uint32_t to, std::uint32_t next_to);
    bool recover(std::string_view text, std::uint32_t from, std::uint32_t to);
    void flush_pending();
    void use(std::shared_ptr<const Columns> columns);

    /// A row with exactly the columns' number of values. `Values` gives a value for the number of its column: a usual
    /// row's are looked at where they stand, and most never are.
    template <class Values>
    bool row(const Columns& columns, const Values& values, std::uint32_t from, std::uint32_t to, bool rejoined,
             bool checked);
    template <class Values>
    Micros time_of(const Columns& columns, const Values& values, TimeQuality& quality);
    template <class Values>
    FacetId facet_of_row(const Columns& columns, const Values& values, const RecordTraits& traits);

    const Chunk& chunk_;
    const char* text_;
    Fronts& fronts_;
    Layouts& layouts_;
    bool ftp_;
    SegmentBuilder& out_;
    State::Clock& clock_;

    std::shared_ptr<const Columns> columns_;
    StringPool::Id columns_key_ = 0;
    std::optional<Micros> date_;
    Micros east_;
    bool restart_ = false;

    // The day and the second of the row before: rows of one second stand together by the hundred.
    std::array<char, 10> day_text_{};
    std::int64_t day_ = 0;
    bool day_known_ = false;
    std::array<char, 8> clock_text_{};
    std::int64_t clock_value_ = 0;
    std::optional<Micros> row_clock_;
    std::int64_t days_passed_ = 0;

    // A line with fewer values than declared, until the next line says whether it is the first half of a record.
    struct Pending {
        std::uint32_t from, to;
    };
    std::optional<Pending> pending_;

    // Columns that were worked out for a row of other columns than declared; the next such row mostly is like it.
    std::shared_ptr<const Columns> recovered_;

    std::vector<char> key_;
};

}
