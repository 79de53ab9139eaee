// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/table.h"

#include "core/explain/tables.h"

#include <algorithm>
#include <array>

namespace spoor::explain {

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string filled(std::string_view pattern, std::span<const std::string> arguments)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::size_t number = at + 2 < pattern.size() ? static_cast<std::size_t>(pattern[at + 1] - '0') : 10;
        if (pattern[at] == '{' && pattern[at + 2] == '}' && number < arguments.size()) {
            text += arguments[number];
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

Table::Table(std::string_view domain, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;

        std::array<std::string_view, 5> cell;
        std::size_t count = 0;
        for (bool more = true; more; ++count) {
            const std::size_t tab = line.find('\t');
            if (count < cell.size())
                cell[count] = line.substr(0, tab);
            more = tab != std::string_view::npos;
            line.remove_prefix(more ? tab + 1 : line.size());
        }
        if (count != cell.size() || cell[0].empty() || cell[2].empty()) {
            ++malformed_;
            continue;
        }
        rows_.push_back({std::string(cell[0]), std::string(cell[1]), std::string(cell[2]), std::string(cell[3]),
                         std::string(cell[4]), std::string(domain)});
        by_code_.emplace(lower(cell[0]), rows_.size() - 1);
        by_name_.emplace(lower(cell[1]), rows_.size() - 1);
    }
}

const Explanation* Table::find(std::string_view code) const
{
    const auto found = by_code_.find(lower(code));
    return found == by_code_.end() ? nullptr : &rows_[found->second];
}

const Explanation* Table::find(std::uint64_t code) const { return find(std::to_string(code)); }

const Explanation* Table::find_name(std::string_view name) const
{
    const auto found = by_name_.find(lower(name));
    return found == by_name_.end() ? nullptr : &rows_[found->second];
}

const std::vector<Table>& all_tables()
{
    static const std::vector<Table> all = [] {
        std::vector<Table> made;
        for (const EmbeddedTable& t : tables())
            made.emplace_back(t.name, t.text);
        return made;
    }();
    return all;
}

const Table& table(std::string_view domain)
{
    static const Table none("", "");
    const auto embedded = tables();
    const auto found = std::ranges::find(embedded, domain, &EmbeddedTable::name);
    return found == embedded.end() ? none : all_tables()[static_cast<std::size_t>(found - embedded.begin())];
}

}
