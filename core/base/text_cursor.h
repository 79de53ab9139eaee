// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spoor {

inline bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Reads a short text from left to right, in pieces of ASCII: for what people type. What does not fit is not taken.
class TextCursor {
public:
    explicit TextCursor(std::string_view text) : text_(text) { trim(); }

    std::size_t position() const { return at_; }
    void back_to(std::size_t position) { at_ = position; }
    void advance() { ++at_; }  ///< not at the end
    bool at_end() const { return at_ >= text_.size(); }
    std::string_view rest() const { return at_end() ? std::string_view() : text_.substr(at_); }
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

    bool take(char c)
    {
        if (peek() != c || at_end())
            return false;
        ++at_;
        return true;
    }
    void skip_blanks()
    {
        while (is_blank(peek()))
            ++at_;
    }
    /// Leaves out blanks at both ends of what is left.
    void trim()
    {
        skip_blanks();
        while (text_.size() > at_ && is_blank(text_.back()))
            text_.remove_suffix(1);
    }
    /// Lets the text end at a position.
    void cut(std::size_t end) { text_ = text_.substr(0, end); }

    struct Number {
        std::int64_t value = 0;  ///< of the first 18 digits
        std::size_t digits = 0;
    };
    Number number()
    {
        Number n;
        for (; is_digit(peek()); ++at_)
            if (++n.digits <= 18)
                n.value = n.value * 10 + (peek() - '0');
        return n;
    }
    /// The digits after a point, as millionths; what is finer is cut.
    std::int64_t fraction()
    {
        std::int64_t value = 0, unit = 100'000;
        for (; is_digit(peek()); ++at_, unit /= 10)
            value += (peek() - '0') * unit;
        return value;
    }
    std::string_view word()
    {
        const std::size_t start = at_;
        while (is_ascii_letter(peek()))
            ++at_;
        return text_.substr(start, at_ - start);
    }

    static bool is_digit(char c) { return c >= '0' && c <= '9'; }
    static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

}
