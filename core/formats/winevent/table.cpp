// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/table.h"

#include "core/formats/line_walk.h"
#include "core/formats/winevent/events.h"
#include "core/formats/winevent/local_time.h"

#include <algorithm>
#include <utility>

namespace spoor::winevent {
namespace {

constexpr std::pair<std::string_view, Role> names_of_roles[] = {
    {"Level", Role::Level},
    {"Date and Time", Role::When},
    {"Date", Role::Date},
    {"Time", Role::Clock},
    {"Source", Role::Source},
    {"Event ID", Role::Id},
    {"Task Category", Role::Category},
    {"User", Role::User},
    {"Computer", Role::Computer},
    {"Message", Role::Message},
    {"RecordId", Role::Number},
    {"LogName", Role::Channel},
    {"Keywords", Role::Keywords},
    // Get-WinEvent, Get-EventLog
    {"TimeCreated", Role::When},
    {"TimeGenerated", Role::When},
    {"ProviderName", Role::Source},
    {"Id", Role::Id},
    {"EventID", Role::Id},
    {"EntryType", Role::Level},
    {"LevelDisplayName", Role::Level},
    {"TaskDisplayName", Role::Category},
    {"UserId", Role::User},
    {"UserName", Role::User},
    {"MachineName", Role::Computer},
    {"Index", Role::Number},
    {"Description", Role::Message},
    {"Log", Role::Channel},
};

bool number(std::string_view text)
{
    return !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

struct Cursor {
    std::string_view text;
    char delimiter;
    std::size_t at = 0;
    bool open = false;

    bool done() const { return at > text.size(); }

    /// The next field; `rest`: delimiters do not part it unless it is quoted.
    std::string next(bool rest)
    {
        std::string out;
        if (at < text.size() && text[at] == '"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != '"') {
                    out += text[at];
                    continue;
                }
                const char after = at + 1 < text.size() ? text[at + 1] : '\n';
                if (after == '"') {
                    out += text[at++];
                } else if (after == delimiter || after == '\r' || after == '\n') {
                    ++at;
                    skip();
                    return out;
                } else {
                    out += '"';  // not doubled, as it should be
                }
            }
            open = true;
            at = text.size() + 1;
            return out;
        }
        const std::size_t end = rest ? std::string_view::npos : text.find(delimiter, at);
        out = text.substr(at, end == std::string_view::npos ? end : end - at);
        at = end == std::string_view::npos ? text.size() + 1 : end + 1;
        return out;
    }

private:
    void skip()
    {
        at = text.find(delimiter, at);
        at = at == std::string_view::npos ? text.size() + 1 : at + 1;
    }
};

std::vector<Table> shapes(std::string_view delimiters)
{
    using enum Role;
    std::vector<Table> all;
    for (const char delimiter : delimiters) {
        all.push_back(Table::of_roles({Level, When, Source, Id, Category, Message}, delimiter));
        all.push_back(Table::of_roles({Date, Clock, Source, Level, Category, Id, User, Computer, Message}, delimiter));
    }
    return all;
}

/// How many rows of the sample begin as the table says, of how many lines that belong to none.
struct Fit {
    std::size_t rows = 0, others = 0, windows = 0;
    DateOrderVote dates;
};

/// Whether a row says by itself that Windows wrote it: other tables have a time and a number as well.
bool of_windows(const std::vector<std::string>& fields, const Table& table)
{
    const auto field = [&](Role role) {
        const std::size_t i = table.of(role);
        return i < fields.size() ? std::string_view(fields[i]) : std::string_view();
    };
    const std::string_view source = field(Role::Source), user = field(Role::User);
    return provider_of(source, {}) != Provider::Other || source.starts_with("Microsoft-Windows-") || user == "N/A" ||
           user.find('\\') != std::string_view::npos;
}

void vote(DateOrderVote& dates, const std::vector<std::string>& fields, const Table& table)
{
    const std::size_t date = table.of(Role::Date), when = table.of(Role::When);
    if (date < fields.size()) {
        if (const auto day = NumericDate::read(fields[date]))
            dates.add(*day);
    } else if (when < fields.size()) {
        if (const auto time = read_local_time(fields[when]))
            dates.add(time->date);
    }
}

Fit fit(const Sample& sample, const Table& table)
{
    Fit found;
    TableLines lines(table);
    each_sample_line(sample, 4000, [&](std::string_view line) {
        const TableLines::What what = lines.next(line);
        found.others += what == TableLines::What::Other;
        if (what != TableLines::What::Row)
            return;
        ++found.rows;
        bool open = false;
        const auto fields = fields_of_row(line, table, open);
        found.windows += of_windows(fields, table);
        vote(found.dates, fields, table);
    });
    return found;
}

std::string first_line(const Sample& sample)
{
    std::string line;
    each_sample_line(sample, 1, [&](std::string_view text) { line = text; });
    return line;
}

/// Whether the line above the rows has names as Event Viewer writes them, in whatever language: one fewer than there
/// are values.
bool one_name_fewer(const Table& table, const std::string& first)
{
    const auto parts = static_cast<std::size_t>(std::ranges::count(first, table.delimiter)) + 1;
    return !table.begins_row(first) && parts + 1 == table.roles.size();
}

/// Whether the line above the rows has as many names as there are values.
bool has_names(const Table& table, const std::string& first)
{
    const auto parts = static_cast<std::size_t>(std::ranges::count(first, table.delimiter)) + 1;
    return !table.begins_row(first) && parts == table.roles.size();
}

}

