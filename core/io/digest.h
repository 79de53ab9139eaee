// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/file_identity.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace spoor {

/// SHA-256 (FIPS 180-4) of bytes given piece by piece. One thread at a time.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::string_view bytes);
    /// 64 hexadecimal digits, lower case. Ends the digest.
    std::string hex();
    /// The same of what came so far; more may come.
    std::string hex_so_far() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Of a whole file, of as many bytes as it had when it was opened. Nothing where they cannot be read or a stop is asked for.
std::optional<std::string> sha256_of(const OpenFile& file, const std::stop_token& stop);
/// Of its first `size` bytes. Nothing where it has fewer.
std::optional<std::string> sha256_of(const OpenFile& file, std::uint64_t size, const std::stop_token& stop);

}
