// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/outline.h"

#include "core/formats/winevent/slots.h"

#include <array>

namespace spoor::evtx {
namespace {

struct Place {
    std::string_view element, attribute;
    SystemField field;
};
constexpr std::array places = {
    Place{"Provider", "Name", SystemField::Provider}, Place{"EventID", "", SystemField::Id},
    Place{"Version", "", SystemField::Version},       Place{"Level", "", SystemField::Level},
    Place{"Keywords", "", SystemField::Keywords},     Place{"TimeCreated", "SystemTime", SystemField::Time},
    Place{"EventRecordID", "", SystemField::Number},  Place{"Channel", "", SystemField::Channel},
    Place{"Computer", "", SystemField::Computer},     Place{"Security", "UserID", SystemField::User},
};

}

bool Outline::in_system() const { return open_.size() >= 2 && open_[0].name == "Event" && open_[1].name == "System"; }

void Outline::note_system(std::string_view element, std::string_view attribute, Steps value)
{
    for (const Place& place : places)
        if (place.element == element && place.attribute == attribute && !value.empty())
            out_.system[static_cast<std::size_t>(place.field)] = value;
}

void Outline::note_data(const Element& element, Steps content)
{
    // An event without data has these empty.
    if (content.empty() && (element.name == "EventData" || element.name == "UserData"))
        return;
    DataField field;
    field.value = content;
    const Steps name = element.own_name;
    if (name.last - name.first == 1 && out_.steps[name.first].kind == Step::Kind::Text) {
        field.name_from = out_.steps[name.first].from;
        field.name_to = out_.steps[name.first].to;
    } else if (!name.empty()) {
        field.name = name;
    } else if (element.name != "Data") {
        field.name_from = static_cast<std::uint32_t>(out_.text.size());
        out_.text += element.name;
        field.name_to = static_cast<std::uint32_t>(out_.text.size());
    }
    const std::string_view known = out_.text_of(field.name_from, field.name_to);
    field.wanted = known.empty() || winevent::slot_of(known) != winevent::Slot::None;
    out_.data.push_back(field);
}

void Outline::open(std::string_view element)
{
    if (!open_.empty())
        open_.back().parent = true;
    open_.push_back({.name = std::string(element), .own_name = {}});
}

void Outline::attribute(std::string_view name, Steps value)
{
    if (in_system() && open_.size() == 3)
        note_system(open_.back().name, name, value);
    else if (name == "Name")
        open_.back().own_name = value;
}

void Outline::close(Steps content)
{
    const Element& element = open_.back();
    if (in_system() && open_.size() == 3)
        note_system(element.name, "", content);
    else if (!in_system() && !element.parent && !element.embeds && open_.size() > 1)
        note_data(element, content);
    open_.pop_back();
}

void Outline::embed(std::uint32_t step)
{
    if (in_system())
        return;
    if (!open_.empty())
        open_.back().embeds = true;
    out_.embedded.push_back(step);
}

}
