// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <string>
#include <string_view>

namespace spoor::report {

/// The document as JSON for another program of Spoor, with nothing lost: spoor-cli hands it to the window program, which
/// makes paper of it. No format for keeping or for others: see json_of (document_writers.h).
std::string document_json(const Document& document);
/// BadOption (subject: the member, detail: what was expected). At most 1 GiB.
Result<Document> document_from_json(std::string_view json);

}
