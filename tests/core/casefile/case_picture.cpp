// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/casefile/case_picture.h"

namespace spoor::test {

Result<CaseFile> open_case(const std::string& path, CaseOptions::Access access)
{
    CaseOptions options;
    options.access = access;
    options.author = "anna";
    options.now = [now = seconds(days_from_civil(2026, 1, 1) * 86'400)]() mutable {
        now = now + seconds(1);
        return now;
    };
    return CaseFile::open(path, std::move(options));
}

std::string picture(const Result<std::vector<DismissedFinding>>& dismissals)
{
    if (!dismissals)
        return "error " + std::to_string(int(dismissals.error().code)) + ": " + dismissals.error().detail;
    std::string text;
    for (const DismissedFinding& d : *dismissals)
        text += d.key + ": " + d.reason + " (" + d.author + ", " + plain_time(d.when) + ")\n";
    return text;
}

std::string trail(const CaseFile& file)
{
    const auto entries = file.audit();
    const auto id = file.id();
    if (!entries || !id)
        return "error";
    std::string text;
    for (const AuditEntry& entry : *entries)
        text += std::to_string(entry.seq) + ' ' + entry.action + ' ' + entry.detail + '\n';
    const auto broken = first_break(*entries, *id);
    return text + (broken ? "broken at " + std::to_string(*broken) : "whole");
}

}
