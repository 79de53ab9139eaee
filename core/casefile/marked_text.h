// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/digest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// Digests of stretches of a text that is read once, from front to back. Stretches may overlap. One thread.
class MarkedText {
public:
    /// Before any text. The number of the stretch, from 0.
    std::size_t add(std::uint64_t offset, std::uint64_t length);
    void update(std::string_view piece);
    /// Nothing more comes: digests by number; nothing of those that the text ended before.
    std::vector<std::optional<std::string>> finish();

private:
    struct Stretch {
        std::size_t number;
        std::uint64_t begin, end;
        Sha256 digest;
    };
    std::vector<Stretch> waiting_;  // by begin, the first last
    std::vector<Stretch> open_;
    std::vector<std::optional<std::string>> digests_;
    std::uint64_t at_ = 0;
    bool sorted_ = false;
};

}
