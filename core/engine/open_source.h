// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/investigation.h"
#include "core/engine/source_info.h"

#include <memory>
#include <string_view>

namespace spoor {

/// How much of a source is looked at to tell what it is.
constexpr std::size_t head_size = 64 * 1024;

/// Glob as of fnmatch(3), against the whole path and against its last part.
bool glob_matches(const std::string& glob, const std::string& path);

/// The zone that the user's choices give a source whose format is known.
Zone zone_for(const SourceInfo& info, const LoadOptions& options);

/// What the first bytes of a source's content say: encoding, format (or the one the user chose), zone. Sets these in
/// `info`; `text_start` is the length of a byte order mark. `format`: id of the one the user chose, or empty. An error (NotALog, BadFormat) where it cannot be read.
struct Opened {
    std::shared_ptr<SourceParser> parser;
    std::size_t text_start = 0;
};
Result<Opened> open_source(SourceInfo& info, std::string_view head, bool head_is_whole, const LoadOptions& options,
                           const std::string& format);

}
