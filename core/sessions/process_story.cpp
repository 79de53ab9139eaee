// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/process_story.h"

#include "core/sessions/process_runs.h"
#include "core/sessions/process_tree.h"
#include "core/sessions/span_words.h"
#include "core/sessions/windows_words.h"

#include <algorithm>
#include <charconv>

namespace spoor {
namespace {

/// Rows of session-reason.tsv beyond ProcessReason.
enum class Say : ReasonId {
    TokenChanged = 20,
    ChangedWithoutToken,
    PidReused,
    Copies,
    Recovered,
    CreatorUnknown,
    Unread,
    TwoAccounts,
    StepStart = 40,
    StepToken,
    StepSameToken,
    StepEnd,
    StepCopy,
    StepStartAsOther,
};

std::string say(Say what, std::initializer_list<std::string> arguments = {})
{
    const std::vector<std::string> list(arguments);
    return reason_text(SessionKind::Process, static_cast<ReasonId>(what), list);
}

class Teller {
public:
    Teller(const SessionTable& table, std::size_t index, LineReader& reader)
        : table_(table), snapshot_(*table.snapshot), index_(index), session_(table.rows[index]),
          events_(table.events_of(session_)), creator_(creator_of(table, index)), reader_(reader)
    {
        for (const std::uint32_t event : events_)
            note(event);
    }

    SessionStory tell()
    {
        facts();
        why();
        ladder();
        return std::move(story_);
    }

private:
    struct Point {
        std::uint32_t event = 0;
        bool there = false;
        std::string user;
    };

    void note(std::uint32_t event)
    {
        const Kind kind = snapshot_.facet(EventId{event}).kind;
        Point& point = kind == Kind::ProcessStart ? start_ : kind == Kind::ProcessEnd ? end_ : token_;
        recovered_ |= snapshot_.facet(EventId{event}).recovered;
        if (point.there && (kind != Kind::ProcessToken || is_copy(point.event, event))) {
            copies_.push_back(event);
            return;
        }
        point = {event, true, std::string(snapshot_.user(EventId{event}))};
    }

    bool is_copy(std::uint32_t first, std::uint32_t second) const
    {
        return snapshot_.key(EventId{first}).file != snapshot_.key(EventId{second}).file;
    }

    void fact(const char* name, std::string value)
    {
        if (!value.empty())
            story_.facts.push_back({name, std::move(value)});
    }

    std::string pid_text(std::uint32_t pid) const { return pid == no_pid ? std::string() : std::to_string(pid); }

    std::string creator_name() const
    {
        return creator_ ? std::string(snapshot_.path(EventId{table_.events[table_.rows[*creator_].first_event]}))
                        : std::string();
    }

    void facts()
    {
        const std::uint32_t any = events_.front();
        pid_ = pid_text(pid_of(snapshot_, any));
        fact("pid", pid_);
        program_ = std::string(snapshot_.path(EventId{start_.there ? start_.event : any}));
        fact("program", program_);
        if (start_.there) {
            const auto fields = fields_of_event(snapshot_, start_.event, reader_, unread_);
            fact("command_line", value_in(fields, "CommandLine"));
            creator_pid_ = pid_text(parent_of(snapshot_, start_.event));
            fact("creator_pid", creator_pid_);
            const std::string named = value_in(fields, "ParentProcessName");
            creator_program_ = creator_name().empty() ? named : creator_name();
            fact("creator", creator_program_);
            creator_user_ = account_in(fields, "Subject");
            // Windows 8.1 and later also name the account of the new process, where it is another.
            if (account_in(fields, "Target").empty() || creator_user_.empty())
                creator_user_ = start_.user;
            fact("user_at_creation", creator_user_);
        }
        fact("user_by_token", token_.there ? token_.user : as_other() ? start_.user : std::string());
        fact("user_at_exit", end_.user);
        fact("logon_id", std::string(snapshot_.session(EventId{any})));
        if (end_.there)
            fact("exit_status", value_in(fields_of_event(snapshot_, end_.event, reader_, unread_), "Status"));
        fact("host", std::string(snapshot_.pools->name.view(snapshot_.pools->facets[session_.facet].host)));
        if (start_.there && end_.there)
            fact("ran_for", span_words(snapshot_.time(EventId{end_.event}) - snapshot_.time(EventId{start_.event})));
        relatives();
    }

    /// `DOMAIN\name` of the event's Subject or Target.
    static std::string account_in(const std::vector<RawField>& fields, const std::string& whose)
    {
        const std::string user = value_in(fields, whose + "UserName"), domain = value_in(fields, whose + "DomainName");
        return user.empty() || domain.empty() ? user : domain + '\\' + user;
    }

    bool as_other() const { return start_.there && creator_user_ != start_.user; }

    /// `cmd.exe (912)`
    std::string short_name(std::uint32_t row) const
    {
        const std::uint32_t event = table_.events[table_.rows[row].first_event];
        return program_name(snapshot_.path(EventId{event})) + " (" + pid_text(pid_of(snapshot_, event)) + ")";
    }

