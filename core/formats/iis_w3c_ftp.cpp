// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "core/formats/registry.h"
#include "core/formats/w3c/parser.h"

namespace spoor {
namespace {

/// W3C Extended Log File Format of FTP sites: MSFTPSVC (IIS 4 to 6: `[135]USER`, the number is the connection's) and
/// FTPSVC (IIS 7 and later: x-session), and of other servers that write it. Times are UTC. Replies: RFC 959.
class IisW3cFtp final : public Format {
public:
    std::string_view id() const override { return "iis-w3c-ftp"; }
    std::string_view title() const override { return "IIS W3C log of an FTP site"; }
    Clock clock() const override { return Clock::Utc; }

    Match sniff(const Sample& sample) const override
    {
        const w3c::Look look = w3c::look_at(sample);
        return look.ftp ? Match{look.confidence, look.reason} : Match{};
    }
    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        return std::make_unique<w3c::Parser>(head, true);
    }
    std::vector<RawField> decode(std::string_view raw, const Layout* layout) const override
    {
        return w3c::decode_record(raw, layout, true);
    }
};

}

const Format& iis_w3c_ftp_format()
{
    static const IisW3cFtp format;
    return format;
}

}
