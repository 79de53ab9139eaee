// SPDX-License-Identifier: GPL-3.0-or-later
//
// NCSA common and combined (Apache's LogFormat "common" and "combined", nginx's "combined", IIS's NCSA):
//   host ident user [dd/Mon/yyyy:hh:mm:ss +zzzz] "request" status bytes ["referer" "agent" [more…]]
// optionally after `vhost:port `. Quotes within a quoted string are written \" by Apache.
#include "core/formats/clf.h"
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/formats/timestamp.h"
#include "core/io/encoding.h"

#include <array>
#include <optional>

namespace spoor {
namespace {

struct Request {
    std::string_view method, path, query, protocol;
};

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
            const auto p = read_clf(line.text);
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
            const auto p = read_clf(line);
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
        const auto p = read_clf(line);
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
