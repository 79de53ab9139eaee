// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/node.h"

namespace spoor::query {
namespace {

using Kind = Filter::Node::Kind;

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string slashed(const Regex& regex) { return '/' + regex.expression() + (regex.caseless() ? "/i" : "/"); }

std::string address_text(const Address& a)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < (a.v6 ? 16u : 4u); ++i) {
        if (!a.v6) {
            out += (i ? "." : "") + std::to_string(a.bytes[i]);
            continue;
        }
        if (i && i % 2 == 0)
            out += ':';
        out += digits[a.bytes[i] >> 4];
        out += digits[a.bytes[i] & 15];
    }
    return out;
}

std::string range_text(std::string first, std::string last)
{
    return first == last ? '=' + first : " in " + first + ".." + last;
}

struct TestText {
    std::string operator()(const Present&) const { return "=*"; }
    std::string operator()(const TextIs& t) const { return '=' + in_quotes(t.folded); }
    std::string operator()(const TextLike& t) const { return '~' + t.pattern.text(); }
    std::string operator()(const TextFinds& t) const { return slashed(*t.regex).insert(0, 1, '='); }
    std::string operator()(const NumberIn& t) const
    {
        const NumberIn all;
        return range_text(t.first == all.first && t.first != t.last ? "" : std::to_string(t.first),
                          t.last == all.last && t.first != t.last ? "" : std::to_string(t.last));
    }
    std::string operator()(const TimeIn& t) const
    {
        const TimeIn all;
        return range_text(t.first == all.first ? "" : iso_utc(Micros{t.first}),
                          t.last == all.last ? "" : iso_utc(Micros{t.last}));
    }
    std::string operator()(const AddressIn& t) const
    {
        return range_text(address_text(t.range.first), address_text(t.range.last)) +
               (t.range.zone.empty() ? "" : '%' + t.range.zone);
    }
};

}

NodePtr make_all() { return std::make_shared<Filter::Node>(); }

NodePtr make_not(NodePtr child)
{
    auto node = std::make_shared<Filter::Node>();
    node->kind = Kind::Not;
    node->children.push_back(std::move(child));
    return node;
}

NodePtr make_group(Kind kind, std::vector<NodePtr> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    auto node = std::make_shared<Filter::Node>();
    node->kind = kind;
    for (NodePtr& child : children) {
        if (child->kind == kind)
            node->children.insert(node->children.end(), child->children.begin(), child->children.end());
        else
            node->children.push_back(std::move(child));
    }
    return node;
}

NodePtr make_raw(RawTerm term)
{
    auto node = std::make_shared<Filter::Node>();
    node->kind = Kind::Raw;
    node->raw = std::move(term);
    return node;
}

NodePtr make_field(FieldName field, Test test)
{
    auto node = std::make_shared<Filter::Node>();
    node->kind = Kind::Field;
    node->field = std::move(field);
    node->test = std::move(test);
    return node;
}

std::string outline(const Filter::Node& node)
{
    switch (node.kind) {
    case Kind::All:
        return "all";
    case Kind::Raw:
        switch (node.raw.kind) {
        case RawTerm::Kind::Phrase:
            return in_quotes(node.raw.text);
        case RawTerm::Kind::Like:
            return '~' + node.raw.pattern.text();
        case RawTerm::Kind::Finds:
            return slashed(*node.raw.regex);
        }
        return {};
    case Kind::Field:
        return (node.field.field == Field::Other ? '[' + node.field.own + ']'
                                                 : std::string(info(node.field.field).name)) +
               std::visit(TestText{}, node.test);
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        break;
    }
    std::string out = node.kind == Kind::And ? "(and" : node.kind == Kind::Or ? "(or" : "(not";
    for (const NodePtr& child : node.children)
        out += ' ' + outline(*child);
    return out + ')';
}

}
