// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/criteria.h"

#include "core/base/name_pattern.h"
#include "core/findings/event_ids.h"
#include "core/findings/rule.h"
#include "core/formats/message_parts.h"
#include "core/formats/proftpd/line.h"
#include "core/sessions/http_auth_leg.h"

#include <array>
#include <map>
#include <tuple>

namespace spoor::capture {
namespace {

constexpr std::size_t longest_words = 40;

/// The last event of a finding in each of its connections, as columns tell them apart.
std::vector<std::uint32_t> last_events(const Snapshot& snapshot, std::span<const std::uint32_t> events)
{
    std::map<std::tuple<std::uint32_t, StringPool::Id, std::uint32_t, StringPool::Id>, std::uint32_t> last;
    for (const std::uint32_t e : events) {
        const auto [segment, row] = snapshot.place(EventId{e});
        const Segment& s = *snapshot.segments[segment].data;
        const EventIds ids = ids_of(s, row);
        last[{s.file.value, ids.session, s.pid.empty() ? no_pid : s.pid[row], ids.client}] = e;
    }
    std::vector<std::uint32_t> out;
    for (const auto& [key, e] : last)
        out.push_back(e);
    return out;
}

}

std::optional<Criterion> read_criterion(std::string_view text)
{
    using enum Criterion::Sort;
    static constexpr std::array<std::pair<std::string_view, Criterion::Sort>, 3> names = {
        {{"FailedLogin", FailedLogin}, {"UntimelyDeath", UntimelyDeath}, {"ModuleConfig", ModuleConfig}}};
    for (const auto& [name, sort] : names)
        if (name_fits(name, text))
            return Criterion{sort, std::string(text), {}};
    std::string_view rest = text;
    if (take_prefix(rest, "finding:") && !trimmed(rest).empty())
        return Criterion{Finding, std::string(text), std::string(trimmed(rest))};
    if (take_prefix(rest, "filter:") && !trimmed(rest).empty())
        return Criterion{Filter, std::string(text), std::string(trimmed(rest))};
    return std::nullopt;
}

std::string marker_words(const Criterion& criterion, std::string_view rule)
{
    using enum Criterion::Sort;
    switch (criterion.sort) {
    case FailedLogin:
        return "FAILED LOGIN";
    case UntimelyDeath:
        return "UNTIMELY DEATH";
    case ModuleConfig:
        return "MODULE CONFIG";
    case Finding:
    case Filter:
        break;
    }
    const bool finding = criterion.sort == Finding;
    std::string words = finding ? "FINDING" : "FILTER";
    bool blank = true;
    for (char c : finding ? rule : std::string_view(criterion.argument)) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
        if (c < 'A' || c > 'Z') {
            blank = true;
            continue;
        }
        if (words.size() + blank >= longest_words)
            break;
        if (blank)
            words += ' ';
        words += c;
        blank = false;
    }
    return words;
}

bool is_refused_login(const Facet& facet, bool named)
{
    switch (facet.kind) {
    case Kind::FtpLogin:
    case Kind::Logon:
    case Kind::AuthFailure:
        return facet.outcome == Outcome::Failure;
    case Kind::HttpRequest:
        break;
    default:
        return false;
    }
    switch (http_auth::leg_of(facet)) {
    case http_auth::Leg::Refused:
        return true;
    case http_auth::Leg::Either:
    case http_auth::Leg::Bare:
        return named;
    default:
        return false;
    }
}

bool is_untimely_death(const Pools& pools, const Facet& facet, StringPool::Id client)
{
    if (facet.event_id != Facet::none || client == StringPool::absent || facet.detail == StringPool::absent)
        return false;
    const std::string_view detail = pools.name.view(facet.detail);
    return detail.starts_with("SIG") || detail == "another signal";
}

bool is_module_config(std::string_view raw_line)
{
    const auto line = proftpd::read_line(raw_line);
    if (!line)
        return false;
    std::string_view text = trimmed(line->message);
    if (text.starts_with("mod_")) {
        const std::string_view module = until_any(text, ": ");
        if (text.substr(module.size()).starts_with(": error initializing session: Permission denied"))
            return true;
        if (text.substr(module.size()).starts_with(": "))
            text.remove_prefix(module.size() + 2);
    }
    return text.starts_with("refused connection from ") ||
           (text.starts_with("login from host '") && text.find("' denied") != std::string_view::npos) ||
           (text.starts_with("Login denied: host '") && text.ends_with("banned")) ||
           text.ends_with(" autoban threshold reached, ending session") ||
           (text.starts_with("Connection from ") && text.find("] denied") != std::string_view::npos);
}

Result<OwnCriteria> OwnCriteria::of(const std::vector<Criterion>& criteria,
                                    const std::shared_ptr<const Snapshot>& snapshot, const FindingSet* findings,
                                    const TaskContext& context)
{
    OwnCriteria own;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Criterion& criterion = criteria[i];
        if (criterion.sort == Criterion::Sort::Filter) {
            const auto filter = Filter::compile(criterion.argument);
            if (!filter)
                return std::unexpected(filter.error());
            const auto result = run(*filter, snapshot, context);
            if (!result)
                return std::unexpected(result.error());
            std::vector<bool>& matches = own.filters_.emplace_back(i, snapshot->event_count()).second;
            for (std::uint32_t row = 0; row < result->rows.size(); ++row)
                matches[result->rows[row].value] = true;
        } else if (criterion.sort == Criterion::Sort::Finding && findings) {
            for (const spoor::Finding& finding : findings->rows) {
                const std::string_view rule = rules()[finding.rule]->id();
                if (!name_fits(criterion.argument, rule))
                    continue;
                const std::size_t known_by = std::hash<std::string>()(findings->key_of(finding)) | 1;
                for (const std::uint32_t e : last_events(*snapshot, findings->events_of(finding)))
                    own.findings_.try_emplace(e, Met{i, rule, known_by});
            }
        }
    }
    return own;
}

std::optional<OwnCriteria::Met> OwnCriteria::met(EventId event) const
{
    const auto found = findings_.find(event.value);
    std::optional<Met> met = found == findings_.end() ? std::nullopt : std::optional(found->second);
    for (const auto& [criterion, matches] : filters_)
        if (matches[event.value] && (!met || criterion < met->criterion))
            met = Met{criterion, {}, 0};
    return met;
}

}
