// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_actions.h"
#include "app/cli/case_output.h"
#include "app/cli/case_paths.h"
#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace spoor::cli {
namespace {

constexpr std::string_view usage = "usage: spoor-cli case FILE ACTION [OPTIONS]\n\n"
                                   "  add       mark events, sessions or findings; without any the sources are noted\n"
                                   "  list      the bookmarks, by id\n"
                                   "  remove    take bookmarks out\n"
                                   "  export    bookmarks and sources as JSON, CSV or Markdown\n\n"
                                   "`spoor-cli case FILE ACTION --help` lists an action's options.\n";

/// The bookmarks that are asked for.
struct Choice {
    std::string tag;
    int colour = -1;

    void add_to(CLI::App& app)
    {
        app.add_option("--tag", tag, "Only those with this tag")->type_name("T");
        app.add_option("--colour", colour, "Only those of this colour, 0 to 9 (0: none)")
            ->type_name("N")
            ->check(CLI::Range(0, 9));
    }
    std::vector<Bookmark> of(std::vector<Bookmark> all) const
    {
        std::erase_if(all, [&](const Bookmark& b) {
            return (!tag.empty() && !std::ranges::contains(b.tags, tag_of(tag))) || (colour >= 0 && b.colour != colour);
        });
        return all;
    }
};

int told(const Error& error)
{
    say(word(error));
    return exit_unreadable;
}

/// The chosen bookmarks of a case with its sources; or the exit status, told.
std::expected<CaseContent, int> content_of(const CaseFile& file, const Choice& choice)
{
    const auto id = file.id();
    const auto sources = id ? file.sources() : std::unexpected(id.error());
    auto bookmarks = sources ? file.bookmarks() : std::unexpected(sources.error());
    if (!bookmarks)
        return std::unexpected(told(bookmarks.error()));
    return CaseContent{*id, *sources, choice.of(std::move(*bookmarks))};
}

int list(const std::string& path, const Arguments& arguments)
{
    CLI::App app("The bookmarks of a case, by id", "spoor-cli case FILE list");
    Choice choice;
    bool json = false;
    choice.add_to(app);
    app.add_flag("--json", json, "Print JSON");
    if (const auto status = parse(app, arguments))
        return *status;
    const auto file = open_case(path, CaseOptions::Access::Read);
    if (!file)
        return file.error();
    const auto content = content_of(*file, choice);
    if (!content)
        return content.error();
    return print(json ? case_json(*content) : case_text(*content));
}

int export_to(const std::string& path, const Arguments& arguments)
{
    CLI::App app("Bookmarks and sources of a case", "spoor-cli case FILE export");
    Choice choice;
    std::string format = "json";
    choice.add_to(app);
    app.add_option("--format", format, "json (default), csv or md")->type_name("FORMAT");
    if (const auto status = parse(app, arguments))
        return *status;
    using Writer = std::string (*)(const CaseContent&);
    const Writer write = format == "json"  ? Writer(&case_json)
                         : format == "csv" ? Writer(&case_csv)
                         : format == "md"  ? Writer(&case_markdown)
                                           : nullptr;
    if (!write)
        return wrong_use(app, "--format " + format + ": expected json, csv or md");
    auto file = open_case(path, CaseOptions::Access::Write);
    if (!file)
        return file.error();
    const auto content = content_of(*file, choice);
    if (!content)
        return content.error();
    // Where the case cannot be written the export is no less true.
    if (!file->read_only())
        if (const auto noted = file->record("case.exported", Json{{"format", format}}.dump()); !noted)
            return told(noted.error());
    return print(write(*content));
}

int remove(const std::string& path, const Arguments& arguments)
{
    CLI::App app("Takes bookmarks out of a case", "spoor-cli case FILE remove");
    std::vector<std::int64_t> ids;
    app.add_option("ID", ids, "As `list` has them")->required();
    if (const auto status = parse(app, arguments))
        return *status;
    auto file = open_case(path, CaseOptions::Access::Write);
    if (!file)
        return file.error();
    const auto all = file->bookmarks();
    if (!all)
        return told(all.error());
    for (const std::int64_t id : ids)
        if (!std::ranges::contains(*all, id, &Bookmark::id))
            return wrong_use(app, "the case has no bookmark " + std::to_string(id) +
                                      ", so none was removed; `spoor-cli case FILE list` lists them");
    if (const auto removed = file->remove_bookmarks(ids); !removed)
        return told(removed.error());
    return exit_done;
}

struct Action {
    std::string_view name;
    int (*run)(const std::string& path, const Arguments&);
};
constexpr std::array actions = {Action{"add", add_to_case}, Action{"list", list}, Action{"remove", remove},
                                Action{"export", export_to}};

}

int case_command(const Arguments& arguments)
{
    if (std::ranges::any_of(arguments | std::views::take(1),
                            [](const std::string& word) { return word == "--help" || word == "-h"; }))
        return print(usage);
    if (arguments.size() < 2) {
        say_text(usage);
        return exit_wrong_use;
    }
    const auto action = std::ranges::find(actions, std::string_view(arguments[1]), &Action::name);
    if (action == actions.end()) {
        say("case: there is no action '" + visible(arguments[1]) +
            "'; expected add, list, remove or export behind FILE");
        return exit_wrong_use;
    }
    return action->run(arguments[0], Arguments(arguments.begin() + 2, arguments.end()));
}

}
