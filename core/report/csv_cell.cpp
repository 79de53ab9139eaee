// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_cell.h"

#include <algorithm>

namespace spoor {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_signed_number(std::string_view text)
{
    text.remove_prefix(1);
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    if (whole.empty() || !std::ranges::all_of(whole, is_digit))
        return false;
    if (dot == std::string_view::npos)
        return true;
    const std::string_view fraction = text.substr(dot + 1);
    return !fraction.empty() && std::ranges::all_of(fraction, is_digit);
}

bool could_run(std::string_view text)
{
    switch (text.empty() ? ' ' : text.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
        return true;
    case '+':
    case '-':
        return !is_signed_number(text);
    default:
        return false;
    }
}

}

void append_csv_cell(std::string& out, std::string_view text)
{
    const bool guard = could_run(text);
    if (text.find_first_of("\",\r\n") == std::string_view::npos) {
        if (guard)
            out += '\'';
        out += text;
        return;
    }
    out += guard ? "\"'" : "\"";
    while (true) {
        const std::size_t quote = text.find('"');
        out.append(text.substr(0, quote));
        if (quote == std::string_view::npos)
            break;
        out += "\"\"";
        text.remove_prefix(quote + 1);
    }
    out += '"';
}

}
