// SPDX-License-Identifier: GPL-3.0-or-later
//
// The native format of IIS 3 to 10 ("Microsoft IIS Log Format"): fifteen columns with a comma and a blank after each,
//   client, user, date, time, service, computer, server, ms, bytes in, bytes out, status, win32, verb, target, query,
// Local time, dates in the order of the server's locale, the hour without a leading zero.
#include "core/formats/ftp_verbs.h"
#include "core/formats/line_walk.h"
#include "core/formats/numeric_date.h"
#include "core/formats/registry.h"
#include "core/io/encoding.h"

#include <array>
#include <charconv>
#include <optional>
#include <tuple>
#include <utility>

namespace spoor {
namespace {

enum ColumnOf : std::size_t {
    client,
    user,
    date,
    time_of_day,
    service,
    computer,
    server,
    elapsed,
    bytes_in,
    bytes_out,
    status,
    win32,
    verb,
    target,
    query,
    column_count,
};

constexpr std::array<std::pair<Field, std::string_view>, column_count> columns = {{
    {Field::Ip, "client"},
    {Field::User, "user"},
    {Field::Other, "date"},
    {Field::Other, "time"},
    {Field::Site, "service"},
    {Field::Host, "computer"},
    {Field::Server, "server"},
    {Field::Other, "time-taken"},
    {Field::Other, "bytes-received"},
    {Field::Other, "bytes-sent"},
    {Field::Status, "status"},
    {Field::Win32, "win32"},
    {Field::Method, "verb"},
    {Field::Path, "target"},
    {Field::Query, "parameters"},
}};

using Row = std::array<std::string_view, column_count>;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Nothing quotes a comma. A target may hold some (it is logged decoded), so the columns before it are counted from
/// the left and the query, where a client's commas are mostly encoded, is what follows the last one.
std::optional<Row> row_of(std::string_view line)
{
    Row row;
    for (std::size_t i = 0; i < target; ++i) {
        const std::size_t comma = line.find(',');
        if (comma == std::string_view::npos)
            return std::nullopt;
        row[i] = trimmed(line.substr(0, comma));
        line.remove_prefix(comma + 1);
    }
    line = trimmed(line);
    if (line.ends_with(','))
        line.remove_suffix(1);
    const std::size_t last = line.rfind(',');
    row[target] = trimmed(line.substr(0, last));
    if (last != std::string_view::npos)
        row[query] = trimmed(line.substr(last + 1));
    return row;
}

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

/// `7:55:20`, also with AM or PM.
std::optional<Micros> clock_time(std::string_view text)
{
    int part[3] = {0, 0, 0};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int i = 0; i < 3; ++i) {
        const auto [next, error] = std::from_chars(at, end, part[i]);
        if (error != std::errc() || next == at || next - at > 2 || part[i] < 0)
            return std::nullopt;
        at = next;
        if (i < 2 && (at == end || *at++ != ':'))
            return std::nullopt;
    }
    const std::string_view half(at, end);
    if (half == " AM" || half == " PM" || half == " am" || half == " pm") {
        if (part[0] < 1 || part[0] > 12)
            return std::nullopt;
        part[0] = part[0] % 12 + (half[1] == 'P' || half[1] == 'p' ? 12 : 0);
    } else if (!half.empty()) {
        return std::nullopt;
    }
    if (part[0] > 23 || part[1] > 59 || part[2] > 60)
        return std::nullopt;
    return seconds(part[0] * 3600 + part[1] * 60 + part[2]);
}

std::optional<Micros> midnight(std::string_view text, DateOrder order)
{
    const auto date = NumericDate::read(text);
    if (!date)
        return std::nullopt;
    const CivilDate civil = civil_date(*date, date->year_leads ? DateOrder::YearMonthDay : order);
    return civil_time(civil.year, civil.month, civil.day, 0, 0, 0);
}

bool absent(std::string_view text) { return text.empty() || text == "-"; }

/// `[12]USER`: MSFTPSVC puts the number of the connection before the verb.
struct Verb {
    std::string_view connection, name;
};

Verb verb_of(std::string_view text)
{
    const std::size_t close = text.starts_with('[') ? text.find(']') : std::string_view::npos;
    if (close == std::string_view::npos)
        return {{}, text};
    return {text.substr(1, close - 1), text.substr(close + 1)};
}

std::pair<Kind, Outcome> meaning(std::string_view service_name, std::string_view verb_name, int code)
{
    if (service_name.starts_with("MSFTPSVC") || service_name.starts_with("FTPSVC"))
        return {ftp_kind(verb_name, code), ftp_outcome(code)};
    if (!service_name.starts_with("W3SVC"))
        return {Kind::Other, Outcome::Unknown};
    return {Kind::HttpRequest, code >= 400 ? Outcome::Failure : code >= 100 ? Outcome::Success : Outcome::Unknown};
}

class IisNativeParser final : public SourceParser {
public:
    IisNativeParser(DateOrder order, std::string note) : order_(order)
    {
        for (const auto& column : columns)
            layout_.names.emplace_back(column.second);
        layout_.note = std::move(note);
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(with_client | with_user | with_path | with_session, count_lines(chunk.text));
        std::string_view date_text;
        std::optional<Micros> day;
        std::string key;
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            const auto row = row_of(line.text);
            if (!row)
                return builder.reject(line.offset, line.length);
            if ((*row)[date] != date_text || !day) {
                date_text = (*row)[date];
                day = midnight(date_text, order_);
            }
            const auto since_midnight = clock_time((*row)[time_of_day]);
            if (!day || !since_midnight)
                return builder.reject(line.offset, line.length);
            SegmentBuilder::Row out{.time = *day + *since_midnight, .offset = line.offset, .length = line.length};
            const auto interned = [&](StringPool::Front& pool, std::string_view raw) {
                return absent(raw) ? StringPool::absent : intern_text(pool, raw, clean);
            };
            const Verb v = verb_of((*row)[verb]);
            out.client = interned(fronts.client, (*row)[client]);
            out.user = interned(fronts.user, (*row)[user]);
            out.path = interned(fronts.path, (*row)[target]);
            // As in its W3C logs, the name that is tried may stand in the argument alone.
            if (out.user == StringPool::absent && v.name == "USER" &&
                (*row)[service].find("FTPSVC") != std::string_view::npos)
                out.user = interned(fronts.user, (*row)[target]);
            out.session = interned(fronts.session, v.connection);
            out.facet = facet(*row, v.name, clean, key, fronts);
            builder.event(out);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }

