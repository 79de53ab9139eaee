// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/engine/source_info.h"
#include "core/formats/format.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace spoor {

/// What one block of a source gave: its chunks' results with what the parser needs to settle them.
struct ParsedBlock {
    struct Part {
        ParsedChunk parsed;
        std::shared_ptr<const ChunkState> state;
        std::uint64_t offset = 0;
        std::uint64_t raw_base = 0;
        std::uint64_t bytes = 0;
    };
    std::vector<Part> parts;
    /// The parts take the place of all that was committed from this place on: where a part of a source that is
    /// ChangedInPlace began.
    std::optional<std::uint64_t> instead_from;
};

/// A source while it is read: takes blocks in whatever order they are done, puts them in line, and gives a consistent
/// view of what is in line at any time. Threads: any.
class SourceBuilder {
public:
    SourceBuilder(SourceInfo info, std::shared_ptr<SourceParser> parser, const FacetTable& facets);

    /// `index` counts blocks from 0 without gaps.
    void commit(std::size_t index, ParsedBlock block);

    /// Small segments are merged from now on: for a source that grows line by line.
    void merge_small();

    /// Shows what was kept back behind the blocks that were committed, until the next block with anything in it takes its
    /// place, or the next call.
    void show(ParsedBlock::Part part);

    /// Lets the oldest segments go, as many as have together no more than this number of events. Returns how many went.
    std::uint64_t let_go(std::uint64_t events);
    /// When the last event of the segment was that goes first, and how many it has; nothing where there is none.
    struct Oldest {
        Micros last;
        std::uint32_t rows;
    };
    std::optional<Oldest> oldest();
    std::uint64_t events();

    /// Replaces everything (from a cache).
    void adopt(SourceInfo info, std::vector<SegmentRef> segments);

    /// The wall clock of the source is another zone's from now on.
    void set_zone(const Zone& zone);

    /// Changes the description; the counts in it are the builder's own.
    template <class Change>
    void update(Change change)
    {
        const std::lock_guard lock(mutex_);
        change(info_);
        published_.reset();
    }

    struct View {
        std::shared_ptr<const SourceInfo> info;
        std::vector<SegmentRef> segments;
    };
    View view();

    /// Whether its parser is ChangedInPlace.
    bool is_in_place() const { return in_place_; }

    SourceParser& parser() { return *parser_; }
    FileId id() const { return id_; }

    /// Forget the parser; nothing more will come.
    void close();

private:
    void take(ParsedBlock::Part part);
    std::size_t oldest_segment() const;
    void back_to(std::uint64_t offset);
    void withdraw();
    void merge_last();
    /// First and last time of the source: records that were recovered have no say in it.
    void widen(const Times& times, const Column<FacetId>& facet, bool with_recovered);

    const FileId id_;
    const FacetTable* const facets_;
    std::mutex mutex_;  // guards all that follows
    SourceInfo info_;
    std::shared_ptr<SourceParser> parser_;
    std::vector<SegmentRef> segments_;
    std::shared_ptr<std::vector<RejectedLine>> rejected_;
    std::map<std::size_t, ParsedBlock> waiting_;
    std::size_t next_ = 0;
    bool not_utf8_ = false;
    bool merge_ = false;
    /// As things were before something was shown.
    struct Before {
        SourceInfo info;  // its counts
        std::size_t segments;
        std::size_t rejected;
        bool not_utf8;
    };
    std::optional<Before> shown_;
    /// As things were before each part, of a source that is ChangedInPlace.
    struct Mark {
        std::uint64_t offset;
        std::uint32_t rows;
        Before before;
    };
    const bool in_place_;
    std::vector<Mark> marks_;
    void restore_counts(const SourceInfo& before);
    std::shared_ptr<const SourceInfo> published_;
};

}
