// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/string_pool.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace spoor {

/// Brings the ways of writing one account together: `CORP\Alice`, `alice@corp.local` and `corp\ALICE` are one. Of a
/// domain the first label counts, which is mostly the short name of it; case does not, beyond ASCII neither does a
/// difference of case make one. One thread.
class AccountNames {
public:
    explicit AccountNames(const StringPool& users) : users_(users) {}

    /// A number for the account with its domain; 0 for none.
    std::uint32_t full(StringPool::Id user) { return known(user).full; }
    /// A number for the name alone; 0 for none.
    std::uint32_t bare(StringPool::Id user) { return known(user).bare; }

private:
    struct Numbers {
        std::uint32_t full = 0, bare = 0;
    };
    Numbers known(StringPool::Id user);
    std::uint32_t number(const std::string& text);

    const StringPool& users_;
    std::unordered_map<StringPool::Id, Numbers> by_id_;
    std::unordered_map<std::string, std::uint32_t> by_text_;
};

/// Name and domain of an account in one form, folded: {alice, corp}.
struct AccountParts {
    std::string name, domain;
};
AccountParts account_parts(std::string_view user);

}
