// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What a BadFilter error says was expected (Error::detail). Stable: front ends choose their wording by these.
/// `position` and `length` frame the faulty part, `subject` is its text (empty at the end of the filter).
namespace spoor::expected {

/// A condition, where there is an operator, a closing parenthesis or nothing: `a and`, `or b`, `()`.
inline constexpr std::string_view expression = "expression";
/// A value after a field's operator: `status:`, `status:and`.
inline constexpr std::string_view value = "value";
/// A field name before an operator, or after `_exists_:`: `>=400`, `a*b:c`.
inline constexpr std::string_view field = "field";
/// An operator that this field knows: texts have no order (`user>=anna`), regular expressions only match
/// (`status>/4/`).
inline constexpr std::string_view op = "operator";
/// `)` for the `(` at this position.
inline constexpr std::string_view closing_parenthesis = "closing-parenthesis";
/// `"` for the `"` at this position.
inline constexpr std::string_view closing_quote = "closing-quote";
/// `/` for the `/` at this position. (A path as such goes in quotes.)
inline constexpr std::string_view closing_slash = "closing-slash";
/// The end, or an operator: a `)` that closes nothing.
inline constexpr std::string_view end = "end";
/// A number, `4xx`, `4*` or `400..499`.
inline constexpr std::string_view number = "number";
/// An address, `10.0.0.0/8` or `2001:db8::/32`.
inline constexpr std::string_view address = "address";
/// A date, or date and time.
inline constexpr std::string_view time = "time";
/// A range whose first end is not above its second.
inline constexpr std::string_view range = "range";
/// A regular expression that the library accepts; `regex:` and the library's message. The position is the library's.
inline constexpr std::string_view regex = "regex";
/// Nothing, or `i`, after the closing slash of a regular expression. (A path as such goes in quotes.)
inline constexpr std::string_view regex_flag = "regex-flag";
/// Fewer parentheses within parentheses (200).
inline constexpr std::string_view nesting = "nesting";

/// Not of a filter's text but of its run, in FilterResult::raw_error: the regular expression `subject` was given up on
/// some line or value, because it met its bound of steps there; those did not match.
inline constexpr std::string_view regex_limit = "regex-limit";

}
