// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/raw_pattern.h"

#include "core/io/encoding.h"

#include <algorithm>

namespace spoor::query {
namespace {

// Walks an expression once: what in it vectorscan takes for something else than PCRE2 does, or could match a newline.
class Reading {
public:
    explicit Reading(RawPattern& pattern) : p_(pattern) {}

    void read(std::string_view e)
    {
        bool in_class = false;
        for (std::size_t i = 0; i < e.size() && !p_.by_record; ++i) {
            const char c = e[i], next = i + 1 < e.size() ? e[i + 1] : '\0';
            if (c == '\0')
                p_.by_record = true;
            else if (static_cast<unsigned char>(c) < ' ')
                p_.confirm = true;
            if (c == '\\') {
                escape(next, in_class);
                p_.expression += c;
                if (++i < e.size())
                    p_.expression += next;
                continue;
            }
            if (in_class) {
                in_class = c != ']';
                if (c == '[')
                    p_.confirm = true;
            } else if (c == '[') {
                in_class = true;
                // `[^a]` matches a newline; a `]` that comes first is an ordinary character.
                std::size_t first = i + 1;
                if (next == '^') {
                    p_.confirm = true;
                    ++first;
                }
                if (first < e.size() && e[first] == ']')
                    p_.by_record = true;
            } else if (c == '(' && next == '*') {
                p_.by_record = true;
            } else if (c == '(' && next == '?') {
                group(e.substr(i + 2));
            } else if (c == '$') {
                p_.line_end = true;
                p_.expression += "\\r?";
            }
            p_.expression += c;
        }
    }

private:
    void escape(char c, bool in_class)
    {
        // Ends of the whole text, which here is the record; quoting, which changes what follows.
        if (std::string_view("AzZGQEK").contains(c) && !in_class)
            p_.by_record = true;
        const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (word && !std::string_view("wdbBN").contains(c))
            p_.confirm = true;
    }

    void group(std::string_view after)
    {
        if (after.starts_with(':') || after.starts_with("i)") || after.starts_with("i:"))
            return;
        // Looking around and named groups mean the same in both; other flags change what `^` or a blank means.
        if (after.starts_with('=') || after.starts_with('!') || after.starts_with('<') || after.starts_with('P'))
            p_.confirm = true;
        else
            p_.by_record = true;
    }

    RawPattern& p_;
};

}

RawPattern raw_pattern(const RawTerm& term)
{
    RawPattern pattern;
    if (term.kind == RawTerm::Kind::Finds) {
        pattern.regex = term.regex;
        pattern.caseless = term.regex->caseless();
        // Vectorscan reads bytes here; a character of several bytes would be many to it in a class or before `*`.
        if (is_ascii(term.regex->expression()))
            Reading(pattern).read(term.regex->expression());
        else
            pattern.by_record = true;
        return pattern;
    }
    pattern.caseless = true;
    if (term.kind == RawTerm::Kind::Phrase)
        append_expression(pattern.expression, term.text);
    else
        pattern.expression = term.pattern.as_expression();
    pattern.confirm = term.kind == RawTerm::Kind::Phrase && term.text.contains('\n');
    Regex::Fault ignored;
    pattern.regex = Regex::compile(pattern.expression, true, Regex::Text::Bytes, ignored);
    return pattern;
}

}
