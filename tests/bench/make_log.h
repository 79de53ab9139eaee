// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace spoor::bench {

/// Writes IIS 6 web logs of about this many bytes, one file a day, into a folder: rows of some 180 bytes, thousands of
/// clients and hundreds of targets, a handshake in twenty rows, always the same for the same size. Nothing is written
/// where the folder has them already.
void make_logs(const std::string& folder, std::uint64_t bytes);

}
