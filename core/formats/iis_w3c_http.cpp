// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "core/formats/registry.h"
#include "core/formats/w3c/parser.h"

namespace spoor {
namespace {

/// W3C Extended Log File Format of web sites: IIS 4 to 10, the error log of http.sys, Advanced Logging, and other
/// programs that log requests in it. Times are UTC (Microsoft, "W3C Extended Log File Format (IIS 6.0)").
class IisW3cHttp final : public Format {
public:
    std::string_view id() const override { return "iis-w3c-http"; }
    std::string_view title() const override { return "IIS W3C log of a web site"; }
    Clock clock() const override { return Clock::Utc; }

    Match sniff(const Sample& sample) const override
    {
        const w3c::Look look = w3c::look_at(sample);
        return look.ftp ? Match{} : Match{look.confidence, look.reason};
    }
    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        return std::make_unique<w3c::Parser>(head, false);
    }
    std::vector<RawField> decode(std::string_view raw, const Layout* layout) const override
    {
        return w3c::decode_record(raw, layout, false);
    }
};

}

const Format& iis_w3c_http_format()
{
    static const IisW3cHttp format;
    return format;
}

}
