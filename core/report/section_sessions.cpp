// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/table.h"
#include "core/report/section_maker.h"
#include "core/report/words.h"
#include "core/sessions/session_kinds.h"

#include <algorithm>
#include <ranges>

namespace spoor::report {
namespace {

constexpr std::size_t most_sessions = 200;
constexpr std::size_t most_rungs = 300;

std::string words_of(std::string_view name)
{
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string fact_title(const std::string& name)
{
    const Explanation* row = explain::table("session-fact").find(name);
    return row ? row->name : words_of(name);
}

class SessionsSection final : public SectionMaker {
public:
    Result<void> gather(Workshop& w) override
    {
        for (std::size_t i = 0; i < w.input.bookmarks.all().size(); ++i)
            if (const auto ref = w.session_of(i))
                add(w, *ref, i);
        std::ranges::sort(told_, {}, [](const Told& told) { return std::tuple(told.start, told.ref); });
        LineReader reader;
        for (std::size_t i = 0; i < told_.size(); ++i) {
            if (w.context.cancelled())
                return failure(ErrorCode::Cancelled);
            Told& told = told_[i];
            w.session_parts[told.ref] = "session-" + std::to_string(i + 1);
            told.story = finder_of(told.ref.kind).story(*w.input.sessions[told.ref.kind], told.ref.index, reader);
            Ladder& ladder = told.story.ladder;
            if (ladder.steps.size() > most_rungs) {
                ladder.left_out += ladder.steps.size() - most_rungs;
                ladder.steps.resize(most_rungs);
            }
            for (const Ladder::Step& step : ladder.steps)
                if (step.event)
                    w.events.want(*step.event);
        }
        return {};
    }

    Result<void> fill(const Workshop& w, Section& section) override
    {
        if (told_.empty() && w.has_case())
            section.blocks.push_back(Paragraph{"No session was bookmarked."});
        if (left_out_)
            section.blocks.push_back(Paragraph{
                counted(left_out_, "more bookmarked session is", "more bookmarked sessions are") + " left out here."});
        for (Told& told : told_)
            section.parts.push_back(part(w, told));
        return {};
    }

private:
    struct Told {
        SessionRef ref;
        Micros start;
        std::string note;
        SessionStory story;
    };

    void add(const Workshop& w, SessionRef ref, std::size_t bookmark)
    {
        if (std::ranges::contains(told_, ref, &Told::ref))
            return;
        if (told_.size() == most_sessions) {
            ++left_out_;
            return;
        }
        told_.push_back({ref,
                         w.input.sessions[ref.kind]->rows[ref.index].start,
                         utf8_text(w.input.bookmarks.all()[bookmark].note),
                         {}});
    }

    static Section part(const Workshop& w, Told& told)
    {
        const SessionTable& table = *w.input.sessions[told.ref.kind];
        const Session& session = table.rows[told.ref.index];
        Section part;
        part.id = w.session_parts.at(told.ref);
        part.title = table.id_of(told.ref.index) + ": " + words_of(name(session.verdict));
        part.annotation = told.note;
        const auto say = [&](std::string text) { part.blocks.push_back(Paragraph{std::move(text)}); };
        say(utf8_text(told.story.why));
        say("When: " + moments(session.start, session.end, w.plan.zone) + ". " +
            counted(session.event_count, "event", "events") + ". Confidence: " + std::to_string(session.confidence) +
            " %.");
        if (!told.story.facts.empty())
            part.blocks.push_back(facts(told.story));
        part.blocks.push_back(rungs(w, told.story.ladder, part.title));
        return part;
    }

    static Table facts(const SessionStory& story)
    {
        Table table;
        table.columns = {{"Fact"}, {"Value"}};
        for (const SessionFact& fact : story.facts)
            table.rows.push_back({fact_title(fact.name), utf8_text(fact.value)});
        return table;
    }

    static Rungs rungs(const Workshop& w, Ladder ladder, const std::string& title)
    {
        Rungs rungs;
        rungs.title = title;
        ladder.left = utf8_text(ladder.left);
        ladder.right = utf8_text(ladder.right);
        for (Ladder::Step& step : ladder.steps) {
            step.request = utf8_text(step.request);
            step.reply = utf8_text(step.reply);
            step.meaning = utf8_text(step.meaning);
            rungs.cites.push_back(step.event ? std::optional(w.events.cite(*step.event)) : std::nullopt);
        }
        rungs.ladder = std::move(ladder);
        return rungs;
    }

    std::vector<Told> told_;  // by start
    std::uint64_t left_out_ = 0;
};

}

std::unique_ptr<SectionMaker> sessions_section() { return std::make_unique<SessionsSection>(); }

}