    void relatives()
    {
        constexpr std::size_t most = 200;
        const ProcessTree tree = process_family(table_, index_, most);
        const auto self = std::ranges::find(tree.nodes, static_cast<std::uint32_t>(index_), &ProcessNode::session);
        std::string ancestors;
        for (auto node = self; node != tree.nodes.begin();)
            ancestors += (ancestors.empty() ? "" : ", ") + short_name((--node)->session);
        fact("ancestors", std::move(ancestors));
        if (self == tree.nodes.end())
            return;
        const auto place = static_cast<std::uint32_t>(self - tree.nodes.begin());
        for (const ProcessNode& node : tree.nodes)
            if (node.parent == place)
                fact("child", short_name(node.session) + ", " + std::string(name(table_.rows[node.session].verdict)));
    }

    void add_why(const std::string& sentence)
    {
        if (!sentence.empty())
            story_.why += (story_.why.empty() ? "" : " ") + sentence;
    }

    void why()
    {
        std::vector<std::string> arguments = {pid_, program_, log_goes_on()};
        add_why(reason_text(SessionKind::Process, session_.reason, arguments));
        if (token_.there && (session_.marks & mark_token_changed))
            add_why(say(Say::TokenChanged, {start_.user, token_.user}));
        else if (session_.marks & mark_token_changed)
            add_why(say(Say::ChangedWithoutToken, {start_.user, end_.user}));
        if (as_other())
            add_why(say(Say::TwoAccounts, {creator_user_, start_.user}));
        if (start_.there && !creator_ && !creator_pid_.empty())
            add_why(say(Say::CreatorUnknown, {creator_pid_}));
        if (session_.marks & mark_reused_id)
            add_why(say(Say::PidReused, {pid_}));
        if (!copies_.empty())
            add_why(say(Say::Copies, {std::to_string(copies_.size())}));
        if (recovered_)
            add_why(say(Say::Recovered));
        if (unread_ > 0)
            add_why(say(Say::Unread, {std::to_string(unread_)}));
    }

    /// How long the sources that it stands in go on behind its last event.
    std::string log_goes_on() const
    {
        const SourceInfo& source = snapshot_.source(EventId{events_.back()});
        if (!source.last || session_.end == no_time)
            return "0 s";
        return span_words(*source.last - session_.end);
    }

    void ladder()
    {
        Ladder& ladder = story_.ladder;
        const std::string creator = creator_program_.empty() ? std::string() : program_name(creator_program_);
        ladder.left = creator_pid_.empty() ? creator
                      : creator.empty()    ? creator_pid_
                                           : creator + " (" + creator_pid_ + ")";
        ladder.right = program_name(program_);
        ladder.right += ladder.right.empty() ? pid_ : " (" + pid_ + ")";
        for (const std::uint32_t event : events_) {
            if (ladder.steps.size() >= SessionFinder::max_steps) {
                ++ladder.left_out;
                continue;
            }
            ladder.steps.push_back(step(event));
        }
    }

    Ladder::Step step(std::uint32_t event) const
    {
        const Facet& facet = snapshot_.facet(EventId{event});
        const std::string user(snapshot_.user(EventId{event}));
        Ladder::Step step;
        step.event = EventId{event};
        step.time = snapshot_.time(EventId{event});
        step.quality = facet.time;
        step.request = std::to_string(facet.event_id) + ' ' + std::string(name(facet.kind));
        step.reply = user;
        step.direction = facet.kind == Kind::ProcessEnd ? Ladder::Direction::Note : Ladder::Direction::ToServer;
        if (std::ranges::find(copies_, event) != copies_.end()) {
            step.direction = Ladder::Direction::Note;
            step.meaning = say(Say::StepCopy);
        } else if (facet.kind == Kind::ProcessStart) {
            step.meaning = as_other() ? say(Say::StepStartAsOther, {creator_user_, creator_pid_, user})
                                      : say(Say::StepStart, {user, creator_pid_});
        } else if (facet.kind == Kind::ProcessToken) {
            const bool changed = (session_.marks & mark_token_changed) != 0;
            step.look = changed ? Ladder::Look::Challenge : Ladder::Look::Plain;
            step.meaning = say(changed ? Say::StepToken : Say::StepSameToken, {user});
        } else {
            step.meaning = say(Say::StepEnd, {user});
        }
        return step;
    }

    const SessionTable& table_;
    const Snapshot& snapshot_;
    std::size_t index_;
    const Session& session_;
    std::span<const std::uint32_t> events_;
    std::optional<std::uint32_t> creator_;
    LineReader& reader_;
    SessionStory story_;
    Point start_, token_, end_;
    std::vector<std::uint32_t> copies_;
    std::string pid_, program_, creator_pid_, creator_program_, creator_user_;
    std::size_t unread_ = 0;
    bool recovered_ = false;
};

}

SessionStory process_story(const SessionTable& table, std::size_t index, LineReader& reader)
{
    return Teller(table, index, reader).tell();
}

}
