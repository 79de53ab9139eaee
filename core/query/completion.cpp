// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"

#include "core/query/fold.h"
#include "core/query/name.h"
#include "core/query/value.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace spoor {
namespace {

using query::Keyword;
using query::Lexer;
using query::Literal;
using query::Operator;
using Kind = CompletionContext::Kind;
using Context = std::optional<CompletionContext>;

/// Reads a filter as the parser does, but stops at the cursor and forgives.
class Walk {
public:
    Walk(std::string_view text, std::size_t cursor) : text_(text), cursor_(std::min(cursor, text.size())), lexer_(text)
    {
        groups_.push_back({});
    }

    CompletionContext context()
    {
        for (;;) {
            const bool blank = lexer_.skip_blanks();
            const std::size_t from = at();
            if (from >= cursor_)
                return free_place(blank || from != cursor_);
            if (const Context found = piece())
                return *found;
            // Whatever was met, the walk goes on.
            if (at() == from)
                lexer_.back_to(from + 1);
        }
    }

private:
    struct Group {
        std::optional<std::string> field = {};  // of a set
        bool complete = false;                  // a condition stands before
    };

    std::size_t at() const { return lexer_.position(); }
    Group& group() { return groups_.back(); }

    CompletionContext made(Kind kind, std::size_t start, std::size_t end) const
    {
        CompletionContext made;
        made.kind = kind;
        made.start = start;
        made.length = end - start;
        made.in_set = groups_.back().field.has_value();
        return made;
    }

    // Nothing is written at the cursor yet.
    CompletionContext free_place(bool apart)
    {
        const bool joined = !apart && cursor_ > 0 && !std::string_view("(!&|").contains(text_[cursor_ - 1]);
        if (joined)
            return {};
        if (group().field) {
            CompletionContext c = made(Kind::Value, cursor_, cursor_);
            c.field = *group().field;
            return c;
        }
        return made(group().complete ? Kind::Keyword : Kind::Field, cursor_, cursor_);
    }

    Context piece()
    {
        std::size_t length = 0;
        const Keyword keyword = lexer_.keyword(false, &length);
        const bool sign = keyword != Keyword::None && !std::isalpha(static_cast<unsigned char>(text_[at()]));
        // The last letters of a word may still grow into another.
        if (keyword != Keyword::None && (sign || cursor_ > at() + length)) {
            lexer_.keyword();
            group().complete = false;
            return std::nullopt;
        }
        if (lexer_.peek() == '(') {
            lexer_.take("(");
            groups_.push_back({group().field});
            return std::nullopt;
        }
        if (lexer_.peek() == ')') {
            lexer_.take(")");
            if (groups_.size() > 1)
                groups_.pop_back();
            group().complete = true;
            return std::nullopt;
        }
        if (group().field)
            return member();
        if (lexer_.peek() == '/')
            return expression();
        return lexer_.peek() == '"' ? phrase() : word();
    }

    Context member()
    {
        if (std::string_view("<>=!").contains(lexer_.peek())) {
            lexer_.operation();
            lexer_.skip_blanks();
        }
        const std::string field = *group().field;
        return value(field);
    }

    Context expression()
    {
        const bool closed = lexer_.regex().has_value();
        if (!closed || at() >= cursor_)
            return CompletionContext();
        group().complete = true;
        return std::nullopt;
    }

    Context phrase()
    {
        const std::size_t from = at();
        const auto literal = lexer_.quoted();
        const std::size_t end = literal ? at() : text_.size();
        if (!literal || at() > cursor_) {
            CompletionContext c = made(Kind::Field, from, end);
            c.typed = unescaped(from + 1);
            c.quoted = true;
            return c;
        }
        if (at() == cursor_)
            return CompletionContext();
        const std::size_t op = at();
        if (lexer_.operation() != Operator::None)
            return after_operator(literal->text, op);
        group().complete = true;
        return std::nullopt;
    }

    Context word()
    {
        const Literal name = lexer_.word(Lexer::Until::Operator);
        const std::size_t end = at();
        if (name.length == 0) {
            lexer_.operation();
            return std::nullopt;
        }
        if (cursor_ <= end && !is_text(name, end)) {
            CompletionContext c = made(group().complete ? Kind::Keyword : Kind::Field, name.position, end);
            c.typed = prefix(name.position);
            return c;
        }
        // `cs(Ref`: of a name whose parenthesis is still to be closed.
        if (lexer_.peek() == '(') {
            const std::size_t open_end = std::min(text_.find_first_of(" \t\":=<>)", end), text_.size());
            if (cursor_ > end && cursor_ <= open_end) {
                CompletionContext c = made(group().complete ? Kind::Keyword : Kind::Field, name.position, open_end);
                c.typed = text_.substr(name.position, cursor_ - name.position);
                return c;
            }
        }
        lexer_.skip_blanks();
        const std::size_t op = at();
        if (cursor_ <= op && cursor_ > end) {
            const bool known = query::names_a_field(name) && field_from_name(name.text);
            CompletionContext c = made(known ? Kind::Operator : Kind::Keyword, cursor_, cursor_);
            c.field = name.text;
            return c;
        }
        if (is_text(name, end)) {
            lexer_.back_to(name.position);
            lexer_.word(Lexer::Until::Blank);
            if (cursor_ <= at())
                return CompletionContext();
        } else if (lexer_.operation() != Operator::None) {
            return query::equal_folded(name.text, "_exists_") ? existence() : after_operator(name.text, op);
        } else {
            lexer_.back_to(end);
        }
        group().complete = true;
        return std::nullopt;
    }

