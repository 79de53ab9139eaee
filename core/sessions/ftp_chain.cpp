// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_chain.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace spoor {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint8_t confidence_over_files = 90;

std::string folder_of(const std::string& path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

class Chain {
public:
    Chain(std::vector<FtpSource>& sources, SessionTable& table) : table_(table)
    {
        for (FtpSource& source : sources)
            for (FtpPiece& piece : source.pieces)
                add(source, piece);
        after_.assign(found_.size(), none);
        tail_.assign(found_.size(), none);
        head_.assign(found_.size(), none);
    }

    void join_guids()
    {
        std::vector<std::uint32_t> of(table_.snapshot->pools->session.size(), none);
        for (std::uint32_t i = 0; i < found_.size(); ++i) {
            if (!found(i).guid)
                continue;
            if (std::uint32_t& first = of[found(i).id]; first == none)
                first = i;
            else
                join(first, i);
        }
    }

    /// Sources of one folder, in order of time.
    void join_numbers(const std::vector<const FtpSource*>& sources)
    {
        std::unordered_map<std::uint64_t, Open> open;
        for (const FtpSource* source : sources) {
            if (source->header_first)
                each_of(source, [&](std::uint32_t i) { go_on(open, *source, i); });
            if (std::ranges::any_of(source->pieces, &FtpPiece::restarted))
                open.clear();
            each_of(source, [&](std::uint32_t i) {
                if (!found(i).may_continue || found(i).tally.end() == no_time ||
                    *source->info->last - found(i).tally.end() > ftp_boundary_gap)
                    return;
                open[key(found(i))] = {head_[i] == none ? i : head_[i], *source->info->last};
            });
        }
    }

    void fill() const
    {
        std::size_t events = 0;
        for (const Part& part : found_)
            events += part.piece->sessions[part.index].tally.lines();
        table_.rows.reserve(table_.rows.size() + found_.size());
        table_.events.reserve(table_.events.size() + events);
        for (std::uint32_t i = 0; i < found_.size(); ++i)
            if (head_[i] == none)
                row(i);
    }

private:
    struct Part {
        const FtpSource* source;
        FtpPiece* piece;
        std::uint32_t index;
    };
    struct Open {
        std::uint32_t session;
        Micros source_end;
    };

    void add(const FtpSource& source, FtpPiece& piece)
    {
        first_of_.try_emplace(&source, static_cast<std::uint32_t>(found_.size()));
        for (std::uint32_t i = 0; i < piece.sessions.size(); ++i)
            found_.push_back({&source, &piece, i});
    }

    FtpFound& found(std::uint32_t i) const { return found_[i].piece->sessions[found_[i].index]; }

    static std::uint64_t key(const FtpFound& f) { return static_cast<std::uint64_t>(f.place) << 32 | f.id; }

    template <class Take>
    void each_of(const FtpSource* source, Take&& take) const
    {
        const auto first = first_of_.find(source);
        if (first == first_of_.end())
            return;
        for (std::uint32_t i = first->second; i < found_.size() && found_[i].source == source; ++i)
            take(i);
    }

    void go_on(std::unordered_map<std::uint64_t, Open>& open, const FtpSource& source, std::uint32_t i)
    {
        if (!found(i).may_be_continued || open.empty())
            return;
        const auto before = open.find(key(found(i)));
        if (before == open.end())
            return;
        const FtpTally& first = found(before->second.session).tally;
        const FtpTally& later = found(i).tally;
        if (*source.info->first <= before->second.source_end || first.client() != later.client() ||
            later.start() == no_time || later.start() - first.end() > ftp_boundary_gap)
            return;
        join(before->second.session, i);
        found(before->second.session).confidence =
            std::min(found(before->second.session).confidence, confidence_over_files);
        open.erase(before);
    }

    void join(std::uint32_t first, std::uint32_t later)
    {
        found(first).tally.join(found(later).tally);
        const std::uint32_t end = tail_[first] == none ? first : tail_[first];
        after_[end] = later;
        tail_[first] = later;
        head_[later] = first;
    }

    void row(std::uint32_t i) const
    {
        const FtpFound& f = found(i);
        Session session = f.tally.finished(f.confidence, f.detail, f.marks);
        const std::size_t first = table_.events.size();
        for (std::uint32_t part = i; part != none; part = after_[part]) {
            const FtpPiece& piece = *found_[part].piece;
            const std::uint32_t index = found_[part].index;
            table_.events.insert(table_.events.end(), piece.events.begin() + piece.first[index],
                                 piece.events.begin() + piece.first[index + 1]);
        }
        if (after_[i] != none) {
            const auto time = [&](std::uint32_t event) { return table_.snapshot->time(EventId{event}); };
            const auto begin = table_.events.begin() + static_cast<std::ptrdiff_t>(first);
            if (!std::ranges::is_sorted(begin, table_.events.end(), {}, time))
                std::ranges::stable_sort(begin, table_.events.end(), {}, time);
        }
        session.first_event = static_cast<std::uint32_t>(first);
        session.event_count = static_cast<std::uint32_t>(table_.events.size() - first);
        table_.rows.push_back(session);
    }

    SessionTable& table_;
    std::vector<Part> found_;
    std::map<const FtpSource*, std::uint32_t> first_of_;
    std::vector<std::uint32_t> after_, tail_, head_;  // of found_: next part, last part, the session it belongs to
};

}

void join_ftp_sources(std::vector<FtpSource>& sources, SessionTable& table)
{
    Chain chain(sources, table);
    if (sources.size() > 1) {
        chain.join_guids();
        std::map<std::pair<std::string, std::string>, std::vector<const FtpSource*>> folders;
        for (const FtpSource& source : sources)
            if (source.info->first && source.info->last)
                folders[{folder_of(source.info->path), folder_of(source.info->member.value_or(""))}].push_back(&source);
        for (auto& [folder, inside] : folders) {
            std::ranges::stable_sort(inside, {}, [](const FtpSource* s) { return *s->info->first; });
            if (inside.size() > 1)
                chain.join_numbers(inside);
        }
    }
    chain.fill();
}

}
