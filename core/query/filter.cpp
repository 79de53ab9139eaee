// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/query/node.h"
#include "core/query/parser.h"

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

bool Filter::matches_everything() const { return root_->kind == Node::Kind::All; }
const std::string& Filter::text() const { return text_; }

}
