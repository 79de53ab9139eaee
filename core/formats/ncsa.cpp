// SPDX-License-Identifier: GPL-3.0-or-later
//
// NCSA common and combined (Apache's LogFormat "common" and "combined", nginx's "combined", IIS's NCSA):
//   host ident user [dd/Mon/yyyy:hh:mm:ss +zzzz] "request" status bytes ["referer" "agent" [more…]]
// optionally after `vhost:port `. Quotes within a quoted string are written \" by Apache.
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/formats/timestamp.h"
#include "core/io/encoding.h"

#include <array>
#include <optional>

namespace spoor {
namespace {

/// The parts of a line, as they stand there. Empty where the line does not have them.
struct Parts {
    std::string_view vhost, client, ident, user, time, request, status, bytes, referer, agent, more;
};

struct Request {
    std::string_view method, path, query, protocol;
};

bool digit(char c) { return c >= '0' && c <= '9'; }

/// Takes a word and the blanks after it.
std::string_view take_word(std::string_view& text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(text.find_first_not_of(' ', end), text.size()));
    return word;
}

bool is_status(std::string_view word)
{
    return word == "-" || (word.size() == 3 && digit(word[0]) && digit(word[1]) && digit(word[2]));
}

/// Where the quoted string that begins before `at` ends: at a quote that no backslash stands before.
std::size_t closing_quote(std::string_view line, std::size_t at)
{
    for (;;) {
        const std::size_t quote = line.find('"', at);
        if (quote == std::string_view::npos)
            return quote;
        std::size_t slashes = 0;
        while (slashes < quote - at && line[quote - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return quote;
        at = quote + 1;
    }
}

/// The end of the request: the first quote with a status after it, as servers other than Apache do not escape quotes.
std::size_t request_end(std::string_view line, std::size_t at)
{
    const std::size_t unescaped = closing_quote(line, at);
    for (std::size_t quote = line.find('"', at); quote != std::string_view::npos; quote = line.find('"', quote + 1)) {
        const std::string_view after = line.substr(quote + 1, 5);
        const bool escaped = quote > at && line[quote - 1] == '\\' && quote != unescaped;
        if (after.size() < 2 || after[0] != ' ' || escaped)
            continue;
        const std::size_t word_end = std::min(after.find(' ', 1), after.size());
        if (is_status(after.substr(1, word_end - 1)))
            return quote;
    }
    return std::string_view::npos;
}

/// `www.example.com:443`: the name of a virtual host before the client. Not an IPv6 address.
bool is_vhost(std::string_view word)
{
    const std::size_t colon = word.find(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < word.size() &&
           word.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
}

std::optional<Parts> parts_of(std::string_view line)
{
    // The request's quote is the anchor: names and users may hold blanks and brackets, but not `] "`.
    std::size_t quote = line.find("] \"");
    if (quote == std::string_view::npos)
        return std::nullopt;
    const std::size_t bracket = line.rfind('[', quote);
    if (bracket == std::string_view::npos || bracket < 2 || line[bracket - 1] != ' ')
        return std::nullopt;
    Parts p;
    p.time = line.substr(bracket + 1, quote - bracket - 1);
    quote += 3;
    const std::size_t end = request_end(line, quote);
    if (end == std::string_view::npos)
        return std::nullopt;
    p.request = line.substr(quote, end - quote);

    std::string_view left = line.substr(0, bracket - 1);
    const std::string_view first = take_word(left);
    if (is_vhost(first) && std::ranges::count(left, ' ') >= 2) {
        p.vhost = first;
        p.client = take_word(left);
    } else {
        p.client = first;
    }
    p.ident = take_word(left);
    p.user = left;
    if (p.client.empty() || p.ident.empty() || p.user.empty())
        return std::nullopt;

    std::string_view right = line.substr(end + 2);
    p.status = take_word(right);
    p.bytes = take_word(right);
    for (std::string_view* quoted : {&p.referer, &p.agent}) {
        if (!right.starts_with('"'))
            break;
        const std::size_t close = closing_quote(right, 1);
        if (close == std::string_view::npos)
            break;
        *quoted = right.substr(1, close - 1);
        right.remove_prefix(close + 1);
        right.remove_prefix(std::min(right.find_first_not_of(' '), right.size()));
    }
    p.more = right;
    return p;
}

/// What is not a request (TLS to a plain port, `-`, noise) has neither method nor path.
Request request_of(std::string_view text)
{
    Request r;
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || blank == 0 || blank > 24)
        return r;
    const std::string_view method = text.substr(0, blank);
    for (const char c : method)
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-'))
            return r;
    r.method = method;
    std::string_view target = text.substr(blank + 1);
    if (const std::size_t http = target.rfind(" HTTP/"); http != std::string_view::npos) {
        r.protocol = target.substr(http + 1);
        target = target.substr(0, http);
    }
    const std::size_t mark = target.find('?');
    r.path = target.substr(0, mark);
    if (mark != std::string_view::npos)
        r.query = target.substr(mark + 1);
    return r;
}

std::string unquoted(std::string_view raw)
{
    std::string text = to_utf8(raw);
    for (std::size_t at = 0; (at = text.find("\\\"", at)) != std::string::npos; ++at)
        text.erase(at, 1);
    return text;
}

bool absent(std::string_view text) { return text.empty() || text == "-"; }

class NcsaParser final : public SourceParser {
public:
    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(with_client | with_user | with_path | with_agent, count_lines(chunk.text));
        std::string_view time_text;
        Micros time;
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            const auto p = parts_of(line.text);
            if (!p)
                return builder.reject(line.offset, line.length);
            // A busy server writes hundreds of lines a second, all with the same time.
            if (p->time != time_text) {
                const auto read = ncsa_time(p->time);
                if (!read)
                    return builder.reject(line.offset, line.length);
                time = *read;
                time_text = p->time;
            }
            const Request r = request_of(p->request);
            SegmentBuilder::Row row{.time = time, .offset = line.offset, .length = line.length};
            if (!absent(p->client))
                row.client = intern_text(fronts.client, p->client, clean);
            if (!absent(p->user))
                row.user = intern_text(fronts.user, p->user, clean);
            const auto interned = [&](StringPool::Front& pool, std::string_view raw) -> StringPool::Id {
                if (absent(raw))
                    return StringPool::absent;
                if (clean && raw.find('\\') == std::string_view::npos)
                    return pool.intern(raw);
                return pool.intern(raw, &unquoted);
            };
            row.path = interned(fronts.path, r.path);
            row.agent = interned(fronts.agent, p->agent);
            row.facet = facet(r.method, p->status, fronts);
            builder.event(row);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }

private:
    static FacetId facet(std::string_view method, std::string_view status, Fronts& fronts)
    {
        std::array<char, 40> buffer;
        char* end = std::ranges::copy(std::string_view("ncsa "), buffer.begin()).out;
        end = std::ranges::copy(status, end).out;
        end = std::ranges::copy(method, end).out;
        const std::string_view key(buffer.data(), end);
        const std::uint64_t hash = KeyCache::hash(key);
        if (const std::uint32_t* known = fronts.facets.find(key, hash))
            return *known;
        Facet f;
        f.kind = Kind::HttpRequest;
        f.method = fronts.name.intern(method);
        if (status != "-") {
            f.status = (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
            f.outcome = f.status >= 400 ? Outcome::Failure : f.status >= 100 ? Outcome::Success : Outcome::Unknown;
        }
        const FacetId id = fronts.pools->facets.intern(f);
        fronts.facets.insert(key, hash, id);
        return id;
    }
};

class NcsaFormat final : public Format {
public:
    std::string_view id() const override { return "ncsa"; }
    std::string_view title() const override { return "NCSA common and combined (Apache, nginx, IIS)"; }
    Clock clock() const override { return Clock::Carried; }

    Match sniff(const Sample& sample) const override
    {
        std::size_t lines = 0, fitting = 0, combined = 0;
        each_sample_line(sample, 200, [&](std::string_view line) {
            ++lines;
            const auto p = parts_of(line);
            if (!p || !ncsa_time(p->time))
                return;
            ++fitting;
            combined += p->agent.data() != nullptr;
        });
        const int confidence = confidence_of(fitting, lines, 95);
        if (confidence == 0)
            return {};
        return {confidence, std::to_string(fitting) + " of " + std::to_string(lines) + " lines are NCSA " +
                                (combined * 2 > fitting ? "combined" : "common")};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<NcsaParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view line = line_text(without_bom(raw));
        const auto p = parts_of(line);
        if (!p)
            return {{Field::Message, "message", to_utf8(line), false}};
        const Request r = request_of(p->request);
        std::vector<RawField> fields;
        const auto quoted = [&](Field field, std::string_view name, std::string_view value) {
            fields.push_back(raw_field(field, name, value));
            if (!fields.back().absent)
                fields.back().value = unquoted(value);
        };
        if (!p->vhost.empty())
            fields.push_back(raw_field(Field::Other, "vhost", p->vhost));
        fields.push_back(raw_field(Field::Ip, "ip", p->client));
        fields.push_back(raw_field(Field::Other, "ident", p->ident));
        fields.push_back(raw_field(Field::User, "user", p->user));
        if (r.method.empty()) {
            quoted(Field::Other, "request", p->request);
        } else {
            fields.push_back(raw_field(Field::Method, "method", r.method));
            quoted(Field::Path, "path", r.path);
            quoted(Field::Query, "query", r.query);
            fields.push_back(raw_field(Field::Other, "protocol", r.protocol));
        }
        fields.push_back(raw_field(Field::Status, "status", p->status));
        fields.push_back(raw_field(Field::Other, "bytes", p->bytes));
        if (p->referer.data())
            quoted(Field::Other, "referer", p->referer);
        if (p->agent.data())
            quoted(Field::Agent, "agent", p->agent);
        if (!p->more.empty())
            quoted(Field::Other, "more", p->more);
        return fields;
    }
};

}

const Format& ncsa_format()
{
    static const NcsaFormat format;
    return format;
}

}
