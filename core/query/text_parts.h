// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/program.h"

#include <string_view>

namespace spoor::query {

/// Of a name as Windows logs it, `DOMAIN\user`; a name without a backslash has no domain (`user@domain` is a name).
inline std::string_view domain_of(std::string_view logged)
{
    const std::size_t at = logged.find('\\');
    return at == logged.npos ? std::string_view() : logged.substr(0, at);
}

inline std::string_view name_of(std::string_view logged)
{
    const std::size_t at = logged.find('\\');
    return at == logged.npos ? logged : logged.substr(at + 1);
}

using spoor::has_program;
using spoor::program_of;

}
