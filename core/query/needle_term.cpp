// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/needle_term.h"

#include "core/io/encoding.h"
#include "core/query/filter_expectation.h"
#include "core/query/fold.h"
#include "core/query/regex.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace spoor::query {
namespace {

bool in_word(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) || c == '_';
}

void append_byte(std::string& out, unsigned char byte)
{
    if (byte < 0x80 && std::isalnum(byte)) {
        out += static_cast<char>(byte);
        return;
    }
    char hex[8];
    std::snprintf(hex, sizeof hex, "\\x%02X", byte);
    out += hex;
}

// As append_expression, but of this case alone.
void append_exact(std::string& out, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Decoded d = decode_at(text, at);
        const bool latin = d.length > 1 && d.c >= 0xA0 && d.c <= 0xFF;
        if (latin)
            out += "(?:";
        for (unsigned i = 0; i < d.length; ++i)
            append_byte(out, static_cast<unsigned char>(text[at + i]));
        if (latin) {
            out += '|';
            append_byte(out, static_cast<unsigned char>(d.c));
            out += ')';
        }
        at += d.length;
    }
}

Result<std::shared_ptr<const Regex>> compiled(const std::string& expression, bool caseless)
{
    Regex::Fault fault;
    const auto text = is_ascii(expression) ? Regex::Text::Bytes : Regex::Text::Utf8;
    auto regex = Regex::compile(expression, caseless, text, fault);
    if (regex)
        return regex;
    const std::size_t position = std::min(fault.position, expression.size());
    return std::unexpected(Error{ErrorCode::BadFilter, expression.substr(position),
                                 std::string(expected::regex) + ':' + fault.message, position,
                                 expression.size() - position});
}

}

Result<RawTerm> term_of(const Needle& needle)
{
    RawTerm term;
    if (!needle.regex && !needle.case_sensitive && !needle.whole_word) {
        term.text = needle.text;
        return term;
    }
    term.kind = RawTerm::Kind::Finds;
    std::string expression;
    if (needle.regex) {
        // By itself first: what is wrong in it is told by its place, and it cannot close a group that is not its own.
        auto alone = compiled(needle.text, !needle.case_sensitive);
        if (!alone || !needle.whole_word) {
            if (!alone)
                return std::unexpected(std::move(alone.error()));
            term.regex = std::move(*alone);
            return term;
        }
        expression = "(?:" + needle.text + ")";
    } else if (needle.case_sensitive) {
        append_exact(expression, needle.text);
    } else {
        append_expression(expression, needle.text);
    }
    if (needle.whole_word) {
        // A needle that begins or ends in something else than a letter has its end there already.
        const bool before = needle.regex || (!needle.text.empty() && in_word(needle.text.front()));
        const bool after = needle.regex || (!needle.text.empty() && in_word(needle.text.back()));
        expression = (before ? "(?<![\\w\\x80-\\xFF])" : "") + expression + (after ? "(?![\\w\\x80-\\xFF])" : "");
    }
    auto regex = compiled(expression, !needle.case_sensitive);
    if (!regex)
        return std::unexpected(std::move(regex.error()));
    term.regex = std::move(*regex);
    return term;
}

}

namespace spoor {

std::optional<Error> fault_of(const Needle& needle)
{
    const auto term = query::term_of(needle);
    return term ? std::nullopt : std::optional(term.error());
}

}
