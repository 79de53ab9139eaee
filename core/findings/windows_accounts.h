// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/string_pool.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor {

/// What stands behind the name of a Windows account.
enum class AccountKind : std::uint8_t {
    Person,     ///< anything that is none of the others, also accounts of services that an administrator made
    Machine,    ///< `SRV01$`
    System,     ///< `SYSTEM`, `LOCAL SERVICE`, `NETWORK SERVICE`, `DWM-1`, `UMFD-0`
    Anonymous,  ///< `ANONYMOUS LOGON`: a network logon of nobody
};

/// By the name alone, which is that of the language that Windows was installed in (English and German are known; of
/// others, the domain of the built-in accounts tells some). Source: "Well-known SIDs"; the names as observed.
AccountKind windows_account_kind(std::string_view user);

/// The kinds of all names of a dictionary. Immutable: any thread.
class WindowsAccounts {
public:
    explicit WindowsAccounts(const StringPool& users);
    AccountKind operator[](StringPool::Id user) const { return of_[user]; }

private:
    std::vector<AccountKind> of_;
};

}
