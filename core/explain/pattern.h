// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace spoor::explain {

/// A pattern with its blanks filled. `{name}` stands for what `value` gives for that name; a part in square brackets is
/// left out where one of its names has no value (brackets do not nest); outside of brackets such a name stands for
/// nothing. Values may hold anything, braces and brackets too: they are not read again.
std::string filled_by_name(std::string_view pattern, const std::function<std::string(std::string_view)>& value);

}
