// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/columns.h"
#include "core/formats/w3c/directive.h"
#include "core/formats/w3c/infer.h"
#include "core/formats/w3c/parser.h"
#include "core/formats/w3c/record.h"
#include "core/formats/w3c/tokens.h"
#include "core/formats/w3c/verbs.h"

#include <algorithm>
#include <map>

namespace spoor::w3c {
namespace {

constexpr std::size_t rows_looked_at = 100;

/// The rows (not directives) of a text, up to a number.
std::vector<std::string_view> rows_of(std::string_view text)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size() && out.size() < rows_looked_at;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trim(text.substr(at, end - at));
        if (!line.empty() && !is_directive(line))
            out.push_back(line);
        at = end + 1;
    }
    return out;
}

bool mentions_ftp_service(std::string_view row)
{
    return row.find(" MSFTPSVC") != row.npos || row.find(" FTPSVC") != row.npos;
}

/// Whether the verbs of the rows are FTP's.
bool ftp_rows(const std::vector<std::string_view>& rows, int method_column)
{
    int ftp = 0;
    int http = 0;
    for (const std::string_view row : rows) {
        const auto values = split_quoted(row);
        if (mentions_ftp_service(row)) {
            ++ftp;
        } else if (method_column >= 0 && static_cast<std::size_t>(method_column) < values.size()) {
            const std::string_view verb = values[static_cast<std::size_t>(method_column)];
            (is_http_method(verb) ? http : ftp) += is_http_method(verb) || is_ftp_verb(verb);
        } else {
            // The row may be in pieces; a verb with its connection id is unmistakable anywhere.
            ftp += std::ranges::any_of(values, [](std::string_view v) { return v.starts_with('[') && is_ftp_verb(v); });
        }
    }
    return ftp > http;
}

}

std::optional<Layout> infer_from(std::string_view text)
{
    std::map<std::size_t, std::vector<std::vector<std::string_view>>> by_count;
    for (const std::string_view row : rows_of(text)) {
        auto values = split_plain(row);
        by_count[values.size()].push_back(std::move(values));
    }
    const auto commonest = std::ranges::max_element(by_count, {}, [](const auto& c) { return c.second.size(); });
    if (commonest == by_count.end())
        return std::nullopt;
    auto rows = std::span(commonest->second);
    auto inferred = infer_layout(rows);
    // One odd row among many must not spoil it for all.
    for (std::size_t i = 0; !inferred && i < std::min<std::size_t>(rows.size(), 5); ++i)
        inferred = infer_layout(rows.subspan(i, 1));
    if (!inferred)
        return std::nullopt;
    return Layout{inferred->names, true, "rows of " + std::to_string(inferred->names.size()) + " values"};
}

Look look_at(const Sample& sample)
{
    Look look;
    std::optional<std::vector<std::string>> names;
    bool iis = false;
    for (std::size_t at = 0; at < sample.text.size() && !names;) {
        const std::size_t end = std::min(sample.text.find('\n', at), sample.text.size());
        const std::string_view line = trim(sample.text.substr(at, end - at));
        at = end + 1;
        if (line.empty())
            continue;
        if (is_directive(line)) {
            const Directives d = read_directives(line);
            iis |= d.software_name.starts_with("Microsoft") || d.software_name.starts_with("IIS");
            if (d.fields && std::ranges::any_of(*d.fields, [](const auto& n) { return field_of(n) != Field::Other; }))
                names = d.fields;
        }
    }
    const auto rows = rows_of(sample.text);
    if (names) {
        Columns columns = Columns::of(Layout{*names, false, {}});
        look.ftp = columns.session >= 0 || ftp_rows(rows, columns.method);
        const bool logs_requests = columns.method >= 0 || columns.path >= 0 || columns.client >= 0;
        look.confidence = logs_requests ? 95 : 0;
        look.reason = "#Fields";
        return look;
    }
    const auto layout = infer_from(sample.text);
    if (layout) {
        Columns columns = Columns::of(*layout);
        look.ftp = ftp_rows(rows, columns.method);
        // Telling by shape is sure only where most rows have it.
        std::size_t fitting = 0;
        for (const std::string_view row : rows) {
            std::vector<std::vector<std::string_view>> one{split_plain(row)};
            fitting += infer_layout(one).has_value();
        }
        if (fitting * 2 > rows.size()) {
            look.confidence = iis ? 90 : 80;
            look.reason = "shape of the rows";
        }
    } else if (iis) {
        look.confidence = 85;
        look.ftp = ftp_rows(rows, -1);
        look.reason = "#Software";
    }
    return look;
}

}
