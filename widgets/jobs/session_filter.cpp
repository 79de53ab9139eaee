// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/session_filter.h"

#include "core/query/fold.h"

namespace spoor {

template <class Text>
bool SessionFilter::Memo::holds(std::uint32_t id, const std::string& word, Text&& text)
{
    if (id >= known.size())
        known.resize(std::size_t{id} * 2 + 64, -1);
    if (known[id] < 0)
        known[id] = query::folded(text(id)).contains(word);
    return known[id] > 0;
}

SessionFilter::SessionFilter(const SessionSet& set, std::string_view text, const SessionVocabulary& words,
                             const Pools& pools)
    : pools_(pools)
{
    const std::string all = query::folded(text);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t begin = all.find_first_not_of(" \t", at);
        if (begin == all.npos)
            break;
        at = std::min(all.find_first_of(" \t", begin), all.size());
        Word word;
        word.folded = all.substr(begin, at - begin);
        if (const auto place = set.find(word.folded))
            word.place = SessionPlace(place->table->kind, place->index);
        for (const std::string& kind : words.kinds)
            word.kinds.push_back(kind.contains(word.folded));
        for (const std::string& verdict : words.verdicts)
            word.verdicts.push_back(verdict.contains(word.folded));
        for (std::size_t bit = 0; bit < words.marks.size(); ++bit)
            if (words.marks[bit].contains(word.folded))
                word.marks |= static_cast<std::uint16_t>(1u << bit);
        words_.push_back(std::move(word));
    }
}

bool SessionFilter::holds(Word& word, SessionPlace place, const Session& session)
{
    if (word.place)
        return *word.place == place;
    return word.kinds[static_cast<std::size_t>(place.kind())] ||
           word.verdicts[static_cast<std::size_t>(session.verdict)] || (word.marks & session.marks) ||
           word.clients.holds(session.client, word.folded, [&](auto id) { return pools_.client.view(id); }) ||
           word.users.holds(session.user, word.folded, [&](auto id) { return pools_.user.view(id); }) ||
           word.facets.holds(session.facet, word.folded,
                             [&](auto id) { return server_text(pools_, pools_.facets[id]); });
}

bool SessionFilter::passes(SessionPlace place, const Session& session)
{
    for (Word& word : words_)
        if (!holds(word, place, session))
            return false;
    return true;
}

}
