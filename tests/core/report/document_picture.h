// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <string>

namespace spoor::test {

/// A document as text: one line a paragraph, row or step. Digests stand as their first eight digits; `hide` (a folder)
/// stands as `…`.
std::string document_picture(const report::Document& document, const std::string& hide);

}
