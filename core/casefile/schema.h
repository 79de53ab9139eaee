// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace spoor::schema {

/// `SPOR`, at offset 68 of the file (SQLite, "Database File Format", 1.3.18): by it file(1) and Spoor know a case.
constexpr std::int64_t application_id = 0x53504F52;

/// Step N brings a case of version N to version N + 1. Never changed once released: only more are added.
std::span<const char* const> steps();

/// Of a file that is there, from its first 100 bytes, without SQLite, which would touch what is not ours.
struct Header {
    std::int64_t application = 0;
    std::int64_t version = 0;
};
/// Nothing where the file is empty or missing: a case can be made there. NotACase, NotReadable.
Result<std::optional<Header>> read_header(const std::string& path);

/// The version of an open case; 0 where there is nothing in it yet. NotACase for another program's database, CaseTooNew,
/// DamagedCase where SQLite's own check finds something.
Result<std::int64_t> version_of(const Database& database, const std::string& path,
                                std::span<const char* const> steps = schema::steps());

/// From one version to the newest, within a transaction that the caller has begun.
Result<void> bring_up(Database& database, std::int64_t version, std::span<const char* const> steps = schema::steps());

}
