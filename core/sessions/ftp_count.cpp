// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_count.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spoor {
namespace {

bool equals_without_case(std::string_view a, std::string_view lower)
{
    return std::ranges::equal(a, lower, [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + 32 : x) == y; });
}

bool closes(std::string_view verb)
{
    return equals_without_case(verb, "quit") || equals_without_case(verb, "closed") ||
           equals_without_case(verb, "controlchannelclosed");
}

bool is_number(std::string_view id)
{
    return std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

class Count {
public:
    /// `chosen`: one flag an event, or empty for all.
    Count(const Snapshot& snapshot, std::vector<bool> chosen)
        : snapshot_(snapshot), chosen_(std::move(chosen)),
          closing_(snapshot.pools ? snapshot.pools->facets.size() : 0, unknown)
    {
    }

    std::uint64_t run()
    {
        const SourceInfo* source = nullptr;
        bool ftp = false;
        for (const SegmentRef& ref : snapshot_.segments) {
            if (!source || source->id != ref.data->file) {
                source = snapshot_.source(ref.data->file);
                ftp = source && source->format && source->format->id() == "iis-w3c-ftp";
                connections_.clear();
            }
            if (ftp)
                segment(ref);
        }
        return count_;
    }

private:
    struct Session {
        StringPool::Id client = 0;
        bool ended = false;
        bool counted = false;
    };

    enum : std::uint8_t { unknown, no, yes };

    void segment(const SegmentRef& ref)
    {
        const Segment& data = *ref.data;
        auto restart = data.restarts.begin();
        for (std::uint32_t row = 0; row < data.rows; ++row) {
            if (restart != data.restarts.end() && *restart == row) {
                connections_.clear();
                ++restart;
            }
            const StringPool::Id id = data.session.empty() ? StringPool::absent : data.session[row];
            if (id == StringPool::absent)
                continue;
            const bool chosen = chosen_.empty() || chosen_[ref.first_event + row];
            Session& session = numbered(id)
                                   ? connection(id, data.client.empty() ? 0 : data.client[row], ends(data.facet[row]))
                                   : guids_[id];
            if (chosen && !session.counted) {
                session.counted = true;
                ++count_;
            }
        }
        // A header after the last event of the stretch is about the next one.
        if (restart != data.restarts.end())
            connections_.clear();
    }

    Session& connection(StringPool::Id id, StringPool::Id client, bool ending)
    {
        const auto [place, is_new] = connections_.try_emplace(id, Session{client, false, false});
        Session& session = place->second;
        if (!is_new && (session.client != client || (session.ended && !ending)))
            session = Session{client, false, false};
        session.ended |= ending;
        return session;
    }

    bool numbered(StringPool::Id id)
    {
        if (id >= numbered_.size())
            numbered_.resize(id + 1, unknown);
        if (numbered_[id] == unknown)
            numbered_[id] = is_number(snapshot_.pools->session.view(id)) ? yes : no;
        return numbered_[id] == yes;
    }

    bool ends(FacetId id)
    {
        if (closing_[id] == unknown)
            closing_[id] = closes(snapshot_.pools->name.view(snapshot_.pools->facets[id].method)) ? yes : no;
        return closing_[id] == yes;
    }

    const Snapshot& snapshot_;
    std::vector<bool> chosen_;
    std::vector<std::uint8_t> closing_;   // by FacetId
    std::vector<std::uint8_t> numbered_;  // by session id
    std::unordered_map<StringPool::Id, Session> connections_;  // of the present source
    std::unordered_map<StringPool::Id, Session> guids_;
    std::uint64_t count_ = 0;
};

}

std::uint64_t count_ftp_sessions(const Snapshot& snapshot) { return Count(snapshot, {}).run(); }

std::uint64_t count_ftp_sessions(const RowSet& rows)
{
    if (!rows.snapshot() || rows.size() == 0)
        return 0;
    std::vector<bool> chosen(rows.snapshot()->event_count());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        chosen[rows[i].value] = true;
    return Count(*rows.snapshot(), std::move(chosen)).run();
}

}
