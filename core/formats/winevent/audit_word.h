// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace spoor::winevent {

/// The audit bits (record.h) that a text of the column Keywords, Type or Level stands for: `Audit Failure`, `Failure
/// Audit`, `AUDIT_FAILURE`, `Überwachung gescheitert`, `审核失败`, `0x8010000000000000`, `-9218868437227405312`. 0 for others.
std::uint64_t audit_keywords(std::string_view text);

}
