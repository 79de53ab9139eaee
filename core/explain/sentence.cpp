// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/sentence.h"

#include "core/explain/pattern.h"
#include "core/explain/table.h"
#include "core/explain/windows.h"
#include "core/formats/winevent/events.h"
#include "core/io/encoding.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <utility>
#include <vector>

namespace spoor {
namespace {

using explain::lower;

constexpr std::size_t most_value = 160;

std::string cut(std::string_view value)
{
    if (value.size() <= most_value)
        return std::string(value);
    return std::string(utf8_prefix(value, most_value)) + "…";
}

/// A sentence of a table as a part of another one.
std::string without_stop(std::string_view sentence)
{
    if (sentence.ends_with('.'))
        sentence.remove_suffix(1);
    return std::string(sentence);
}

// Words of servers for what RFC 959 has a command for, so that one row says what was done.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> same_verbs = {{
    {"sent", "RETR"},    {"DOWNLOAD", "RETR"}, {"downloaded", "RETR"}, {"get", "RETR"},
    {"created", "STOR"}, {"UPLOAD", "STOR"},   {"uploaded", "STOR"},   {"put", "STOR"},
    {"STOU", "STOR"},    {"appended", "APPE"}, {"DELETE", "DELE"},     {"Deleted", "DELE"},
    {"MKDIR", "MKD"},    {"XMKD", "MKD"},      {"RMDIR", "RMD"},       {"XRMD", "RMD"},
    {"RENAME", "RNTO"},  {"XCWD", "CWD"},      {"LOGIN", "PASS"},      {"CONNECT", "ControlChannelOpened"},
}};

/// What a pattern's names stand for in one event.
class Values {
public:
    Values(const EventFacts& facts, std::span<const RawField> fields, std::span<const FieldMeaning> meanings, bool ftp)
        : facts_(facts), fields_(fields), meanings_(meanings), ftp_(ftp)
    {
    }

    std::string operator()(std::string_view name) const
    {
        if (const std::size_t colon = name.find(':'); colon != std::string_view::npos)
            return explained(name.substr(0, colon), name.substr(colon + 1));
        if (name == "who")
            return facts_.client.empty() ? "a client that the log does not name" : cut(facts_.client);
        if (name == "somebody")
            return user().empty() ? "somebody" : cut(user());
        if (name == "user")
            return cut(user());
        if (name == "client")
            return cut(facts_.client);
        if (name == "method")
            return cut(facts_.method);
        if (name == "path")
            return cut(facts_.path.empty() ? field("path") : facts_.path);
        if (name == "typed")
            return facts_.path == "***" || facts_.path == "(hidden)" ? std::string() : cut(facts_.path);
        if (name == "name")
            return cut(facts_.path.empty() ? user() : facts_.path);
        if (name == "computer")
            return computer();
        if (name == "program")
            return program();
        if (name == "answer")
            return answer();
        if (name == "code")
            return code();
        return cut(field(name));
    }

    /// The value of the first field of that name that has one, by its own name or by that of the contract.
    std::string field(std::string_view name) const
    {
        const auto at = index(name);
        return at ? fields_[*at].value : std::string();
    }

private:
    std::optional<std::size_t> index(std::string_view name) const
    {
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            const RawField& f = fields_[i];
            const bool named = lower(f.name) == name || (f.field != Field::Other && info(f.field).name == name);
            if (named && !f.absent && !f.value.empty() && f.value != "-")
                return i;
        }
        return std::nullopt;
    }

    /// A word for what is not named keeps a sentence whole.
    std::string computer() const
    {
        const std::string named = field("computer");
        return named.empty() ? "a machine that the record does not name" : cut(named);
    }
    std::string program() const
    {
        for (const std::string_view name : {"process", "module"})
            if (const std::string named = field(name); !named.empty())
                return cut(named);
        return "the server";
    }

    /// What Windows said, in the notation of its documentation: small numbers of Win32 are decimal.
    std::string code() const
    {
        const std::string written = field("win32");
        const auto value = win32_from_text(written);
        if (!value || !explain::windows_record(fields_))
            return cut(written);
        std::array<char, 11> hex{};
        std::snprintf(hex.data(), hex.size(), "0x%X", static_cast<unsigned>(*value));
        return hex.data();
    }

    std::string user() const { return facts_.user == "-" ? std::string() : facts_.user; }

    /// `{sub:name}`, `{win32:meaning}`.
    std::string explained(std::string_view name, std::string_view what) const
    {
        const auto at = index(name);
        if (!at || *at >= meanings_.size() || !meanings_[*at].value)
            return {};
        const Explanation& e = *meanings_[*at].value;
        // That nothing failed is no reason, and what status and code mean together has been said with the status.
        if (name == "win32" && (win32_from_text(fields_[*at].value) == 0U || told_with_status()))
            return {};
        return what == "name" ? e.name : without_stop(e.meaning);
    }

    bool told_with_status() const
    {
        const auto at = index("status");
        return at && *at < meanings_.size() && meanings_[*at].value && meanings_[*at].value->domain == "http-context";
    }

    /// `401.2 Logon refused by server configuration`.
    std::string answer() const
    {
        const auto at = index("status");
        if (!at)
            return {};
        std::string text = cut(fields_[*at].value);
        const std::string sub = field("sub");
        if (!sub.empty() && sub != "0")
            text += '.' + cut(sub);
        // What verb and reply mean together is what the pattern says already.
        const std::optional<std::uint32_t> reply = ftp_ ? win32_from_text(fields_[*at].value) : std::nullopt;
        if (const auto row = reply && *reply < 1000 ? explain_ftp_reply(static_cast<int>(*reply)) : std::nullopt)
            text += ' ' + row->name;
        else if (!ftp_ && *at < meanings_.size() && meanings_[*at].value)
            text += ' ' + meanings_[*at].value->name;
        if (const std::string reason = ftp_ ? explained("sub", "name") : std::string(); !reason.empty() && sub != "0")
            text += ": " + reason;
        return text;
    }

    const EventFacts& facts_;
    std::span<const RawField> fields_;
    std::span<const FieldMeaning> meanings_;
    bool ftp_;
};

