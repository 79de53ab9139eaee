// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/read_error.h"

#include <cerrno>
#include <system_error>

namespace spoor {

std::unexpected<Error> system_failure(const std::string& path, int error_number)
{
    const bool missing = error_number == ENOENT || error_number == ENOTDIR;
    return failure(missing ? ErrorCode::NotFound : ErrorCode::NotReadable, path,
                   std::generic_category().message(error_number));
}

}
