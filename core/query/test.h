// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/query/address.h"
#include "core/query/regex.h"
#include "core/query/wildcard.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>
#include <vector>

namespace spoor::query {

/// The value is there at all.
struct Present {};
struct TextIs {
    std::string folded;
};
struct TextLike {
    Wildcard pattern;
};
struct TextFinds {
    std::shared_ptr<const Regex> regex;
};
/// Both ends belong to it.
struct NumberIn {
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};
/// Both ends belong to it. Never holds no_time.
struct TimeIn {
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = no_time.value - 1;
};
struct AddressIn {
    AddressRange range;
};

/// What one value is asked. An absent value passes no test.
using Test = std::variant<Present, TextIs, TextLike, TextFinds, NumberIn, TimeIn, AddressIn>;

/// What one thread needs to put values to tests.
struct TestScratch {
    Regex::Scratch regex;
    std::string folded;
};

/// A value that passes at least one of many tests. Many plain texts or numbers cost no more than one.
class AnyTest {
public:
    void add(const Test& test);

    /// The value's text; false where it is empty. Tests on numbers take text that is a number as a whole.
    bool passes(std::string_view value, TestScratch& scratch) const;
    bool passes_number(std::int64_t value, TestScratch& scratch) const;

    /// Every value that is there passes.
    bool present() const { return present_; }
    const std::vector<TimeIn>& times() const { return times_; }
    /// Nothing but ranges of numbers: what `numbers` has is all there is.
    bool numbers_only() const { return !present_ && texts_.empty() && patterns_.empty() && addresses_.empty(); }
    const std::vector<NumberIn>& numbers() const { return numbers_; }

private:
    bool in_numbers(std::int64_t value) const;

    bool present_ = false;
    std::unordered_set<std::string> texts_;  // folded
    std::vector<std::size_t> lengths_;       // of texts_, in order: most values are told by it
    std::vector<NumberIn> numbers_;          // in order, apart from each other
    std::vector<TimeIn> times_;
    std::vector<AddressIn> addresses_;
    std::vector<Test> patterns_;             // TextLike, TextFinds
};

/// A decimal number and nothing else.
bool read_number(std::string_view text, std::int64_t& number);

}