Table Table::of_roles(std::vector<Role> roles, char delimiter)
{
    Table table;
    table.delimiter = delimiter;
    table.column.fill(npos);
    for (std::size_t i = roles.size(); i-- > 0;)
        if (roles[i] != Role::Ignored)
            table.column[static_cast<std::size_t>(roles[i])] = i;
    table.roles = std::move(roles);
    return table;
}

std::optional<Table> Table::of_names(const std::vector<std::string>& names, char delimiter)
{
    std::vector<Role> roles;
    for (const std::string& name : names) {
        const auto row =
            std::ranges::find(names_of_roles, std::string_view(name), [](const auto& r) { return r.first; });
        roles.push_back(row == std::end(names_of_roles) ? Role::Ignored : row->second);
    }
    Table table = of_roles(std::move(roles), delimiter);
    const bool timed = table.of(Role::When) != npos || (table.of(Role::Date) != npos && table.of(Role::Clock) != npos);
    const bool of_powershell = std::ranges::find(names, "TimeCreated") != names.end() ||
                               std::ranges::find(names, "TimeGenerated") != names.end();
    if (!timed || table.of(Role::Id) == npos || (table.of(Role::Source) == npos && !of_powershell))
        return std::nullopt;
    table.by_names = table.of(Role::Message) != npos && table.of(Role::Message) + 1 != table.roles.size();
    return table;
}

std::vector<std::string> Table::names() const
{
    std::vector<std::string> all;
    for (const Role role : roles)
        all.emplace_back(role == Role::Ignored ? std::string_view("-")
                                               : names_of_roles[static_cast<std::size_t>(role)].first);
    return all;
}

bool Table::begins_row(std::string_view line) const
{
    if (by_names)
        return !line.starts_with('#');
    const std::size_t id = of(Role::Id), when = of(Role::When), date = of(Role::Date), clock = of(Role::Clock);
    const std::size_t last = std::max({id, when == npos ? 0 : when, clock == npos ? 0 : clock});
    Cursor cursor{line, delimiter};
    for (std::size_t i = 0; i <= last; ++i) {
        if (cursor.done())
            return false;
        const std::string field = cursor.next(false);
        if (cursor.open || (i == id && !number(field)) || (i == when && !read_local_time(field)) ||
            (i == date && !NumericDate::read(field)) || (i == clock && !read_clock(field)))
            return false;
    }
    return true;
}

std::vector<std::string> fields_of_row(std::string_view row, const Table& table, bool& open)
{
    std::vector<std::string> fields;
    Cursor cursor{row, table.delimiter};
    const std::size_t last = table.roles.size() - 1;
    for (std::size_t i = 0; i <= last && !cursor.done(); ++i)
        fields.push_back(cursor.next(i == last));
    open = cursor.open;
    return fields;
}

TableLook look_at_table(const Sample& sample, std::string_view delimiters)
{
    TableLook look;
    std::string first = first_line(sample);
    if (first.starts_with("#TYPE ")) {
        std::size_t n = 0;
        each_sample_line(sample, 2, [&](std::string_view line) {
            if (n++ == 1)
                first = line;
        });
    }
    std::size_t best = 0;
    const auto consider = [&](Table table, bool named) {
        const Fit found = fit(sample, table);
        // Lines of another log may have this shape by chance, most of a log does not.
        if (found.rows <= best || found.others > found.rows + 3 || (!named && found.windows * 2 < found.rows))
            return;
        best = found.rows;
        look.rows = found.rows;
        look.dates = found.dates;
        look.table = std::move(table);
    };
    for (const char delimiter : delimiters) {
        bool open = false;
        const Table plain = Table::of_roles(std::vector<Role>(64, Role::Ignored), delimiter);
        if (auto table = Table::of_names(fields_of_row(first, plain, open), delimiter)) {
            table->header = first;
            // Event Viewer has no name for the last of its columns.
            if (table->of(Role::Message) == Table::npos) {
                table->column[static_cast<std::size_t>(Role::Message)] = table->roles.size();
                table->roles.push_back(Role::Message);
            }
            consider(std::move(*table), true);
        }
    }
    for (Table& table : shapes(delimiters)) {
        const bool named = one_name_fewer(table, first);
        if (named || has_names(table, first))
            table.header = first;
        consider(std::move(table), named);
    }
    return look;
}

TableLines::What TableLines::next(std::string_view line)
{
    if (in_quotes_) {
        quoted_ += line.size() + 1;
        const std::size_t quote = line.find_last_not_of(" \t\r");
        // Only a quote that is not doubled ends the field, and only the last column goes over lines.
        std::size_t quotes = 0;
        while (quote != std::string_view::npos && quotes <= quote && line[quote - quotes] == '"')
            ++quotes;
        bool ends = quotes % 2 == 1;
        if (!ends && table_->by_names) {
            const std::string closing = std::string("\"") + table_->delimiter;
            std::size_t at = line.find(closing);
            while (at != std::string_view::npos && at > 0 && line[at - 1] == '"')
                at = line.find(closing, at + 1);
            if (at != std::string_view::npos) {
                // The rest of the row may open a field again.
                bool open = false;
                fields_of_row(line.substr(at + 2), *table_, open);
                in_quotes_ = open;
                return What::More;
            }
        }
        if (ends || quoted_ > 128 * 1024)
            in_quotes_ = false;
        return What::More;
    }
    if (is_blank(line))
        return What::Blank;
    if ((!table_->header.empty() && line == table_->header) || line.starts_with("#TYPE "))
        return What::Header;
    if (!table_->begins_row(line))
        return goes_on_ ? What::More : What::Other;
    quoted_ = 0;
    fields_of_row(line, *table_, in_quotes_);
    goes_on_ = !in_quotes_ && !line.ends_with('"');
    return What::Row;
}

}
