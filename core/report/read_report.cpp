// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_report.h"

#include "core/report/markup.h"
#include "core/report/self_digest.h"

#include <charconv>
#include <map>

#include <nlohmann/json.hpp>

namespace spoor::report {
namespace {

using Attributes = std::map<std::string, std::string, std::less<>>;

std::uint64_t number(std::string_view text)
{
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string without_references(std::string_view text)
{
    static constexpr std::pair<std::string_view, char> references[] = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&amp;", '&'}};
    std::string out;
    while (!text.empty()) {
        std::size_t taken = 0;
        for (const auto& [reference, c] : references)
            if (text.starts_with(reference)) {
                out += c;
                taken = reference.size();
                break;
            }
        if (taken == 0) {
            out += text.front();
            taken = 1;
        }
        text.remove_prefix(taken);
    }
    return out;
}

// What html_of writes has `<`, `>` and `"` in no text and no value: a tag ends at the next `>`.
Attributes attributes_of(std::string_view tag)
{
    Attributes all;
    while (true) {
        const std::size_t equals = tag.find("=\"");
        if (equals == std::string_view::npos)
            return all;
        const std::size_t blank = tag.substr(0, equals).rfind(' ');
        const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
        const std::size_t end = tag.find('"', equals + 2);
        if (end == std::string_view::npos)
            return all;
        all.emplace(tag.substr(begin, equals - begin), without_references(tag.substr(equals + 2, end - equals - 2)));
        tag.remove_prefix(end + 1);
    }
}

std::string value(const Attributes& all, std::string_view name)
{
    const auto found = all.find(name);
    return found == all.end() ? std::string() : found->second;
}

Source source_of(const Attributes& all)
{
    Source source;
    source.file = bytes_of_percent_text(value(all, "data-name"));
    source.path = bytes_of_percent_text(value(all, "data-path"));
    source.relative = bytes_of_percent_text(value(all, "data-relative"));
    if (all.contains("data-member"))
        source.member = bytes_of_percent_text(value(all, "data-member"));
    source.bytes = number(value(all, "data-bytes"));
    source.sha256 = value(all, "data-sha256");
    source.container_sha256 = value(all, "data-container-sha256");
    source.format = value(all, "data-format");
    source.zone = value(all, "data-zone");
    return source;
}

Cite cite_of(const Attributes& all)
{
    return {value(all, "data-file"),           value(all, "data-source"),         number(value(all, "data-line")),
            number(value(all, "data-offset")), number(value(all, "data-length")), value(all, "data-digest")};
}

void read_html(std::string_view text, WrittenReport& report)
{
    const std::size_t body = text.find("<body>");
    report.redacted = text.substr(0, body).contains("<meta name=\"spoor-redacted\" content=\"yes\"/>");
    for (std::size_t at = body; at < text.size();) {
        const std::size_t begin = text.find('<', at);
        const std::size_t end = text.find('>', begin);
        if (begin == std::string_view::npos || end == std::string_view::npos)
            return;
        const std::string_view tag = text.substr(begin, end - begin);
        if (tag.contains(" data-digest=\""))
            report.cites.push_back(cite_of(attributes_of(tag)));
        else if (tag.contains(" data-sha256=\""))
            report.sources.push_back(source_of(attributes_of(tag)));
        at = end + 1;
    }
}

using Json = nlohmann::ordered_json;

std::string text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t number(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

Source source_of(const Json& object)
{
    Source source;
    source.file = text(object, "file");
    source.path = bytes_of_percent_text(text(object, "path"));
    source.relative = bytes_of_percent_text(text(object, "relative"));
    if (object.contains("member"))
        source.member = bytes_of_percent_text(text(object, "member"));
    source.bytes = number(object, "bytes");
    source.sha256 = text(object, "sha256");
    source.container_sha256 = text(object, "container_sha256");
    source.format = text(object, "format");
    source.zone = text(object, "zone");
    return source;
}

// Without recursion: whoever made the file may have nested it as deep as he liked.
void read_cites(const Json& root, std::vector<Cite>& cites)
{
    std::vector<const Json*> open{&root};
    while (!open.empty()) {
        const Json& value = *open.back();
        open.pop_back();
        if (value.is_object()) {
            if (const auto cite = value.find("cite"); cite != value.end() && cite->is_object())
                cites.push_back({text(*cite, "file"), text(*cite, "sha256"), number(*cite, "line"),
                                 number(*cite, "offset"), number(*cite, "length"), text(*cite, "digest")});
        }
        if (value.is_structured())
            for (auto child = value.rbegin(); child != value.rend(); ++child)
                open.push_back(&*child);
    }
}

void read_json(std::string_view written, WrittenReport& report)
{
    const Json root = Json::parse(written, nullptr, false);
    if (!root.is_object())
        return;
    if (const auto redacted = root.find("redacted"); redacted != root.end() && redacted->is_boolean())
        report.redacted = redacted->get<bool>();
    if (const auto sources = root.find("sources"); sources != root.end() && sources->is_array())
        for (const Json& source : *sources)
            if (source.is_object())
                report.sources.push_back(source_of(source));
    if (const auto sections = root.find("sections"); sections != root.end())
        read_cites(*sections, report.cites);
}

}

std::optional<WrittenReport> read_report(std::string_view text)
{
    const std::optional<bool> holds = seal_holds(text);
    if (!holds)
        return std::nullopt;
    WrittenReport report;
    report.own_digest_holds = *holds;
    if (text.starts_with(html_head))
        read_html(text, report);
    else
        read_json(text, report);
    return report;
}

}
