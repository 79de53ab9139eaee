// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_steps.h"

#include "core/engine/line_reader.h"
#include "core/explain/explain.h"
#include "core/io/encoding.h"
#include "core/sessions/session_kinds.h"

#include <algorithm>
#include <array>
#include <optional>

namespace spoor {
namespace {

using Direction = Ladder::Direction;
using Look = Ladder::Look;

/// What stands in a cell of a ladder; a record can be megabytes long.
constexpr std::size_t most_text = 2000;

std::string cut(std::string_view text)
{
    if (text.size() <= most_text)
        return std::string(text);
    return std::string(utf8_prefix(text, most_text)) + "…";
}

RawField field(Field which, std::string_view name, std::string_view value)
{
    return {which, std::string(name), std::string(value), value.empty()};
}

/// The record's fields as far as the columns have them, in the shape in which explain takes them.
std::vector<RawField> fields_of(const Snapshot& snapshot, EventId event, const Facet& facet)
{
    const auto number = [](std::int64_t n) { return n == Facet::none ? std::string() : std::to_string(n); };
    return {field(Field::Method, "cs-method", snapshot.pools->name.view(facet.method)),
            field(Field::Path, "cs-uri-stem", snapshot.path(event)),
            field(Field::User, "cs-username", snapshot.user(event)),
            field(Field::Status, "sc-status", number(facet.status)),
            field(Field::Sub, "sc-substatus", number(facet.sub)),
            field(Field::Win32, "sc-win32-status", number(facet.win32))};
}

void add_sentence(std::string& text, const std::optional<Explanation>& what)
{
    if (!what)
        return;
    if (!text.empty())
        text += ' ';
    text += what->name + ": " + what->meaning;
}

/// The words of RFC 959 for what a server's own words or messages say, so that the tables know it.
void put_in_ftp_words(std::vector<RawField>& fields, const FtpMeaning& meaning, const Facet& facet)
{
    struct Words {
        FtpAct act;
        std::string_view verb, done, refused;
    };
    static constexpr std::array<Words, 7> words = {{{FtpAct::Login, "", "230", "530"},
                                                    {FtpAct::Upload, "STOR", "226", "550"},
                                                    {FtpAct::Download, "RETR", "226", "550"},
                                                    {FtpAct::Delete, "DELE", "250", "550"},
                                                    {FtpAct::MakeFolder, "MKD", "257", "550"},
                                                    {FtpAct::RemoveFolder, "RMD", "250", "550"},
                                                    {FtpAct::RenameTo, "RNTO", "250", "550"}}};
    const auto own = std::ranges::find(words, meaning.act, &Words::act);
    if (own == words.end() || (meaning.act != FtpAct::Login && !meaning.is_vsftpd))
        return;
    // What is told of a PASS is about its password, which these servers do not log.
    if (meaning.act != FtpAct::Login) {
        fields[0].value = own->verb;
        fields[0].absent = false;
    }
    if (facet.status == Facet::none && (meaning.succeeded || meaning.failed)) {
        fields[3].value = meaning.succeeded ? own->done : own->refused;
        fields[3].absent = false;
    }
}

std::string meaning_of(std::vector<RawField> fields, const FtpMeaning& meaning, const Facet& facet)
{
    std::string text;
    put_in_ftp_words(fields, meaning, facet);
    const std::vector<FieldMeaning> meanings = explain_fields(fields, true);
    // The reply tells verb and answer together; what has none (a channel opened) is told by its verb.
    const auto& reply = meanings[3].value;
    add_sentence(text, reply ? reply : meanings[0].value);
    if (text.empty())
        add_sentence(text, explain_method(fields[0].value, true));
    if (meaning.is_pass && !fields[1].absent && fields[1].value != "***")
        add_sentence(text, meanings[1].value);
    if (facet.win32 > 0 && !(reply && reply->code.ends_with(' ' + fields[5].value)))
        add_sentence(text, meanings[5].value);
    return text;
}

Direction direction_of(FtpAct act, std::string_view verb, const Facet& facet)
{
    if (act == FtpAct::Connect)
        return Direction::ToServer;
    if (verb == "closed" || verb == "FTP response")
        return Direction::ToClient;
    if (act == FtpAct::DataChannel || (act == FtpAct::End && facet.status == Facet::none))
        return Direction::Note;
    return facet.status == Facet::none && facet.outcome == Outcome::Unknown ? Direction::ToServer : Direction::Both;
}

Look look_of(const FtpMeaning& meaning, const Facet& facet)
{
    if (meaning.act == FtpAct::End)
        return Look::Plain;
    if (meaning.failed)
        return Look::Bad;
    if (facet.status == 331 || facet.status == 332)
        return Look::Challenge;
    return meaning.succeeded && (meaning.act == FtpAct::Login || is_change(meaning.act)) ? Look::Good : Look::Plain;
}

std::string reply_of(const Facet& facet)
{
    if (facet.status == Facet::none)
        return facet.outcome == Outcome::Unknown ? std::string() : std::string(name(facet.outcome));
    std::string reply = std::to_string(facet.status);
    if (facet.sub > 0)
        reply += '.' + std::to_string(facet.sub);
    return reply;
}

std::uint64_t bytes_of(const Snapshot& snapshot, EventId event)
{
    const auto place = snapshot.place(event);
    const auto& column = snapshot.segments[place.segment].data->bytes_moved;
    return column.empty() ? no_bytes : column[place.row];
}

/// A server's own message, as its record has it.
std::optional<std::string> message_of(const Snapshot& snapshot, EventId event, LineReader& reader)
{
    auto fields = reader.fields(snapshot, event);
    if (!fields)
        return std::nullopt;
    for (const RawField& f : *fields)
        if (f.field == Field::Message && !f.value.empty())
            return cut(f.value);
    auto raw = reader.raw_line(snapshot, event, most_text);
    return raw ? std::optional(std::move(*raw)) : std::nullopt;
}

std::string server_of(const Pools& pools, const Facet& facet)
{
    std::string text(pools.name.view(facet.server));
    if (text.empty())
        text = pools.name.view(facet.host);
    if (!text.empty() && facet.server_port != Facet::none)
        text += ':' + std::to_string(facet.server_port);
    const std::string_view site = pools.name.view(facet.site);
    if (!site.empty())
        text += (text.empty() ? "" : " ") + std::string(site);
    return text;
}

}

Ladder ftp_ladder(const SessionTable& table, const Session& session, LineReader& reader, std::size_t& unreadable)
{
    const Snapshot& snapshot = *table.snapshot;
    const Pools& pools = *snapshot.pools;
    const auto events = table.events_of(session);
    const std::size_t shown = std::min(events.size(), SessionFinder::max_steps);
    Ladder ladder;
    ladder.left = pools.client.view(session.client);
    ladder.right = server_of(pools, pools.facets[session.facet]);
    ladder.left_out = events.size() - shown;
    for (const std::uint32_t value : events.first(shown)) {
        const EventId event{value};
        const Facet& facet = snapshot.facet(event);
        const FtpMeaning meaning = ftp_meaning(pools, facet);
        const std::vector<RawField> fields = fields_of(snapshot, event, facet);
        Ladder::Step step;
        step.event = event;
        step.time = snapshot.time(event);
        step.quality = facet.time;
        step.direction = direction_of(meaning.act, fields[0].value, facet);
        step.look = look_of(meaning, facet);
        step.reply = reply_of(facet);
        if (fields[0].value.empty()) {
            const auto message = message_of(snapshot, event, reader);
            if (!message) {
                ++unreadable;
                continue;
            }
            step.request = *message;
            step.direction = Direction::Note;
        } else {
            step.request = cut(fields[0].value);
            const std::string& argument = meaning.act == FtpAct::Login && fields[1].absent && !meaning.is_pass
                                              ? fields[2].value
                                              : fields[1].value;
            if (!argument.empty())
                step.request += ' ' + cut(argument);
            if (const std::uint64_t bytes = bytes_of(snapshot, event);
                is_transfer(meaning.act) && bytes > 0 && bytes != no_bytes)
                step.request += " (" + std::to_string(bytes) + " bytes)";
        }
        step.meaning = meaning_of(fields, meaning, facet);
        ladder.steps.push_back(std::move(step));
    }
    return ladder;
}

}
