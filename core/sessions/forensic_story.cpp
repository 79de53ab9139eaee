// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/forensic_story.h"

#include "core/engine/line_reader.h"
#include "core/explain/table.h"
#include "core/formats/forensic/block_id.h"
#include "core/formats/proftpd/message.h"
#include "core/sessions/forensic_blocks.h"

#include <algorithm>
#include <array>
#include <map>

namespace spoor {
namespace {

// Rows forensic.N of session-reason.tsv beyond those of `forensic_reason`.
constexpr ReasonId reason_time = 7;
constexpr ReasonId reason_user = 8;
constexpr ReasonId reason_torn = 9;
constexpr ReasonId reason_unreadable = 10;

constexpr std::size_t most_links = 20;

std::string_view value_of(std::span<const RawField> fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &RawField::name);
    return found == fields.end() ? std::string_view() : std::string_view(found->value);
}

/// `Raw-Bytes-In` → `raw_bytes_in`
std::string key_of(std::string_view name)
{
    std::string key = explain::lower(name);
    std::ranges::replace(key, '-', '_');
    return key;
}

/// `USER alice` of `dispatching CMD command 'USER alice' to mod_auth`
std::string_view command_of(std::string_view message)
{
    constexpr std::string_view before = "dispatching CMD command '";
    if (!message.starts_with(before))
        return {};
    message.remove_prefix(before.size());
    const std::size_t end = message.rfind("' to mod_");
    return end == std::string_view::npos ? std::string_view() : message.substr(0, end);
}

class Teller {
public:
    Teller(const SessionTable& table, std::size_t index, LineReader& reader)
        : table_(table), snapshot_(*table.snapshot), row_(table.rows[index]), reader_(reader)
    {
    }

    SessionStory run() &&
    {
        sides();
        criterion();
        for (const std::uint32_t event : table_.events_of(row_))
            step(EventId{event});
        ForensicWanted wanted{.pid = row_.detail, .client = row_.client, .start = row_.start, .end = row_.end};
        const ForensicLink link = ForensicLinks(snapshot_, std::span(&wanted, 1), {}).find(wanted);
        why(link);
        facts(link);
        return std::move(story_);
    }

private:
    void sides()
    {
        const Pools& pools = *snapshot_.pools;
        const Facet& facet = pools.facets[row_.facet];
        story_.ladder.left = pools.client.view(row_.client);
        story_.ladder.right = pools.name.view(facet.server);
        if (facet.server_port != Facet::none)
            story_.ladder.right += ':' + std::to_string(facet.server_port);
        if (row_.detail != no_pid)
            story_.ladder.right += " proftpd[" + std::to_string(row_.detail) + ']';
    }

    /// By the block's id, as a header may be parted from its marker.
    void criterion()
    {
        const std::string_view id = snapshot_.session(EventId{table_.events[row_.first_event]});
        for (const char c : forensic::criterion_of(id))
            criterion_ += c == '-' ? ' ' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }

    void step(EventId event)
    {
        if (story_.ladder.steps.size() >= SessionFinder::max_steps) {
            ++story_.ladder.left_out;
            captured_ += snapshot_.facet(event).kind == Kind::ForensicLine;
            return;
        }
        const Facet& facet = snapshot_.facet(event);
        Ladder::Step step;
        step.event = event;
        step.direction = Ladder::Direction::Note;
        step.time = snapshot_.time(event);
        step.quality = facet.time;
        const auto fields = reader_.fields(snapshot_, event);
        if (!fields)
            ++unreadable_;
        else if (facet.kind == Kind::ForensicLine)
            line(*fields, step);
        else
            mark(*fields, step);
        captured_ += facet.kind == Kind::ForensicLine;
        if (facet.outcome == Outcome::Failure)
            step.look = Ladder::Look::Bad;
        else if (facet.outcome == Outcome::Success)
            step.look = Ladder::Look::Good;
        story_.ladder.steps.push_back(std::move(step));
    }

    void line(std::span<const RawField> fields, Ladder::Step& step)
    {
        const std::string_view message = value_of(fields, "message");
        step.meaning = message;
        step.request = value_of(fields, "log-type");
        if (const std::string_view level = value_of(fields, "level"); !level.empty())
            step.request += ':' + std::string(level);
        torn_ += !value_of(fields, "torn").empty();
        // Each module that is asked gets a line of its own.
        if (const std::string_view command = command_of(message); !command.empty()) {
            if (command != last_command_) {
                step.direction = Ladder::Direction::ToServer;
                step.request = command;
            }
            last_command_ = command;
            return;
        }
        if (proftpd::read_message(message).kind == Kind::FtpLogin)
            step.direction = Ladder::Direction::ToClient;
    }

