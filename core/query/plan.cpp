// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plan.h"

#include "core/query/decide.h"
#include "core/query/filter_expectation.h"
#include "core/query/noted_events.h"
#include "core/query/text_parts.h"

#include <algorithm>
#include <map>

namespace spoor::query {
namespace {

using Kind = Step::Kind;

// What a condition costs, in the order in which the parts of an `and` are tried.
int cost(const Step& step)
{
    switch (step.kind) {
    case Kind::All:
    case Kind::None:
        return 0;
    case Kind::Source:
        return 1;
    case Kind::Lines:
    case Kind::Events:
        return 2;
    case Kind::Table:
        return 3;
    case Kind::Times:
        return 4;
    case Kind::RawText:
        return 1000;
    case Kind::RawField:
        return 100'000;
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        break;
    }
    int sum = 5;
    for (const Step& child : step.children)
        sum = std::min(sum + cost(child), 10'000'000);
    return sum;
}

class Planner {
public:
    Planner(Plan& plan, const Snapshot& snapshot, unsigned jobs, const std::stop_token& stop, const EventNotes& notes)
        : plan_(plan), snapshot_(snapshot), pools_(*snapshot.pools), jobs_(jobs), stop_(stop), notes_(notes)
    {
    }

    Step step(const Filter::Node& node, bool negated)
    {
        switch (node.kind) {
        case Filter::Node::Kind::All:
            return {};
        case Filter::Node::Kind::Raw:
            return raw(node.raw, negated);
        case Filter::Node::Kind::Field: {
            AnyTest test;
            test.add(node.test);
            return field(node.field, std::move(test), negated);
        }
        case Filter::Node::Kind::Not: {
            Step step(Kind::Not, negated);
            step.children.push_back(this->step(*node.children.front(), !negated));
            return step;
        }
        case Filter::Node::Kind::And:
        case Filter::Node::Kind::Or:
            break;
        }
        return group(node, negated);
    }

private:
    Step group(const Filter::Node& node, bool negated)
    {
        const bool any = node.kind == Filter::Node::Kind::Or;
        Step step(any ? Kind::Or : Kind::And, negated);
        // Alternatives on one field are one look at its dictionary, however many they are.
        std::map<std::pair<Field, std::string>, std::pair<FieldName, AnyTest>> merged;
        for (const NodePtr& child : node.children) {
            if (any && child->kind == Filter::Node::Kind::Field) {
                auto& entry = merged[{child->field.field, child->field.own}];
                entry.first = child->field;
                entry.second.add(child->test);
            } else {
                step.children.push_back(this->step(*child, negated));
            }
        }
        for (auto& [key, entry] : merged)
            step.children.push_back(field(std::move(entry.first), std::move(entry.second), negated));
        std::ranges::stable_sort(step.children, {}, cost);
        return step;
    }

    Step raw(const RawTerm& term, bool negated)
    {
        Step step(Kind::RawText, negated);
        step.term = static_cast<std::uint32_t>(plan_.terms.size());
        plan_.terms.push_back(term);
        return step;
    }

    Step field(FieldName name, AnyTest test, bool negated)
    {
        Step step(Kind::None, negated);
        switch (name.field == Field::Other ? Storage::Raw : info(name.field).storage) {
        case Storage::Times:
            step.kind = Kind::Times;
            break;
        case Storage::Source:
            step.kind = Kind::Source;
            break;
        case Storage::Place:
            step.kind = Kind::Lines;
            break;
        case Storage::Raw:
            step.kind = Kind::RawField;
            break;
        case Storage::Case:
            return noted(name.field, test, negated);
        case Storage::Column:
            return column(name.field, test, negated);
        case Storage::Facet:
            return facet(name.field, test, negated);
        }
        step.test = std::move(test);
        step.field = std::move(name);
        return step;
    }

    Step noted(Field field, const AnyTest& test, bool negated)
    {
        NotedEvents found = noted_events(notes_, snapshot_, field, test);
        Step events(Kind::Events, negated);
        events.events = std::move(found.events);
        if (!found.all_others)
            return events;
        Step others(Kind::Not, negated);
        events.negated = !negated;
        others.children.push_back(std::move(events));
        return others;
    }

