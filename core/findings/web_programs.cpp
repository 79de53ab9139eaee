// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/web_programs.h"

#include "core/findings/name_tally.h"
#include "core/findings/words.h"
#include "core/sessions/account_name.h"
#include "core/sessions/windows_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace spoor {
namespace {

/// Whether a text of a pool is in a list, each text judged once.
class Judge {
public:
    Judge(const StringPool& pool, bool (*listed)(const RuleSettings&, std::string_view), const RuleSettings& settings)
        : pool_(pool), listed_(listed), settings_(settings)
    {
    }

    bool operator()(StringPool::Id id)
    {
        if (id == StringPool::absent)
            return false;
        const auto [place, is_new] = known_.try_emplace(id);
        if (is_new)
            place->second = listed_(settings_, pool_.view(id));
        return place->second;
    }

private:
    const StringPool& pool_;
    bool (*listed_)(const RuleSettings&, std::string_view);
    const RuleSettings& settings_;
    std::unordered_map<StringPool::Id, bool> known_;
};

/// With its domain (`IIS APPPOOL\*`) or by its name alone.
bool is_web_account(const RuleSettings& settings, std::string_view user)
{
    constexpr std::string_view list = "accounts.web-anonymous";
    const std::size_t slash = user.rfind('\\');
    const std::string_view name = slash == std::string_view::npos ? user : user.substr(slash + 1);
    return settings.listed(list, user) || settings.listed(list, name);
}

/// "Sometimes that user is listed as SYSTEM in the event header and as the machine account in the event description"
/// (E. Fitzgerald).
bool is_system(std::string_view user)
{
    const std::string name = account_parts(user).name;
    return name == "system" || name == "s-1-5-18" || name.ends_with('$');
}

/// By the name of the file, or with its folder.
bool in_programs(std::string_view list, const RuleSettings& settings, std::string_view path)
{
    return settings.listed(list, program_name(path)) || settings.listed(list, path);
}
bool is_allowed(const RuleSettings& settings, std::string_view path)
{
    return in_programs("programs.web-allowed", settings, path);
}
bool is_web_server(const RuleSettings& settings, std::string_view path)
{
    return in_programs("programs.web-servers", settings, path);
}

class Search {
public:
    Search(const Evidence& evidence, const RuleSettings& settings, MachineNumbers& machines)
        : snapshot_(*evidence.snapshot), table_(*evidence.sessions[SessionKind::Process]), machines_(machines),
          account_(snapshot_.pools->user, is_web_account, settings),
          allowed_(snapshot_.pools->path, is_allowed, settings), server_(snapshot_.pools->path, is_web_server, settings)
    {
    }

    std::vector<WebProgram> all(const TaskContext& context)
    {
        std::vector<WebProgram> programs;
        // By start, so that who created a program mostly stands before it.
        std::unordered_map<std::uint32_t, bool> of_server;  // by first event: whether a web server is above it
        for (std::uint32_t i = 0; i < table_.rows.size(); ++i) {
            if ((i & 0xFFF) == 0 && context.cancelled())
                return programs;
            WebProgram p;
            if (!look(i, p))
                continue;
            const auto above = of_server.find(table_.rows[i].detail - 1);
            p.from_web_server |= above != of_server.end() && above->second;
            of_server.emplace(table_.events[table_.rows[i].first_event], p.from_web_server);
            programs.push_back(std::move(p));
        }
        return programs;
    }

private:
    StringPool::Id user(std::uint32_t event) const
    {
        const auto [segment, row] = snapshot_.place(EventId{event});
        const Segment& data = *snapshot_.segments[segment].data;
        return data.user.empty() ? StringPool::absent : data.user[row];
    }
    StringPool::Id path(std::uint32_t event) const
    {
        const auto [segment, row] = snapshot_.place(EventId{event});
        const Segment& data = *snapshot_.segments[segment].data;
        return data.path.empty() ? StringPool::absent : data.path[row];
    }

    void note_events(const Session& session, WebProgram& p) const
    {
        for (const std::uint32_t event : table_.events_of(session)) {
            const Kind kind = snapshot_.facet(EventId{event}).kind;
            // Of several tokens the last one counts, of a record and its copies the first.
            if (kind == Kind::ProcessToken)
                p.token = event;
            else if (std::uint32_t& place = kind == Kind::ProcessStart ? p.start : p.end; place == WebProgram::none)
                place = event;
        }
    }

    bool look(std::uint32_t index, WebProgram& p)
    {
        const Session& session = table_.rows[index];
        note_events(session, p);
        StringPool::Id program = StringPool::absent;
        for (const std::uint32_t event : {p.start, p.token, p.end})
            if (event != WebProgram::none && program == StringPool::absent)
                program = path(event);
        if (allowed_(program))
            return false;
        // The creator's events all name its program.
        const StringPool::Id creator = session.detail == 0 ? StringPool::absent : path(session.detail - 1);
        if (!name_account(session, p, creator))
            return false;
        // The end of a nameless program with no start: it may be one of those that are allowed.
        if (program == StringPool::absent && p.known == WebProgram::Known::Exit)
            return false;
        p.session = index;
        p.machine = machines_.of(table_.events[session.first_event]);
        p.program = program_name(snapshot_.pools->path.view(program));
        p.parent = program_name(snapshot_.pools->path.view(creator));
        if (p.start != WebProgram::none)
            p.parent_pid = parent_of(snapshot_, p.start);
        p.from_web_server = server_(creator);
        return true;
    }

