// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/filter_of.h"

#include "core/query/condition.h"

#include <algorithm>
#include <map>
#include <vector>

namespace spoor {
namespace {

std::string line_set(std::vector<std::uint64_t> lines)
{
    std::ranges::sort(lines);
    std::string out;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t end = i + 1;
        while (end < lines.size() && lines[end] <= lines[end - 1] + 1)
            ++end;
        if (!out.empty())
            out += " or ";
        out += std::to_string(lines[i]);
        if (lines[end - 1] != lines[i])
            out += ".." + std::to_string(lines[end - 1]);
        i = end;
    }
    return out.find(' ') == std::string::npos ? out : '(' + out + ')';
}

std::string name_of(const ColumnRef& column)
{
    return column.field == Field::Other ? column.own : std::string(info(column.field).name);
}

}

std::string filter_of_events(const Snapshot& snapshot, std::span<const EventId> events)
{
    std::map<std::string, std::vector<std::uint64_t>> by_file;
    for (const EventId event : events)
        by_file[snapshot.source(event).display_name()].push_back(snapshot.line(event));
    std::string out;
    for (auto& [file, lines] : by_file) {
        if (!out.empty())
            out += " or ";
        out += "(file:" + value_text("file", file) + " and line:" + line_set(std::move(lines)) + ')';
    }
    return out;
}

std::string filter_of_values(const ColumnRef& column, std::span<const std::string> values, bool absent)
{
    std::vector<std::string> each(values.begin(), values.end());
    std::ranges::sort(each);
    const auto rest = std::ranges::unique(each);
    each.erase(rest.begin(), rest.end());
    const std::string field = name_of(column);
    const std::string name = field_text(field);
    std::string set;
    for (const std::string& value : each) {
        if (!set.empty())
            set += " or ";
        set += value_text(field, value);
    }
    std::string out;
    if (!each.empty())
        out = name + ':' + (each.size() > 1 ? '(' + set + ')' : set);
    if (absent)
        out = out.empty() ? name + ":-" : '(' + out + " or " + name + ":-)";
    return out;
}

}
