// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parser.h"

#include "core/query/filter_expectation.h"
#include "core/query/fold.h"
#include "core/query/lexer.h"
#include "core/query/name.h"
#include "core/query/value.h"

#include <cctype>

// or       = and { ("or" | "||") and }
// and      = not { [ "and" | "&&" ] not }
// not      = { "not" | "!" } primary
// primary  = "(" or ")" | field operator value | field (":" | "=" | "!=") "(" set ")" | "_exists_:" field | literal
// set      = the same four levels over values: literal | comparison literal | "(" set ")"; without an operator: or

namespace spoor::query {
namespace {

using Kind = Filter::Node::Kind;

bool ends_in_date(std::string_view text)
{
    if (text.size() < 10)
        return false;
    text.remove_prefix(text.size() - 10);
    for (std::size_t i = 0; i < 10; ++i)
        if (i == 4 || i == 7 ? text[i] != '-' : !std::isdigit(static_cast<unsigned char>(text[i])))
            return false;
    return true;
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text), lexer_(text) {}

    Result<NodePtr> whole()
    {
        lexer_.skip_blanks();
        if (lexer_.at_end())
            return make_all();
        Result<NodePtr> node = disjunction();
        if (node && !lexer_.at_end())
            return lexer_.fault(expected::end, lexer_.position(), 1);
        return node;
    }

private:
    // What a set's values are compared by; null outside of sets.
    struct SetOf {
        const FieldName* field;
    };

    // Each of these begins and ends with blanks skipped.
    Result<NodePtr> disjunction(const SetOf* set = nullptr)
    {
        std::vector<NodePtr> children;
        for (;;) {
            Result<NodePtr> child = conjunction(set);
            if (!child)
                return child;
            children.push_back(std::move(*child));
            const bool adjacent = set && !lexer_.at_end() && lexer_.peek() != ')';
            if (lexer_.keyword(false) == Keyword::Or)
                lexer_.keyword();
            else if (!adjacent)
                return make_group(Kind::Or, std::move(children));
            lexer_.skip_blanks();
        }
    }

    Result<NodePtr> conjunction(const SetOf* set)
    {
        std::vector<NodePtr> children;
        for (;;) {
            Result<NodePtr> child = negation(set);
            if (!child)
                return child;
            children.push_back(std::move(*child));
            const Keyword keyword = lexer_.keyword(false);
            if (keyword == Keyword::And) {
                lexer_.keyword();
                lexer_.skip_blanks();
            } else if (keyword == Keyword::Or || set || lexer_.at_end() || lexer_.peek() == ')') {
                return make_group(Kind::And, std::move(children));
            }
        }
    }

    Result<NodePtr> negation(const SetOf* set)
    {
        bool negated = false;
        while (lexer_.keyword(false) == Keyword::Not) {
            lexer_.keyword();
            lexer_.skip_blanks();
            negated = !negated;
        }
        Result<NodePtr> node = lexer_.peek() == '(' ? group(set) : set ? member(*set) : term();
        lexer_.skip_blanks();
        return node && negated ? make_not(std::move(*node)) : std::move(node);
    }

    Result<NodePtr> group(const SetOf* set)
    {
        const std::size_t open = lexer_.position();
        if (depth_ == deepest_nesting)
            return lexer_.fault(expected::nesting, open, 1);
        ++depth_;
        lexer_.take("(");
        lexer_.skip_blanks();
        Result<NodePtr> node = disjunction(set);
        if (!node)
            return node;
        // Everything else would have been taken as the next operand.
        if (!lexer_.take(")"))
            return lexer_.fault(expected::closing_parenthesis, open, 1);
        --depth_;
        return node;
    }

    bool nothing_here()
    {
        const Keyword keyword = lexer_.keyword(false);
        return lexer_.at_end() || lexer_.peek() == ')' || keyword == Keyword::And || keyword == Keyword::Or;
    }

    Result<NodePtr> term()
    {
        if (nothing_here())
            return lexer_.fault_here(expected::expression);
        const std::size_t start = lexer_.position();
        if (lexer_.peek() == '/') {
            const auto regex = lexer_.regex();
            return regex ? make_raw_condition(*regex, lexer_) : std::unexpected(regex.error());
        }
        if (lexer_.peek() == '"') {
            const auto phrase = lexer_.quoted();
            if (!phrase)
                return std::unexpected(phrase.error());
            // A name with blanks in it has to be quoted; only next to its operator is it one.
            const std::size_t op_position = lexer_.position();
            if (const Operator op = lexer_.operation(); op != Operator::None)
                return condition(field_named(phrase->text), op, op_position);
            return make_raw_condition(*phrase, lexer_);
        }
        Literal name = lexer_.word(Lexer::Until::Operator);
        const std::size_t name_end = lexer_.position();
        lexer_.skip_blanks();
        const std::size_t op_position = lexer_.position();
        const Operator op = lexer_.operation();
        if (op == Operator::None) {
            lexer_.back_to(name_end);
            if (name.length == 0)
                return lexer_.fault_here(expected::expression);
            return make_raw_condition(name, lexer_);
        }
        const bool named = names_a_field(name);
        if (op == Operator::Colon && op_position == name_end) {
            // `10:54:13`, `::1`: colons of a text, not of a name.
            lexer_.back_to(start);
            const Literal word = lexer_.word(Lexer::Until::Blank);
            std::string_view zone;
            if (named             ? is_plain_text(name.text, word.text)
                : name.length > 0 ? name.wild.empty()
                                  : parse_address(word.text, zone).has_value())
                return make_raw_condition(word, lexer_);
            lexer_.back_to(op_position + 1);
        }
        if (!named)
            return name.length > 0 ? lexer_.fault(expected::field, name.position, name.length)
                                   : lexer_.fault(expected::field, op_position, op_length(op_position));
        if (equal_folded(name.text, "_exists_"))
            return existence(op, op_position);
        return condition(field_named(name.text), op, op_position);
    }

