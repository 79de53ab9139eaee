// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/words.h"

#include <string>
#include <string_view>

namespace spoor::cli {

/// A message for people: what happened, why, and what to do. Safe to send to a terminal (subjects are hostile).
std::string word(const Error& error);

/// The same without the subject, for where it stands beside it.
std::string reason(const Error& error);

/// A filter's error: the filter, a caret line under the faulty part, the column counted from 1, what was expected.
std::string word_filter_error(std::string_view filter, const Error& error);

using report::counted;
using report::grouped;
using report::size_text;
using report::time_text;

}
