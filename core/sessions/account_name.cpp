// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/account_name.h"

#include "core/query/fold.h"

namespace spoor {

AccountParts account_parts(std::string_view user)
{
    std::string_view name = user, domain;
    if (const std::size_t slash = user.rfind('\\'); slash != std::string_view::npos) {
        domain = user.substr(0, slash);
        name = user.substr(slash + 1);
    } else if (const std::size_t at = user.rfind('@'); at != std::string_view::npos) {
        name = user.substr(0, at);
        domain = user.substr(at + 1);
    }
    return {query::folded(name), query::folded(domain.substr(0, domain.find('.')))};
}

AccountNames::Numbers AccountNames::known(StringPool::Id user)
{
    if (user == StringPool::absent)
        return {};
    const auto [place, is_new] = by_id_.try_emplace(user);
    if (is_new) {
        const AccountParts parts = account_parts(users_.view(user));
        place->second = {number(parts.name + '@' + parts.domain), number(parts.name)};
    }
    return place->second;
}

std::uint32_t AccountNames::number(const std::string& text)
{
    return by_text_.try_emplace(text, static_cast<std::uint32_t>(by_text_.size() + 1)).first->second;
}

}
