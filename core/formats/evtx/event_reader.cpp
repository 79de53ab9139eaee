// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/event_reader.h"

#include "core/formats/winevent/events.h"
#include "core/formats/winevent/facts.h"

#include <algorithm>

namespace spoor::evtx {
namespace {

// Text beyond this is no longer decoded: no event that has a meaning comes near it.
constexpr std::size_t most_text = 256 << 10;

const Item* only_item(const Template& made, std::span<const Item> items, Steps steps)
{
    if (steps.last - steps.first != 1 || made.steps[steps.first].kind != Step::Kind::Value)
        return nullptr;
    const std::size_t index = made.steps[steps.first].item;
    return index < items.size() ? &items[index] : nullptr;
}

}

EventReader::Stretch EventReader::text(const Template& made, Items items, Steps steps)
{
    const std::size_t before = text_.size();
    if (before > most_text || steps.empty())
        return {before, before};
    if (const Item* item = only_item(made, items, steps); item && !item->array() && item->type != type_binxml)
        append_value(*item, text_);
    else
        writer_.plain(made, items, steps, text_);
    return {before, text_.size()};
}

std::optional<std::uint64_t> EventReader::number(const Template& made, Items items, SystemField field)
{
    const Steps steps = made.system[static_cast<std::size_t>(field)];
    if (const Item* item = only_item(made, items, steps); item && item->type != type_string)
        return unsigned_of(*item);
    const Stretch s = text(made, items, steps);
    return winevent::number_of(std::string_view(text_).substr(s.from, s.to - s.from));
}

Micros EventReader::time(const Template& made, Items items)
{
    const Steps steps = made.system[static_cast<std::size_t>(SystemField::Time)];
    if (const Item* item = only_item(made, items, steps); item && item->type != type_string)
        return time_of(*item).value_or(no_time);
    const Stretch s = text(made, items, steps);
    return parse_time(std::string_view(text_).substr(s.from, s.to - s.from)).value_or(no_time);
}

void EventReader::system(const Template& made, Items items)
{
    for (const SystemField field :
         {SystemField::Provider, SystemField::Channel, SystemField::Computer, SystemField::User})
        fields_[static_cast<std::size_t>(field)] = text(made, items, made.system[static_cast<std::size_t>(field)]);
    record_.time = time(made, items);
    record_.quality = record_.time == no_time ? TimeQuality::Absent : TimeQuality::Exact;
    record_.id = static_cast<std::uint32_t>(number(made, items, SystemField::Id).value_or(0));
    record_.number = number(made, items, SystemField::Number).value_or(0);
    record_.level =
        static_cast<int>(std::min<std::uint64_t>(number(made, items, SystemField::Level).value_or(256), 256));
    record_.level = record_.level == 256 ? -1 : record_.level;
    record_.version = static_cast<int>(number(made, items, SystemField::Version).value_or(0) & 0xFF);
    record_.keywords = number(made, items, SystemField::Keywords).value_or(0);
}

void EventReader::data(const Template& made, Items items)
{
    for (const DataField& field : made.data) {
        if (!field.wanted)
            continue;
        if (found_.size() >= most_data)
            return;
        Datum datum{.name = made.text_of(field.name_from, field.name_to), .own_name = {}, .value = {}};
        if (!field.name.empty())
            datum.own_name = text(made, items, field.name);
        const Item* item = only_item(made, items, field.value);
        if (item && item->array()) {
            for (const Item& one : elements_of(*item)) {
                if (found_.size() >= most_data || text_.size() > most_text)
                    return;
                datum.value.from = text_.size();
                append_value(one, text_);
                datum.value.to = text_.size();
                found_.push_back(datum);
            }
            continue;
        }
        datum.value = text(made, items, field.value);
        found_.push_back(datum);
    }
}

void EventReader::embedded(const Template& made, Items items, std::size_t depth)
{
    data(made, items);
    if (depth + 1 >= deepest)
        return;
    for (const std::uint32_t at : made.embedded) {
        if (fragments_left_ == 0)
            return;
        const Step& step = made.steps[at];
        std::size_t begin = step.from, end = step.to;
        if (step.kind == Step::Kind::Value) {
            if (step.item >= items.size() || items[step.item].type != type_binxml)
                continue;
            const std::string_view bytes = items[step.item].bytes;
            begin = static_cast<std::size_t>(bytes.data() - templates_.chunk().data());
            end = begin + bytes.size();
        }
        --fragments_left_;
        if (const Template* inner = templates_.open(begin, end, items_[depth + 1]))
            embedded(*inner, items_[depth + 1], depth + 1);
    }
}

void EventReader::take_data()
{
    const auto view = [&](Stretch s) { return std::string_view(text_).substr(s.from, s.to - s.from); };
    const auto field = [&](SystemField f) { return view(fields_[static_cast<std::size_t>(f)]); };
    record_.provider = field(SystemField::Provider);
    record_.channel = field(SystemField::Channel);
    record_.computer = field(SystemField::Computer);
    record_.user_sid = field(SystemField::User);
    for (const Datum& datum : found_)
        values_.push_back({datum.name.empty() ? view(datum.own_name) : datum.name, view(datum.value)});
    record_.data = values_;
}

const winevent::Record* EventReader::read(const RecordFrame& frame, bool recovered)
{
    templates_.forget_loose();
    fragments_left_ = most_fragments;
    const Template* made = templates_.open(frame.content(), frame.content_end(), items_[0]);
    if (!made || made->system[static_cast<std::size_t>(SystemField::Id)].empty())
        return nullptr;
    text_.clear();
    found_.clear();
    values_.clear();
    record_ = {};
    record_.recovered = recovered;
    system(*made, items_[0]);
    if (recovered && record_.time == no_time)
        return nullptr;
    const auto told = [&](SystemField f) {
        const Stretch s = fields_[static_cast<std::size_t>(f)];
        return std::string_view(text_).substr(s.from, s.to - s.from);
    };
    // Of other providers' events the meaning is not known, so that their data are not needed.
    const auto provider = winevent::provider_of(told(SystemField::Provider), told(SystemField::Channel));
    if (provider != winevent::Provider::Other)
        embedded(*made, items_[0], 0);
    take_data();
    return &record_;
}

}
