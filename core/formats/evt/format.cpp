// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event logs of Windows NT 3.1 to Server 2003 (.evt): 48 bytes of header, then a ring of records whose texts are
// UTF-16. See layout.h for the source.
#include "core/formats/evt/layout.h"
#include "core/formats/evt/parser.h"
#include "core/formats/evt/record.h"
#include "core/formats/evt/renderer.h"
#include "core/formats/registry.h"
#include "core/formats/winevent/xml_decode.h"

namespace spoor {
namespace {

class EvtFormat final : public Format {
public:
    std::string_view id() const override { return "evt"; }
    std::string_view title() const override { return "Windows event log (.evt, Windows NT to Server 2003)"; }
    Clock clock() const override { return Clock::Utc; }
    bool binary() const override { return true; }
    std::unique_ptr<RecordRenderer> renderer() const override { return evt::make_renderer(); }

    Match sniff(const Sample& sample) const override
    {
        if (const auto header = evt::read_header(sample.text))
            return {100, header->dirty ? "header of an event log that was not closed" : "header of an event log"};
        // A file that was carved out of a disk, or whose header is overwritten.
        for (const std::size_t at : {std::size_t{0}, evt::header_size})
            if (const std::size_t length = evt::framed_record(sample.text, at);
                length > 0 &&
                (evt::framed_record(sample.text, at + length) > 0 || evt::read_end_mark(sample.text, at + length)))
                return {90, "records of an event log, without a header"};
        return {};
    }

    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        return std::make_unique<evt::Parser>(head);
    }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        return winevent::decode_xml(raw);
    }
};

}

const Format& evt_format()
{
    static const EvtFormat format;
    return format;
}

}
