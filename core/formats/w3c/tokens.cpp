// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/tokens.h"

namespace spoor::w3c {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}

std::string_view trim(std::string_view line)
{
    const auto outer = [](char c) { return is_blank(c) || c == '\0'; };
    while (!line.empty() && outer(line.back()))
        line.remove_suffix(1);
    while (!line.empty() && outer(line.front()))
        line.remove_prefix(1);
    return line;
}

std::vector<std::string_view> split_plain(std::string_view line)
{
    line = trim(line);
    std::vector<std::string_view> out;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i == line.size() || is_blank(line[i])) {
            out.push_back(line.substr(from, i - from));
            from = i + 1;
        }
    }
    return out;
}

std::vector<std::string_view> split_quoted(std::string_view line)
{
    line = trim(line);
    std::vector<std::string_view> out;
    std::size_t i = 0;
    while (i < line.size()) {
        const std::size_t from = i;
        if (line[i] == '"') {
            ++i;
            while (i < line.size()) {
                if (line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"')
                    i += 2;
                else if (line[i++] == '"')
                    break;
            }
        }
        // Something may follow the closing quote directly; it belongs to the value then.
        while (i < line.size() && !is_blank(line[i]))
            ++i;
        out.push_back(line.substr(from, i - from));
        while (i < line.size() && is_blank(line[i]))
            ++i;
    }
    return out;
}

std::string unquote(std::string_view value)
{
    if (value.size() < 2 || value.front() != '"' || value.back() != '"')
        return std::string(value);
    value = value.substr(1, value.size() - 2);
    std::string out;
    out.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        out += value[i];
        if (value[i] == '"' && i + 1 < value.size() && value[i + 1] == '"')
            ++i;
    }
    return out;
}

std::string_view behind_nuls(std::string_view line)
{
    const std::size_t nul = line.rfind('\0');
    return nul == std::string_view::npos ? line : line.substr(nul + 1);
}

bool is_absent(std::string_view value) { return value.empty() || value == "-" || value == "\"-\"" || value == "\"\""; }

}
