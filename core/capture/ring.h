// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace spoor::capture {

/// A line as it was captured.
struct KeptLine {
    std::string prefix;  ///< `[SystemLog:5] `
    std::string text;    ///< of the log, at most longest_line bytes of it
    Micros time = no_time;
    std::uint32_t log = 0;      ///< SourceTraits::log
    std::uint32_t refused = 0;  ///< how many refused logins its log had told of before it

    std::size_t bytes() const { return prefix.size() + text.size() + sizeof *this; }
};

/// The last lines of a connection, as long as no block took them.
class Ring {
public:
    /// Returns by how many bytes what is kept has grown or shrunk.
    std::int64_t add(KeptLine line, std::uint32_t most)
    {
        auto change = static_cast<std::int64_t>(line.bytes());
        lines_.push_back(std::move(line));
        while (lines_.size() > most) {
            change -= static_cast<std::int64_t>(lines_.front().bytes());
            lines_.pop_front();
        }
        return change;
    }
    std::size_t size() const { return lines_.size(); }
    std::uint64_t bytes() const
    {
        std::uint64_t sum = 0;
        for (const KeptLine& line : lines_)
            sum += line.bytes();
        return sum;
    }
    /// The lines that `goes` says, in order; the others stay.
    template <class Goes>
    std::vector<KeptLine> take(Goes&& goes)
    {
        std::vector<KeptLine> taken;
        std::deque<KeptLine> kept;
        for (KeptLine& line : lines_) {
            if (goes(line))
                taken.push_back(std::move(line));
            else
                kept.push_back(std::move(line));
        }
        lines_.swap(kept);
        return taken;
    }

private:
    std::deque<KeptLine> lines_;
};

}
