// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"
#include "core/report/words.h"

#include <algorithm>
#include <tuple>

namespace spoor::report {
namespace {

constexpr std::size_t most_rows = 10'000;

Table files(const Workshop& w)
{
    Table table;
    table.caption = "The logs, with the SHA-256 of each file, or of the member's content. Times: UTC.";
    table.columns = {{"File"},         {"Format"},      {"Zone"},       {"Bytes", true},
                     {"Events", true}, {"First event"}, {"Last event"}, {"SHA-256", false, true}};
    for (const auto& source : w.snapshot.sources) {
        if (table.rows.size() == most_rows)
            break;
        table.rows.push_back({file_name(*source, w.input.case_path),
                              source->format ? std::string(source->format->id()) : "-", source->zone.name(),
                              grouped(source->bytes), grouped(source->events), time_text(source->first),
                              time_text(source->last), source->sha256});
    }
    table.left_out = w.snapshot.sources.size() - table.rows.size();
    return table;
}

Table ledger(const Workshop& w)
{
    Table table;
    table.caption = "What became of each line. A dash: the format has no lines that could be counted.";
    table.columns = {{"File"}};
    for (const char* title : {"Lines", "Events", "Continuations", "Directives", "Blank", "Rejected"})
        table.columns.push_back({title, true});
    LineCounts sums;
    const auto add = [&](std::string file, const LineCounts& n, bool lined) {
        std::vector<std::string> row = {std::move(file)};
        for (const std::uint64_t count : {n.total, n.event, n.continuation, n.directive, n.blank, n.rejected})
            row.push_back(lined ? grouped(count) : std::string("-"));
        table.rows.push_back(std::move(row));
    };
    for (const auto& source : w.snapshot.sources) {
        const bool lined = !source->format || source->format->counts_lines();
        if (lined)
            sums += source->lines;
        if (table.rows.size() < most_rows)
            add(file_name(*source, w.input.case_path), source->lines, lined);
    }
    table.left_out = w.snapshot.sources.size() - table.rows.size();
    if (w.snapshot.sources.size() > 1)
        add("all", sums, true);
    return table;
}

Table troubles(const Workshop& w)
{
    std::vector<std::tuple<std::string, std::string>> all;
    for (const auto& source : w.snapshot.sources)
        if (source->error)
            all.emplace_back(file_name(*source, w.input.case_path), error_words(*source->error));
    for (const Skipped& skipped : w.snapshot.skipped)
        all.emplace_back(utf8_text(skipped.path), error_words(skipped.reason));
    for (const Exclusion& excluded : w.snapshot.excluded)
        all.emplace_back(utf8_text(excluded.glob),
                         "left out by the investigator: " + counted(excluded.files, "file", "files"));
    std::ranges::sort(all);
    Table table;
    table.caption = "What could not be read, or not whole, or was left out, and why.";
    table.columns = {{"File"}, {"Why"}};
    for (const auto& [file, why] : all)
        if (table.rows.size() < most_rows)
            table.rows.push_back({file, why});
    table.left_out = all.size() - table.rows.size();
    return table;
}

Table archives(const Workshop& w)
{
    Table table;
    table.caption = "The archives that members are of.";
    table.columns = {{"Archive"}, {"SHA-256", false, true}};
    for (const auto& source : w.snapshot.sources) {
        std::vector<std::string> row = {utf8_text(source->path), source->container_sha256};
        if (source->member && !source->container_sha256.empty() && !std::ranges::contains(table.rows, row))
            table.rows.push_back(std::move(row));
    }
    return table;
}

class SourcesSection final : public SectionMaker {
public:
    Result<void> fill(const Workshop& w, Section& section) override
    {
        section.blocks.push_back(files(w));
        if (Table table = archives(w); !table.rows.empty())
            section.blocks.push_back(std::move(table));
        section.blocks.push_back(ledger(w));
        if (Table table = troubles(w); !table.rows.empty())
            section.blocks.push_back(std::move(table));
        return {};
    }
};

}

std::unique_ptr<SectionMaker> sources_section() { return std::make_unique<SourcesSection>(); }

}
