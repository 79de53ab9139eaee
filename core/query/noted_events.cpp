// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/noted_events.h"

#include <algorithm>
#include <string_view>

namespace spoor::query {
namespace {

bool passes_word(std::string_view note, const AnyTest& test, TestScratch& scratch)
{
    constexpr std::string_view ends = " \t\r\n.,;:!?()[]{}<>\"'`*_#|";
    while (!note.empty()) {
        const auto end = std::min(note.find_first_of(ends), note.size());
        if (end > 0 && test.passes(note.substr(0, end), scratch))
            return true;
        note.remove_prefix(std::min(end + 1, note.size()));
    }
    return false;
}

bool passes(const EventNotes::Note& note, Field field, const AnyTest& test, TestScratch& scratch)
{
    if (field == Field::Tag)
        return std::ranges::any_of(note.tags, [&](const std::string& tag) { return test.passes(tag, scratch); });
    if (field == Field::Note)
        return test.passes(note.note, scratch) || passes_word(note.note, test, scratch);
    return true;
}

}

NotedEvents noted_events(const EventNotes& notes, const Snapshot& snapshot, Field field, const AnyTest& test)
{
    TestScratch scratch;
    NotedEvents found;
    if (field == Field::Bookmarked) {
        const auto either = [&](std::string_view a, std::string_view b) {
            return test.passes(a, scratch) || test.passes(b, scratch);
        };
        const bool marked = either("true", "yes"), unmarked = !test.present() && either("false", "no");
        found.all_others = unmarked;
        // Both: none but no events.
        if (marked == unmarked)
            return found;
    }
    for (const EventNotes::Note& note : notes.all())
        if (passes(note, field, test, scratch))
            if (const auto event = snapshot.find(note.event))
                found.events.push_back(event->value);
    std::ranges::sort(found.events);
    return found;
}

}
