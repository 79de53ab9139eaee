// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/process_tree.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::uint32_t nobody = 0xFFFFFFFF;

/// The creator of each row, or nobody. A row that would be its own ancestor has none (no log that adds up has that).
std::vector<std::uint32_t> creators(const SessionTable& table)
{
    std::unordered_map<std::uint32_t, std::uint32_t> row_of;
    row_of.reserve(table.rows.size());
    for (std::uint32_t i = 0; i < table.rows.size(); ++i)
        row_of.emplace(table.events[table.rows[i].first_event], i);
    std::vector<std::uint32_t> of(table.rows.size(), nobody);
    for (std::uint32_t i = 0; i < table.rows.size(); ++i)
        if (table.rows[i].detail != 0)
            if (const auto found = row_of.find(table.rows[i].detail - 1); found != row_of.end() && found->second != i)
                of[i] = found->second;
    // 0 not looked at, 1 on the present way up, 2 known to end.
    std::vector<std::uint8_t> state(of.size());
    for (std::uint32_t i = 0; i < of.size(); ++i) {
        std::uint32_t at = i;
        for (; at != nobody && state[at] == 0; at = of[at])
            state[at] = 1;
        if (at != nobody && state[at] == 1)
            of[at] = nobody;
        for (at = i; at != nobody && state[at] == 1; at = of[at])
            state[at] = 2;
    }
    return of;
}

/// Children of each row, in the order of the rows (by start): those of `i` are list[from[i]] to list[from[i + 1]].
struct Children {
    explicit Children(const std::vector<std::uint32_t>& creator) : from(creator.size() + 1), list(creator.size())
    {
        for (const std::uint32_t c : creator)
            if (c != nobody)
                ++from[c + 1];
        for (std::size_t i = 1; i < from.size(); ++i)
            from[i] += from[i - 1];
        std::vector<std::uint32_t> next(from.begin(), from.end() - 1);
        for (std::uint32_t i = 0; i < creator.size(); ++i)
            if (creator[i] != nobody)
                list[next[creator[i]]++] = i;
    }
    std::span<const std::uint32_t> of(std::uint32_t i) const
    {
        return std::span(list).subspan(from[i], from[i + 1] - from[i]);
    }

    std::vector<std::uint32_t> from, list;
};

struct Waiting {
    std::uint32_t row;
    std::optional<std::uint32_t> parent;
    std::uint32_t depth;
};

void add_family(ProcessTree& tree, const Children& children, Waiting root, std::size_t most)
{
    std::vector<Waiting> waiting = {root};
    while (!waiting.empty()) {
        const Waiting next = waiting.back();
        waiting.pop_back();
        const auto below = children.of(next.row);
        const auto place = static_cast<std::uint32_t>(tree.nodes.size());
        if (tree.nodes.size() < most)
            tree.nodes.push_back({next.row, next.parent, next.depth, static_cast<std::uint32_t>(below.size())});
        else
            ++tree.left_out;
        for (std::size_t i = below.size(); i-- > 0;)
            waiting.push_back({below[i], place, next.depth + 1});
    }
}

}

ProcessTree process_tree(const SessionTable& table)
{
    const std::vector<std::uint32_t> creator = creators(table);
    const Children children(creator);
    ProcessTree tree;
    tree.nodes.reserve(creator.size());
    for (std::uint32_t i = 0; i < creator.size(); ++i)
        if (creator[i] == nobody)
            add_family(tree, children, {i, std::nullopt, 0}, SIZE_MAX);
    return tree;
}

ProcessTree process_family(const SessionTable& table, std::size_t index, std::size_t most)
{
    const std::vector<std::uint32_t> creator = creators(table);
    const Children children(creator);
    std::vector<std::uint32_t> ancestors;
    for (std::uint32_t at = creator[index]; at != nobody && ancestors.size() + 1 < most; at = creator[at])
        ancestors.push_back(at);
    ProcessTree tree;
    for (std::size_t i = ancestors.size(); i-- > 0;) {
        const auto depth = static_cast<std::uint32_t>(tree.nodes.size());
        tree.nodes.push_back({ancestors[i], depth == 0 ? std::nullopt : std::optional(depth - 1), depth,
                              static_cast<std::uint32_t>(children.of(ancestors[i]).size())});
    }
    const auto depth = static_cast<std::uint32_t>(tree.nodes.size());
    add_family(tree, children,
               {static_cast<std::uint32_t>(index), depth == 0 ? std::nullopt : std::optional(depth - 1), depth}, most);
    return tree;
}

std::optional<std::uint32_t> creator_of(const SessionTable& table, std::size_t index)
{
    const std::uint32_t detail = table.rows[index].detail;
    if (detail == 0)
        return std::nullopt;
    for (std::uint32_t i = 0; i < table.rows.size(); ++i)
        if (i != index && table.events[table.rows[i].first_event] == detail - 1)
            return i;
    return std::nullopt;
}

}
