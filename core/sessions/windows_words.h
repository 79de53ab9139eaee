// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/sessions/session_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// `3 (Network)`, by resources/explain/logon-type.tsv; the number alone where it is not known. Empty for none.
std::string logon_type_words(std::int32_t type);

/// Why a logon was refused: by the status (resources/explain/ntstatus.tsv; kerberos.tsv for the small numbers), else by
/// the id of the old numbering, which has one for each reason (windows-event.tsv). Empty where neither says.
std::string refusal_words(const Facet& facet);

/// PID of an event by its columns; no_pid where absent.
std::uint32_t pid_of(const Snapshot& snapshot, std::uint32_t event);
std::uint32_t parent_of(const Snapshot& snapshot, std::uint32_t event);

/// One value of an event by the name that its format gives it; empty where it is absent or `-`.
std::string value_in(const std::vector<RawField>& fields, std::string_view name);

/// The fields of an event; empty where its source can no longer be read, which `unread` counts.
std::vector<RawField> fields_of_event(const Snapshot& snapshot, std::uint32_t event, LineReader& reader,
                                      std::size_t& unread);

}
