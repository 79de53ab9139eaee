// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/condition.h"

#include "core/query/fold.h"
#include "core/query/name.h"
#include "core/query/parser.h"
#include "core/query/text_parts.h"

#include <algorithm>
#include <array>
#include <format>

namespace spoor {
namespace {

using query::Lexer;

bool is_alnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_keyword(std::string_view text)
{
    static constexpr std::array words = {"and", "or", "not"};
    return std::ranges::any_of(words, [&](const char* word) { return query::equal_folded(text, word); });
}

// Characters that end a line, reorder it or are not seen: in an editor they would be lost or mislead.
bool unfit(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool has_unfit(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const query::Decoded d = query::decode_at(text, at);
        if (unfit(d.c))
            return true;
        at += d.length;
    }
    return false;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string bare_or_quoted(std::string_view text)
{
    const bool bare =
        !text.empty() && is_alnum(text.front()) && !text.contains("..") && !is_keyword(text) &&
        std::ranges::all_of(text, [](char c) { return is_alnum(c) || c == '.' || c == '_' || c == '-' || c == '@'; });
    return bare ? std::string(text) : quoted(text);
}

std::string whole_value_expression(std::string_view text)
{
    std::string out = "/\\A";
    for (std::size_t at = 0; at < text.size();) {
        const query::Decoded d = query::decode_at(text, at);
        if (unfit(d.c)) {
            out += std::format("\\x{{{:X}}}", static_cast<std::uint32_t>(d.c));
        } else {
            if (d.c < 0x80 && !is_alnum(text[at]) && text[at] != ' ' && text[at] != '_')
                out += '\\';
            out += text.substr(at, d.length);
        }
        at += d.length;
    }
    return out + "\\z/";
}

bool is_single(const query::NodePtr& node)
{
    return node->kind != Filter::Node::Kind::And && node->kind != Filter::Node::Kind::Or;
}

// A backslash at the very end is itself; with something behind it, it would take the meaning from that.
std::string closed(std::string_view text)
{
    const std::size_t last = text.find_last_not_of('\\');
    const std::size_t backslashes = text.size() - (last == text.npos ? 0 : last + 1);
    return std::string(text) + (backslashes % 2 ? "\\" : "");
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && query::is_blank(text.front()))
        text.remove_prefix(1);
    // A blank behind a backslash belongs to a word.
    while (!text.empty() && query::is_blank(text.back()) && !text.substr(0, text.size() - 1).ends_with('\\'))
        text.remove_suffix(1);
    return text;
}

std::string grouped(std::string_view text, bool needed) { return needed ? '(' + closed(text) + ')' : closed(text); }

std::string time_text(Micros time)
{
    std::string text = plain_time(time);
    if (text.ends_with(":00"))
        text.resize(text.size() - 3);
    return text;
}

}

std::string field_text(std::string_view field)
{
    const query::Literal word = Lexer(field).word(Lexer::Until::Operator);
    const bool bare =
        word.length == field.size() && query::names_a_field(word) && !query::equal_folded(field, "_exists_");
    return bare ? std::string(field) : quoted(field);
}

std::string value_text(std::string_view field, std::string_view value)
{
    const query::FieldName name = query::field_named(field);
    const FieldType type = name.field == Field::Other ? FieldType::Text : info(name.field).type;
    // In quotes and out of them this says that there is no value.
    if (value == "-" || has_unfit(value))
        return whole_value_expression(value);
    switch (type) {
    case FieldType::Number: {
        std::int64_t number = 0;
        return query::read_number(value, number) ? bare_or_quoted(value) : whole_value_expression(value);
    }
    case FieldType::Address: {
        std::string_view zone;
        if (query::parse_address(value, zone))
            return bare_or_quoted(value);
        const bool like_one =
            value.find_first_not_of("0123456789.") == value.npos || value.contains('/') || value.contains(':');
        return like_one ? whole_value_expression(value) : bare_or_quoted(value);
    }
    case FieldType::Time:
    case FieldType::Text:
        break;
    }
    return bare_or_quoted(value);
}

std::string condition(std::string_view field, std::optional<std::string_view> value)
{
    const query::FieldName name = query::field_named(field);
    const std::string written = field_text(field);
    if (!value || value->empty())
        return "not _exists_:" + written;
    // No time of an event is written so, but its line may hold it.
    if (name.field == Field::Time && (has_unfit(*value) || !parse_time_span(*value)))
        return has_unfit(*value) ? whole_value_expression(*value) : quoted(*value);
    std::string text = written + ':' + value_text(field, *value);
    if (name.field == Field::User && query::domain_of(*value).empty() && !value->contains('\\'))
        text += " and not _exists_:domain";
    return text;
}

std::string time_range(Micros first, Micros until)
{
    std::string text;
    // What a filter cannot write (years before 1601 and beyond 9999) is no bound.
    if (const std::string from = time_text(first); parse_time_span(from))
        text = "time>=\"" + from + '"';
    if (until == no_time)
        return text.empty() ? "_exists_:time" : text;
    if (const std::string to = time_text(until); parse_time_span(to))
        text += (text.empty() ? "time<\"" : " and time<\"") + to + '"';
    return text.empty() ? "_exists_:time" : text;
}

std::string negated(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return "not *";
    const auto tree = query::parse(text);
    // `not` binds closest: where it begins a single condition, the rest is its opposite.
    if (Lexer lexer(text); tree && is_single(*tree) && lexer.keyword() == query::Keyword::Not)
        return std::string(trimmed(text.substr(lexer.position())));
    return "not " + grouped(text, !tree || !is_single(*tree));
}

std::string conjunction(std::span<const std::string> texts)
{
    std::vector<std::string_view> parts;
    for (const std::string& text : texts)
        if (const std::string_view part = trimmed(text); !part.empty())
            parts.push_back(part);
    if (parts.size() == 1)
        return std::string(parts.front());
    std::string all;
    for (const std::string_view part : parts) {
        const auto tree = query::parse(part);
        const bool loose = !tree || (*tree)->kind == Filter::Node::Kind::Or;
        all += (all.empty() ? "" : " and ") + grouped(part, loose);
    }
    return all;
}

}
