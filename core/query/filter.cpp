// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/query/node.h"
#include "core/query/parser.h"

#include <algorithm>

namespace spoor {

Filter::Filter() : root_(query::make_all()) {}

Result<Filter> Filter::compile(std::string_view text)
{
    auto root = query::parse(text);
    if (!root)
        return std::unexpected(std::move(root.error()));
    Filter filter;
    filter.text_ = text;
    filter.root_ = std::move(*root);
    return filter;
}

namespace {

bool asks(const Filter::Node& node)
{
    if (node.kind == Filter::Node::Kind::Field)
        return node.field.field != Field::Other && info(node.field.field).storage == Storage::Case;
    return std::ranges::any_of(node.children, [](const auto& child) { return asks(*child); });
}

}

bool Filter::asks_for_notes() const { return asks(*root_); }

bool Filter::matches_everything() const { return root_->kind == Node::Kind::All; }
const std::string& Filter::text() const { return text_; }

}
