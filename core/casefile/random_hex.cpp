// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/random_hex.h"

#include <random>
#include <string_view>

namespace spoor {

std::string random_hex(std::size_t bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::random_device device;
    std::string hex;
    while (hex.size() < bytes * 2)
        for (std::uint32_t word = device(), n = 0; n < 8 && hex.size() < bytes * 2; ++n, word >>= 4)
            hex += digits[word & 0xF];
    return hex;
}

}