std::string_view outcome_word(Outcome outcome)
{
    return outcome == Outcome::Success ? " success" : outcome == Outcome::Failure ? " failure" : "";
}

/// The rows that can say what happened, most particular first.
std::vector<std::string> keys(const EventFacts& facts, std::span<const RawField> fields, const Values& values, bool ftp)
{
    std::vector<std::string> all;
    const auto add = [&](std::string key) {
        if (facts.outcome != Outcome::Unknown)
            all.push_back(key + std::string(outcome_word(facts.outcome)));
        all.push_back(std::move(key));
    };
    const std::string kind(name(facts.kind));
    if (const auto windows = explain::windows_record(fields)) {
        const bool security =
            winevent::provider_of(windows->provider, windows->channel) == winevent::Provider::Security ||
            (windows->id >= 1100 && windows->id <= 1108);
        if (security)
            add("event " + std::to_string(windows->id));
        add("windows " + kind);
        all.emplace_back(values("id:name").empty() ? "windows unknown" : "windows");
        return all;
    }
    if (const std::string marker = values.field("marker"); !marker.empty())
        add("marker " + marker);
    if (facts.kind == Kind::HttpRequest) {
        add("http " + (facts.method.empty() ? "-" : facts.method));
        add("http");
    }
    const bool of_ftp = facts.kind == Kind::FtpCommand || facts.kind == Kind::FtpLogin ||
                        facts.kind == Kind::FtpTransfer || (ftp && !facts.method.empty());
    if (of_ftp) {
        const auto known = explain_method(facts.method, true);
        std::string verb = known ? known->code : facts.method;
        const auto same = std::ranges::find(same_verbs, verb, &std::pair<std::string_view, std::string_view>::first);
        if (same != same_verbs.end())
            verb = same->second;
        if (facts.kind != Kind::FtpLogin || verb == "PASS")
            add("ftp " + verb);
        if (facts.kind != Kind::FtpLogin && !verb.empty())
            add("ftp");
    }
    add(kind);
    const bool program =
        !values.field("process").empty() || !values.field("module").empty() || !values.field("host").empty();
    all.emplace_back(values.field("message").empty() ? "record" : program ? "message" : "text");
    return all;
}

std::string when(const EventFacts& facts, const Values& values)
{
    if (facts.time == no_time) {
        const std::string clock = values("time");
        return clock.empty() ? "At a time that is not logged, "
                             : "At " + clock + ", of a day that the record does not name, ";
    }
    const std::string text = plain_time(facts.time);
    const std::size_t blank = std::min(text.find(' '), text.size() - 1);
    const std::string date = text.substr(0, blank), clock = text.substr(blank + 1);
    switch (facts.clock) {
    case EventFacts::Clock::Utc:
        return "On " + date + " at " + clock + " UTC, ";
    case EventFacts::Clock::Server:
        return "On " + date + " at " + clock + " by the server's clock, ";
    case EventFacts::Clock::NoYear:
        break;
    }
    return "On " + date.substr(std::min(date.find('-'), date.size() - 1) + 1) + " at " + clock +
           " by the server's clock, in a year that the record does not name, ";
}

std::string signs_in(std::span<const FieldMeaning> meanings)
{
    std::vector<std::string> names;
    for (const FieldMeaning& meaning : meanings)
        for (const Explanation& sign : meaning.signs)
            if (std::ranges::find(names, sign.name) == names.end())
                names.push_back(sign.name);
    std::string text;
    for (const std::string& one : names)
        text += (text.empty() ? "" : ", ") + one;
    return text;
}

}

std::string event_sentence(const EventFacts& facts, std::span<const RawField> fields,
                           std::span<const FieldMeaning> meanings, bool ftp)
{
    const Values values(facts, fields, meanings, ftp);
    const explain::Table& patterns = explain::table("sentence");
    std::string text = when(facts, values);
    for (const std::string& key : keys(facts, fields, values, ftp))
        if (const Explanation* row = patterns.find(key)) {
            text += explain::filled_by_name(row->meaning, values);
            break;
        }
    if (!text.ends_with('.'))
        text += '.';
    if (const std::string signs = signs_in(meanings); !signs.empty())
        text += " Signs of attacks or tools in it: " + signs + '.';
    return text;
}

}
