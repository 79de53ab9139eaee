// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/value.h"

#include "core/io/encoding.h"
#include "core/query/filter_expectation.h"
#include "core/query/fold.h"

#include <algorithm>
#include <charconv>

namespace spoor::query {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

// From the first value that a literal stands for to the last: `4xx`, a day, a network.
template <class T>
struct Span {
    T first, last;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<Span<std::int64_t>> number_span(std::string_view text)
{
    if (const std::size_t digits = text.find_first_not_of("0123456789");
        digits != 0 && digits != text.npos && text.find_first_not_of("xX", digits) == text.npos) {
        std::int64_t first = 0;
        if (!read_number(text.substr(0, digits), first))
            return std::nullopt;
        Span<std::int64_t> span{first, first};
        for (std::size_t i = digits; i < text.size(); ++i) {
            if (span.last > (std::numeric_limits<std::int64_t>::max() - 9) / 10)
                return std::nullopt;
            span = {span.first * 10, span.last * 10 + 9};
        }
        return span;
    }
    std::int64_t number = 0;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        const char* end = text.data() + text.size();
        const auto [at, error] = std::from_chars(text.data() + 2, end, number, 16);
        if (error != std::errc{} || at != end)
            return std::nullopt;
    } else if (!read_number(text, number)) {
        return std::nullopt;
    }
    return Span<std::int64_t>{number, number};
}

std::optional<Span<std::int64_t>> time_span(std::string_view text)
{
    const auto span = parse_time_span(text);
    if (!span)
        return std::nullopt;
    return Span<std::int64_t>{span->first.value, span->last.value};
}

// Something that only an address can be meant by.
bool looks_like_address(std::string_view text)
{
    return text.contains('/') || text.contains(':') ||
           (text.contains('.') && std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '.'; }));
}

class Maker {
public:
    Maker(const FieldName& field, Operator op, const Lexer& lexer, std::size_t op_position, std::size_t op_length)
        : field_(field), op_(op), lexer_(lexer), op_position_(op_position), op_length_(op_length)
    {
    }

    Result<NodePtr> make(const Value& value) const
    {
        const Literal& first = value.first;
        if (value.last)
            return is_equality() ? signed_(range(first, *value.last)) : fault(expected::op, op_position_, op_length_);
        if (is_equality()) {
            if (const std::size_t dots =
                    first.kind == Literal::Kind::Word && has_ranges(field_) ? first.text.find("..") : std::string::npos;
                dots != std::string::npos && splits(first, dots))
                return signed_(range(part(first, 0, dots), part(first, dots + 2, first.text.size())));
            if (first.kind != Literal::Kind::Regex && (first.text == "-" || first.text.empty()))
                return signed_(make_not(make_field(field_, Present{})));
            if (first.kind == Literal::Kind::Word && first.text == "*" && first.wild.size() == 1)
                return signed_(make_field(field_, Present{}));
        } else if (first.kind == Literal::Kind::Regex) {
            return fault(expected::op, op_position_, op_length_);
        }
        switch (type()) {
        case FieldType::Number:
            return signed_(number(first));
        case FieldType::Time:
            return signed_(time(first));
        case FieldType::Address:
            return is_equality() ? signed_(address(first)) : fault(expected::op, op_position_, op_length_);
        case FieldType::Text:
            break;
        }
        if (field_.field == Field::Other)
            return signed_(own(first));
        return is_equality() ? signed_(text(first)) : fault(expected::op, op_position_, op_length_);
    }

private:
    FieldType type() const { return field_.field == Field::Other ? FieldType::Text : info(field_.field).type; }
    bool is_equality() const { return op_ == Operator::Colon || op_ == Operator::Equal || op_ == Operator::NotEqual; }

    std::unexpected<Error> fault(std::string_view expected, std::size_t position, std::size_t length) const
    {
        return lexer_.fault(expected, position, length);
    }
    std::unexpected<Error> fault(std::string_view expected, const Literal& literal) const
    {
        return fault(expected, literal.position, literal.length);
    }

    Result<NodePtr> signed_(Result<NodePtr> node) const
    {
        if (node && op_ == Operator::NotEqual)
            return make_not(std::move(*node));
        return node;
    }

    // A source's own field may hold texts with dots in them: a range is between numbers there.
    bool splits(const Literal& word, std::size_t dots) const
    {
        if (field_.field != Field::Other)
            return true;
        const std::string_view text = word.text;
        const std::string_view a = text.substr(0, dots), b = text.substr(dots + 2);
        return (a.empty() || number_span(a)) && (b.empty() || number_span(b)) && !(a.empty() && b.empty());
    }

    static Literal part(const Literal& word, std::size_t from, std::size_t to)
    {
        Literal piece;
        piece.text = word.text.substr(from, to - from);
        // Escapes have no place in numbers, times and addresses, so text and filter agree on positions.
        piece.position = word.position + std::min(from, word.length);
        piece.length = to - from;
        return piece;
    }

    // The span with the operator applied.
    template <class In>
    NodePtr compared(Span<std::int64_t> span) const
    {
        In in;
        switch (op_) {
        case Operator::Less:
            in.last = span.first == lowest ? lowest : span.first - 1;
            break;
        case Operator::LessEqual:
            in.last = span.last;
            break;
        case Operator::Greater:
            in.first = span.last >= in.last ? in.last : span.last + 1;
            break;
        case Operator::GreaterEqual:
            in.first = span.first;
            break;
        default:
            in.first = span.first;
            in.last = span.last;
        }
        return make_field(field_, in);
    }

