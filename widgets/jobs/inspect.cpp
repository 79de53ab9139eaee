// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/inspect.h"

#include "core/io/encoding.h"

namespace spoor {

InspectedEvent inspect(LineReader& reader, const Snapshot& snapshot, EventId event)
{
    InspectedEvent result;
    result.key = snapshot.key(event);
    result.line = snapshot.line(event);
    result.raw_offset = reader.byte_offset(snapshot, event).value_or(result.key.offset.value);
    for (const auto& source : snapshot.sources)
        if (source->id == result.key.file)
            result.source = source;

    result.raw = reader.raw_line(snapshot, event, InspectedEvent::raw_limit + 1);
    if (result.raw && result.raw->size() > InspectedEvent::raw_limit) {
        result.raw->resize(utf8_prefix(*result.raw, InspectedEvent::raw_limit).size());
        result.cut = true;
    }
    result.fields = reader.fields(snapshot, event);
    if (result.fields) {
        const Format* format = result.source ? result.source->format : nullptr;
        result.meanings = explain_fields(*result.fields, format && format->id() == "iis-w3c-ftp");
    }
    return result;
}

}
