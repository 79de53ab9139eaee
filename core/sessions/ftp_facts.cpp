// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_facts.h"

#include "core/sessions/ftp_meaning.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace spoor {
namespace {

constexpr std::size_t most_of_a_sort = 100;

constexpr std::array<std::pair<FtpAct, std::string_view>, 7> deeds = {{
    {FtpAct::Upload, "uploaded"},
    {FtpAct::Append, "appended"},
    {FtpAct::Download, "downloaded"},
    {FtpAct::Delete, "deleted"},
    {FtpAct::MakeFolder, "created"},
    {FtpAct::RemoveFolder, "removed"},
    {FtpAct::RenameTo, "renamed"},
}};

class Facts {
public:
    Facts(const SessionTable& table, const Session& session)
        : table_(table), session_(session), snapshot_(*table.snapshot), pools_(*table.snapshot->pools)
    {
        for (const std::uint32_t event : table.events_of(session))
            line(EventId{event});
    }

    std::vector<SessionFact> taken()
    {
        const FtpBy by = ftp_by(table_, session_);
        const EventId first{table_.events_of(session_).front()};
        if (by == FtpBy::Number || by == FtpBy::Guid)
            add("connection_id", std::string(snapshot_.session(first)));
        if (by == FtpBy::Number)
            add("generation", std::to_string(session_.detail));
        if (by == FtpBy::Pid)
            add("pid", std::to_string(session_.detail));
        for (const auto& [user, times] : users_)
            add("users_tried", times > 1 ? user + " (" + std::to_string(times) + ')' : user);
        for (const std::string& password : passwords_)
            add("password", password);
        for (std::size_t i = 0; i < deeds.size(); ++i)
            for (const std::string& path : done_[i])
                add(deeds[i].second, path);
        if (session_.bytes > 0)
            add("bytes", std::to_string(session_.bytes));
        if (session_.start != no_time)
            add("duration", span_words(session_.end - session_.start));
        add("ended", session_.marks & mark_not_ended ? "no" : "yes");
        if (const std::size_t files = ftp_files(table_, session_); files > 1)
            add("files", std::to_string(files));
        if (left_out_ > 0)
            add("left_out", std::to_string(left_out_));
        return std::move(facts_);
    }

private:
    void add(std::string_view name, std::string value) { facts_.push_back({std::string(name), std::move(value)}); }

    void line(EventId event)
    {
        const Facet& facet = snapshot_.facet(event);
        const FtpMeaning m = ftp_meaning(pools_, facet);
        const std::string_view path = snapshot_.path(event);
        if (m.act == FtpAct::Name || (m.act == FtpAct::Login && !m.is_pass)) {
            const std::string_view argument = m.act == FtpAct::Name && !path.empty() ? path : snapshot_.user(event);
            if (!argument.empty())
                count(argument);
        } else if (m.is_pass && !path.empty() && path != "***") {
            once(passwords_, path);
        } else if (m.act == FtpAct::RenameFrom) {
            rename_from_ = path;
        }
        const auto deed = std::ranges::find(deeds, m.act, &decltype(deeds)::value_type::first);
        if (deed == deeds.end() || !m.succeeded)
            return;
        std::string what(path);
        if (m.act == FtpAct::RenameTo && !rename_from_.empty())
            what = std::exchange(rename_from_, {}) + " → " + what;
        auto& list = done_[static_cast<std::size_t>(deed - deeds.begin())];
        if (list.size() < most_of_a_sort)
            list.push_back(std::move(what));
        else
            ++left_out_;
    }

    void count(std::string_view user)
    {
        const auto known = std::ranges::find(users_, user, &std::pair<std::string, std::size_t>::first);
        if (known != users_.end())
            ++known->second;
        else if (users_.size() < most_of_a_sort)
            users_.emplace_back(user, 1);
        else
            ++left_out_;
    }

    void once(std::vector<std::string>& list, std::string_view text)
    {
        if (std::ranges::find(list, text) != list.end())
            return;
        if (list.size() < most_of_a_sort)
            list.emplace_back(text);
        else
            ++left_out_;
    }

    const SessionTable& table_;
    const Session& session_;
    const Snapshot& snapshot_;
    const Pools& pools_;
    std::vector<SessionFact> facts_;
    std::vector<std::pair<std::string, std::size_t>> users_;
    std::vector<std::string> passwords_;
    std::array<std::vector<std::string>, deeds.size()> done_;
    std::string rename_from_;
    std::size_t left_out_ = 0;
};

}

std::vector<SessionFact> ftp_facts(const SessionTable& table, const Session& session)
{
    return Facts(table, session).taken();
}

FtpBy ftp_by(const SessionTable& table, const Session& session)
{
    const EventId first{table.events_of(session).front()};
    const Snapshot& snapshot = *table.snapshot;
    const Format* format = snapshot.source(first).format;
    const bool iis = format && (format->id() == "iis-w3c-ftp" || format->id() == "iis-native");
    if (iis && !snapshot.session(first).empty())
        return session.detail != 0 ? FtpBy::Number : FtpBy::Guid;
    return session.detail != 0 ? FtpBy::Pid : FtpBy::Closeness;
}

std::size_t ftp_files(const SessionTable& table, const Session& session)
{
    std::set<FileId> files;
    for (const std::uint32_t event : table.events_of(session))
        files.insert(table.snapshot->source(EventId{event}).id);
    return files.size();
}

}
