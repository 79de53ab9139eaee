// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/forensic_blocks.h"

#include "core/formats/forensic/block_id.h"

#include <algorithm>
#include <unordered_map>

namespace spoor {
namespace {

Verdict verdict_of(std::string_view block_id)
{
    const std::string_view criterion = forensic::criterion_of(block_id);
    return criterion == "failed-login"     ? Verdict::FailedLogin
           : criterion == "untimely-death" ? Verdict::UntimelyDeath
           : criterion == "module-config"  ? Verdict::ModuleConfig
                                           : Verdict::Unknown;
}

/// Gathers the blocks of one source.
class Gatherer {
public:
    Gatherer(const Snapshot& snapshot, std::vector<ForensicBlock>& blocks) : snapshot_(snapshot), blocks_(blocks)
    {
        const Pools& pools = *snapshot.pools;
        begin_ = pools.name.find("BEGIN");
    }

    void next_source() { by_id_.clear(); }

    void segment(const SegmentRef& ref)
    {
        const Segment& s = *ref.data;
        if (s.session.empty())
            return;
        for (std::uint32_t row = 0; row < s.rows; ++row)
            if (s.session[row] != StringPool::absent)
                add(s, row, ref.first_event + row, Micros{ref.times->utc[row]});
    }

private:
    /// What a name is worth for the block's user.
    enum : std::uint8_t { nobody, named, refused, of_header };

    void add(const Segment& s, std::uint32_t row, std::uint32_t event, Micros time)
    {
        const auto [found, is_new] = by_id_.try_emplace(s.session[row], blocks_.size());
        if (is_new) {
            ForensicBlock& fresh = blocks_.emplace_back();
            fresh.file = s.file;
            fresh.facet = s.facet[row];
            fresh.verdict = verdict_of(snapshot_.pools->session.view(s.session[row]));
            rank_.resize(blocks_.size(), nobody);
        }
        ForensicBlock& block = blocks_[found->second];
        block.events.push_back(event);
        if (time != no_time) {
            block.start = block.start == no_time ? time : std::min(block.start, time);
            block.end = block.end == no_time ? time : std::max(block.end, time);
        }
        if (block.client == 0 && !s.client.empty())
            block.client = s.client[row];
        if (block.pid == no_pid && !s.pid.empty())
            block.pid = s.pid[row];
        const Facet& facet = snapshot_.pools->facets[s.facet[row]];
        const bool mark = facet.kind == Kind::Other;
        const bool header = mark && facet.method == begin_;
        block.ended |= mark && !header;
        if (header) {
            // A marker alone, with which the file ends, names no client.
            block.headed |= block.client != 0;
            if (!s.bytes_moved.empty() && s.bytes_moved[row] != no_bytes)
                block.bytes = s.bytes_moved[row];
        }
        if (facet.host != 0 && snapshot_.pools->facets[block.facet].host == 0)
            block.facet = s.facet[row];
        if (!s.user.empty() && s.user[row] != 0)
            user(found->second, s.user[row], header ? of_header : facet.outcome == Outcome::Failure ? refused : named);
    }

    void user(std::size_t block, StringPool::Id name, std::uint8_t rank)
    {
        if (rank < rank_[block])
            return;
        rank_[block] = rank;
        blocks_[block].user = name;
    }

    const Snapshot& snapshot_;
    std::vector<ForensicBlock>& blocks_;
    StringPool::Id begin_ = 0;
    std::unordered_map<StringPool::Id, std::size_t> by_id_;
    std::vector<std::uint8_t> rank_;  // of the user, by block
};

}

bool is_forensic(const SourceInfo* source)
{
    return source && source->format && source->format->id() == "proftpd-forensic";
}

std::vector<ForensicBlock> forensic_blocks(const Snapshot& snapshot, const std::stop_token& stop)
{
    std::vector<ForensicBlock> blocks;
    if (!snapshot.pools)
        return blocks;
    Gatherer gatherer(snapshot, blocks);
    const SourceInfo* source = nullptr;
    bool wanted = false;
    for (const SegmentRef& ref : snapshot.segments) {
        if (stop.stop_requested())
            break;
        if (!source || source->id != ref.data->file) {
            source = snapshot.source(ref.data->file);
            wanted = is_forensic(source);
            gatherer.next_source();
        }
        if (wanted)
            gatherer.segment(ref);
    }
    return blocks;
}

}
