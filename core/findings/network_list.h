// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/address.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// The networks of a setting. What is no network in it is passed over. Immutable: any thread.
class NetworkList {
public:
    explicit NetworkList(const std::vector<std::string>& networks);

    /// Whether the text is an address of one of them.
    bool has(std::string_view address) const;

private:
    std::vector<query::AddressRange> ranges_;
};

/// Whether the text is an IP address at all, not a name or a scrap.
bool is_address(std::string_view text);

}
