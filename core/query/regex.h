// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace spoor::query {

/// A regular expression (PCRE2, compiled to machine code where it can be). `^` and `$` are those of lines, `.` does not
/// match a newline. Immutable; any thread. Bounded: an expression that takes too many steps on a text gives up there.
class Regex {
public:
    enum class Text {
        Utf8,  ///< characters; bytes that are not UTF-8 match nothing
        Bytes,  ///< each byte is a character, as raw text is searched
    };
    struct Fault {
        std::string message;  ///< the library's
        std::size_t position;  ///< in the expression
    };

    /// Null and `fault` filled in where the library refuses it.
    static std::shared_ptr<const Regex> compile(std::string_view expression, bool caseless, Text text, Fault& fault);
    ~Regex();
    Regex(const Regex&) = delete;
    Regex& operator=(const Regex&) = delete;

    /// What one thread needs to match with any expression.
    class Scratch {
    public:
        Scratch();
        ~Scratch();
        Scratch(const Scratch&) = delete;
        Scratch& operator=(const Scratch&) = delete;

        /// The first expression that gave up since the scratch was made, or null.
        const Regex* gave_up() const { return gave_up_; }

    private:
        friend class Regex;
        struct State;
        std::unique_ptr<State> state_;
        const Regex* gave_up_ = nullptr;
    };

    /// Whether it occurs anywhere in the text.
    bool found_in(std::string_view text, Scratch& scratch) const;

    const std::string& expression() const { return expression_; }
    bool caseless() const { return caseless_; }

private:
    Regex() = default;
    void* code_ = nullptr;
    std::string expression_;
    bool caseless_ = false;
};

}