    static Step table(IdColumn column, Decisions decisions, bool negated)
    {
        Step step(decisions.passing ? Kind::Table : Kind::None, negated);
        step.column = column;
        step.table = std::move(decisions);
        return step;
    }

    template <class Passes>
    Step strings(IdColumn column, const StringPool& pool, bool negated, Passes&& passes)
    {
        return table(column,
                     decide(1, pool.size(), jobs_, stop_, plan_.error,
                            [&](std::uint32_t id, TestScratch& s) { return passes(pool.view(id), s); }),
                     negated);
    }

    Step column(Field field, const AnyTest& test, bool negated)
    {
        const auto plain = [&](std::string_view text, TestScratch& s) { return test.passes(text, s); };
        switch (field) {
        case Field::Ip:
            return strings(&Segment::client, pools_.client, negated, plain);
        case Field::Path:
            return strings(&Segment::path, pools_.path, negated, plain);
        case Field::Agent:
            return strings(&Segment::agent, pools_.agent, negated, plain);
        case Field::Session:
            return strings(&Segment::session, pools_.session, negated, plain);
        case Field::User:
            return strings(&Segment::user, pools_.user, negated, [&](std::string_view logged, TestScratch& s) {
                const std::string_view name = name_of(logged);
                return test.passes(logged, s) || (name.size() != logged.size() && test.passes(name, s));
            });
        case Field::Domain:
            return strings(&Segment::user, pools_.user, negated,
                           [&](std::string_view logged, TestScratch& s) { return test.passes(domain_of(logged), s); });
        case Field::Process: {
            Step step(Kind::And, negated);
            step.children.push_back(
                table(&Segment::facet, facets([](const Facet& f, TestScratch&) { return has_program(f); }), negated));
            const auto either = [&](std::string_view path, TestScratch& s) {
                return test.passes(path, s) || test.passes(program_of(path), s);
            };
            step.children.push_back(strings(&Segment::path, pools_.path, negated, either));
            return step;
        }
        default:
            return Step(Kind::None, negated);
        }
    }

    template <class Passes>
    Decisions facets(Passes&& passes)
    {
        return decide(0, pools_.facets.size(), 1, stop_, plan_.error,
                      [&](std::uint32_t id, TestScratch& s) { return passes(pools_.facets[id], s); });
    }

    Step facet(Field field, const AnyTest& test, bool negated)
    {
        return table(&Segment::facet, facets([&](const Facet& f, TestScratch& s) {
            const auto number = [&](std::int64_t n) { return n != Facet::none && test.passes_number(n, s); };
            const auto text = [&](StringPool::Id id) { return test.passes(pools_.name.view(id), s); };
            switch (field) {
            case Field::Kind:
                return test.passes(name(f.kind), s);
            case Field::Outcome:
                return test.passes(name(f.outcome), s);
            case Field::Server:
                return text(f.server);
            case Field::ServerPort:
                return number(f.server_port);
            case Field::Method:
                return text(f.method);
            case Field::Status:
                return number(f.status);
            case Field::Sub:
                return number(f.sub);
            case Field::Win32:
                return number(f.win32);
            case Field::EventId:
                return number(f.event_id);
            case Field::Host:
                return text(f.host);
            case Field::Site:
                return text(f.site);
            default:
                return false;
            }
        }),
                     negated);
    }

    Plan& plan_;
    const Snapshot& snapshot_;
    const Pools& pools_;
    unsigned jobs_;
    const std::stop_token& stop_;
    const EventNotes& notes_;
};

}

Plan make_plan(const Filter::Node& root, const Snapshot& snapshot, unsigned jobs, const std::stop_token& stop,
               const EventNotes& notes)
{
    Plan plan;
    plan.root = Planner(plan, snapshot, jobs, stop, notes).step(root, false);
    return plan;
}

Error gave_up(const Regex& regex)
{
    return {ErrorCode::BadFilter, regex.expression(), std::string(expected::regex_limit), 0, 0};
}

}
