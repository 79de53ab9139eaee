// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// One person, one machine, whatever the spelling: for seeing all that the same client or user did in all logs.
///
/// What is taken for the same user: names that are equal without regard to case once their domain is taken off. A
/// domain stands before a backslash (`CORP\anna`: down-level logon name) or behind the first `@` (`anna@corp.example`:
/// user principal name, or the login of a virtual host); MS-ADTS 5.1.1.1.1 has both forms for one account. An account
/// of a domain, its namesake in another and a local one are NOT told apart, because a log that leaves the domain out
/// (FTP, Basic) would be lost then: `domains` says where more than one is named, and whoever shows it must say so.
///
/// What is taken for the same client: equal addresses (IPv4 written as IPv6, RFC 4291 2.5.5.2, and all spellings of
/// IPv6 are one; the zone of a link-local address is left out, because each machine numbers its own links), or equal
/// names without regard to case, without the `\\` before and the dot behind. A short name and a full one (`ws1`,
/// `ws1.corp.example`) stay apart, and so do a name and its address: the log does not say that they are one.
///
/// All of it: any thread.
namespace spoor {

struct UserIdentity {
    std::string name;    ///< in lower case
    std::string domain;  ///< in lower case; empty where the spelling has none

    bool operator==(const UserIdentity&) const = default;
};
UserIdentity identity_of_user(std::string_view logged);

/// `10.1.2.3`, `2001:db8::1` (as RFC 5952 writes it), `ws1`.
std::string identity_of_client(std::string_view logged);

/// How one user or client is spelt in a snapshot, and the filter that meets all of it.
struct Spellings {
    static constexpr std::size_t listed = 200;

    std::string identity;              ///< the name, or the address, as above. Empty: there is nobody to look for
    std::string filter;                ///< compiles; meets every spelling in the snapshot
    std::vector<std::string> written;  ///< as the logs have it, by bytes; the first `listed`
    std::size_t count = 0;             ///< how many there are
    std::vector<std::string> domains;  ///< of users: those that are named, in lower case; the first `listed`
};

/// Blocking: goes through the column of users or clients. Cut short, with any result, once stop is asked for.
Spellings same_user(const Snapshot& snapshot, std::string_view logged, const std::stop_token& stop = {});
Spellings same_client(const Snapshot& snapshot, std::string_view logged, const std::stop_token& stop = {});

}
