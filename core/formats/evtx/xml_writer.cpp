// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/xml_writer.h"

#include "core/formats/evtx/unicode.h"
#include "core/formats/winevent/xml_text.h"

#include <algorithm>

namespace spoor::evtx {
namespace {

constexpr std::size_t longest = 8 << 20;
constexpr std::size_t longest_value = 256 << 10;
constexpr std::size_t most_steps = 4'000'000;

}

bool XmlWriter::write(std::size_t begin, std::size_t end, std::string& out)
{
    const std::size_t before = out.size();
    templates_->forget_loose();
    out_ = &out;
    limit_ = before + longest;
    steps_left_ = most_steps;
    xml_ = true;
    if (fragment(begin, end, 0))
        return true;
    out.resize(before);
    return false;
}

void XmlWriter::plain(const Template& made, std::span<const Item> items, Steps steps, std::string& out)
{
    out_ = &out;
    limit_ = out.size() + longest_value;
    steps_left_ = most_steps;
    xml_ = false;
    run({.made = &made, .items = items, .depth = deepest}, steps);
}

/// Whether that much work is left to spend on this record.
bool XmlWriter::charge(std::size_t steps)
{
    steps_left_ -= std::min(steps, steps_left_);
    return steps_left_ > 0 && out_->size() <= limit_;
}

bool XmlWriter::fragment(std::size_t begin, std::size_t end, std::size_t depth)
{
    if (!charge((end - begin) / 4 + 1))
        return false;
    const Template* made = depth < deepest ? templates_->open(begin, end, items_[depth]) : nullptr;
    if (made)
        return run({.made = made, .items = items_[depth], .depth = depth},
                   {0, static_cast<std::uint32_t>(made->steps.size())});
    if (depth == 0)
        return false;
    *out_ += "<!-- the template of this part is lost -->";
    return true;
}

Item XmlWriter::item_of(const Frame& frame, std::size_t index) const
{
    if (index == frame.repeated)
        return frame.element;
    return index < frame.items.size() ? frame.items[index] : Item{};
}

bool XmlWriter::omitted(const Frame& frame, const Step& step) const
{
    const auto direct = std::span(frame.made->direct).subspan(step.from, step.item);
    return std::ranges::any_of(direct, [&](std::uint16_t item) {
        return item & Template::direct_optional && item_of(frame, item & ~Template::direct_optional).absent();
    });
}

bool XmlWriter::run(const Frame& frame, Steps steps)
{
    for (std::uint32_t i = steps.first; i < steps.last; ++i) {
        const Step& step = frame.made->steps[i];
        if (!charge(1))
            return false;
        switch (step.kind) {
        case Step::Kind::Markup:
            if (xml_)
                out_->append(frame.made->text, step.from, step.to - step.from);
            break;
        case Step::Kind::Text:
            if (const std::string_view text = frame.made->text_of(step.from, step.to); xml_)
                winevent::append_escaped(text, frame.quotes, *out_);
            else
                out_->append(text);
            break;
        case Step::Kind::Value:
            if (!value(frame, item_of(frame, step.item)))
                return false;
            break;
        case Step::Kind::Fragment:
            if (xml_ && !fragment(step.from, step.to, frame.depth + 1))
                return false;
            break;
        case Step::Kind::Element:
        case Step::Kind::Attribute:
            if (!charge(step.item))
                return false;
            if (!omitted(frame, step) && !element(frame, step, {i + 1, step.to}))
                return false;
            i = step.to - 1;
            break;
        }
    }
    return true;
}

bool XmlWriter::element(const Frame& frame, const Step& step, Steps inner)
{
    Frame own = frame;
    own.quotes = step.kind == Step::Kind::Attribute;
    if (!own.quotes) {
        for (const std::uint16_t direct : std::span(frame.made->direct).subspan(step.from, step.item)) {
            const std::size_t index = direct & ~Template::direct_optional;
            const Item item = item_of(frame, index);
            if (!item.array())
                continue;
            // MS-EVEN6 3.1.4.7.5: an element whose value is an array stands once for each value in it.
            own.repeated = index;
            const std::vector<Item> elements = elements_of(item);
            return charge(elements.size()) && std::ranges::all_of(elements, [&](const Item& one) {
                       own.element = one;
                       return run(own, inner);
                   });
        }
    }
    return run(own, inner);
}

bool XmlWriter::value(const Frame& frame, const Item& item)
{
    if (item.type == type_binxml) {
        if (!xml_ || item.bytes.empty())
            return true;
        const auto begin = static_cast<std::size_t>(item.bytes.data() - templates_->chunk().data());
        return fragment(begin, begin + item.bytes.size(), frame.depth + 1);
    }
    const std::size_t before = out_->size();
    if (item.array()) {
        const std::vector<Item> elements = elements_of(item);
        if (!charge(elements.size()))
            return false;
        for (const Item& one : elements) {
            if (out_->size() > before)
                *out_ += ',';
            append_value(one, *out_);
        }
        escape(before, frame.quotes);
        return true;
    }
    append_value(item, *out_);
    if (item.type == type_string || item.type == type_ansi)
        escape(before, frame.quotes);
    return true;
}

void XmlWriter::escape(std::size_t from, bool quotes)
{
    const std::string_view made = std::string_view(*out_).substr(from);
    const bool plain_text = std::ranges::all_of(made, [](char c) {
        return static_cast<unsigned char>(c) > '>' || (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '\'');
    });
    if (!xml_ || plain_text)
        return;
    unescaped_.assign(made);
    out_->resize(from);
    winevent::append_escaped(unescaped_, quotes, *out_);
}

}
