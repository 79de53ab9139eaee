// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/winevent/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// The XML of one event (schema http://schemas.microsoft.com/win/2004/08/events/event, [MS-EVEN6] 2.2.13 and the
/// documentation of "Event Schema"), as wevtutil, Event Viewer and evtxexport write it, in one line or many.
///
/// A pull scan that bears whatever it is given: elements that are cut or wrongly nested, attributes in either quotes,
/// CDATA, comments, references that are none (they stay as they are), prefixes of namespaces (they are left out).
/// Reused from event to event, so that nothing is allocated for most. One thread.
class XmlEvent {
public:
    /// Whether the text has an id or a time: else it is no event. What was read before is forgotten.
    bool read(std::string_view xml);

    /// Views into `xml` and into this object: good until the next `read`.
    const Record& record() const { return record_; }

    /// What else stands in System: `Execution ProcessID`, `Task`, `EventID Qualifiers`.
    const std::vector<Value>& others() const { return others_; }

private:
    enum class Part : unsigned char { None, System, EventData, UserData, Rendering, Left };

    void open(std::string_view name, std::string_view attributes, bool closed);
    void close(std::string_view name);
    void piece(std::string_view raw, bool literal);
    void attribute(std::string_view element, std::string_view name, std::string_view value);
    void element(std::string_view name, std::string_view text);
    std::string_view unescaped(std::string_view raw);

    Record record_;
    std::vector<Value> data_, others_;
    std::string arena_;        // texts with references; never longer than the XML, so that views stay good
    Part part_ = Part::None;
    std::string_view open_;    // the element that was opened last and has no child yet
    std::string_view name_;    // its attribute Name
    std::string_view text_;    // its text so far
    bool in_arena_ = false;    // text_ is the end of the arena
    bool timed_ = false, numbered_ = false;
};

}
