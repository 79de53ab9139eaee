// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>

namespace spoor::cli {

/// The window program: beside this one, else where PATH leads. Nothing where there is none.
std::optional<std::string> window_program();

/// Has it write a document (document_codec.h, given on its standard input) as PDF, without a display. WriteFailed, with
/// what went wrong; what the program itself says goes to standard error.
Result<void> write_pdf(const std::string& program, const std::string& document_json, const std::string& path);

}
