// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "core/formats/format.h"
#include "core/report/visible_text.h"

#include <algorithm>

namespace spoor::cli {
namespace {

std::unexpected<Error> bad(ErrorCode code, std::string_view option, const std::string& value, std::string detail)
{
    return failure(code, std::string(option) + ' ' + value, std::move(detail));
}

// `GLOB=VALUE` in two; the glob is empty where there is none. The last `=`, because no zone or format id holds one.
std::pair<std::string, std::string> split_override(const std::string& text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos)
        return {{}, text};
    return {text.substr(0, equals), text.substr(equals + 1)};
}

Result<void> add_zone(LoadOptions& load, bool& default_given, const std::string& text)
{
    auto [glob, value] = split_override(text);
    auto zone = Zone::parse(value);
    if (!zone)
        return bad(ErrorCode::BadZone, "--zone", text, value);
    if (text.find('=') == std::string::npos) {
        if (default_given)
            return bad(ErrorCode::BadOption, "--zone", text, "a default zone was given before; use --zone GLOB=ZONE");
        load.default_zone = *zone;
        default_given = true;
    } else {
        load.zones.emplace_back(std::move(glob), *zone);
    }
    return {};
}

Result<void> add_format(CommonOptions& options, const std::string& text)
{
    auto [glob, id] = split_override(text);
    if (text.find('=') == std::string::npos) {
        options.output_format = text;
        return {};
    }
    if (!format_by_id(id))
        return bad(ErrorCode::BadFormat, "--format", text, id);
    options.load.formats.emplace_back(std::move(glob), std::move(id));
    return {};
}

Result<std::optional<Micros>> limit_of_time(std::string_view option, const std::string& text, Micros TimeSpan::* end)
{
    if (text.empty())
        return std::nullopt;
    const auto span = parse_time_span(text);
    if (!span)
        return bad(ErrorCode::BadTime, option, text, span.error().detail);
    return (*span).*end;
}

}

CommonParser::CommonParser(CLI::App& app)
{
    app.add_option("PATH", paths_, "Files, folders (walked to their ends), archives and case files")->required();
    app.add_option("--zone", zones_,
                   "Zone of times that carry none: ZONE, or GLOB=ZONE for some files (again for more)")
        ->allow_extra_args(false)
        ->type_name("[GLOB=]ZONE");
    app.add_option("--format", formats_, "GLOB=ID: read files that fit GLOB as format ID (see `spoor-cli formats`)")
        ->allow_extra_args(false)
        ->type_name("GLOB=ID");
    app.add_option("--filter", filter_, "Only events that match, as in: status:401 and not user:\"-\"")
        ->type_name("EXPR");
    app.add_option("--from", from_, "Only events at or after this time (UTC unless it has an offset)")->type_name("T");
    app.add_option("--to", to_, "Only events up to this time; a date means the whole day")->type_name("T");
    app.add_option("--jobs", jobs_, "How many threads read (default: as many as processors)")
        ->type_name("N")
        ->check(CLI::Range(1u, 1024u));
    app.add_flag("--no-cache", no_cache_, "Neither use nor write the index cache");
}

Result<CommonOptions> CommonParser::options() const
{
    CommonOptions options;
    options.paths = paths_;
    options.filter = filter_;
    options.load.jobs = jobs_;
    options.load.use_cache = !no_cache_;
    bool default_given = false;
    for (const std::string& zone : zones_)
        if (auto added = add_zone(options.load, default_given, zone); !added)
            return std::unexpected(added.error());
    for (const std::string& format : formats_)
        if (auto added = add_format(options, format); !added)
            return std::unexpected(added.error());
    auto from = limit_of_time("--from", from_, &TimeSpan::first);
    if (!from)
        return std::unexpected(from.error());
    auto to = limit_of_time("--to", to_, &TimeSpan::last);
    if (!to)
        return std::unexpected(to.error());
    options.from = *from;
    options.to = *to;
    return options;
}

std::optional<int> parse(CLI::App& app, const Arguments& arguments)
{
    // CLI11 takes the words from the back.
    Arguments words(arguments.rbegin(), arguments.rend());
    try {
        app.parse(std::move(words));
    } catch (const CLI::CallForHelp&) {
        return print(app.help());
    } catch (const CLI::ParseError& error) {
        return wrong_use(app, error.what());
    }
    return std::nullopt;
}

int wrong_use(const CLI::App& app, const std::string& message)
{
    say(visible(message, LineEnds::Keep));
    say_text("Try `" + app.get_name() + " --help`.\n");
    return exit_wrong_use;
}

int wrong_use(const CLI::App& app, const Error& error) { return wrong_use(app, word(error)); }

std::expected<CommonOptions, int> options_of(const CLI::App& app, const CommonParser& common)
{
    auto options = common.options();
    if (!options)
        return std::unexpected(wrong_use(app, options.error()));
    if (options->output_format)
        return std::unexpected(wrong_use(app, "--format " + *options->output_format +
                                                  ": write --format GLOB=ID here (and --json for JSON)"));
    return std::move(*options);
}

}
