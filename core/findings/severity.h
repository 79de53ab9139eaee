// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace spoor {

/// How much a finding asks for somebody's attention. The names are those of JSON and of `--fail-on`.
enum class Severity : std::uint8_t {
    Info,      ///< `info`: good to know; nothing is suspected
    Low,       ///< `low`: noise of the Internet, or an oddity: to be looked at when there is time
    Medium,    ///< `medium`: somebody tried, or a log is not whole
    High,      ///< `high`: an attack that may have worked, or evidence that was removed
    Critical,  ///< `critical`: somebody got in, as far as a log can tell
};
constexpr int severity_count = 5;

std::string_view name(Severity);
std::optional<Severity> severity_from_name(std::string_view);

}
