// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/xml_decode.h"

#include "core/formats/line_walk.h"
#include "core/formats/winevent/meaning.h"
#include "core/formats/winevent/xml_event.h"
#include "core/io/encoding.h"

namespace spoor::winevent {

std::vector<RawField> decode_xml(std::string_view xml)
{
    XmlEvent event;
    if (!event.read(xml))
        return {{Field::Message, "message", to_utf8(line_text(xml)), false}};
    std::vector<RawField> fields = fields_of(event.record());
    for (const Value& other : event.others())
        fields.push_back(raw_field(Field::Other, to_utf8(other.name), other.value));
    return fields;
}

}
