// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/winevent/record.h"

#include <cstddef>
#include <string_view>

namespace spoor::winevent {

/// Names for the insertion strings of a Security event of the old numbering, parted by blanks: those of the new
/// numbering's manifest where both have the value. Empty where the event is not known. `strings` is how many it has:
/// Windows 2000, XP and 2003 have more of them one after the other, and mostly add at the end.
std::string_view string_names(std::uint32_t id, std::size_t strings);

/// Where a triple of user, domain and logon id begins: the last one whose logon id is written `(0x0,0x3E7)`. Events
/// of the old numbering that no table knows have their account so. npos where there is none.
std::size_t account_triple(const Record& record);

/// Calls `visit(index in data, name)` for each unnamed datum that has a name by its place. Of a record without any it
/// costs a look-up.
template <class Visit>
void each_string_name(const Record& record, Visit&& visit)
{
    std::string_view names = string_names(record.id, record.data.size());
    if (names.empty()) {
        const std::size_t at = account_triple(record);
        if (at == std::string_view::npos)
            return;
        visit(at, std::string_view("SubjectUserName"));
        visit(at + 1, std::string_view("SubjectDomainName"));
        visit(at + 2, std::string_view("SubjectLogonId"));
        return;
    }
    for (std::size_t i = 0; i < record.data.size() && !names.empty(); ++i) {
        const std::size_t end = names.find(' ');
        if (record.data[i].name.empty())
            visit(i, names.substr(0, end));
        names = end == std::string_view::npos ? std::string_view() : names.substr(end + 1);
    }
}

}
