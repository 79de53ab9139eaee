// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Filter text that the program writes, for what was clicked on or drawn. Whatever stands in a log, the text compiles,
/// holds no character that an editor of one line could not show, and means what is said here. Any thread.
namespace spoor {

/// The events whose `field` has this value; without a value (or with an empty one), those that have none. Texts match
/// in any case, numbers and addresses by value, times to the precision that they are written in. A user without a
/// domain is that account alone, not its namesakes in domains; files are those whose path ends so. `field` is a name of the contract or a source's own.
std::string condition(std::string_view field, std::optional<std::string_view> value);

/// What stands behind `field:` for such a value: bare, in quotes, or a regular expression where nothing else can say it.
/// Of a user it is the name as given, which the language takes for the account in any domain. Not empty.
std::string value_text(std::string_view field, std::string_view value);

/// The field's name as a filter takes it before an operator: in quotes where it must be.
std::string field_text(std::string_view field);

/// Times from `first` up to, but not including, `until`; open to the end for no_time.
std::string time_range(Micros first, Micros until);

/// Everything that `text` does not match. Blank text matches everything.
std::string negated(std::string_view text);

/// What all of the texts match, each of which compiles. Blank ones are left out; empty where nothing is left.
std::string conjunction(std::span<const std::string> texts);

}
