// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/events/segment.h"
#include "core/formats/format.h"
#include "core/io/encoding.h"
#include "core/io/file_identity.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

enum class LoadState : std::uint8_t { Waiting, Loading, Done, Failed, Cancelled };

/// What is known of a source. Immutable within a snapshot.
struct SourceInfo {
    FileId id;
    std::string path;                    ///< as given or found, native encoding
    std::optional<std::string> member;   ///< name within the archive
    std::uint32_t member_index = 0;      ///< its place there, counted from 0 (names may come twice)
    FileIdentity identity;               ///< of the file on disk
    bool compressed = false;             ///< the text has to be unpacked: of a compressed file or an archive
    LoadState state = LoadState::Waiting;

    const Format* format = nullptr;      ///< null until known
    Match match;                         ///< why this format; confidence 100 and "chosen by the user" where it was
    Encoding encoding = Encoding::Utf8;
    /// Of the file; of the decompressed content for members and compressed files: what the archive says while Loading,
    /// where it says so, then what came.
    std::uint64_t bytes = 0;
    std::uint64_t text_bytes = 0;  ///< of the text read so far
    std::uint64_t bytes_read = 0;  ///< while Loading, of the file on disk; for a member: of its archive
    std::string sha256;  ///< hex; of the file on disk, or of the member's content. Empty until read
    std::string container_sha256;  ///< for members: of the archive file on disk
    Zone zone;
    LineCounts lines;
    std::uint64_t events = 0;
    std::uint64_t recovered = 0;  ///< of `events`, those found in slack (Facet::recovered)
    std::optional<Micros> first, last;  ///< UTC; events without a time left out
    std::shared_ptr<const std::vector<Layout>> layouts;
    std::shared_ptr<const std::vector<RejectedLine>> rejected;
    std::optional<Error> error;  ///< set with Failed; also with Done where only a part could be read
    bool from_cache = false;
    bool followed = false;  ///< more of it may come
    std::uint64_t let_go = 0;  ///< events from its front that are no longer kept (LoadOptions::keep_events)

    /// How much of it is read, from 0 to 1; nothing where it is not being read, or where that cannot be told (a member
    /// whose archive does not say its size).
    std::optional<double> part_read() const;

    /// `logs/ex041116.log`, or `logs.zip › ex041116.log`.
    std::string display_name() const;
};

/// What the user does not want read.
struct Exclusion {
    std::string glob;  ///< as Investigation::exclude has it
    std::uint32_t files =
        0;  ///< files and members of archives that it keeps out, each counted with the first that fits

    bool operator==(const Exclusion&) const = default;
};

/// Something that was found and not read, with the reason in the system's or our terms.
struct Skipped {
    std::string path;
    Error reason;
};

}
