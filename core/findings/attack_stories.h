// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/http_rows.h"
#include "core/findings/http_words.h"
#include "core/findings/path_signs.h"

#include <cstdint>
#include <set>
#include <span>
#include <vector>

namespace spoor {

/// What the requests with signs of one client came to. In order of gravity.
enum class Upshot : std::uint8_t {
    Noise,      ///< nothing, and there were few of them
    Tried,      ///< nothing, and many paths were tried
    Soft,       ///< success, of a site that answers everything so
    SoftRan,    ///< the same, for programs
    Answered,   ///< success, for what shows nothing by it
    Climbed,    ///< success, for a path that climbs out of its folder
    NamedRead,  ///< a file was read, by an account that had been let in
    Read,       ///< a file was read
    Ran,        ///< a program was run
};

/// One client.
struct AttackStory {
    Upshot upshot = Upshot::Noise;
    std::span<const HttpRow> rows;         ///< in order of time
    std::vector<StringPool::Id> paths;     ///< distinct, ascending
    std::uint64_t successes = 0;
    const HttpRow* first = nullptr;  ///< of those that the upshot rests on; null where nothing succeeded
};

/// Makes stories of the requests whose path holds signs. One thread; evidence, settings and judgements must outlive it.
class AttackStories {
public:
    AttackStories(const Evidence& evidence, const RuleSettings& settings, const JudgedPaths& judged);

    /// Sites that answer (nearly) all such paths with success have a page of their own for what is not there: they say
    /// nothing by it. To be called before story_of, with all rows.
    void look_for_soft_sites(std::span<const HttpRow> rows);
    /// Of the rows of one client.
    AttackStory story_of(std::span<const HttpRow> rows);

private:
    bool succeeded(const HttpRow& row);
    Upshot upshot_of(const HttpRow& row);

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    const JudgedPaths& judged_;
    HttpSites sites_;
    std::vector<std::uint8_t> facets_;  // what succeeded() found: 1 no, 2 for any path, 3 for programs alone
    std::set<std::uint32_t> soft_;
};

}
