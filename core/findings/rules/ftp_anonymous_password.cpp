// SPDX-License-Identifier: GPL-3.0-or-later
//
// What anonymous visitors gave for a password, which IIS logs: programs have passwords of their own, and tell by them what
// they are (resources/explain/ftp-password.tsv). One finding a program.
#include "core/base/name_pattern.h"
#include "core/explain/table.h"
#include "core/findings/event_sample.h"
#include "core/findings/ftp_login_lines.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <map>
#include <set>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::size_t most_named = 3;

struct Program {
    const Explanation* row = nullptr;
    EventSample logins;
    std::set<StringPool::Id> clients;
    NameTally passwords;
    std::uint64_t refused = 0;
    bool scanner = false;
};

/// The row that a password fits best; null for one that the log leaves out or masks.
const Explanation* row_for(std::string_view password)
{
    const explain::Table& table = explain::table("ftp-password");
    if (password == "-" || password == "***")
        return nullptr;
    if (const Explanation* row = table.find(password))
        return row;
    for (const Explanation& row : table.rows())
        if (row.code.find_first_of("*?") != std::string::npos && row.code != "***" && name_fits(row.code, password))
            return &row;
    return nullptr;
}

class FtpAnonymousPassword final : public Rule {
public:
    std::string_view id() const override { return "ftp.anonymous-password"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        if (!has_ftp_logins(evidence.facet_counts, *snapshot.pools))
            return {};
        const std::vector<std::uint8_t> roles = ftp_login_roles(snapshot);
        SnapshotRows rows(snapshot);
        std::map<std::string_view, Program> programs;  // by name: several passwords can be of one
        std::unordered_map<StringPool::Id, Program*> by_password;
        std::unordered_map<StringPool::Id, std::uint64_t> counts;
        for (const Attempt& a : evidence.attempts.rows) {
            if (!a.anonymous || a.service != Service::Ftp)
                continue;
            const std::uint32_t row = rows.seek(a.event);
            const Segment& data = *rows.segment().data;
            const StringPool::Id password = data.path.empty() ? StringPool::absent : data.path[row];
            if (password == StringPool::absent || !(roles[data.facet[row]] & ftp_pass))
                continue;
            const auto [known, is_new] = by_password.try_emplace(password, nullptr);
            if (is_new)
                known->second = program_of(snapshot.pools->path.view(password), settings, programs);
            Program* program = known->second;
            if (!program)
                continue;
            program->logins.add(a.event);
            program->clients.insert(a.client);
            program->refused += !a.succeeded;
            ++counts[password];
        }
        if (context.cancelled())
            return {};
        for (const auto& [password, times] : counts)
            by_password[password]->passwords.add(snapshot.pools->path.view(password), times);
        std::vector<FindingDraft> out;
        for (auto& [name, program] : programs)
            if (!program.logins.empty())
                out.push_back(draft(snapshot, program));
        return out;
    }

private:
    static Program* program_of(std::string_view password, const RuleSettings& settings,
                               std::map<std::string_view, Program>& programs)
    {
        const Explanation* row = row_for(password);
        if (!row)
            return nullptr;
        Program& program = programs[row->name];
        if (!program.row)
            program.row = row;
        program.scanner = program.scanner || settings.listed("ftp.anonymous-password.scanners", password);
        return &program;
    }

    static FindingDraft draft(const Snapshot& snapshot, Program& program)
    {
        NameTally clients;
        for (const StringPool::Id client : program.clients)
            clients.add(or_words(snapshot.pools->client.view(client), "an unknown address"));
        FindingDraft draft;
        draft.severity = program.scanner ? Severity::Low : Severity::Info;
        // What people typed may be a real password: it is counted, not repeated.
        const bool typed = program.row->code == "*";
        draft.variant = program.row->code == "*@*" ? "address" : typed ? "typed" : "program";
        draft.subject = program.row->name;
        draft.count = program.logins.count();
        if (program.clients.size() == 1)
            draft.client = *program.clients.begin();
        draft.arguments = {draft.subject,
                           counted_words(draft.count, "login", "logins"),
                           typed ? std::string() : program.passwords.words(most_named, false),
                           counted_words(clients.size(), "address", "addresses"),
                           clients.words(most_named, false),
                           std::to_string(program.refused),
                           program.row->meaning};
        draft.events = program.logins.taken();
        return draft;
    }
};

}

const Rule& ftp_anonymous_password()
{
    static const FtpAnonymousPassword rule;
    return rule;
}

}
