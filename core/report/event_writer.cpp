// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_writer.h"

#include <algorithm>

namespace spoor {

EventWriter::EventWriter(const std::vector<ExportField>& fields, bool needs_raw)
    : needs_raw_(needs_raw || std::ranges::any_of(fields, &ExportField::needs_raw)),
      needs_decoding_(std::ranges::any_of(fields, &ExportField::needs_decoding))
{
}

namespace {

class RawWriter final : public EventWriter {
public:
    RawWriter() : EventWriter({}, true) {}

    void event(const EventRow& row, std::string& out) override
    {
        out += row.raw;
        out += '\n';
    }
};

}

std::unique_ptr<EventWriter> raw_writer() { return std::make_unique<RawWriter>(); }

}
