// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/winevent/record.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// Values out of the text of an event, by the names that the new numbering's manifest has for them, appended to `out`
/// as views into `message`.
///
/// - English text is read by its labels (`Account Name:` below `New Logon:`), over many lines or flattened into one, as
///   syslog agents do it; so are labels that are names of the manifest already (`TargetUserName:`).
/// - Text of another language is read by its shape alone, which is the same in all of them: `Label: value` in groups of
///   lines; a group of four that ends in a hexadecimal number is an account with its logon id, the first one who asked,
///   the second one whom it is about; an address, a path after a process id, an NTSTATUS speak for themselves. What
///   has no such shape stays absent.
void read_message(std::uint32_t id, std::string_view message, std::vector<Value>& out);

}
