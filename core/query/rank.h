// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace spoor::query {

/// The place of each text 0 … count-1 among all in the order of their bytes, from 1; equal texts have the same. An
/// empty text has 0, which means absent. `text` is asked from many threads. Any result once stop is asked for.
std::vector<std::uint32_t> rank(std::uint32_t count, const std::function<std::string_view(std::uint32_t)>& text,
                                unsigned jobs, const std::stop_token& stop);

/// Puts ids in the order of their keys, equal ones as they stand (least significant digit first; linear). Any order
/// once stop is asked for.
void stable_order(std::vector<std::uint64_t>& keys, std::vector<std::uint32_t>& ids, const std::stop_token& stop = {});

}
