// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor::report {

/// What a pseudonym stands for; the name is how it begins: `user-`, `ip-`, ….
enum class Veil { User, Domain, Address, Host, Mail, Secret, Sid };

/// Pseudonyms: a kind and 8 characters of Crockford's base 32, which are 40 bits of HMAC-SHA-256 with the key over kind
/// and identity. Of 100,000 names, two have the same one with a probability of 0.5 %. Immutable: any thread.
class Pseudonyms {
public:
    explicit Pseudonyms(std::string_view key) : key_(key) {}

    /// `identity`: in the one spelling that stands for all.
    std::string operator()(Veil kind, std::string_view identity) const;

    const std::string& key() const { return key_; }

private:
    std::string key_;
};

}