    template <class In, class Read>
    Result<NodePtr> ordered_range(const Literal& from, const Literal& to, Read read, std::string_view expected) const
    {
        In in;
        if (from.text.empty() && to.text.empty())
            return fault(expected, from.position, from.length + 2 + to.length);
        for (const Literal* end : {&from, &to}) {
            if (end->text.empty())
                continue;
            const auto span = read(end->text);
            if (!span)
                return fault(expected, *end);
            if (end == &from)
                in.first = span->first;
            else
                in.last = span->last;
        }
        if (in.first > in.last)
            return fault(expected::range, from.position, to.position + to.length - from.position);
        return make_field(field_, in);
    }

    Result<NodePtr> range(const Literal& from, const Literal& to) const
    {
        switch (type()) {
        case FieldType::Time:
            return ordered_range<TimeIn>(from, to, time_span, expected::time);
        case FieldType::Address: {
            const auto first = parse_address_range(from.text), last = parse_address_range(to.text);
            if (!first || !last)
                return fault(expected::address, first ? to : from);
            if (first->first.v6 != last->last.v6 || first->first > last->last)
                return fault(expected::range, from.position, to.position + to.length - from.position);
            return make_field(field_, AddressIn{{first->first, last->last, first->zone}});
        }
        case FieldType::Number:
        case FieldType::Text:
            break;
        }
        return ordered_range<NumberIn>(from, to, number_span, expected::number);
    }

    Result<NodePtr> number(const Literal& literal) const
    {
        if (literal.kind == Literal::Kind::Regex)
            return text(literal);
        if (const auto span = number_span(literal.text))
            return compared<NumberIn>(*span);
        const bool digits = literal.text.find_first_not_of("0123456789*?") == std::string::npos;
        if (is_equality() && !literal.wild.empty() && digits)
            return text(literal);
        return fault(expected::number, literal);
    }

    Result<NodePtr> time(const Literal& literal) const
    {
        const auto span = literal.kind == Literal::Kind::Regex ? std::nullopt : time_span(literal.text);
        return span ? Result<NodePtr>(compared<TimeIn>(*span)) : fault(expected::time, literal);
    }

    Result<NodePtr> address(const Literal& literal) const
    {
        if (literal.kind != Literal::Kind::Regex && literal.wild.empty()) {
            if (auto range = parse_address_range(literal.text))
                return make_field(field_, AddressIn{std::move(*range)});
            if (looks_like_address(literal.text))
                return fault(expected::address, literal);
        }
        return text(literal);
    }

    Result<NodePtr> own(const Literal& literal) const
    {
        if (!is_equality()) {
            const auto span = number_span(literal.text);
            return span ? Result<NodePtr>(compared<NumberIn>(*span)) : fault(expected::number, literal);
        }
        if (literal.kind == Literal::Kind::Word && literal.text.contains('/'))
            if (auto network = parse_address_range(literal.text))
                return make_field(field_, AddressIn{std::move(*network)});
        return text(literal);
    }

    Result<NodePtr> text(const Literal& literal) const
    {
        if (literal.kind == Literal::Kind::Regex) {
            Regex::Fault f;
            auto regex = Regex::compile(literal.text, literal.caseless, Regex::Text::Utf8, f);
            if (!regex)
                return regex_fault(lexer_, literal, f);
            return make_field(field_, TextFinds{std::move(regex)});
        }
        if (!literal.wild.empty())
            return make_field(field_, TextLike{Wildcard(literal.text, literal.wild)});
        return make_field(field_, TextIs{folded(literal.text)});
    }

public:
    static std::unexpected<Error> regex_fault(const Lexer& lexer, const Literal& literal, const Regex::Fault& f)
    {
        // The place that the library names is in the expression; `\/` is one character less there than in the filter.
        const std::size_t within = std::min(f.position, literal.length > 2 ? literal.length - 2 : 0);
        return lexer.fault(std::string(expected::regex) + ':' + f.message, literal.position + 1 + within,
                           literal.length - 1 - within);
    }

private:
    const FieldName& field_;
    Operator op_;
    const Lexer& lexer_;
    std::size_t op_position_, op_length_;
};

}

bool has_ranges(const FieldName& field)
{
    return field.field == Field::Other || info(field.field).type != FieldType::Text;
}

Result<NodePtr> make_condition(const FieldName& field, Operator op, const Value& value, const Lexer& lexer,
                               std::size_t op_position, std::size_t op_length)
{
    return Maker(field, op, lexer, op_position, op_length).make(value);
}

Result<NodePtr> make_raw_condition(const Literal& literal, const Lexer& lexer)
{
    RawTerm term;
    if (literal.kind == Literal::Kind::Regex) {
        Regex::Fault f;
        const auto text = is_ascii(literal.text) ? Regex::Text::Bytes : Regex::Text::Utf8;
        term.kind = RawTerm::Kind::Finds;
        term.regex = Regex::compile(literal.text, literal.caseless, text, f);
        if (!term.regex)
            return Maker::regex_fault(lexer, literal, f);
        return make_raw(std::move(term));
    }
    if (!literal.wild.empty()) {
        term.kind = RawTerm::Kind::Like;
        term.pattern = Wildcard(literal.text, literal.wild);
        return term.pattern.any() ? make_all() : make_raw(std::move(term));
    }
    if (literal.text.empty())
        return make_all();
    term.text = literal.text;
    return make_raw(std::move(term));
}

}