    // `10:54:13`, `http://x`: a colon, and no operator.
    bool is_text(const Literal& name, std::size_t end) const
    {
        if (end >= text_.size() || text_[end] != ':')
            return false;
        if (!query::names_a_field(name))
            return name.wild.empty();
        Lexer lexer(text_);
        lexer.back_to(name.position);
        const Literal whole = lexer.word(Lexer::Until::Blank);
        return whole.text.size() > name.text.size() && query::is_plain_text(name.text, whole.text);
    }

    Context existence()
    {
        lexer_.skip_blanks();
        const std::size_t from = at();
        if (lexer_.peek() == '"') {
            const auto literal = lexer_.quoted();
            if (literal && at() < cursor_) {
                group().complete = true;
                return std::nullopt;
            }
            CompletionContext c = made(Kind::Nothing, from, text_.size());
            return c;
        }
        const Literal name = lexer_.word(Lexer::Until::Blank);
        if (cursor_ > at()) {
            group().complete = true;
            return std::nullopt;
        }
        CompletionContext c = made(Kind::Field, std::min(from, cursor_), std::max(at(), cursor_));
        c.field = "_exists_";
        c.typed = cursor_ > name.position ? prefix(name.position) : std::string();
        return c;
    }

    // Behind an operator that begins at `op`.
    Context after_operator(const std::string& field, std::size_t op)
    {
        if (cursor_ < at()) {
            CompletionContext c = made(Kind::Operator, op, at());
            c.field = field;
            c.typed = text_.substr(op, cursor_ - op);
            return c;
        }
        const std::size_t end = at();
        if (text_[end - 1] == ':') {
            lexer_.skip_blanks();
            if (const Operator inner = lexer_.operation(); inner == Operator::None || inner == Operator::Colon)
                lexer_.back_to(end);
        }
        lexer_.skip_blanks();
        if (lexer_.peek() == '(' && cursor_ > at()) {
            lexer_.take("(");
            groups_.push_back({field});
            return std::nullopt;
        }
        return value(field);
    }

    Context value(const std::string& field)
    {
        const std::size_t from = at();
        CompletionContext c = made(Kind::Value, std::min(from, cursor_), cursor_);
        c.field = field;
        if (cursor_ < from || lexer_.at_end())
            return c;
        const auto phrase = lexer_.peek() == '"' ? lexer_at(from).quoted() : Result<Literal>();
        if (cursor_ == from) {
            // What stands there already is what would be replaced, if it is a value.
            if (lexer_.keyword(false) == Keyword::None && lexer_.peek() != '(' && lexer_.peek() != '/')
                c.length = lexer_.peek() != '"' ? word_end() - from : phrase ? phrase->length : text_.size() - from;
            return c;
        }
        if (lexer_.peek() == '/')
            return expression();
        if (lexer_.peek() == '"') {
            const std::size_t end = phrase ? from + phrase->length : text_.size();
            if (!phrase || cursor_ < end) {
                c.start = from;
                c.length = end - from;
                c.quoted = true;
                c.typed = unescaped(from + 1);
                return c;
            }
            if (cursor_ == end)
                return CompletionContext();
            lexer_.back_to(end);
            if (lexer_.take("..") && !lexer_.at_end())
                return value(field);
            group().complete = true;
            return std::nullopt;
        }
        const std::size_t end = word_end();
        if (end == from) {
            // A parenthesis where a value should be is the next piece.
            group().complete = true;
            return std::nullopt;
        }
        if (cursor_ > end) {
            lexer_.back_to(end);
            group().complete = true;
            return std::nullopt;
        }
        c.start = from;
        c.length = end - from;
        c.typed = prefix(from);
        const std::size_t dots = has_ranges(query::field_named(field)) ? c.typed.rfind("..") : std::string::npos;
        if (dots != std::string::npos) {
            c.start += dots + 2;
            c.length -= dots + 2;
            c.typed.erase(0, dots + 2);
        }
        return c;
    }

    Lexer lexer_at(std::size_t from) const
    {
        Lexer lexer(text_);
        lexer.back_to(from);
        return lexer;
    }
    std::size_t word_end() const
    {
        Lexer lexer = lexer_at(at());
        lexer.word(Lexer::Until::Blank);
        return lexer.position();
    }

    // The word from `from` to the cursor.
    std::string prefix(std::size_t from) const
    {
        Lexer lexer(text_.substr(0, cursor_));
        lexer.back_to(from);
        return lexer.word(Lexer::Until::Blank).text;
    }
    std::string unescaped(std::size_t from) const
    {
        std::string out;
        for (std::size_t i = from; i < cursor_; ++i) {
            if (text_[i] == '\\' && i + 1 < cursor_ && (text_[i + 1] == '"' || text_[i + 1] == '\\'))
                ++i;
            out += text_[i];
        }
        return out;
    }

    std::string_view text_;
    std::size_t cursor_;
    Lexer lexer_;
    std::vector<Group> groups_;
};

}

CompletionContext completion_context(std::string_view text, std::size_t cursor) { return Walk(text, cursor).context(); }

}
