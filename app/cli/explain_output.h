// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_text.h"
#include "core/explain/explain.h"
#include "core/explain/line.h"

#include <string>
#include <vector>

namespace spoor::cli {

/// A code as it was typed, with all that the tables know of it.
struct AskedCode {
    std::string code;
    std::vector<Explanation> found;
};

// Texts end with a newline and are safe for a terminal.
std::string explained_text(const Explanation& explanation);
std::string explained_text(const ExplainedLine& line);

/// `{"codes": [{"asked": …, "found": [EXPLANATION…]}]}`, an EXPLANATION being an object of `domain`, `code`, `name`,
/// `meaning`, `assessment` and `source`.
Json explained_json(const std::vector<AskedCode>& codes);

/// `format`, `title`, `recognised`, `columns` (null where the format has none), `event` (null where there is none),
/// `sentence`, and `fields`, each with its `value` (null where absent) and what is to be said of it.
Json explained_json(const ExplainedLine& line);

}
