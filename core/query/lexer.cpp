// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/lexer.h"

#include "core/query/filter_expectation.h"
#include "core/query/fold.h"

#include <algorithm>
#include <array>

namespace spoor::query {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'; }

bool Lexer::take(std::string_view what)
{
    if (!text_.substr(std::min(at_, text_.size())).starts_with(what))
        return false;
    at_ += what.size();
    return true;
}

bool Lexer::skip_blanks()
{
    const std::size_t from = at_;
    while (!at_end() && is_blank(text_[at_]))
        ++at_;
    return at_ != from;
}

Keyword Lexer::keyword(bool take_it, std::size_t* length)
{
    struct Spelling {
        std::string_view text;
        Keyword keyword;
    };
    static constexpr std::array signs = {Spelling{"&&", Keyword::And}, Spelling{"||", Keyword::Or},
                                         Spelling{"!", Keyword::Not}};
    static constexpr std::array words = {Spelling{"and", Keyword::And}, Spelling{"or", Keyword::Or},
                                         Spelling{"not", Keyword::Not}};
    const std::string_view rest = text_.substr(std::min(at_, text_.size()));
    const auto found = [&](const Spelling& s) {
        if (length)
            *length = s.text.size();
        if (take_it)
            at_ += s.text.size();
        return s.keyword;
    };
    for (const Spelling& s : signs)
        if (rest.starts_with(s.text) && !(s.keyword == Keyword::Not && rest.substr(1).starts_with('=')))
            return found(s);
    for (const Spelling& s : words) {
        if (!equal_folded(rest.substr(0, s.text.size()), s.text))
            continue;
        const char after = rest.size() > s.text.size() ? rest[s.text.size()] : ' ';
        if (is_blank(after) || after == '(' || after == ')' || after == '"')
            return found(s);
    }
    return Keyword::None;
}

Operator Lexer::operation()
{
    struct Spelling {
        std::string_view text;
        Operator op;
    };
    static constexpr std::array all = {
        Spelling{"!=", Operator::NotEqual},     Spelling{"<=", Operator::LessEqual}, Spelling{"<", Operator::Less},
        Spelling{">=", Operator::GreaterEqual}, Spelling{">", Operator::Greater},    Spelling{"==", Operator::Equal},
        Spelling{"=", Operator::Equal},         Spelling{":", Operator::Colon},
    };
    for (const Spelling& s : all)
        if (take(s.text))
            return s.op;
    return Operator::None;
}

bool Lexer::operator_here() const
{
    const char c = peek();
    return c == ':' || c == '=' || c == '<' || c == '>' || (c == '!' && peek(1) == '=');
}

// `cs(Referer)`: a parenthesis within a word belongs to it where its partner does.
bool Lexer::closes_within_word() const
{
    for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
        const char c = text_[i];
        if (c == ')')
            return true;
        if (is_blank(c) || c == '"' || c == '(' || c == ':')
            return false;
    }
    return false;
}

Literal Lexer::word(Until until)
{
    static constexpr std::string_view special = "\\():<>=!\"*?/&|";
    Literal word;
    word.position = at_;
    std::size_t open = 0;
    while (!at_end()) {
        const char c = text_[at_];
        if (is_blank(c) || c == '"' || (c == '&' && peek(1) == '&') || (c == '|' && peek(1) == '|'))
            break;
        if (until == Until::Operator && operator_here())
            break;
        if (c == '(') {
            if (at_ == word.position || !closes_within_word())
                break;
            ++open;
        } else if (c == ')') {
            if (open == 0)
                break;
            --open;
        } else if (c == '\\' && at_ + 1 < text_.size() &&
                   (special.contains(text_[at_ + 1]) || is_blank(text_[at_ + 1]))) {
            ++at_;
        } else if (c == '*' || c == '?') {
            word.wild.push_back(static_cast<std::uint32_t>(word.text.size()));
        }
        word.text += text_[at_++];
    }
    word.length = at_ - word.position;
    return word;
}

Result<Literal> Lexer::quoted()
{
    Literal literal;
    literal.kind = Literal::Kind::Quoted;
    literal.position = at_;
    for (++at_; !at_end(); ++at_) {
        if (text_[at_] == '"') {
            ++at_;
            literal.length = at_ - literal.position;
            return literal;
        }
        if (text_[at_] == '\\' && (peek(1) == '"' || peek(1) == '\\'))
            ++at_;
        literal.text += text_[at_];
    }
    return fault(expected::closing_quote, literal.position, text_.size() - literal.position);
}

Result<Literal> Lexer::regex()
{
    Literal literal;
    literal.kind = Literal::Kind::Regex;
    literal.position = at_;
    for (++at_;; ++at_) {
        if (at_end())
            return fault(expected::closing_slash, literal.position, text_.size() - literal.position);
        if (text_[at_] == '/')
            break;
        if (text_[at_] == '\\' && at_ + 1 < text_.size()) {
            if (text_[at_ + 1] != '/')
                literal.text += '\\';
            ++at_;
        }
        literal.text += text_[at_];
    }
    ++at_;
    const Literal flags = word(Until::Blank);
    if (flags.text == "i")
        literal.caseless = true;
    else if (flags.length > 0)
        return fault(expected::regex_flag, flags.position, flags.length);
    literal.length = at_ - literal.position;
    return literal;
}

std::unexpected<Error> Lexer::fault(std::string_view expected, std::size_t position, std::size_t length) const
{
    Error error{ErrorCode::BadFilter, std::string(text_.substr(std::min(position, text_.size()), length)),
                std::string(expected), position, length};
    return std::unexpected(std::move(error));
}

std::unexpected<Error> Lexer::fault_here(std::string_view expected)
{
    const std::size_t from = at_;
    std::size_t length = 0;
    if (!at_end() && keyword(false, &length) == Keyword::None)
        length = std::max<std::size_t>(word(Until::Operator).length, 1);
    return fault(expected, from, length);
}

}
