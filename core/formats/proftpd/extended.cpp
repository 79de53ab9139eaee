// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/proftpd/extended.h"

#include "core/formats/clf.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/timestamp.h"

#include <algorithm>
#include <array>
#include <map>

namespace spoor::proftpd {
namespace {

constexpr std::size_t sample_lines = 200;

struct Command {
    std::string_view verb, argument;
};

/// RFC 959, 2228, 2389, 2428, 3659, 4217 (AUTH and what goes with it), 775 (XCWD, …), 7151 (HOST), and what servers of
/// the time knew besides.
constexpr std::array<std::string_view, 60> verbs = {
    "ABOR", "ACCT", "ADAT", "ALLO", "APPE", "AUTH", "CCC",  "CDUP", "CLNT", "CONF", "CWD",  "DELE",
    "ENC",  "EPRT", "EPSV", "FEAT", "HELP", "HOST", "LANG", "LIST", "LPRT", "LPSV", "MDTM", "MFF",
    "MFMT", "MIC",  "MKD",  "MLSD", "MLST", "MODE", "NLST", "NOOP", "OPTS", "PASS", "PASV", "PBSZ",
    "PORT", "PROT", "PWD",  "QUIT", "REIN", "REST", "RETR", "RMD",  "RNFR", "RNTO", "SITE", "SIZE",
    "SMNT", "STAT", "STOR", "STOU", "STRU", "SYST", "TYPE", "USER", "XCWD", "XMKD", "XPWD", "XRMD",
};

Command command_of(std::string_view request)
{
    const std::size_t blank = std::min(request.find(' '), request.size());
    Command c{request.substr(0, blank), request.substr(blank)};
    if (!c.argument.empty())
        c.argument.remove_prefix(1);
    return c;
}

bool is_reply(std::string_view word)
{
    return word.size() == 3 && word[0] >= '1' && word[0] <= '6' && is_digit(word[1]) && is_digit(word[2]);
}

std::string_view take_word(std::string_view& text)
{
    const std::string_view word = until_any(text, " ");
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    return word;
}

std::string_view take_last_word(std::string_view& text)
{
    const std::size_t blank = text.rfind(' ');
    const std::string_view word = blank == std::string_view::npos ? text : text.substr(blank + 1);
    text.remove_suffix(std::min(word.size() + 1, text.size()));
    return word;
}

/// A time, in brackets or not, and the blank behind it.
std::optional<FoundTime> take_time(std::string_view& text)
{
    const bool bracket = text.starts_with('[');
    auto time = time_at(text, bracket, DateOrder::YearMonthDay);
    if (!time || time->time == no_time || text.substr(0, time->end).find(':') == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = text.substr(time->end);
    if ((bracket && !take_prefix(rest, "]")) || !take_prefix(rest, " "))
        return std::nullopt;
    text = rest;
    return time;
}

/// `1234`, `[1234]`
std::optional<std::uint32_t> pid_of(std::string_view word)
{
    if (word.size() > 2 && word.front() == '[' && word.back() == ']')
        word = word.substr(1, word.size() - 2);
    const auto number = number_of<std::uint32_t>(word);
    return number && *number > 0 && *number != no_pid ? number : std::nullopt;
}

struct Tail {
    std::string_view verb, status, bytes;
};

/// Command, reply and perhaps a size at the end of the text, off it.
std::optional<Tail> take_tail(std::string_view& text)
{
    Tail tail;
    std::string_view rest = text;
    std::string_view word = take_last_word(rest);
    std::string_view before = take_last_word(rest);
    if (is_reply(before) && (word == "-" || is_number(word))) {
        tail.bytes = word;
        word = before;
        before = take_last_word(rest);
    }
    if ((!is_reply(word) && word != "-") || !is_ftp_verb(before))
        return std::nullopt;
    tail.verb = before;
    tail.status = word;
    text = rest;
    return tail;
}

}

bool is_ftp_verb(std::string_view word)
{
    std::array<char, 4> upper{};
    if (word.empty() || word.size() > upper.size())
        return word == "XCUP";
    const auto end = std::ranges::transform(word, upper.begin(), [](char c) {
                         return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
                     }).out;
    const std::string_view key(upper.data(), static_cast<std::size_t>(end - upper.begin()));
    return std::ranges::find(verbs, key) != verbs.end() || key == "XCUP";
}

/// T, N and A for time, process and address at the start of a line that ends in a command and a reply.
std::optional<std::string> ExtendedLayout::leading_words(std::string_view line)
{
    if (!take_tail(line))
        return std::nullopt;
    std::string lead;
    const auto has = [&](char c) { return lead.find(c) != std::string::npos; };
    while (!line.empty() && lead.size() < 3) {
        if (!has('T') && take_time(line)) {
            lead += 'T';
            continue;
        }
        std::string_view rest = line;
        const std::string_view word = take_word(rest);
        if (!has('A') && looks_like_address(word))
            lead += 'A';
        else if (!has('N') && pid_of(word))
            lead += 'N';
        else
            break;
        line = rest;
    }
    return has('T') && has('A') ? std::optional(lead) : std::nullopt;
}

std::optional<ExtendedRow> ExtendedLayout::read_words(std::string_view line) const
{
    ExtendedRow row;
    const auto tail = take_tail(line);
    if (!tail)
        return std::nullopt;
    row.verb = tail->verb;
    row.status = tail->status;
    row.bytes = tail->bytes;
    for (const char c : lead_) {
        if (c == 'T') {
            const auto time = take_time(line);
            if (!time)
                return std::nullopt;
            row.time = time->time;
            row.carried = time->is_utc;
        } else if (c == 'A') {
            row.client = take_word(line);
        } else {
            const auto pid = pid_of(take_word(line));
            if (!pid)
                return std::nullopt;
            row.pid = *pid;
        }
    }
    // What is left is the user, with blanks where the client typed some.
    row.user = line;
    return row;
}

std::optional<ExtendedRow> ExtendedLayout::read(std::string_view line) const
{
    if (form_ == Form::Words)
        return read_words(line);
    const auto p = read_clf(line, RequestEnd::LastThatFits);
    const auto time = p ? ncsa_time(p->time) : std::nullopt;
    if (!time)
        return std::nullopt;
    ExtendedRow row;
    row.time = *time;
    row.carried = true;
    const Command command = command_of(p->request);
    row.verb = command.verb;
    row.argument = command.argument;
    row.status = p->status;
    row.bytes = p->bytes;
    if (form_ == Form::Auth) {
        const auto pid = pid_of(p->ident);
        if (!pid)
            return std::nullopt;
        row.server = p->client;
        row.pid = *pid;
        row.client = p->user;
    } else {
        row.client = p->client;
        row.ident = p->ident;
        row.user = p->user;
    }
    return row;
}

Layout ExtendedLayout::describe() const
{
    if (form_ == Form::Default)
        return {{"ip", "ident", "user", "time", "method", "path", "status", "bytes"}, false, {}};
    if (form_ == Form::Auth)
        return {{"server", "pid", "ip", "time", "method", "path", "status", "bytes"},
                true,
                "no header; laid out as LogFormat `%v [%P] %h %t \"%r\" %s` does it"};
    Layout layout;
    for (const char c : lead_)
        layout.names.emplace_back(c == 'T' ? "time" : c == 'A' ? "ip" : "pid");
    for (const char* name : {"user", "method", "status", "bytes"})
        layout.names.emplace_back(name);
    layout.inferred = true;
    layout.note = "no header; taken as these columns by the look of their values";
    return layout;
}

ExtendedLayout ExtendedLayout::of(const Layout* layout)
{
    ExtendedLayout made;
    if (!layout || layout->names.empty() || !layout->inferred)
        return made;
    if (layout->names.front() == "server") {
        made.form_ = Form::Auth;
        return made;
    }
    made.form_ = Form::Words;
    for (const std::string& name : layout->names) {
        if (name == "user")
            break;
        made.lead_ += name == "time" ? 'T' : name == "ip" ? 'A' : 'N';
    }
    return made;
}

ExtendedLayout::Looked ExtendedLayout::look(const Sample& sample)
{
    Looked looked;
    std::size_t clf = 0, clf_ftp = 0, http = 0, auth = 0;
    std::map<std::string, std::size_t> leads;
    each_sample_line(sample, sample_lines, [&](std::string_view line) {
        ++looked.lines;
        if (const auto p = read_clf(line, RequestEnd::LastThatFits); p && ncsa_time(p->time)) {
            ++clf;
            const bool is_http = p->request.find(" HTTP/") != std::string_view::npos;
            http += is_http;
            clf_ftp += !is_http && is_ftp_verb(command_of(p->request).verb);
            auth += p->ident.starts_with('[') && pid_of(p->ident) && p->user.find(' ') == std::string_view::npos;
        } else if (const auto lead = leading_words(line)) {
            ++leads[*lead];
        }
    });
    const auto most = std::ranges::max_element(leads, {}, [](const auto& lead) { return lead.second; });
    if (most != leads.end() && most->second > clf) {
        looked.layout.emplace();
        looked.layout->form_ = Form::Words;
        looked.layout->lead_ = most->first;
        looked.fitting = looked.ftp = most->second;
        return looked;
    }
    // Clients send FTP servers what they like, HTTP requests among it.
    if (clf_ftp <= http || clf_ftp * 2 <= clf)
        return looked;
    looked.layout.emplace();
    // One client can answer `[1]` when the server asks who it is; not most of them.
    looked.layout->form_ = auth * 10 >= clf * 9 ? Form::Auth : Form::Default;
    looked.fitting = clf;
    looked.ftp = clf_ftp;
    return looked;
}

}
