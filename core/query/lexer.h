// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::query {

/// A piece of a filter that stands for a text.
struct Literal {
    enum class Kind { Word, Quoted, Regex };
    Kind kind = Kind::Word;
    std::string text;                  ///< escapes undone; of a regular expression what is between the slashes
    std::vector<std::uint32_t> wild;   ///< of a word: where in `text` a `*` or `?` is a wildcard
    bool caseless = false;             ///< of a regular expression: /…/i
    std::size_t position = 0;          ///< in the filter
    std::size_t length = 0;            ///< as written
};

enum class Keyword { None, And, Or, Not };
enum class Operator { None, Colon, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

/// Reads a filter's text piece by piece, as the parser asks: what a character means depends on where it stands
/// (`:` ends a name and is a part of a value). Blanks are skipped by `skip_blanks` alone.
class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::size_t position() const { return at_; }
    void back_to(std::size_t position) { at_ = position; }
    bool at_end() const { return at_ >= text_.size(); }
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    bool take(std::string_view what);
    /// Whether blanks were there.
    bool skip_blanks();

    /// `and`, `or`, `not` in any case, `&&`, `||`, `!` (not before `=`); taken only where one is there. `length` is
    /// set then.
    Keyword keyword(bool take_it = true, std::size_t* length = nullptr);
    /// `:`, `=`, `==`, `!=`, `<`, `<=`, `>`, `>=`.
    Operator operation();

    /// A run of characters up to a blank, a quote, or a parenthesis that is not closed within it. A name ends before an
    /// operator as well. A backslash takes the meaning from one of \ ( ) : < > = ! " * ? / & | and blanks; before any
    /// other character it is itself (`CORP\anna`).
    enum class Until { Blank, Operator };
    Literal word(Until until);
    /// At a `"`. Within, a backslash takes the meaning from `"` and `\`.
    Result<Literal> quoted();
    /// At a `/`. Within, `\/` is a slash and every other backslash is the expression's own.
    Result<Literal> regex();

    /// BadFilter about a stretch of the text.
    std::unexpected<Error> fault(std::string_view expected, std::size_t position, std::size_t length) const;
    /// About what stands here: the word, or one character, or the end.
    std::unexpected<Error> fault_here(std::string_view expected);

private:
    bool closes_within_word() const;
    bool operator_here() const;

    std::string_view text_;
    std::size_t at_ = 0;
};

bool is_blank(char c);

}