    void mark(std::span<const RawField> fields, Ladder::Step& step)
    {
        const bool end = value_of(fields, "marker") == "END";
        step.request = std::string(end ? "END " : "BEGIN ") + criterion_;
        if (end)
            return;
        if (const Explanation* known = explain::table("forensic").find(criterion_))
            step.meaning = known->meaning;
        for (const RawField& field : fields)
            if (is_header(field))
                header_.push_back({key_of(field.name), field.value});
    }

    /// The reader puts the contract's fields before those of the line.
    static bool is_header(const RawField& field)
    {
        static constexpr std::array<std::string_view, 2> of_marker = {"marker", "criterion"};
        if (field.absent || std::ranges::find(of_marker, field.name) != of_marker.end())
            return false;
        return field.field == Field::Other || field.name == "Client-Address" || field.name == "Server-Address" ||
               field.name == "User" || field.field == Field::ServerPort;
    }

    void why(const ForensicLink& link)
    {
        const std::array<std::string, 3> counts = {std::to_string(link.by_process.size()),
                                                   std::to_string(link.by_client.size()),
                                                   std::to_string(link.confidence)};
        const auto say = [&](ReasonId reason, std::span<const std::string> arguments = {}) {
            if (!story_.why.empty())
                story_.why += ' ';
            story_.why += reason_text(SessionKind::Forensic, reason, arguments);
        };
        say(forensic_reason((row_.marks & mark_cut) == 0, link), counts);
        if (row_.marks & mark_inferred_time)
            say(reason_time);
        const bool in_header = std::ranges::find(header_, "user", &SessionFact::name) != header_.end();
        if (row_.user != 0 && !in_header)
            say(reason_user);
        if (torn_ > 0)
            say(reason_torn, std::array{std::to_string(torn_)});
        if (unreadable_ > 0)
            say(reason_unreadable, std::array{std::to_string(unreadable_)});
    }

    void facts(const ForensicLink& link)
    {
        const auto add = [&](std::string name, std::string value) {
            story_.facts.push_back({std::move(name), std::move(value)});
        };
        add("criterion", criterion_);
        const bool in_header = std::ranges::find(header_, "user", &SessionFact::name) != header_.end();
        if (row_.user != 0 && !in_header)
            add("user_in_lines", std::string(snapshot_.pools->user.view(row_.user)));
        std::ranges::move(header_, std::back_inserter(story_.facts));
        if (row_.detail != no_pid)
            add("pid", std::to_string(row_.detail));
        add("captured_lines", std::to_string(captured_));
        if (torn_ > 0)
            add("torn_lines", std::to_string(torn_));
        linked("linked_by_process", link.by_process);
        linked("linked_by_client", link.by_client);
        if (link.confidence > 0)
            add("link_confidence", std::to_string(link.confidence) + " %");
    }

    /// `system.log: 3 (lines 4–9)`, a fact a file.
    void linked(const char* name, std::span<const std::uint32_t> events)
    {
        struct Lines {
            std::size_t count = 0;
            std::uint64_t first = ~std::uint64_t{0}, last = 0;
        };
        std::map<std::string, Lines> files;
        for (const std::uint32_t event : events) {
            Lines& lines = files[snapshot_.source(EventId{event}).display_name()];
            const std::uint64_t line = snapshot_.line(EventId{event});
            ++lines.count;
            lines.first = std::min(lines.first, line);
            lines.last = std::max(lines.last, line);
        }
        std::size_t told = 0;
        for (const auto& [file, lines] : files) {
            if (++told > most_links)
                break;
            std::string value = file + ":" + std::to_string(lines.first);
            if (lines.last != lines.first)
                value += "-" + std::to_string(lines.last);
            value += " (" + std::to_string(lines.count) + ")";
            story_.facts.push_back({name, std::move(value)});
        }
    }

    const SessionTable& table_;
    const Snapshot& snapshot_;
    const Session& row_;
    LineReader& reader_;
    SessionStory story_;
    std::vector<SessionFact> header_;
    std::string criterion_, last_command_;
    std::size_t captured_ = 0, torn_ = 0, unreadable_ = 0;
};

}

ReasonId forensic_reason(bool ended, const ForensicLink& link)
{
    const ReasonId found = !link.by_process.empty() ? 1 : !link.by_client.empty() ? 2 : 3;
    return static_cast<ReasonId>(ended ? found : found + 3);
}

SessionStory forensic_story(const SessionTable& table, std::size_t index, LineReader& reader)
{
    return Teller(table, index, reader).run();
}

}
