// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/registry.h"
#include "core/formats/format.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

// One row a format. tests/formats/<id>/ must exist for each (tests/formats checks both ways).
const std::array table = {
    &iis_w3c_http_format,   &iis_w3c_ftp_format,
    &iis_native_format,     &proftpd_forensic_format,
    &proftpd_system_format, &proftpd_extended_format,
    &xferlog_format,        &ncsa_format,
    &evtx_format,           &evt_format,
    &winevent_xml_format,   &winevent_csv_format,
    &winevent_text_format,  &winevent_json_format,
    &vsftpd_format,         &kerio_security_format,
    &syslog_format,         &generic_format,
    &text_format,
};

std::span<const Format* const> made()
{
    static const std::array formats = [] {
        std::array<const Format*, table.size()> all{};
        std::ranges::transform(table, all.begin(), [](auto* make) { return &make(); });
        return all;
    }();
    return formats;
}

}

std::span<const Format* const> formats() { return made(); }

const Format* format_by_id(std::string_view id)
{
    const auto all = formats();
    const auto found = std::ranges::find(all, id, &Format::id);
    return found == all.end() ? nullptr : *found;
}

Detection detect(const Sample& sample)
{
    Detection best;
    for (const Format* format : formats()) {
        if (format->binary())
            continue;  // the engine asks these before it takes the source for text
        Match match = format->sniff(sample);
        if (!best.format || match.confidence > best.match.confidence)
            best = {format, std::move(match)};
    }
    return best;
}

std::size_t SourceParser::split(std::string_view text) const
{
    const std::size_t end = text.rfind('\n');
    return end == std::string_view::npos ? 0 : end + 1;
}

}
