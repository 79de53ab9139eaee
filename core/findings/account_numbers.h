// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/account_name.h"

#include <vector>

namespace spoor {

/// AccountNames, asked for once for each name: millions of attempts name a few hundred accounts. One thread.
class AccountNumbers {
public:
    explicit AccountNumbers(const StringPool& users) : names_(users), of_(users.size()) {}

    std::uint32_t full(StringPool::Id user) { return known(user).full; }
    std::uint32_t bare(StringPool::Id user) { return known(user).bare; }

private:
    struct Numbers {
        std::uint32_t full = 0, bare = 0;
    };
    const Numbers& known(StringPool::Id user)
    {
        Numbers& n = of_[user];
        if (n.full == 0 && user != StringPool::absent)
            n = {names_.full(user), names_.bare(user)};
        return n;
    }

    AccountNames names_;
    std::vector<Numbers> of_;
};

}
