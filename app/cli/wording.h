// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spoor::cli {

/// A message for people: what happened, why, and what to do. Safe to send to a terminal (subjects are hostile).
std::string word(const Error& error);

/// The same without the subject, for where it stands beside it.
std::string reason(const Error& error);

/// A filter's error: the filter, a caret line under the faulty part, the column counted from 1, what was expected.
std::string word_filter_error(std::string_view filter, const Error& error);

/// `1 234 567`.
std::string grouped(std::uint64_t number);
/// `1 event`, `2 events`.
std::string counted(std::uint64_t number, std::string_view singular, std::string_view plural);
/// `1.2 MiB`.
std::string size_text(std::uint64_t bytes);
/// `2004-11-16 10:54:13`, or `-`.
std::string time_text(std::optional<Micros> time);

}
