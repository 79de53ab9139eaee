// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/lexer.h"
#include "core/query/node.h"

#include <optional>

namespace spoor::query {

/// What stands behind a field's operator. A range has two ends, either of which may be empty (open); a word may also
/// hold both ends itself (`400..499`).
struct Value {
    Literal first;
    std::optional<Literal> last;
};

/// The condition that a field, an operator and a value make, by the field's type. BadFilter with the value's place.
/// `op_position` and `op_length` are the operator's.
Result<NodePtr> make_condition(const FieldName& field, Operator op, const Value& value, const Lexer& lexer,
                               std::size_t op_position, std::size_t op_length);

/// Whether a word of this field that holds `..` is a range: not where values are texts (`path:../..`).
bool has_ranges(const FieldName& field);

/// The search in the raw line that a literal stands for; everything for a lone `*`.
Result<NodePtr> make_raw_condition(const Literal& literal, const Lexer& lexer);

}
