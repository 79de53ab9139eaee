// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <optional>
#include <string_view>
#include <vector>

namespace spoor::report {

/// What a written report says of where its rows come from.
struct WrittenReport {
    bool own_digest_holds = false;
    bool redacted = false;
    std::vector<Source> sources;
    std::vector<Cite> cites;  ///< in the order in which they stand there
};

/// Reads the text of a report as html_of or json_of writes it. Nothing where it does not begin as one does. Of a report
/// that was changed whatever can still be read; own_digest_holds says so.
std::optional<WrittenReport> read_report(std::string_view text);

}
