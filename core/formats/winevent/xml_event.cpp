// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/xml_event.h"

#include "core/formats/timestamp.h"
#include "core/formats/winevent/facts.h"
#include "core/formats/winevent/trimmed.h"
#include "core/formats/winevent/xml_scan.h"

namespace spoor::winevent {

bool XmlEvent::read(std::string_view xml)
{
    record_ = {};
    data_.clear();
    others_.clear();
    arena_.clear();
    arena_.reserve(xml.size());
    part_ = Part::None;
    open_ = name_ = text_ = {};
    in_arena_ = timed_ = numbered_ = false;
    for (std::size_t at = 0;;) {
        const XmlPiece p = next_piece(xml, at);
        switch (p.what) {
        case XmlPiece::What::End:
            record_.data = data_;
            return timed_ || numbered_;
        case XmlPiece::What::Text:
            piece(p.rest, false);
            break;
        case XmlPiece::What::Literal:
            piece(p.rest, true);
            break;
        case XmlPiece::What::Open:
            open(p.name, p.rest, false);
            break;
        case XmlPiece::What::Closed:
            open(p.name, p.rest, true);
            break;
        case XmlPiece::What::Close:
            close(p.name);
            break;
        case XmlPiece::What::Other:
            break;
        }
    }
}

void XmlEvent::open(std::string_view name, std::string_view attributes, bool closed)
{
    open_ = text_ = name_ = {};
    in_arena_ = false;
    if (part_ == Part::None) {
        part_ = closed                    ? Part::None
                : name == "System"        ? Part::System
                : name == "EventData"     ? Part::EventData
                : name == "UserData"      ? Part::UserData
                : name == "RenderingInfo" ? Part::Rendering
                : name == "Event"         ? Part::None
                                          : Part::Left;
        return;
    }
    std::string_view attribute_name, value;
    while (next_attribute(attributes, attribute_name, value)) {
        if (part_ == Part::System)
            attribute(name, attribute_name, unescaped(value));
        else if (attribute_name == "Name")
            name_ = unescaped(value);
    }
    open_ = name;
    if (closed)
        close(name);
}

void XmlEvent::close(std::string_view name)
{
    if (!open_.empty() && open_ == name)
        element(open_, text_);
    else if ((part_ == Part::System && name == "System") || (part_ == Part::EventData && name == "EventData") ||
             (part_ == Part::UserData && name == "UserData") || (part_ == Part::Rendering && name == "RenderingInfo") ||
             (part_ == Part::Left && (name == "ProcessingErrorData" || name == "DebugData" || name == "Event")))
        part_ = Part::None;
    open_ = text_ = name_ = {};
    in_arena_ = false;
}

// Text may come in pieces where CDATA or a comment parts it.
void XmlEvent::piece(std::string_view raw, bool literal)
{
    if (open_.empty() || raw.empty())
        return;
    const bool plain = literal || raw.find('&') == std::string_view::npos;
    if (text_.empty() && plain) {
        text_ = raw;
        return;
    }
    if (!in_arena_) {
        const std::size_t begin = arena_.size();
        arena_.append(text_);
        text_ = std::string_view(arena_).substr(begin);
        in_arena_ = true;
    }
    const std::size_t begin = arena_.size() - text_.size();
    if (plain)
        arena_.append(raw);
    else
        append_unescaped(arena_, raw);
    text_ = std::string_view(arena_).substr(begin);
}

std::string_view XmlEvent::unescaped(std::string_view raw)
{
    if (raw.find('&') == std::string_view::npos)
        return raw;
    const std::size_t begin = arena_.size();
    append_unescaped(arena_, raw);
    return std::string_view(arena_).substr(begin);
}

void XmlEvent::attribute(std::string_view element, std::string_view name, std::string_view value)
{
    if (element == "Provider") {
        // The name under which a classic provider writes is the one that old logs have.
        if (name == "Name" || (name == "EventSourceName" && record_.provider.empty()))
            record_.provider = value;
    } else if (element == "TimeCreated" && name == "SystemTime") {
        if (const auto found = time_at(trimmed(value), 0, DateOrder::YearMonthDay); found && found->time != no_time) {
            record_.time = found->time;
            timed_ = true;
        }
    } else if (element == "Security" && name == "UserID") {
        record_.user_sid = value;
    } else if (element == "EventID" && name == "Qualifiers") {
        others_.push_back({"Qualifiers", value});
    } else if (element == "Execution") {
        // The process that wrote the event, which is not the one that the event is about.
        others_.push_back({name == "ProcessID"  ? "Execution ProcessID"
                           : name == "ThreadID" ? "Execution ThreadID"
                                                : name,
                           value});
    } else if (element == "Correlation") {
        others_.push_back({name, value});
    }
}

void XmlEvent::element(std::string_view name, std::string_view text)
{
    switch (part_) {
    case Part::EventData:
    case Part::UserData:
        if (name == "Data" || name == "Binary")
            data_.push_back({name == "Binary" ? name : name_, text});
        else
            data_.push_back({name, text});
        return;
    case Part::Rendering:
        if (name == "Message")
            record_.message = text;
        return;
    case Part::System:
        break;
    default:
        return;
    }
    text = trimmed(text);
    const auto number = number_of(text);
    if (name == "EventID") {
        if (number && *number <= 0xFFFFFFFF) {
            record_.id = static_cast<std::uint32_t>(*number);
            numbered_ = true;
        }
    } else if (name == "EventRecordID") {
        record_.number = number.value_or(0);
    } else if (name == "Level") {
        record_.level = number && *number < 256 ? static_cast<int>(*number) : -1;
    } else if (name == "Version") {
        record_.version = number && *number < 256 ? static_cast<int>(*number) : 0;
    } else if (name == "Keywords") {
        record_.keywords = number.value_or(0);
    } else if (name == "Channel") {
        record_.channel = text;
    } else if (name == "Computer") {
        record_.computer = text;
    } else if (!text.empty()) {
        others_.push_back({name, text});
    }
}

}
