// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/compile.h"

#include "core/formats/evtx/bytes.h"
#include "core/formats/evtx/instance.h"
#include "core/formats/evtx/names.h"
#include "core/formats/evtx/outline.h"
#include "core/formats/evtx/tokens.h"
#include "core/formats/evtx/unicode.h"
#include "core/formats/evtx/values.h"

#include <array>
#include <utility>

namespace spoor::evtx {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t most_steps = 20'000;

class Compiler {
public:
    Compiler(std::string_view chunk, std::size_t begin, std::size_t end, Dependency dependency,
             std::vector<BorrowedName>* borrowed)
        : in_(chunk, begin, end), begin_(begin), end_(end), dependency_(dependency), borrowed_(borrowed), outline_(out_)
    {
    }

    std::optional<Template> run()
    {
        content(0);
        if (in_.failed() || (!in_.at_end() && in_.peek() != token_end))
            return std::nullopt;
        return std::move(out_);
    }

private:
    std::uint32_t here() const { return static_cast<std::uint32_t>(out_.steps.size()); }

    std::uint32_t text_end() const { return static_cast<std::uint32_t>(out_.text.size()); }

    void add(const Step& step)
    {
        out_.steps.push_back(step);
        if (out_.steps.size() > most_steps)
            in_.fail();
    }
    void literal(Step::Kind kind, std::string_view text)
    {
        const std::uint32_t from = text_end();
        out_.text += text;
        // Markup runs together, but not across the border of something that may be left out.
        if (kind == Step::Kind::Markup && here() > border_ && out_.steps.back().kind == kind &&
            out_.steps.back().to == from)
            out_.steps.back().to = text_end();
        else
            add({.kind = kind, .from = from, .to = text_end()});
    }
    void markup(std::string_view text) { literal(Step::Kind::Markup, text); }
    std::uint32_t border() { return border_ = here(); }

    /// Takes the offset of a name, and the name where it stands right here.
    std::string name()
    {
        const std::size_t offset = in_.take<std::uint32_t>();
        const bool inlined = offset == in_.position();
        const auto found = name_at(in_.chunk(), offset);
        if (in_.failed() || !found) {
            in_.fail();
            return {};
        }
        if (inlined)
            in_.take(found->end - offset);
        else if (borrowed_ && (offset < begin_ || offset >= end_))
            borrowed_->push_back({static_cast<std::uint32_t>(offset), std::string(found->units)});
        return xml_name(found->units);
    }

    /// Whether an element of this kind could begin here: its length stays within and its name can be read.
    bool plausible(std::size_t at) const
    {
        const std::string_view chunk = in_.chunk();
        return fits(chunk, at, 8) && number_at<std::uint32_t>(chunk, at) <= chunk.size() &&
               name_at(chunk, number_at<std::uint32_t>(chunk, at + 4));
    }
    void skip_dependency()
    {
        const std::size_t with = in_.position() + 2, without = in_.position();
        const bool expected = dependency_ == Dependency::With;
        if (plausible(expected ? with : without) ? expected : !expected)
            in_.take(2);
    }

    void content(std::size_t depth)
    {
        while (!in_.at_end()) {
            const std::uint8_t token = in_.peek();
            switch (token & ~token_more) {
            case token_open_element:
                element(depth);
                break;
            case token_text:
            case token_cdata:
            case token_character:
            case token_entity:
            case token_value:
            case token_optional_value:
                inline_content();
                break;
            case token_pi_target:
                instruction();
                break;
            case token_instance:
                instance();
                break;
            case token_fragment_header:
                in_.take(4);
                break;
            default:
                return;
            }
        }
    }

    void element(std::size_t depth)
    {
        if (depth >= deepest)
            return in_.fail();
        const bool attributes = in_.take<std::uint8_t>() & token_more;
        skip_dependency();
        in_.take<std::uint32_t>();  // length: the tokens say it too
        const std::string own = name();
        const std::uint32_t start = border();
        add({.kind = Step::Kind::Element});
        border();
        outline_.open(own);
        std::vector<std::uint16_t> outer = std::exchange(direct_, {});
        markup("<" + own);
        if (attributes) {
            const std::size_t size = in_.take<std::uint32_t>();
            const std::size_t stop = in_.position() + size;
            while (!in_.at_end() && in_.position() < stop && (in_.peek() & ~token_more) == token_attribute)
                attribute();
        }
        switch (in_.take<std::uint8_t>()) {
        case token_close_empty:
            markup("/>");
            outline_.close({});
            break;
        case token_close_start: {
            markup(">");
            const std::uint32_t first = border();
            content(depth + 1);
            const std::uint32_t last = border();
            if (in_.take<std::uint8_t>() != token_close_element)
                in_.fail();
            outline_.close({first, last});
            markup("</" + own + ">");
            break;
        }
        default:
            in_.fail();
        }
        border();
        enclose(start, std::exchange(direct_, std::move(outer)));
    }

