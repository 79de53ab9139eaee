// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/windows_accounts.h"

#include "core/sessions/account_name.h"

#include <algorithm>
#include <array>

namespace spoor {

AccountKind windows_account_kind(std::string_view user)
{
    constexpr std::array<std::string_view, 3> nobody = {"anonymous logon", "anonymous-anmeldung", "s-1-5-7"};
    constexpr std::array<std::string_view, 9> built_in = {"system",         "local service",  "network service",
                                                          "lokaler dienst", "netzwerkdienst", "iusr",
                                                          "s-1-5-18",       "s-1-5-19",       "s-1-5-20"};
    constexpr std::array<std::string_view, 6> domains = {"nt authority",   "nt-autorität",     "autorite nt",
                                                         "window manager", "font driver host", "nt service"};
    if (user.ends_with('$'))
        return AccountKind::Machine;
    const AccountParts parts = account_parts(user);
    if (std::ranges::contains(nobody, parts.name))
        return AccountKind::Anonymous;
    if (std::ranges::contains(built_in, parts.name) || std::ranges::contains(domains, parts.domain))
        return AccountKind::System;
    return AccountKind::Person;
}

WindowsAccounts::WindowsAccounts(const StringPool& users)
{
    of_.reserve(users.size());
    for (StringPool::Id id = 0; id < users.size(); ++id)
        of_.push_back(windows_account_kind(users.view(id)));
}

}