    std::size_t op_length(std::size_t op_position) const { return lexer_.position() - op_position; }

    Result<NodePtr> existence(Operator op, std::size_t op_position)
    {
        if (op != Operator::Colon && op != Operator::Equal)
            return lexer_.fault(expected::op, op_position, op_length(op_position));
        lexer_.skip_blanks();
        if (lexer_.peek() == '"') {
            const auto name = lexer_.quoted();
            if (!name)
                return std::unexpected(name.error());
            return make_field(field_named(name->text), Present{});
        }
        const std::size_t start = lexer_.position();
        const Literal name = lexer_.word(Lexer::Until::Blank);
        if (!names_a_field(name)) {
            lexer_.back_to(start);
            return lexer_.fault_here(expected::field);
        }
        return make_field(field_named(name.text), Present{});
    }

    Result<NodePtr> condition(const FieldName& field, Operator op, std::size_t op_position)
    {
        lexer_.skip_blanks();
        if (op == Operator::Colon) {
            // `status:>=400`
            const std::size_t position = lexer_.position();
            const Operator inner = lexer_.operation();
            if (inner == Operator::None || inner == Operator::Colon) {
                lexer_.back_to(position);
            } else {
                op = inner;
                op_position = position;
            }
        }
        const std::size_t length = op_length(op_position);
        lexer_.skip_blanks();
        if (lexer_.peek() == '(' && (op == Operator::Colon || op == Operator::Equal || op == Operator::NotEqual)) {
            const SetOf set{&field};
            Result<NodePtr> node = group(&set);
            return node && op == Operator::NotEqual ? make_not(std::move(*node)) : std::move(node);
        }
        return compared(field, op, op_position, length);
    }

    Result<NodePtr> member(const SetOf& set)
    {
        if (nothing_here())
            return lexer_.fault_here(expected::value);
        const std::size_t op_position = lexer_.position();
        Operator op = Operator::Equal;
        std::size_t length = 0;
        const char c = lexer_.peek();
        if (c == '<' || c == '>' || c == '=' || c == '!') {
            op = lexer_.operation();
            length = op_length(op_position);
            lexer_.skip_blanks();
        }
        return compared(*set.field, op, op_position, length);
    }

    Result<NodePtr> compared(const FieldName& field, Operator op, std::size_t op_position, std::size_t length)
    {
        Result<Value> read = value(field);
        if (!read)
            return std::unexpected(read.error());
        return make_condition(field, op, *read, lexer_, op_position, length);
    }

    Result<Value> value(const FieldName& field)
    {
        if (lexer_.at_end() || lexer_.peek() == '(' || lexer_.peek() == ')' || lexer_.keyword(false) != Keyword::None)
            return lexer_.fault_here(expected::value);
        Value value;
        if (lexer_.peek() == '"') {
            auto first = lexer_.quoted();
            if (!first)
                return std::unexpected(first.error());
            value.first = std::move(*first);
            if (!has_ranges(field) || !lexer_.take(".."))
                return value;
        } else if (lexer_.peek() == '/') {
            auto regex = lexer_.regex();
            if (!regex)
                return std::unexpected(regex.error());
            value.first = std::move(*regex);
            return value;
        } else {
            value.first = word_of(field);
            if (lexer_.peek() != '"' || !has_ranges(field) || !value.first.text.ends_with(".."))
                return value;
            value.first.text.resize(value.first.text.size() - 2);
            value.first.length -= 2;
        }
        auto last = lexer_.peek() == '"' ? lexer_.quoted() : Result<Literal>(word_of(field));
        if (!last)
            return std::unexpected(last.error());
        value.last = std::move(*last);
        return value;
    }

    // A time's date and clock part are one value, though there is a blank between them.
    Literal word_of(const FieldName& field)
    {
        Literal word = lexer_.word(Lexer::Until::Blank);
        if (field.field != Field::Time || !ends_in_date(word.text))
            return word;
        const std::size_t end = lexer_.position();
        lexer_.skip_blanks();
        if (std::isdigit(static_cast<unsigned char>(lexer_.peek())) &&
            (lexer_.peek(1) == ':' || lexer_.peek(2) == ':')) {
            word.text += ' ' + lexer_.word(Lexer::Until::Blank).text;
            word.length = lexer_.position() - word.position;
        } else {
            lexer_.back_to(end);
        }
        return word;
    }

    std::string_view text_;
    Lexer lexer_;
    unsigned depth_ = 0;
};

}

Result<NodePtr> parse(std::string_view text) { return Parser(text).whole(); }

}
