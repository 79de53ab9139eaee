// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_paths.h"

#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "core/casefile/schema.h"
#include "core/formats/format.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <filesystem>

namespace spoor::cli {
namespace {

/// As fnmatch(3) takes a text for itself.
std::string literal_glob(const std::string& path)
{
    std::string glob;
    for (const char c : path) {
        if (std::string_view("*?[]\\").contains(c))
            glob += '\\';
        glob += c;
    }
    return glob;
}

/// Behind what the command line says: the first that fits counts.
void add_choices(LoadOptions& load, const CaseSource& source, const std::string& path)
{
    const std::string glob = literal_glob(source.member ? path + '/' + *source.member : path);
    if (auto zone = Zone::parse(source.zone))
        load.zones.emplace_back(glob, std::move(*zone));
    if (format_by_id(source.format))
        load.formats.emplace_back(glob, source.format);
}

Result<void> add_case(CasePaths& paths, const std::string& path, const TaskContext& context)
{
    CaseOptions reading;
    reading.access = CaseOptions::Access::Read;
    const auto file = CaseFile::open(path, reading);
    const auto sources = file ? file->sources() : std::unexpected(file.error());
    auto bookmarks = sources ? file->bookmarks() : std::unexpected(sources.error());
    const auto places =
        bookmarks ? locate_sources(*sources, file->path(), {}, context) : std::unexpected(bookmarks.error());
    if (!places)
        return std::unexpected(places.error());
    if (sources->empty())
        say(visible(path) + ": the case names no source yet; `spoor-cli case " + visible(path) +
            " add PATH` notes some");
    // Ids of several cases must not be mixed up.
    const std::int64_t before = paths.sources.empty() ? 0 : paths.sources.back().id;
    for (std::size_t i = 0; i < sources->size(); ++i) {
        CaseSource source = (*sources)[i];
        const LocatedSource& where = (*places)[i];
        if (where.how == LocatedSource::How::Missing) {
            say(visible(source.path) + ": a source of the case " + visible(path) +
                " is neither there nor elsewhere below the case's folder; put it back or beside the case");
            paths.status = exit_unreadable;
        } else {
            if (!std::ranges::contains(paths.options.paths, where.path))
                paths.options.paths.push_back(where.path);
            add_choices(paths.options.load, source, where.path);
            source.path = where.path;
        }
        source.relative.clear();
        source.id += before;
        paths.sources.push_back(std::move(source));
    }
    for (Bookmark& bookmark : *bookmarks) {
        bookmark.source += before;
        paths.bookmarks.push_back(std::move(bookmark));
    }
    return {};
}

}

bool is_case(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return false;
    const auto header = schema::read_header(path);
    return header && *header && (*header)->application == schema::application_id;
}

std::expected<CaseFile, int> open_case(const std::string& path, CaseOptions::Access access)
{
    // For reading first, which makes nothing where there is none.
    CaseOptions options;
    options.access = is_case(path) ? access : CaseOptions::Access::Read;
    auto file = CaseFile::open(path, options);
    if (file)
        return std::move(*file);
    say(word(file.error()));
    return std::unexpected(int{exit_unreadable});
}

CasePaths with_cases_opened(const CommonOptions& options, const TaskContext& context)
{
    CasePaths paths;
    paths.options = options;
    paths.options.paths.clear();
    for (const std::string& path : options.paths) {
        if (!is_case(path)) {
            paths.options.paths.push_back(path);
            continue;
        }
        if (const auto added = add_case(paths, path, context); !added) {
            paths.cancelled = added.error().code == ErrorCode::Cancelled;
            if (!paths.cancelled)
                say(word(added.error()));
            paths.status = exit_unreadable;
        }
    }
    return paths;
}

}
