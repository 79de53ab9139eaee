// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/source_builder.h"
#include "core/io/file_identity.h"

#include <string>
#include <vector>

namespace spoor {

/// The index of a file, kept in the user's cache folder so that a second opening reads no log text. One cache file for
/// each file on disk (with all members, where it is an archive), named by a digest of its path.
///
/// It holds for a file of the same path, size, modification time and digest of its first and last 64 KiB, read by the
/// same version of the engine with the same choice of format. It is written beside and renamed, ends in a checksum of
/// all of it, and is thrown away where anything does not fit. Threads: any, for different files.
class IndexCache {
public:
    /// `folder` empty: XDG_CACHE_HOME/spoor/index. `enabled` false: finds nothing, keeps nothing.
    IndexCache(std::string folder, bool enabled);

    /// What must be the same for a cached index to hold.
    struct Key {
        std::string path;
        FileIdentity identity;
        std::uint64_t head_and_tail = 0;
        std::string format_override;  ///< id the user chose, or empty
    };
    static Result<Key> key_of(const std::string& path, const OpenFile& file, std::string format_override);

    struct Entry {
        SourceInfo info;                   ///< id is not set
        std::vector<SegmentRef> segments;  ///< with ids of `pools`
    };
    /// Nothing where there is no index that holds (a damaged one is removed).
    std::optional<std::vector<Entry>> load(const Key& key, Pools& pools) const;

    /// Keeps the sources of a file. WriteFailed is of no consequence but a slower second opening.
    Result<void> store(const Key& key, const std::vector<SourceBuilder::View>& sources, const Pools& pools) const;

    bool enabled() const { return enabled_; }

private:
    std::string file_of(const Key& key) const;

    std::string folder_;
    bool enabled_;
};

/// Where indexes are kept unless another folder is given: XDG_CACHE_HOME/spoor/index. Empty where there is no home.
std::string default_index_folder();

}
