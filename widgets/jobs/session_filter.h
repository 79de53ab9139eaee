// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/session_list.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// Puts sessions to the words that are typed. Texts are tried once each, not once a session. One thread.
class SessionFilter {
public:
    /// All of them must live as long.
    SessionFilter(const SessionSet& set, std::string_view text, const SessionVocabulary& words, const Pools& pools);

    bool passes(SessionPlace place, const Session& session);

private:
    /// Of a dictionary: for each id whether its text holds a word; asked for when it is met first.
    struct Memo {
        std::vector<signed char> known;  // -1: not yet
        template <class Text>
        bool holds(std::uint32_t id, const std::string& word, Text&& text);
    };
    struct Word {
        std::string folded;
        std::optional<SessionPlace> place;  // it is a session's id
        std::vector<bool> kinds, verdicts;
        std::uint16_t marks = 0;
        Memo clients, users, facets;
    };
    bool holds(Word& word, SessionPlace place, const Session& session);

    const Pools& pools_;
    std::vector<Word> words_;
};

}
