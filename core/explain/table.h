// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explain.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spoor::explain {

/// A table of resources/explain: lines `code TAB name TAB meaning TAB assessment TAB source`. Lines that begin with
/// `#` and empty lines are comments. Immutable; any thread.
class Table {
public:
    /// Lines without five columns are left out (a test counts them).
    Table(std::string_view domain, std::string_view text);

    /// By code, without regard to case. Null where there is none.
    const Explanation* find(std::string_view code) const;
    const Explanation* find(std::uint64_t code) const;
    /// By name, without regard to case.
    const Explanation* find_name(std::string_view name) const;

    const std::vector<Explanation>& rows() const { return rows_; }
    std::size_t malformed() const { return malformed_; }

private:
    std::vector<Explanation> rows_;
    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::string, std::size_t> by_name_;
    std::size_t malformed_ = 0;
};

/// The embedded table of that name; an empty one where there is none. Read at first use.
const Table& table(std::string_view domain);

/// All tables, in order of name.
const std::vector<Table>& all_tables();

/// A sentence with its blanks filled: `{0}` to `{9}` stand for the arguments; what has none stays as it is. Arguments may
/// hold anything, braces too.
std::string filled(std::string_view pattern, std::span<const std::string> arguments);

/// ASCII letters to lower case, all other bytes as they are.
std::string lower(std::string_view text);

}
