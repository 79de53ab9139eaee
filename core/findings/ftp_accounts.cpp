// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/ftp_accounts.h"

#include "core/base/name_pattern.h"
#include "core/query/fold.h"
#include "core/sessions/account_name.h"
#include "core/sessions/ftp_meaning.h"

#include <algorithm>

namespace spoor {
namespace {

/// IIS 7 and later take `site|user` for a site by its host name (Microsoft, FTP virtual host names).
std::string_view without_virtual_host(std::string_view user)
{
    const std::size_t bar = user.rfind('|');
    return bar == std::string_view::npos ? user : user.substr(bar + 1);
}

/// The name without its domain as it was written.
std::string_view bare(std::string_view user, std::string_view domain)
{
    if (const std::size_t slash = user.rfind('\\'); slash != std::string_view::npos)
        return user.substr(slash + 1);
    return domain.empty() ? user : user.substr(0, user.rfind('@'));
}

}

FtpAccounts::FtpAccounts(const Evidence& evidence, const RuleSettings& settings)
    : pools_(*evidence.snapshot->pools), by_user_(pools_.user.size()), judged_(pools_.user.size())
{
    for (const std::string& name : settings.list("accounts.well-known")) {
        if (name.find_first_of("*?") == std::string::npos)
            well_known_.insert(query::folded(name));
        else
            patterns_.push_back(name);
    }
    texts_.emplace_back();
    got_in_.emplace_back();
    for (const Attempt& a : evidence.attempts.rows) {
        if (!a.succeeded || a.anonymous)
            continue;
        const std::uint32_t name = of(a.user).name;
        if (name == 0)
            continue;
        GotIn& g = got_in_[name];
        g.several = g.several || a.client == StringPool::absent || (g.once && g.client != a.client);
        g.client = a.client;
        g.once = true;
    }
}

const FtpAccounts::Account& FtpAccounts::of(StringPool::Id user)
{
    if (user == StringPool::absent || judged_[user])
        return by_user_[user];
    judged_[user] = true;
    const std::string_view text = without_virtual_host(pools_.user.view(user));
    const AccountParts parts = account_parts(text);
    // anonymous@… is nobody's account.
    if (parts.name.empty() || is_anonymous_name(parts.name))
        return by_user_[user];
    const auto [number, is_new] = numbers_.try_emplace(parts.name, static_cast<std::uint32_t>(texts_.size()));
    if (is_new) {
        texts_.emplace_back(bare(text, parts.domain));
        got_in_.emplace_back();
    }
    return by_user_[user] = {number->second, is_well_known(parts.name)};
}

bool FtpAccounts::is_well_known(const std::string& folded) const
{
    return well_known_.contains(folded) ||
           std::ranges::any_of(patterns_, [&](const std::string& p) { return name_fits(p, folded); });
}

}
