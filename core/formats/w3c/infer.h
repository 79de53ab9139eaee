// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::w3c {

/// What a row without a header must mean. IIS always writes its columns in one fixed order and leaves out those that
/// are switched off, so a row fits where its values can be laid, in order, on columns whose shape they have.
struct Inferred {
    std::vector<std::string> names;
    bool ftp = false;
};

/// The layout that fits all of these rows best (they have the same number of values). Nothing where some value fits no
/// column in its place, or where what makes a record (client, verb, target, and a clock) is missing. Orders known: web
/// sites of IIS 6 to 10; IIS 4, 5 and all FTP sites up to IIS 6; FTP 7 and later.
/// Source: Microsoft, "W3C Extended Log File Format (IIS 6.0)" and "FTP Logging <logFile>" (IIS 7 and later).
std::optional<Inferred> infer_layout(std::span<const std::vector<std::string_view>> rows);

}
