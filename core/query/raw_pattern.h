// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/node.h"

#include <memory>
#include <string>

namespace spoor::query {

/// How a term is searched for in raw text by vectorscan, and what is left for PCRE2 to say, which decides: the result
/// is that of the expression put to each record alone, without its line end.
struct RawPattern {
    std::string expression;              ///< for vectorscan; bytes
    bool caseless = false;
    bool by_record = false;              ///< vectorscan would read it otherwise: PCRE2 alone, record by record
    bool confirm = false;                ///< it can reach over a line's end: a match counts once PCRE2 agrees
    bool line_end = false;               ///< has a `$`, which here also stands before the CR of a line end
    std::shared_ptr<const Regex> regex;  ///< null where PCRE2 refuses it, which only overlong phrases meet
};

RawPattern raw_pattern(const RawTerm& term);

}
