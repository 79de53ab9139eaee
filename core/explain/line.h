// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explain.h"
#include "core/explain/sentence.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// A record that stands by itself, told in full.
struct ExplainedLine {
    const Format* format = nullptr;  ///< never null
    std::string recognised;          ///< by what its format was told; may be empty
    std::optional<Layout>
        layout;    ///< its columns, where the format has such; `inferred` and `note` say how they were told
    EventFacts facts;
    std::vector<RawField> fields;
    std::vector<FieldMeaning> meanings;  ///< one a field
    std::string sentence;  ///< event_sentence; empty where the text holds no event (a header, a blank line)
};

/// The first event in `text`: one line, or the lines of a record that has several (Windows events as XML or text, a
/// forensic block's header). `columns`, where there are any, are the names that a W3C header would give
/// (`date`, `time`, `c-ip`, …); without them they are told by number and shape of the values. Times of formats that have
/// no zone are the server's own.
///
/// Any thread; no exception whatever the text.
ExplainedLine explain_line(std::string_view text, std::span<const std::string> columns = {});

}
