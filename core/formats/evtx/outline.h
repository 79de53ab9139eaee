// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evtx/template.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor::evtx {

/// Notes, while a template is read, where an index will find what it needs: the fields of Event/System, and the values of
/// EventData and UserData (every element outside System that has no other in it). Names as in the event schema, MS-EVEN6
/// 2.2.13.
class Outline {
public:
    explicit Outline(Template& out) : out_(out) {}

    void open(std::string_view element);
    void attribute(std::string_view name, Steps value);
    void close(Steps content);
    /// The step stands for binary XML.
    void embed(std::uint32_t step);

private:
    struct Element {
        std::string name;
        Steps own_name;  // of its attribute Name
        bool parent = false;
        bool embeds = false;
    };
    bool in_system() const;
    void note_system(std::string_view element, std::string_view attribute, Steps value);
    void note_data(const Element& element, Steps content);

    Template& out_;
    std::vector<Element> open_;
};

}