    void attribute()
    {
        in_.take<std::uint8_t>();
        const std::string own = name();
        const std::uint32_t start = border();
        add({.kind = Step::Kind::Attribute});
        border();
        std::vector<std::uint16_t> outer = std::exchange(direct_, {});
        markup(" " + own + "='");
        const std::uint32_t first = border();
        while (!in_.at_end() && inline_content()) {
        }
        const std::uint32_t last = border();
        outline_.attribute(own, {first, last});
        markup("'");
        border();
        enclose(start, std::exchange(direct_, std::move(outer)));
    }

    /// Closes an element or an attribute whose step is `start`.
    void enclose(std::uint32_t start, const std::vector<std::uint16_t>& direct)
    {
        if (in_.failed())
            return;
        Step& step = out_.steps[start];
        step.from = static_cast<std::uint32_t>(out_.direct.size());
        step.to = here();
        step.item = static_cast<std::uint16_t>(direct.size());
        out_.direct.insert(out_.direct.end(), direct.begin(), direct.end());
    }

    /// Text, or what stands for it. False where something else comes.
    bool inline_content()
    {
        const std::uint8_t token = in_.peek() & ~token_more;
        switch (token) {
        case token_text:
            in_.take<std::uint8_t>();
            if (in_.take<std::uint8_t>() != type_string)
                in_.fail();
            text();
            return true;
        case token_cdata:  // says nothing that a text does not
            in_.take<std::uint8_t>();
            text();
            return true;
        case token_character: {
            in_.take<std::uint8_t>();
            std::string character;
            append_utf16(in_.take(2), character);
            literal(Step::Kind::Text, character);
            return true;
        }
        case token_entity:
            in_.take<std::uint8_t>();
            entity(name());
            return true;
        case token_value:
        case token_optional_value:
            value();
            return true;
        default:
            return false;
        }
    }

    void text()
    {
        std::string decoded;
        append_utf16(in_.take(std::size_t{2} * in_.take<std::uint16_t>()), decoded);
        literal(Step::Kind::Text, decoded);
    }

    void entity(const std::string& own)
    {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known = {
            {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}}};
        for (const auto& [entity, character] : known)
            if (own == entity)
                return literal(Step::Kind::Text, character);
        literal(Step::Kind::Text, "&" + own + ";");
    }

    void value()
    {
        const bool optional = in_.take<std::uint8_t>() == token_optional_value;
        const auto item = in_.take<std::uint16_t>();
        const auto type = in_.take<std::uint8_t>();
        if (item >= Template::direct_optional)
            return in_.fail();
        // An event without data is still an event, though its data may be told as an optional value of <Event>.
        if (type == type_binxml)
            outline_.embed(here());
        else
            direct_.push_back(optional ? static_cast<std::uint16_t>(item | Template::direct_optional) : item);
        add({.kind = Step::Kind::Value, .optional = optional, .item = item});
    }

    void instance()
    {
        const std::size_t start = in_.position();
        const auto found = instance_at(in_.chunk(), start, end_);
        std::vector<Item> items;
        const auto after = found ? read_items(in_.chunk(), found->values, end_, items) : std::nullopt;
        if (!after)
            return in_.fail();
        in_.take(*after - start);
        out_.has_fragments = true;
        outline_.embed(here());
        add({.kind = Step::Kind::Fragment,
             .from = static_cast<std::uint32_t>(start),
             .to = static_cast<std::uint32_t>(*after)});
    }

    void instruction()
    {
        in_.take<std::uint8_t>();
        markup("<?" + name());
        if ((in_.peek() & ~token_more) == token_pi_data) {
            in_.take<std::uint8_t>();
            std::string data;
            append_utf16(in_.take(std::size_t{2} * in_.take<std::uint16_t>()), data);
            for (char& c : data)
                if (static_cast<unsigned char>(c) < ' ' || c == '?' || c == '>')
                    c = ' ';
            markup(" " + data);
        }
        markup("?>");
    }

    Cursor in_;
    std::size_t begin_, end_;
    Dependency dependency_;
    std::vector<BorrowedName>* borrowed_;
    Template out_;
    Outline outline_;
    std::uint32_t border_ = 0;
    std::vector<std::uint16_t> direct_;  // of the element or attribute that is open
};

}

std::optional<Template> compile(std::string_view chunk, std::size_t begin, std::size_t end, Dependency dependency,
                                std::vector<BorrowedName>* borrowed)
{
    return Compiler(chunk, begin, end, dependency, borrowed).run();
}

}
