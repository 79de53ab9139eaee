// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <string>

namespace spoor::report {

/// The document as one HTML file (HTML Living Standard) that needs no script, no network and no other file: styles and
/// charts (SVG) stand in it. Accessible (landmarks, headings in order, table headers, texts for charts), and made to be
/// printed. Every quoted row carries its Cite in data- attributes, and the file a digest of itself, for verify_report.
/// The same document gives the same bytes. Valid UTF-8 whatever the document holds.
std::string html_of(const Document& document);

/// GitHub Flavored Markdown; charts as tables of their numbers. No text from a log is taken for markup.
std::string markdown_of(const Document& document);

/// RFC 8259, one object; its shape is described in core/report/README.md. Digest of itself in `digest`.
std::string json_of(const Document& document);

/// One chart as SVG 1.1, 720 × 320 user units or as high as its bars need, with <title> and <desc>. `id_prefix` keeps
/// ids of several in one file apart.
std::string svg_of(const Chart& chart, const std::string& title, const std::string& id_prefix = "chart");

/// The numbers of a chart: a table with a row a column of the chart.
Table table_of(const Chart& chart);

/// What charts, their series and axes are called, in English; the window has its own words.
std::string title_of(const ChartSpec& spec);
std::string series_title(const Chart& chart, std::size_t series);
std::string column_title(const Chart& chart, std::size_t column);

/// The table as CSV (append_csv_cell), with a header.
std::string csv_of(const Table& table);

}
