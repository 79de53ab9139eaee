// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify_output.h"

#include "app/cli/case_output.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <array>

namespace spoor::cli {
namespace {

std::string_view name(Standing standing)
{
    static constexpr std::array names = {"stands", "differs", "missing", "unreadable"};
    return names[static_cast<std::size_t>(standing)];
}

std::string_view name(LocatedSource::How how)
{
    static constexpr std::array names = {"relative", "absolute", "digest", "missing"};
    return names[static_cast<std::size_t>(how)];
}

std::string because(const std::optional<Error>& error) { return error ? ": " + reason(*error) : std::string(); }

std::string why(const CaseVerdict::Source& s)
{
    switch (s.standing) {
    case Standing::Stands:
        return "stands";
    case Standing::Missing:
        return s.where.how == LocatedSource::How::Missing
                   ? "missing; it is neither where it was nor below the case's folder (--in FOLDER looks elsewhere too)"
                   : "missing in " + s.where.path;
    case Standing::Unreadable:
        return s.source.sha256.empty() ? "no digest was noted of it, so nothing can be compared"
                                       : "it cannot be compared" + because(s.error);
    case Standing::Differs:
        break;
    }
    if (s.grown)
        return "differs: it has grown; the " + grouped(s.source.bytes) + " bytes that were noted stand, and " +
               grouped(s.bytes_now - s.source.bytes) + " follow them";
    if (s.sha256_now == s.source.sha256)
        return "differs: the archive around it is another; what this member holds is as it was";
    std::string text = "differs: SHA-256 is " + s.sha256_now + ", noted was " + s.source.sha256;
    if (s.bytes_now != s.source.bytes)
        text += "; " + grouped(s.bytes_now) + " bytes, noted were " + grouped(s.source.bytes);
    return text;
}

std::string sum(std::string_view what, const auto& all)
{
    const auto stands = std::ranges::count_if(all, [](const auto& one) { return one.standing == Standing::Stands; });
    return grouped(static_cast<std::uint64_t>(stands)) + " of " + grouped(all.size()) + ' ' + std::string(what) +
           " stand";
}

}

std::string verdict_text(const CaseVerdict& verdict)
{
    std::string out;
    std::vector<CaseSource> sources;
    for (const CaseVerdict::Source& s : verdict.sources)
        sources.push_back(s.source);
    for (const CaseVerdict::Source& s : verdict.sources)
        if (s.standing != Standing::Stands)
            out += "source " + visible(source_name(sources, s.source.id)) + ": " + visible(why(s)) + '\n';
    for (const CaseVerdict::Mark& mark : verdict.bookmarks)
        if (mark.standing != Standing::Stands)
            out += "bookmark " + std::to_string(mark.bookmark.id) + " (" +
                   visible(source_name(sources, mark.bookmark.source)) + ':' + std::to_string(mark.bookmark.line) +
                   "): its record " +
                   (mark.standing == Standing::Differs ? "differs"
                                                       : std::string("is ") + std::string(name(mark.standing))) +
                   ": " + visible(mark.bookmark.title) + '\n';
    if (verdict.chain_break)
        out += "audit trail: entry " + std::to_string(*verdict.chain_break) +
               " does not fit the one before; it or an earlier one was changed, put in or taken out\n";
    return out + sum("sources", verdict.sources) + ", " + sum("marked records", verdict.bookmarks) + ", " +
           (verdict.chain_break ? "the audit trail is broken" : "the audit trail holds") + " (" +
           counted(verdict.audit_entries, "entry", "entries") + ")\n";
}

std::string verdict_text(const report::ReportVerdict& verdict)
{
    std::string out;
    if (!verdict.own_digest_holds)
        out += "report: it is no longer as it was written; its own digest does not fit\n";
    for (const auto& file : verdict.files)
        if (file.standing != Standing::Stands)
            out += "source " + visible(file.source.file) + " (" + visible(file.path) +
                   "): " + std::string(name(file.standing)) +
                   (file.sha256_now.empty()
                        ? visible(because(file.error))
                        : ": SHA-256 is " + file.sha256_now + ", noted was " + visible(file.source.sha256)) +
                   '\n';
    for (const auto& row : verdict.rows)
        if (row.standing != Standing::Stands)
            out += "row " + visible(row.cite.file) + ':' + std::to_string(row.cite.line) + " (byte " +
                   std::to_string(row.cite.offset) + "): " + std::string(name(row.standing)) + '\n';
    return out + sum("sources", verdict.files) + ", " + sum("quoted rows", verdict.rows) + ", " +
           (verdict.own_digest_holds ? "the report is as it was written" : "the report was changed") +
           (verdict.redacted ? "; it is redacted" : "") + '\n';
}

Json verdict_json(const CaseVerdict& verdict)
{
    Json json = {{"stands", verdict.all_stand()},
                 {"audit",
                  {{"entries", verdict.audit_entries},
                   {"break", verdict.chain_break ? Json(*verdict.chain_break) : Json(nullptr)}}},
                 {"sources", Json::array()},
                 {"bookmarks", Json::array()}};
    for (const CaseVerdict::Source& s : verdict.sources) {
        Json one = source_json(s.source);
        one["standing"] = name(s.standing);
        one["found"] = name(s.where.how);
        one["path_now"] = s.where.path;
        one["bytes_now"] = s.bytes_now;
        one["sha256_now"] = s.sha256_now;
        one["grown"] = s.grown;
        one["error"] = s.error ? Json(reason(*s.error)) : Json(nullptr);
        json["sources"].push_back(std::move(one));
    }
    for (const CaseVerdict::Mark& mark : verdict.bookmarks)
        json["bookmarks"].push_back({{"id", mark.bookmark.id},
                                     {"source", mark.bookmark.source},
                                     {"line", mark.bookmark.line},
                                     {"offset", mark.bookmark.offset},
                                     {"title", mark.bookmark.title},
                                     {"standing", name(mark.standing)}});
    return json;
}

Json verdict_json(const report::ReportVerdict& verdict)
{
    Json json = {{"stands", verdict.all_stand()},
                 {"own_digest", verdict.own_digest_holds},
                 {"redacted", verdict.redacted},
                 {"sources", Json::array()},
                 {"rows", Json::array()}};
    for (const auto& file : verdict.files)
        json["sources"].push_back({{"file", file.source.file},
                                   {"path_now", file.path},
                                   {"sha256", file.source.sha256},
                                   {"sha256_now", file.sha256_now},
                                   {"standing", name(file.standing)},
                                   {"error", file.error ? Json(reason(*file.error)) : Json(nullptr)}});
    for (const auto& row : verdict.rows)
        json["rows"].push_back({{"file", row.cite.file},
                                {"line", row.cite.line},
                                {"offset", row.cite.offset},
                                {"length", row.cite.length},
                                {"standing", name(row.standing)}});
    return json;
}

}
