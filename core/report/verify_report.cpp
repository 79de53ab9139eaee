// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verify_report.h"

#include "core/casefile/case_source.h"
#include "core/io/file_identity.h"
#include "core/report/keyed_digest.h"
#include "core/report/read_report.h"
#include "core/report/read_source.h"
#include "core/report/stretch_digests.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace spoor::report {
namespace {

namespace fs = std::filesystem;

Result<std::string> whole_file(const std::string& path, const TaskContext& context)
{
    const auto file = OpenFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    std::string text(file->identity().size, '\0');
    for (std::size_t at = 0; at < text.size();) {
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto got = file->read_at(text.data() + at, std::min<std::size_t>(text.size() - at, 8u << 20), at);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return failure(ErrorCode::SourceChanged, path, "truncated");
        at += *got;
    }
    return text;
}

std::string folder_of(const std::string& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return path;
    const std::string folder = fs::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

bool is_file(const std::string& path)
{
    std::error_code error;
    return !path.empty() && fs::is_regular_file(path, error);
}

class Verification {
public:
    Verification(const std::string& path, std::span<const std::string> also, std::string_view key,
                 const TaskContext& context)
        : path_(path), also_(also.begin(), also.end()), key_(key), context_(context)
    {
    }

    Result<ReportVerdict> run()
    {
        const auto text = whole_file(path_, context_);
        if (!text)
            return std::unexpected(text.error());
        auto report = read_report(*text);
        if (!report)
            return failure(ErrorCode::BadFormat, path_, "no report of Spoor");
        verdict_.own_digest_holds = report->own_digest_holds;
        verdict_.redacted = report->redacted;
        for (Source& source : report->sources)
            verdict_.files.push_back({std::move(source), {}, Standing::Missing, {}, {}});
        for (Cite& cite : report->cites)
            verdict_.rows.push_back({std::move(cite), Standing::Missing});
        if (auto found = locate(); !found)
            return std::unexpected(found.error());
        for (const ReportVerdict::File& file : verdict_.files)
            progress_.bytes_total += file.source.bytes;
        progress_.files_total = static_cast<std::uint32_t>(verdict_.files.size());
        const auto rows = rows_by_file();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            progress_.current = verdict_.files[i].path;
            if (auto checked = check(verdict_.files[i], rows[i]); !checked)
                return std::unexpected(checked.error());
        }
        return std::move(verdict_);
    }

private:
    // Seen from the report's folder and from the others, then where it was, then by digest.
    Result<void> locate()
    {
        std::vector<std::string> folders{folder_of(path_)};
        for (const std::string& path : also_)
            folders.push_back(folder_of(path));
        std::vector<CaseSource> lost;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < verdict_.files.size(); ++i) {
            ReportVerdict::File& file = verdict_.files[i];
            const Source& source = file.source;
            for (const std::string& folder : folders)
                if (file.path.empty() && !source.relative.empty())
                    if (const std::string path = (fs::path(folder) / source.relative).string(); is_file(path))
                        file.path = path;
            if (file.path.empty() && is_file(source.path))
                file.path = source.path;
            if (!file.path.empty())
                continue;
            CaseSource noted;
            noted.path = source.path;
            noted.relative = source.relative;
            noted.member = source.member;
            noted.bytes = source.bytes;
            noted.sha256 = source.sha256;
            noted.container_sha256 = source.container_sha256;
            lost.push_back(std::move(noted));
            places.push_back(i);
        }
        if (lost.empty())
            return {};
        std::error_code error;
        const auto located = locate_sources(lost, fs::absolute(path_, error).string(), folders, context_);
        if (!located && located.error().code == ErrorCode::Cancelled)
            return std::unexpected(located.error());
        if (!located)
            return {};  // what was not found is missing
        for (const LocatedSource& found : *located)
            if (found.source < places.size())
                verdict_.files[places[found.source]].path = found.path;
        return {};
    }

    // Two sources may have the same content, so the name counts first; written as HTML, it was made visible.
    std::vector<std::vector<ReportVerdict::Row*>> rows_by_file()
    {
        std::vector<std::vector<ReportVerdict::Row*>> all(verdict_.files.size());
        std::map<std::pair<std::string, std::string>, std::size_t> by_name;
        std::map<std::string, std::size_t> by_digest;
        for (std::size_t i = 0; i < verdict_.files.size(); ++i) {
            const Source& source = verdict_.files[i].source;
            by_name.try_emplace({source.sha256, visible(source.file)}, i);
            by_digest.try_emplace(source.sha256, i);
        }
        for (ReportVerdict::Row& row : verdict_.rows) {
            if (const auto named = by_name.find({row.cite.sha256, visible(row.cite.file)}); named != by_name.end())
                all[named->second].push_back(&row);
            else if (const auto found = by_digest.find(row.cite.sha256); found != by_digest.end())
                all[found->second].push_back(&row);
        }
        return all;
    }

    Result<void> check(ReportVerdict::File& file, const std::vector<ReportVerdict::Row*>& rows)
    {
        if (file.path.empty()) {
            file.path = file.source.path;
            file.error = Error{ErrorCode::NotFound, file.source.path, {}};
            return {};
        }
        StretchDigests digests;
        for (const ReportVerdict::Row* row : rows)
            digests.ask({row->cite.offset, row->cite.length});
        const auto now =
            read_source(file.source, file.path, [&](std::string_view bytes) { take(bytes, digests); }, context_);
        ++progress_.files_done;
        if (!now) {
            if (now.error().code == ErrorCode::Cancelled)
                return std::unexpected(now.error());
            file.error = now.error();
            file.standing = now.error().code == ErrorCode::NotFound ? Standing::Missing : Standing::Unreadable;
            for (ReportVerdict::Row* row : rows)
                row->standing = file.standing;
            return {};
        }
        file.sha256_now = now->sha256;
        file.error = now->error;
        const bool same = now->sha256 == file.source.sha256 && now->container_sha256 == file.source.container_sha256;
        file.standing = same ? Standing::Stands : Standing::Differs;
        for (ReportVerdict::Row* row : rows)
            row->standing = standing_of(row->cite, file.standing, digests);
        return {};
    }

    void take(std::string_view bytes, StretchDigests& digests)
    {
        digests.piece(bytes);
        progress_.bytes_done += bytes.size();
        if (context_.progress)
            context_.progress(progress_);
    }

    Standing standing_of(const Cite& cite, Standing of_file, const StretchDigests& digests) const
    {
        if (cite.digest.empty() || (verdict_.redacted && key_.empty()))
            return of_file;
        const auto now = digests.of({cite.offset, cite.length});
        if (!now)
            return Standing::Missing;
        const std::string digest = verdict_.redacted ? keyed_digest(key_, *now) : *now;
        return digest == cite.digest ? Standing::Stands : Standing::Differs;
    }

    const std::string path_;
    const std::vector<std::string> also_;
    const std::string_view key_;
    const TaskContext& context_;
    ReportVerdict verdict_;
    Progress progress_;
};

}

bool ReportVerdict::all_stand() const
{
    return own_digest_holds &&
           std::ranges::all_of(files, [](const File& f) { return f.standing == Standing::Stands; }) &&
           std::ranges::all_of(rows, [](const Row& r) { return r.standing == Standing::Stands; });
}

Result<ReportVerdict> verify_report(const std::string& path, std::span<const std::string> also, std::string_view key,
                                    const TaskContext& context)
{
    return Verification(path, also, key, context).run();
}

}
