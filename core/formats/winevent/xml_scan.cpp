// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/xml_scan.h"

#include "core/io/encoding.h"

#include <charconv>
#include <cstdint>
#include <utility>

namespace spoor::winevent {
namespace {

constexpr auto npos = std::string_view::npos;

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool ends_name(char c) { return blank(c) || c == '/' || c == '>' || c == '='; }

std::string_view without_prefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == npos ? name : name.substr(colon + 1);
}

/// Moves `at` behind `end`, and gives what stands before it.
std::string_view upto(std::string_view xml, std::size_t& at, std::string_view end)
{
    const std::size_t found = xml.find(end, at);
    const std::string_view inner = xml.substr(at, found == npos ? npos : found - at);
    at = found == npos ? xml.size() : found + end.size();
    return inner;
}

/// The end of a tag whose inside begins at `at`: a `>` in quotes is none.
std::size_t tag_end(std::string_view xml, std::size_t at)
{
    char quote = 0;
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>' || c == '<') {
            return at;  // `<`: the tag was cut and another one begins
        }
    }
    return npos;
}

bool append_reference(std::string& out, std::string_view name)
{
    constexpr std::pair<std::string_view, char> known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [word, c] : known)
        if (name == word) {
            out += c;
            return true;
        }
    if (!name.starts_with('#'))
        return false;
    name.remove_prefix(1);
    const bool hex = name.starts_with('x');
    if (hex)
        name.remove_prefix(1);
    std::uint32_t c = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), c, hex ? 16 : 10);
    if (name.empty() || error != std::errc() || end != name.data() + name.size() || c == 0 || c > 0x10FFFF ||
        (c >= 0xD800 && c <= 0xDFFF))
        return false;
    append_utf8(out, c);
    return true;
}

}

XmlPiece next_piece(std::string_view xml, std::size_t& at)
{
    using enum XmlPiece::What;
    if (at >= xml.size())
        return {};
    if (xml[at] != '<') {
        const std::size_t begin = at;
        at = xml.find('<', at);
        at = at == npos ? xml.size() : at;
        return {Text, {}, xml.substr(begin, at - begin)};
    }
    const std::string_view here = xml.substr(at);
    if (here.starts_with("<![CDATA[")) {
        at += 9;
        return {Literal, {}, upto(xml, at, "]]>")};
    }
    if (here.starts_with("<!--")) {
        upto(xml, at += 4, "-->");
        return {Other, {}, {}};
    }
    if (here.starts_with("<?") || here.starts_with("<!")) {
        upto(xml, at, ">");
        return {Other, {}, {}};
    }
    const bool closing = here.starts_with("</");
    const std::size_t begin = at + (closing ? 2 : 1);
    const std::size_t end = tag_end(xml, begin);
    std::string_view inside = xml.substr(begin, end == npos ? npos : end - begin);
    at = end == npos ? xml.size() : end + (xml[end] == '>' ? 1 : 0);
    const bool closed = !closing && inside.ends_with('/');
    if (closed)
        inside.remove_suffix(1);
    std::size_t name = 0;
    while (name < inside.size() && !ends_name(inside[name]))
        ++name;
    return {closing ? Close : closed ? Closed : Open, without_prefix(inside.substr(0, name)), inside.substr(name)};
}

bool next_attribute(std::string_view& attributes, std::string_view& name, std::string_view& value)
{
    const auto skip = [&] {
        while (!attributes.empty() && blank(attributes.front()))
            attributes.remove_prefix(1);
    };
    skip();
    const std::size_t equals = attributes.find('=');
    if (equals == npos)
        return false;
    name = attributes.substr(0, equals);
    while (!name.empty() && blank(name.back()))
        name.remove_suffix(1);
    name = without_prefix(name);
    attributes.remove_prefix(equals + 1);
    skip();
    if (attributes.empty() || (attributes.front() != '"' && attributes.front() != '\''))
        return false;
    const std::size_t end = attributes.find(attributes.front(), 1);
    value = attributes.substr(1, end == npos ? npos : end - 1);
    attributes.remove_prefix(end == npos ? attributes.size() : end + 1);
    return true;
}

void append_unescaped(std::string& out, std::string_view raw)
{
    while (!raw.empty()) {
        const std::size_t mark = raw.find('&');
        out.append(raw.substr(0, mark));
        if (mark == npos)
            return;
        raw.remove_prefix(mark);
        const std::size_t end = raw.substr(0, 12).find(';');
        if (end != npos && append_reference(out, raw.substr(1, end - 1))) {
            raw.remove_prefix(end + 1);
        } else {
            out += '&';
            raw.remove_prefix(1);
        }
    }
}

}
