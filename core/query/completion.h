// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace spoor {

/// What may be written at a place in a filter. Offsets are in bytes of the filter's text.
struct CompletionContext {
    enum class Kind {
        Nothing,   ///< within a regular expression or a phrase, or where nothing can be told
        Field,     ///< a field's name, or `not`: a condition begins here
        Operator,  ///< `field` stands before
        Value,     ///< a value of `field`
        Keyword,   ///< `and`, `or`, `not`, or a field's name: a condition is complete before this
    };
    Kind kind = Kind::Nothing;
    /// The field as written, without quotes. With Keyword: the word right before the cursor, which is a field where a
    /// source calls one so.
    std::string field;
    std::size_t start = 0;  ///< what is written there already and would be replaced…
    std::size_t length = 0;  ///< …whole, also behind the cursor
    std::string typed;  ///< of that, what stands before the cursor, quotes and escapes undone
    bool quoted = false;  ///< it begins with a quote
    bool in_set = false;  ///< within `field:( … )`

    bool operator==(const CompletionContext&) const = default;
};

/// Takes any text, however unfinished, and no longer than reading it once. cursor ≤ text.size().
CompletionContext completion_context(std::string_view text, std::size_t cursor);

}
