// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows events as tables with commas: Event Viewer's "Save as CSV" of new and of old systems, PowerShell's Export-Csv.
// Times are the local ones of whoever exported, in the order of that locale. How the rows are told: winevent/table.h.
#include "core/formats/registry.h"
#include "core/formats/winevent/table_log.h"

namespace spoor {
namespace {

constexpr std::string_view delimiters = ",;";

class WineventCsvFormat final : public Format {
public:
    std::string_view id() const override { return "winevent-csv"; }
    std::string_view title() const override { return "Windows events (CSV)"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override { return winevent::sniff_table(sample, delimiters); }

    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        return winevent::open_table(head, delimiters);
    }

    std::vector<RawField> decode(std::string_view raw, const Layout* layout) const override
    {
        return winevent::decode_table(raw, layout, delimiters);
    }
};

}

const Format& winevent_csv_format()
{
    static const WineventCsvFormat format;
    return format;
}

}
