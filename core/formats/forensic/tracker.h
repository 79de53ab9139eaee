// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/formats/forensic/body.h"
#include "core/formats/forensic/prefix.h"
#include "core/formats/line_walk.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::forensic {

/// A block between its markers, as far as it is known at some line.
struct Block {
    std::uint64_t begin = 0;       ///< of its BEGIN marker in the source's text
    std::string criterion;         ///< `FAILED LOGIN`; empty where the marker is lost
    bool headed = false;           ///< its header has been read
    bool open = true;
    bool wrote = false;            ///< a captured line of it has been met
    bool doubtful = false;         ///< a client may have typed its marker: nothing without its header
    std::string client, server, user;
    std::uint64_t bytes = no_bytes;  ///< Total-Bytes-In + Total-Bytes-Out
    std::uint32_t pid = no_pid;    ///< of the process that writes it
    Micros time = no_time;         ///< of its last line that has one
    bool own_zone = false;         ///< that line says its offset
    std::uint64_t last_line = 0;   ///< number of the line that it wrote last
    std::uint32_t begin_item = 0;  ///< of this chunk, while it has no header
    std::vector<std::uint32_t> waiting;  ///< items of this chunk that wait for its time or its process
};

constexpr std::uint32_t no_block = 0xFFFFFFFF;

/// What a line is.
struct Item {
    enum class Role : std::uint8_t {
        Captured,      ///< a captured line
        Header,        ///< the BEGIN marker with the header behind it, or a header that is parted from its marker
        HeaderLine,    ///< further lines of the header: they belong to the event before them
        End,           ///< the END marker of a block
        Directive,     ///< a marker whose block is told of elsewhere, or is not known
        Continuation,  ///< within a block: a part of a message, or pieces of a prefix alone
        Blank,
        Rejected,
    };
    std::uint32_t offset = 0, length = 0;  ///< in the chunk
    Role role = Role::Rejected;
    bool inferred = false;                 ///< the time is that of another line of the block
    bool own_zone = false;
    std::uint32_t block = no_block;        ///< index into blocks()
    std::uint32_t pid = no_pid;            ///< that the line names
    Micros time = no_time;
};

/// Gives each line to its block. Processes of one server write blocks into one file at the same time, in pieces; what
/// holds them apart is that header and body are one write each, and that a body names its process.
///
/// - A line belongs to the open block of its process. The first process that is heard of behind a header, with the
///   header's client where the line names one, is the one that writes the block.
/// - A line without a process goes to the block whose client it names, or to the one open block, or to that of the line
///   before it. Where none of this says, it has no block.
/// - END names no process. Where several blocks of its criterion are open, the one that ended is the one that writes no
///   more; until that is known a chunk should not end (`quiet`).
/// - A line without a time takes that of the last line of its block that has one, or of the first.
///
/// Memory: the lines of one chunk, and of blocks no more than `most_open`.
class Tracker {
public:
    static constexpr std::size_t most_open = 256;

    /// What the next chunk needs to know.
    struct State {
        std::vector<Block> blocks;
        std::uint64_t line = 0;  ///< lines so far
        std::uint32_t previous = no_block;  ///< block of the last captured line
        std::uint32_t syslog_pid = no_pid;  ///< process of a syslog line whose body has not been met
        int labels = 0;  ///< labels whose body has not been met
    };

    explicit Tracker(State state);

    /// `source_offset`: of the chunk.
    void take(const ChunkLine& line, std::uint64_t source_offset);

    /// Nothing here waits for lines that are still to come.
    bool quiet() const { return waiting_ == 0 && ends_.empty() && header_ == no_block && unheaded_ == 0; }

    /// Decides what is still open. `last`: the source ends here.
    void finish(bool last);

    const std::vector<Item>& items() const { return items_; }
    const std::vector<Block>& blocks() const { return state_.blocks; }
    /// After `finish`.
    State next() const;

private:
    struct OpenEnd {
        std::uint32_t item;
        std::vector<std::uint32_t> candidates;
        std::uint64_t line, deadline;
    };

    bool take_header(std::string_view text);
    bool take_behind_body(std::string_view text, std::uint64_t offset);
    void note_pieces(std::string_view pieces);
    void take_marker(const Marker& marker, std::uint64_t offset);
    void take_end(std::string_view criterion);
    void begin_header(std::size_t at, std::uint64_t offset);
    bool take_captured(std::string_view text);
    std::uint32_t open_block(std::string_view criterion, std::uint64_t begin);
    std::uint32_t owner(const Body& body, const Prefixed& prefix, std::uint32_t pid);
    std::uint32_t owner_by_pid(std::uint32_t pid, std::string_view client);
    std::uint32_t owner_without_pid(const Body& body, const Prefixed& prefix);
    std::uint32_t named_in(std::string_view pieces) const;
    std::uint32_t only_open() const;
    std::uint32_t unheaded(bool doubtful) const;
    bool any_open() const;
    void attach(std::uint32_t block);
    void heard_of(std::uint32_t block);
    void close(std::uint32_t block);
    void resolve(std::size_t end);
    void settle_waiting(Block& block, bool all);
    bool may_have_ended(std::uint32_t block) const;

    State state_;
    std::vector<Item> items_;
    std::vector<OpenEnd> ends_;
    std::size_t waiting_ = 0;  // items in all `waiting`
    std::size_t unheaded_ = 0;  // open blocks whose header is still to come
    std::uint32_t header_ = no_block;  // whose header is being read
    std::uint32_t begun_ = no_block;  // whose BEGIN marker was the line before
};

}
