// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/node.h"

#include <string_view>

namespace spoor::query {

/// Parentheses within parentheses. Trees are walked by recursion; a filter from elsewhere must not exhaust the stack.
constexpr unsigned deepest_nesting = 200;

/// The tree of a filter, or BadFilter (see Filter::compile). Takes time in proportion to the text.
Result<NodePtr> parse(std::string_view text);

}
