// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_actions.h"
#include "app/cli/case_paths.h"
#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/wording.h"
#include "core/base/name_pattern.h"
#include "core/casefile/make_bookmark.h"
#include "core/findings/rule.h"

#include <algorithm>

namespace spoor::cli {
namespace {

/// What `add` was asked for beside the common options.
struct Asked {
    std::vector<std::string> sessions;
    std::string findings;
    std::optional<std::string> note;
    std::vector<std::string> tags;
    int colour = -1;
    std::uint64_t limit = 1000;
    bool events = false;

    void add_to(CLI::App& app)
    {
        app.add_option("--session", sessions, "Mark this session, by the id that `sessions` lists (again for more)")
            ->allow_extra_args(false)
            ->type_name("ID");
        app.add_option("--finding", findings, "Mark the findings of the rules that fit, such as 'ftp.*'")
            ->type_name("GLOB");
        app.add_option("--note", note, "What is to be said of them, as Markdown")->type_name("TEXT");
        app.add_option("--tag", tags, "A tag for them (again for more)")->allow_extra_args(false)->type_name("T");
        app.add_option("--colour", colour, "A colour for them, 1 to 9 (0: none)")
            ->type_name("N")
            ->check(CLI::Range(0, 9));
        app.add_option("--limit", limit, "Mark nothing where it would be more than N, 1000 unless told")
            ->type_name("N");
    }
    BookmarkChange change() const
    {
        BookmarkChange change;
        change.add_tags = tags;
        change.note = note;
        if (colour >= 0)
            change.colour = static_cast<std::uint8_t>(colour);
        return change;
    }
};

int told(const Error& error)
{
    say(word(error));
    return exit_unreadable;
}

int too_many(const CLI::App& app, std::uint64_t count, std::uint64_t limit)
{
    return wrong_use(app, grouped(count) + " would be marked, and --limit is " + grouped(limit) +
                              ", so none was: narrow the filter, or allow it with --limit " + std::to_string(count));
}

/// Absolute, of a case that can be written; made where it is missing.
Result<std::string> path_of_writable(const std::string& path)
{
    const auto file = CaseFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    if (file->read_only())
        return std::unexpected(*file->read_only());
    return file->path();
}

using Drafts = std::vector<BookmarkDraft>;

/// Everything that is to be marked; or the exit status, told.
std::expected<Drafts, int> drafts_of(const CLI::App& app, const Asked& asked, const CommonOptions& options,
                                     const LoadedSelection& chosen, const std::string& case_path)
{
    const auto& [loaded, selection] = chosen;
    Drafts drafts;
    LineReader reader;
    std::optional<Error> error;
    const auto take = [&](Result<BookmarkDraft> draft) {
        if (draft)
            drafts.push_back(std::move(*draft));
        else if (!error)
            error = std::move(draft.error());
    };
    const bool finds = !asked.findings.empty();
    const bool sessions_wanted = finds || !asked.sessions.empty();
    const SessionSet sessions =
        sessions_wanted ? find_sessions(loaded.snapshot, {}, options.load.jobs).value_or(SessionSet{}) : SessionSet{};
    for (const std::string& id : asked.sessions) {
        const auto place = sessions.find(id);
        if (!place)
            return std::unexpected(wrong_use(app, "--session " + id +
                                                      ": there is no session of this id; `spoor-cli "
                                                      "sessions` lists the ids"));
        take(draft_of_session(*place->table, place->index, case_path, reader));
    }
    if (finds) {
        const auto fits = [&](std::string_view id) { return name_fits(asked.findings, id); };
        if (std::ranges::none_of(rules(), [&](const Rule* rule) { return fits(rule->id()); }))
            return std::unexpected(wrong_use(app, "--finding " + asked.findings +
                                                      ": no rule fits; `spoor-cli findings --list-rules` lists them"));
        const FindingSet set = findings_of(loaded.snapshot, sessions, options.load.jobs, {}, fits);
        const auto places = chosen_findings(set, selection);
        if (places.size() > asked.limit)
            return std::unexpected(too_many(app, places.size(), asked.limit));
        for (const std::uint32_t place : places)
            take(draft_of_finding(set, set.rows[place], case_path, reader));
    }
    if (asked.events) {
        if (selection.rows.size() > asked.limit)
            return std::unexpected(too_many(app, selection.rows.size(), asked.limit));
        for (std::uint32_t i = 0; i < selection.rows.size(); ++i)
            take(draft_of_event(*loaded.snapshot, selection.rows[i], case_path, reader));
    }
    if (error)
        return std::unexpected(told(*error));
    return drafts;
}

/// The ids, in the order of the drafts.
Result<std::vector<std::int64_t>> keep(CaseFile& file, Drafts& drafts, const Snapshot& snapshot, const Asked& asked)
{
    // All that was read, also what nothing is marked in: the case is about it.
    std::vector<CaseSource> sources;
    for (const auto& source : snapshot.sources)
        if (!source->sha256.empty())
            sources.push_back(case_source(*source, file.path()));
    const std::size_t first_draft = sources.size();
    for (const BookmarkDraft& draft : drafts)
        sources.push_back(draft.source);
    const auto noted = file.note_sources(sources);
    const auto before = noted ? file.bookmarks() : std::unexpected(noted.error());
    if (!before)
        return std::unexpected(before.error());
    std::vector<Bookmark> bookmarks;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        bookmarks.push_back(std::move(drafts[i].bookmark));
        bookmarks.back().source = (*noted)[first_draft + i];
        bookmarks.back().tags = asked.tags;
        bookmarks.back().note = asked.note.value_or(std::string());
        bookmarks.back().colour = static_cast<std::uint8_t>(std::max(asked.colour, 0));
    }
    auto ids = file.add_bookmarks(bookmarks);
    if (!ids)
        return ids;
    std::vector<std::int64_t> known;
    std::ranges::copy_if(*ids, std::back_inserter(known),
                         [&](std::int64_t id) { return std::ranges::contains(*before, id, &Bookmark::id); });
    if (const auto changed = file.change_bookmarks(known, asked.change()); !changed)
        return std::unexpected(changed.error());
    return ids;
}

}

int add_to_case(const std::string& path, const Arguments& arguments)
{
    CLI::App app("Marks the events that --filter, --from and --to choose, or sessions, or findings; prints their ids. "
                 "What is marked already gets the tags, and the note and colour that are given.",
                 "spoor-cli case FILE add");
    CommonParser common(app);
    Asked asked;
    asked.add_to(app);
    if (const auto status = parse(app, arguments))
        return *status;
    const auto options = options_of(app, common);
    if (!options)
        return options.error();
    asked.events =
        (!options->filter.empty() || options->from || options->to) && asked.sessions.empty() && asked.findings.empty();
    if (!filter_of(*options))
        return exit_wrong_use;
    // Before anything is read that may take long; but not kept open: the same case may be among the paths.
    const auto case_path = path_of_writable(path);
    if (!case_path)
        return told(case_path.error());
    const auto chosen = load_selection(*options);
    if (!chosen)
        return chosen.error();
    auto drafts = drafts_of(app, asked, *options, *chosen, *case_path);
    if (!drafts)
        return drafts.error();
    auto file = CaseFile::open(path);
    if (!file)
        return told(file.error());
    const auto ids = keep(*file, *drafts, *chosen->loaded.snapshot, asked);
    if (!ids)
        return told(ids.error());
    std::string text;
    for (const std::int64_t id : *ids)
        text += std::to_string(id) + '\n';
    return std::max({print(text), chosen->loaded.status, chosen->selection.status});
}

}
