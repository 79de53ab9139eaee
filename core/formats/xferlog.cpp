// SPDX-License-Identifier: GPL-3.0-or-later
//
// xferlog, as wu-ftpd made it and ProFTPD, vsftpd, Pure-FTPd and others write it (xferlog(5)): one line a transfer,
//   Www Mmm dd hh:mm:ss yyyy seconds host bytes path type action direction access user service auth auth-user status
// The server's wall clock without its zone. Servers write blanks in names as `_`, so a path is one word; the user (for
// anonymous visitors what they typed as a password) may have some. Old servers leave the status out.
#include "core/formats/facet_front.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/registry.h"
#include "core/formats/timestamp.h"
#include "core/io/encoding.h"

#include <optional>

namespace spoor {
namespace {

struct Transfer {
    Micros time = no_time;
    std::string_view seconds, host, size, path, type, action, direction, access, user, service, auth, auth_user, status;
};

bool one_of(std::string_view word, std::string_view letters)
{
    return word.size() == 1 && letters.find(word.front()) != std::string_view::npos;
}

/// The word before the first blank, and the blanks after it, off the front.
std::string_view next_word(std::string_view& text)
{
    const std::string_view word = until_any(text, " ");
    text.remove_prefix(word.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return word;
}

/// The last word and the blanks before it, off the back.
std::string_view last_word(std::string_view& text)
{
    while (text.ends_with(' '))
        text.remove_suffix(1);
    const std::size_t blank = text.rfind(' ');
    const std::string_view word = blank == std::string_view::npos ? text : text.substr(blank + 1);
    text.remove_suffix(word.size());
    return word;
}

/// `b _ o r` and what follows, where the text begins with it.
bool read_tail(std::string_view text, Transfer& t)
{
    t.type = next_word(text);
    t.action = next_word(text);
    t.direction = next_word(text);
    t.access = next_word(text);
    if (!one_of(t.type, "ab") || t.action.empty() || t.action.size() > 3 ||
        t.action.find_first_not_of("_CUT") != std::string_view::npos || !one_of(t.direction, "oid") ||
        !one_of(t.access, "agr"))
        return false;
    t.status = last_word(text);
    if (one_of(t.status, "ci")) {
        t.auth_user = last_word(text);
    } else {
        t.auth_user = t.status;
        t.status = {};
    }
    t.auth = last_word(text);
    t.service = last_word(text);
    t.user = trimmed(text);
    return one_of(t.auth, "01") && !t.service.empty() && !t.user.empty();
}

std::optional<Transfer> transfer_of(std::string_view line)
{
    const auto time = time_at(line, 0, DateOrder::YearMonthDay);
    if (!time || time->time == no_time || is_digit(line.front()))
        return std::nullopt;
    Transfer t;
    t.time = time->time;
    std::string_view rest = line.substr(time->end);
    if (!take_prefix(rest, " "))
        return std::nullopt;
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    t.seconds = next_word(rest);
    t.host = next_word(rest);
    t.size = next_word(rest);
    if (!is_number(t.seconds.substr(0, t.seconds.find('.'))) || t.host.empty() || !is_number(t.size))
        return std::nullopt;
    // The path is one word, where the server keeps to the rule; else it ends where the rest of the line fits.
    for (std::size_t blank = rest.find(' '); blank != std::string_view::npos; blank = rest.find(' ', blank + 1)) {
        if (blank > 0 && read_tail(rest.substr(blank + 1), t)) {
            t.path = rest.substr(0, blank);
            return t;
        }
    }
    return std::nullopt;
}

/// The command that moves a file in this direction. The log does not tell APPE and STOU from STOR.
std::string_view verb_of(std::string_view direction)
{
    return direction == "i" ? "STOR" : direction == "o" ? "RETR" : "DELE";
}

class XferlogParser final : public SourceParser {
public:
    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(with_client | with_user | with_path | with_bytes, count_lines(chunk.text));
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            const auto t = transfer_of(line.text);
            if (!t)
                return builder.reject(line.offset, line.length);
            SegmentBuilder::Row row{.time = t->time, .offset = line.offset, .length = line.length};
            row.client = intern_text(fronts.client, t->host, clean);
            row.user = intern_text(fronts.user, t->user, clean);
            row.path = intern_text(fronts.path, t->path, clean);
            row.bytes = number_of<std::uint64_t>(t->size).value_or(no_bytes);
            Facet f;
            f.kind = t->direction == "d" ? Kind::FtpCommand : Kind::FtpTransfer;
            f.outcome = t->status == "c" ? Outcome::Success : t->status == "i" ? Outcome::Failure : Outcome::Unknown;
            f.method = fronts.name.intern(verb_of(t->direction));
            row.facet = intern_facet(f, fronts);
            builder.event(row);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }
};

class XferlogFormat final : public Format {
public:
    std::string_view id() const override { return "xferlog"; }
    std::string_view title() const override { return "xferlog (FTP transfers)"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        std::size_t lines = 0, fitting = 0;
        each_sample_line(sample, 200, [&](std::string_view line) {
            ++lines;
            fitting += transfer_of(line).has_value();
        });
        const int confidence = confidence_of(fitting, lines, 96);
        if (confidence == 0)
            return {};
        return {confidence,
                std::to_string(fitting) + " of " + std::to_string(lines) + " lines have the columns of an xferlog"};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<XferlogParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view line = line_text(without_bom(raw));
        const auto t = transfer_of(line);
        if (!t)
            return {{Field::Message, "message", to_utf8(line), false}};
        return {
            raw_field(Field::Ip, "ip", t->host),
            raw_field(Field::User, "user", t->user),
            raw_field(Field::Method, "method", verb_of(t->direction)),
            raw_field(Field::Other, "direction", t->direction),
            raw_field(Field::Path, "path", t->path),
            raw_field(Field::Other, "bytes", t->size),
            raw_field(Field::Other, "transfer-time", t->seconds),
            raw_field(Field::Other, "transfer-type", t->type),
            raw_field(Field::Other, "special-action", t->action == "_" ? "" : t->action),
            raw_field(Field::Other, "access-mode", t->access),
            raw_field(Field::Other, "service", t->service),
            raw_field(Field::Other, "authentication-method", t->auth),
            raw_field(Field::Other, "authenticated-user", t->auth_user == "*" ? "" : t->auth_user),
            raw_field(Field::Other, "completion", t->status),
        };
    }
};

}

const Format& xferlog_format()
{
    static const XferlogFormat format;
    return format;
}

}
