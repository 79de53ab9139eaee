// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/wildcard.h"

#include "core/io/encoding.h"
#include "core/query/fold.h"

#include <algorithm>
#include <cctype>

namespace spoor::query {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

void append_byte(std::string& out, unsigned char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\x";
    out += digits[c >> 4];
    out += digits[c & 15];
}

void append_alternative(std::string& out, char32_t c)
{
    std::string bytes;
    append_utf8(bytes, c);
    for (const char b : bytes)
        append_byte(out, static_cast<unsigned char>(b));
    if (c >= 0xA0 && c <= 0xFF) {
        out += '|';
        append_byte(out, static_cast<unsigned char>(c));
    }
}

}

Wildcard::Wildcard(std::string_view text, const std::vector<std::uint32_t>& wild)
{
    const std::string small = folded(text);
    auto next = wild.begin();
    for (std::uint32_t i = 0; i < small.size(); ++i) {
        if (next == wild.end() || *next != i) {
            pieces_.push_back({Piece::Byte, small[i]});
            continue;
        }
        ++next;
        if (small[i] == '?')
            pieces_.push_back({Piece::One});
        else if (pieces_.empty() || pieces_.back().kind != Piece::Run)
            pieces_.push_back({Piece::Run});
    }
}

bool Wildcard::matches(std::string_view value, std::string& buffer) const
{
    if (!ends_fit(value))
        return false;
    fold(value, buffer);
    return matches_folded(buffer);
}

// Most values of a dictionary fail at their first or last characters, and need not be folded for it.
bool Wildcard::ends_fit(std::string_view value) const
{
    const auto fits = [](const Piece& p, char c) {
        return static_cast<unsigned char>(c) >= 0x80 || fold_ascii(c) == p.byte;
    };
    for (std::size_t i = 0; i < pieces_.size() && pieces_[i].kind == Piece::Byte; ++i)
        if (i >= value.size() || !fits(pieces_[i], value[i]))
            return false;
    for (std::size_t i = 1; i <= pieces_.size() && pieces_[pieces_.size() - i].kind == Piece::Byte; ++i)
        if (i > value.size() || !fits(pieces_[pieces_.size() - i], value[value.size() - i]))
            return false;
    return true;
}

bool Wildcard::matches_folded(std::string_view value) const
{
    // Only the last run need ever be lengthened: what stood before it has matched as early as it could.
    std::size_t p = 0, v = 0, run = std::string_view::npos, mark = 0;
    while (v < value.size()) {
        if (p < pieces_.size() && pieces_[p].kind == Piece::Run) {
            run = p++;
            mark = v;
        } else if (p < pieces_.size() && pieces_[p].kind == Piece::One) {
            ++p;
            for (++v; v < value.size() && continues(value[v]);)
                ++v;
        } else if (p < pieces_.size() && pieces_[p].byte == value[v]) {
            ++p;
            ++v;
        } else if (run != std::string_view::npos) {
            p = run + 1;
            for (++mark; mark < value.size() && continues(value[mark]);)
                ++mark;
            v = mark;
        } else {
            return false;
        }
    }
    while (p < pieces_.size() && pieces_[p].kind == Piece::Run)
        ++p;
    return p == pieces_.size();
}

std::string Wildcard::as_expression() const
{
    auto first = pieces_.begin(), last = pieces_.end();
    if (first != last && first->kind == Piece::Run)
        ++first;
    if (first != last && std::prev(last)->kind == Piece::Run)
        --last;
    std::string out, plain;
    const auto flush = [&] {
        append_expression(out, plain);
        plain.clear();
    };
    for (auto p = first; p != last; ++p) {
        if (p->kind == Piece::Byte) {
            plain += p->byte;
            continue;
        }
        flush();
        out += p->kind == Piece::Run ? ".*" : ".";
    }
    flush();
    return out;
}

std::string Wildcard::text() const
{
    std::string out;
    for (const Piece& p : pieces_) {
        if (p.kind == Piece::Byte && (p.byte == '*' || p.byte == '?'))
            out += '\\';
        out += p.kind == Piece::Run ? '*' : p.kind == Piece::One ? '?' : p.byte;
    }
    return out;
}

void append_expression(std::string& out, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80 && std::isalnum(byte)) {
            out += text[at++];
            continue;
        }
        const Decoded d = decode_at(text, at);
        if (d.c < 0x80 || (d.c == 0xFFFD && d.length == 1)) {
            append_byte(out, byte);
            ++at;
            continue;
        }
        out += "(?:";
        append_alternative(out, d.c);
        if (const char32_t other = other_case(d.c); other != d.c) {
            out += '|';
            append_alternative(out, other);
        }
        out += ')';
        at += d.length;
    }
}

}
