// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/field.h"
#include "core/formats/format.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::w3c {

/// Which contract field a W3C column is. Names: Microsoft, "W3C Extended Log File Format (IIS 6.0)", "W3C Logging"
/// (http.sys error log), "IIS Advanced Logging", and the W3C draft for programs other than IIS. Other for the rest.
Field field_of(std::string_view column);

/// A record's columns, ready for parsing: where each thing that the parser wants stands. -1 is "not there".
/// Immutable; shared by all threads.
struct Columns {
    Layout layout;
    std::uint32_t index = 0;  ///< in SourceParser::layouts()
    int count = 0;
    int date = -1, time = -1;
    bool local_time = false;  ///< `date-local`, `time-local`: the server's clock, whose zone the log does not name
    int client = -1, user = -1, path = -1, agent = -1, session = -1;
    int method = -1, status = -1, sub = -1, win32 = -1, host = -1, server = -1, server_port = -1, site = -1;
    int c_port = -1;
    int bytes_sent = -1, bytes_received = -1;  ///< `sc-bytes`, `cs-bytes`
    bool path_has_query = false;  ///< `cs-uri`: one column for stem and query

    /// Columns that make the facet, in runs that stand side by side in the row: first and last column.
    struct Run {
        int first, last;
    };
    std::vector<Run> facet_runs;

    bool has_bytes() const { return bytes_sent >= 0 || bytes_received >= 0; }

    static Columns of(Layout layout);
};

}
