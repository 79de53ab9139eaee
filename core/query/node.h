// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/field.h"
#include "core/query/filter.h"
#include "core/query/test.h"

#include <string>
#include <variant>
#include <vector>

namespace spoor::query {

/// A field that a condition is on.
struct FieldName {
    Field field = Field::Other;
    std::string own;  ///< the source's own name, folded, where the field is not of the contract

    bool operator==(const FieldName&) const = default;
};

/// Something to be found in the raw line.
struct RawTerm {
    enum class Kind { Phrase, Like, Finds };
    Kind kind = Kind::Phrase;
    std::string text;                    ///< Phrase: as written; case does not matter
    Wildcard pattern;                    ///< Like
    std::shared_ptr<const Regex> regex;  ///< Finds; made for Regex::Text::Bytes where it is ASCII
};

}

namespace spoor {

/// A filter as a tree. Immutable once the filter is made. No deeper than the parser's bound.
struct Filter::Node {
    enum class Kind { All, And, Or, Not, Raw, Field };
    Kind kind = Kind::All;
    std::vector<std::shared_ptr<const Node>> children;  ///< And, Or: two and more; Not: one
    query::RawTerm raw;                                 ///< Raw
    query::FieldName field;                             ///< Field: passes the test
    query::Test test;
};

namespace query {

using NodePtr = std::shared_ptr<const Filter::Node>;

NodePtr make_all();
NodePtr make_not(NodePtr child);
/// The child itself where there is only one; children of the same kind are taken in.
NodePtr make_group(Filter::Node::Kind kind, std::vector<NodePtr> children);
NodePtr make_raw(RawTerm term);
NodePtr make_field(FieldName field, Test test);

/// The tree as one line: `(and status=401 (not user=*) path~*.asp "cmd.exe")`. For tests and for people who debug.
std::string outline(const Filter::Node& node);

}

}
