// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/evidence.h"
#include "core/findings/rule_settings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace spoor {

/// What is known of the names that were tried, for rules about guessing: whether they exist everywhere, or here. Each
/// distinct name is judged once. One thread.
class FtpAccounts {
public:
    FtpAccounts(const Evidence& evidence, const RuleSettings& settings);

    struct Account {
        std::uint32_t name =
            0;  ///< a number for the name without domain and virtual host, without regard to case; 0: none
        bool everywhere = false;  ///< it is in the list accounts.well-known
    };
    const Account& of(StringPool::Id user);
    /// The name got in, in whatever log, from another address than this, or the log does not say from where.
    bool got_in_elsewhere(std::uint32_t name, StringPool::Id client) const
    {
        return got_in_[name].several || (got_in_[name].once && got_in_[name].client != client);
    }
    /// As it was first met in the attempts.
    std::string_view text(std::uint32_t name) const { return texts_[name]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }

private:
    struct GotIn {
        StringPool::Id client = 0;
        bool once = false;
        bool several = false;
    };
    bool is_well_known(const std::string& folded) const;

    const Pools& pools_;
    std::unordered_set<std::string> well_known_;
    std::vector<std::string> patterns_;
    std::vector<Account> by_user_;
    std::vector<bool> judged_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string> texts_;
    std::vector<GotIn> got_in_;
};

}
