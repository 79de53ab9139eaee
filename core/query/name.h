// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/lexer.h"
#include "core/query/node.h"

#include <string_view>

namespace spoor::query {

/// Whether a word may stand for a field without quotes: letters, digits and `-_.()@`, and nothing escaped.
bool names_a_field(const Literal& word);

/// The field of the contract by any of its names, else the source's own.
FieldName field_named(std::string_view text);

/// `http://host`, `C:\inetpub`, `fe80::1`: what stands before the colon of this word could be a field, but no one means
/// one. `word` begins with `name` and a colon.
bool is_plain_text(std::string_view name, std::string_view word);

}
