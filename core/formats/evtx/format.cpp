// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows Event Log of Windows Vista and later (.evtx). What the folder's headers say names the sources.
#include "core/formats/evtx/chunk.h"
#include "core/formats/evtx/parser.h"
#include "core/formats/evtx/renderer.h"
#include "core/formats/registry.h"
#include "core/formats/winevent/xml_decode.h"

namespace spoor {
namespace {

class EvtxFormat final : public Format {
public:
    std::string_view id() const override { return "evtx"; }
    std::string_view title() const override { return "Windows Event Log (.evtx)"; }
    Clock clock() const override { return Clock::Utc; }
    bool binary() const override { return true; }

    Match sniff(const Sample& sample) const override
    {
        if (sample.text.starts_with(evtx::file_magic))
            return {100, "begins with \"ElfFile\""};
        if (sample.text.starts_with(evtx::chunk_magic))
            return {95, "begins with a chunk (\"ElfChnk\"), the file's header is missing"};
        if (sample.text.size() > evtx::file_header_size &&
            sample.text.substr(evtx::file_header_size).starts_with(evtx::chunk_magic))
            return {95, "a chunk (\"ElfChnk\") at byte 4096, the file's header is damaged"};
        return {};
    }

    std::unique_ptr<SourceParser> open(const Sample& head) const override { return evtx::make_parser(head.text); }

    std::unique_ptr<RecordRenderer> renderer() const override { return evtx::make_renderer(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        return winevent::decode_xml(raw);
    }
};

}

const Format& evtx_format()
{
    static const EvtxFormat format;
    return format;
}

}