    std::vector<Layout> layouts() const override { return {layout_}; }

private:
    static FacetId facet(const Row& row, std::string_view verb_name, bool clean, std::string& key, Fronts& fronts)
    {
        key = "iis-native";
        for (const std::string_view part :
             {row[service], row[computer], row[server], row[status], row[win32], verb_name}) {
            key += '\n';
            key += part;
        }
        const std::uint64_t hash = KeyCache::hash(key);
        if (const std::uint32_t* known = fronts.facets.find(key, hash))
            return *known;
        const auto name = [&](std::string_view raw) {
            return absent(raw) ? StringPool::absent : intern_text(fronts.name, raw, clean);
        };
        Facet f;
        if (const auto code = number(row[status]); code && *code <= 999)
            f.status = static_cast<std::int32_t>(*code);
        if (const auto code = number(row[win32]); code && *code <= 0xFFFFFFFF)
            f.win32 = *code;
        std::tie(f.kind, f.outcome) = meaning(row[service], verb_name, f.status);
        f.method = name(verb_name);
        f.host = name(row[computer]);
        f.server = name(row[server]);
        f.site = name(row[service]);
        const FacetId id = fronts.pools->facets.intern(f);
        fronts.facets.insert(key, hash, id);
        return id;
    }

    DateOrder order_;
    Layout layout_;
};

struct Looked {
    std::size_t lines = 0, fitting = 0;
    DateOrderVote vote;
};

Looked look_at(const Sample& sample)
{
    Looked looked;
    each_sample_line(sample, 2000, [&](std::string_view line) {
        ++looked.lines;
        const auto row = row_of(line);
        if (!row || !clock_time((*row)[time_of_day]) || !number((*row)[elapsed]) || !number((*row)[status]))
            return;
        if (const auto read = NumericDate::read((*row)[date])) {
            ++looked.fitting;
            looked.vote.add(*read);
        }
    });
    return looked;
}

class IisNativeFormat final : public Format {
public:
    std::string_view id() const override { return "iis-native"; }
    std::string_view title() const override { return "IIS native"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        const Looked looked = look_at(sample);
        const int confidence = confidence_of(looked.fitting, looked.lines, 95);
        if (confidence == 0)
            return {};
        return {confidence, std::to_string(looked.fitting) + " of " + std::to_string(looked.lines) +
                                " lines have its columns; dates: " + looked.vote.reason()};
    }

    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        const DateOrderVote vote = look_at(head).vote;
        return std::make_unique<IisNativeParser>(vote.order(), "dates: " + vote.reason());
    }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view line = line_text(without_bom(raw));
        const auto row = row_of(line);
        if (!row)
            return {{Field::Message, "message", to_utf8(line), false}};
        std::vector<RawField> fields;
        for (std::size_t i = 0; i < column_count; ++i) {
            std::string_view value = (*row)[i];
            if (i == verb) {
                const Verb v = verb_of(value);
                if (!v.connection.empty())
                    fields.push_back(raw_field(Field::Session, "session", v.connection));
                value = v.name;
            }
            fields.push_back(raw_field(columns[i].first, columns[i].second, value));
        }
        return fields;
    }
};

}

const Format& iis_native_format()
{
    static const IisNativeFormat format;
    return format;
}

}
