// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/test.h"

#include "core/query/fold.h"

#include <algorithm>
#include <charconv>

namespace spoor::query {

bool read_number(std::string_view text, std::int64_t& number)
{
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && at == end;
}

void AnyTest::add(const Test& test)
{
    if (std::holds_alternative<Present>(test)) {
        present_ = true;
    } else if (const auto* text = std::get_if<TextIs>(&test)) {
        texts_.insert(text->folded);
        const auto at = std::ranges::lower_bound(lengths_, text->folded.size());
        if (at == lengths_.end() || *at != text->folded.size())
            lengths_.insert(at, text->folded.size());
    } else if (const auto* number = std::get_if<NumberIn>(&test)) {
        NumberIn merged = *number;
        const auto first = std::ranges::lower_bound(numbers_, merged.first, {}, &NumberIn::last);
        auto last = first;
        for (; last != numbers_.end() && last->first <= merged.last; ++last) {
            merged.first = std::min(merged.first, last->first);
            merged.last = std::max(merged.last, last->last);
        }
        numbers_.insert(numbers_.erase(first, last), merged);
    } else if (const auto* time = std::get_if<TimeIn>(&test)) {
        times_.push_back(*time);
    } else if (const auto* address = std::get_if<AddressIn>(&test)) {
        addresses_.push_back(*address);
    } else {
        patterns_.push_back(test);
    }
}

bool AnyTest::in_numbers(std::int64_t value) const
{
    const auto at = std::ranges::lower_bound(numbers_, value, {}, &NumberIn::last);
    return at != numbers_.end() && at->first <= value;
}

bool AnyTest::passes(std::string_view value, TestScratch& scratch) const
{
    if (value.empty())
        return false;
    if (present_)
        return true;
    // Folding keeps lengths, so the length alone tells most values apart without a look at their bytes.
    if (std::ranges::binary_search(lengths_, value.size())) {
        if (texts_.size() == 1) {
            if (equal_folded(value, *texts_.begin()))
                return true;
        } else {
            fold(value, scratch.folded);
            if (texts_.contains(scratch.folded))
                return true;
        }
    }
    if (std::int64_t number = 0; !numbers_.empty() && read_number(value, number) && in_numbers(number))
        return true;
    if (!addresses_.empty()) {
        std::string_view zone;
        if (const auto address = parse_address(value, zone))
            for (const AddressIn& a : addresses_)
                if (a.range.contains(*address, zone))
                    return true;
    }
    return std::ranges::any_of(patterns_, [&](const Test& test) {
        if (const auto* like = std::get_if<TextLike>(&test))
            return like->pattern.matches(value, scratch.folded);
        return std::get<TextFinds>(test).regex->found_in(value, scratch.regex);
    });
}

bool AnyTest::passes_number(std::int64_t value, TestScratch& scratch) const
{
    if (present_ || in_numbers(value))
        return true;
    if (texts_.empty() && patterns_.empty())
        return false;
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    return passes({digits, end}, scratch);
}

}