    bool name_account(const Session& session, WebProgram& p, StringPool::Id creator)
    {
        struct Way {
            std::uint32_t event;
            WebProgram::Known known;
        };
        for (const auto& [event, known] : {Way{p.start, WebProgram::Known::Start},
                                           Way{p.token, WebProgram::Known::Token}, Way{p.end, WebProgram::Known::Exit}})
            if (event != WebProgram::none && account_(user(event))) {
                p.known = known;
                p.account = user(event);
                return true;
            }
        p.known = WebProgram::Known::WebServer;
        p.account = p.start == WebProgram::none ? StringPool::absent : user(p.start);
        return session.verdict == Verdict::NeverEnded && p.token == WebProgram::none && server_(creator) &&
               is_system(snapshot_.pools->user.view(p.account));
    }

    const Snapshot& snapshot_;
    const SessionTable& table_;
    MachineNumbers& machines_;
    Judge account_, allowed_, server_;
};

}

std::vector<WebProgram> web_programs(const Evidence& evidence, const RuleSettings& settings, MachineNumbers& machines,
                                     const TaskContext& context)
{
    const SessionTable* table = evidence.sessions[SessionKind::Process];
    if (!table || table->rows.empty())
        return {};
    return Search(evidence, settings, machines).all(context);
}

std::vector<std::vector<WebProgram>> web_bursts(const Evidence& evidence, const std::vector<WebProgram>& programs,
                                                const RuleSettings& settings)
{
    const SessionTable& table = *evidence.sessions[SessionKind::Process];
    const Micros gap = settings.duration("process.anonymous-account.gap");
    AccountNames names(evidence.snapshot->pools->user);
    using Whose = std::tuple<std::uint32_t, std::uint32_t, bool>;
    const auto whose = [&](const WebProgram& p) {
        // Nothing names the account of those of a web server, so that theirs says nothing.
        const bool unnamed = p.known == WebProgram::Known::WebServer;
        return Whose(p.machine, unnamed ? 0 : names.bare(p.account), unnamed);
    };
    struct Last {
        std::size_t burst;
        Micros time;
    };
    std::map<Whose, Last> last;
    std::vector<std::vector<WebProgram>> bursts;
    for (const WebProgram& p : programs) {
        const Micros time = table.rows[p.session].start;
        const auto [place, is_new] = last.try_emplace(whose(p));
        const bool apart = time != no_time && place->second.time != no_time && time - place->second.time > gap;
        if (is_new || apart) {
            place->second.burst = bursts.size();
            bursts.emplace_back();
        }
        place->second.time = time;
        bursts[place->second.burst].push_back(p);
    }

    // A page that runs a program every hour is looked at once.
    std::map<std::pair<Whose, std::set<std::string>>, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < bursts.size(); ++i) {
        std::set<std::string> kinds;
        for (const WebProgram& p : bursts[i])
            kinds.insert(p.program);
        alike[{whose(bursts[i].front()), std::move(kinds)}].push_back(i);
    }
    const auto most = static_cast<std::size_t>(settings.number("process.anonymous-account.visits"));
    for (const auto& [what, places] : alike)
        for (std::size_t i = 1; i < places.size() && places.size() > most; ++i) {
            auto& to = bursts[places.front()];
            auto& from = bursts[places[i]];
            to.insert(to.end(), from.begin(), from.end());
            from.clear();
        }
    std::erase_if(bursts, [](const auto& burst) { return burst.empty(); });
    return bursts;
}

std::string program_words(const Snapshot& snapshot, const WebProgram& program)
{
    std::string text = or_words(program.program, "a program without a name");
    for (const std::uint32_t event : {program.start, program.token, program.end})
        if (event != WebProgram::none)
            if (const std::uint32_t pid = pid_of(snapshot, event); pid != no_pid)
                return text + " (PID " + std::to_string(pid) + ")";
    return text;
}

std::string programs_words(const std::vector<WebProgram>& programs)
{
    std::vector<std::string> names;
    for (const WebProgram& p : programs)
        names.push_back(or_words(p.program, "a program without a name"));
    return counted_names(names);
}

std::string machine_words(const MachineNumbers& machines, std::uint32_t machine)
{
    const std::string_view name = machines.name(machine);
    return name.empty() ? std::string() : " on " + std::string(name);
}

std::string parent_words(const std::vector<WebProgram>& programs)
{
    std::vector<std::string> names;
    for (const WebProgram& p : programs)
        if (!p.parent.empty())
            names.push_back(p.parent);
    if (programs.size() == 1) {
        if (!names.empty())
            return "It was started by " + names.front() + ".";
        if (programs.front().parent_pid != no_pid)
            return "What started it (PID " + std::to_string(programs.front().parent_pid) + ") is not in the log.";
        return "The log does not show what started it.";
    }
    if (names.empty())
        return "The log does not show what started them.";
    return "They were started by " + counted_names(names) +
           (names.size() < programs.size() ? "; of others the log does not show it." : ".");
}

}
