// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explain.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::explain {

/// What the tables say of Windows events. Any thread, pure.
///
/// An id means something together with its provider: the number alone is that of a Security event.
const Explanation* windows_event(std::uint32_t id, std::string_view provider, std::string_view channel);
/// NTSTATUS of a failed logon.
const Explanation* ntstatus(std::uint32_t code);
/// Result code of a Kerberos event.
const Explanation* kerberos_result(std::uint32_t code);
const Explanation* logon_type(std::uint32_t type);

/// All that these tables know of what somebody typed: `4625`, `0xC000006A`, `0x18`, `STATUS_WRONG_PASSWORD`, `logon type
/// 3`, `%%2313`. Kerberos codes are taken in hexadecimal alone, as small decimal numbers mean too many things.
std::vector<const Explanation*> windows_code(std::string_view text);

/// The event that some fields are of; nothing where they are of no Windows event.
struct WindowsRecord {
    std::uint32_t id = 0;
    std::string provider, channel;
};
std::optional<WindowsRecord> windows_record(std::span<const RawField> fields);

/// What the value of a field means beside the record's other ones.
const Explanation* windows_value(const RawField& field, const WindowsRecord& record);

}
