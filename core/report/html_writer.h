// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace spoor::report {

/// Style of the HTML report: resources/report/report.css.
extern const std::string_view report_style;

/// `critical`, `high`, `medium`, `low`, `info` for a text that is one of these words, however written; else empty.
std::string_view severity_class(std::string_view text);

/// Writes the blocks of sections as HTML, one after the other. Well-formed as XML too, by which tests can read it.
class HtmlBlocks {
public:
    HtmlBlocks(const Document& document, std::string& out) : document_(document), out_(out) {}

    /// `heading`: of headings that a note may have, 2 to 6.
    void add(const Block& block, int heading);
    void add(const Table& table, bool severities = true);

private:
    void add(const Paragraph& paragraph);
    void add(const Quotes& quotes, int heading);
    void add(const Quote& quote, int heading);
    void add(const Rungs& rungs);
    void add_step(const Ladder::Step& step, const std::optional<Cite>& cite, bool cited);
    void add(const Figure& figure);
    void add(const Terms& terms);

    void cell(std::string_view classes, std::string_view text);
    void time(Micros time, TimeQuality quality);
    void data_of(const Cite& cite);
    void place_of(const Cite& cite);
    void left_out(std::uint64_t count, std::string_view what);

    const Document& document_;
    std::string& out_;
    std::size_t figures_ = 0;
};

}
