// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/numeric_date.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// What a column of an exported table holds.
enum class Role : std::uint8_t {
    Level,  ///< also Keywords and Type: it says how an audit ended
    When,   ///< date and time
    Date,
    Clock,
    Source,
    Id,
    Category,
    User,
    Computer,
    Message,
    Number,
    Channel,
    Keywords,
    Ignored,
};
constexpr std::size_t role_count = static_cast<std::size_t>(Role::Ignored);

/// The columns of an exported table, and how its rows are told.
///
/// Event Viewer of Windows Vista and later writes five names and six values: level (of the Security log: keywords), date
/// and time, source, id, task category, message. Event Viewer of Windows 2000 to 2003 writes date, time, source, type,
/// category, event, user, computer, description. Names are in the language of Windows, so that these two are told by
/// the shape of their values. Other tables (PowerShell's Export-Csv of Get-WinEvent and Get-EventLog) by their English
/// names. Observed; the order of columns is that of the two programs' lists.
struct Table {
    char delimiter = ',';
    std::vector<Role> roles;
    std::array<std::size_t, role_count> column{};  ///< by role; npos where there is none
    bool by_names = false;  ///< the message may stand before the id: each line outside quotes begins a row
    std::string header;  ///< the line with the names; empty where there is none

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::size_t of(Role role) const { return column[static_cast<std::size_t>(role)]; }

    static Table of_roles(std::vector<Role> roles, char delimiter);
    /// By its columns' names, as `names` gives them or as PowerShell writes them. Nothing where id or time are missing.
    static std::optional<Table> of_names(const std::vector<std::string>& names, char delimiter);
    std::vector<std::string> names() const;

    /// Whether a line begins a row, as far as can be seen from it.
    bool begins_row(std::string_view line) const;
};

/// The fields of a row, each unquoted; where the last column is the message, delimiters in it do not part it.
/// `open` is set where a quote is not closed at the end of the text.
std::vector<std::string> fields_of_row(std::string_view row, const Table& table, bool& open);

/// What the head of a source shows.
struct TableLook {
    std::optional<Table> table;
    std::size_t rows = 0;
    DateOrderVote dates;
};
TableLook look_at_table(const Sample& sample, std::string_view delimiters);

/// Tells the lines of a table one after the other. A quoted message goes over many lines; quotes are believed where
/// they open a field of a line that begins a row, and for no more than 128 KiB (an event has less than 64), so that a
/// row which was cut cannot swallow the rest of the log. Lines that begin no row go with the row above where its message
/// was not quoted.
class TableLines {
public:
    enum class What : std::uint8_t { Row, More, Blank, Header, Other };
    explicit TableLines(const Table& table) : table_(&table) {}
    What next(std::string_view line);

private:
    const Table* table_;
    bool in_quotes_ = false, goes_on_ = false;  // goes_on_: the row's message was not quoted
    std::size_t quoted_ = 0;
};

}
