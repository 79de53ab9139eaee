// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"
#include "app/cli/load.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/wording.h"
#include "core/report/event_export.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <limits>

namespace spoor::cli {
namespace {

enum class Shape { Table, Csv, Jsonl, Timesketch, TimesketchJsonl, Ecs, Raw };

std::optional<Shape> shape_of(const std::string& text)
{
    static constexpr std::pair<std::string_view, Shape> shapes[] = {{"table", Shape::Table},
                                                                    {"csv", Shape::Csv},
                                                                    {"jsonl", Shape::Jsonl},
                                                                    {"timesketch", Shape::Timesketch},
                                                                    {"timesketch-jsonl", Shape::TimesketchJsonl},
                                                                    {"ecs", Shape::Ecs},
                                                                    {"raw", Shape::Raw}};
    const auto found = std::ranges::find(shapes, text, &std::pair<std::string_view, Shape>::first);
    return found == std::end(shapes) ? std::nullopt : std::optional(found->second);
}

std::vector<ExportField> usual_fields(Shape shape)
{
    std::vector<Field> wanted;
    if (shape == Shape::Table)
        wanted = {Field::Time, Field::Kind, Field::Ip, Field::User, Field::Method, Field::Status, Field::Path};
    else
        wanted = {Field::Time, Field::Kind,   Field::Outcome, Field::Ip,   Field::Server, Field::ServerPort,
                  Field::User, Field::Domain, Field::Method,  Field::Path, Field::Agent,  Field::Status,
                  Field::Sub,  Field::Win32,  Field::EventId, Field::Host, Field::Site,   Field::Session,
                  Field::File, Field::Line,   Field::Message};
    // Timesketch has columns of its own for these.
    if (shape == Shape::Timesketch || shape == Shape::TimesketchJsonl)
        std::erase_if(wanted, [](Field f) { return f == Field::Time || f == Field::Message; });
    std::vector<ExportField> fields;
    for (const Field field : wanted)
        fields.push_back(ExportField::of(field));
    return fields;
}

std::vector<ExportField> named_fields(const std::vector<std::string>& names)
{
    std::vector<ExportField> fields;
    for (const std::string& name : names)
        fields.push_back(ExportField::named(name));
    return fields;
}

std::unique_ptr<EventWriter> writer_of(Shape shape, std::vector<ExportField> fields)
{
    switch (shape) {
    case Shape::Table:
        return table_writer(std::move(fields), Output::terminal_width());
    case Shape::Csv:
        return csv_writer(std::move(fields));
    case Shape::Jsonl:
        return jsonl_writer(std::move(fields));
    case Shape::Timesketch:
        return timesketch_writer(std::move(fields));
    case Shape::TimesketchJsonl:
        return timesketch_jsonl_writer(std::move(fields));
    case Shape::Ecs:
        return ecs_writer();
    case Shape::Raw:
        break;
    }
    return raw_writer();
}

int write(const Selection& selection, const EventNotes& notes, std::uint32_t limit, EventWriter& writer,
          const Interrupt& interrupt)
{
    Output output;
    const bool terminal = Output::is_terminal();
    const ExportSink sink = [&](std::string_view text) {
        // A file gets the log's bytes; a terminal would obey them.
        const bool written = terminal ? output.write(visible(text, LineEnds::Keep)) : output.write(text);
        return written && !interrupt.happened();
    };
    const auto result = export_events(selection.rows, limit, writer, sink, {interrupt.token(), {}}, &notes);
    if (interrupt.happened() || (!result && result.error().code == ErrorCode::Cancelled)) {
        say("interrupted");
        return exit_interrupted;
    }
    if (!result) {
        say(word(result.error()));
        return exit_unreadable;
    }
    if (result->raw_error) {
        say(word(*result->raw_error));
        return std::max<int>(output.status(), exit_unreadable);
    }
    return output.status();
}

}

int events_command(const Arguments& arguments)
{
    CLI::App app("The timeline, in time order", "spoor-cli events");
    CommonParser common(app);
    std::vector<std::string> names;
    std::uint32_t limit = std::numeric_limits<std::uint32_t>::max();
    app.get_option("--format")
        ->description("table (default), csv, jsonl, timesketch, timesketch-jsonl, ecs or raw; or GLOB=ID: read files "
                      "that fit GLOB as "
                      "format ID")
        ->type_name("FORMAT|GLOB=ID");
    app.add_option("--fields", names,
                   "Fields, parted by commas: names of the contract (time, ip, user …) or the log's own")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("A,B,…");
    app.add_option("--limit", limit, "No more than this many events")->type_name("N")->check(CLI::NonNegativeNumber);
    if (const auto status = parse(app, arguments))
        return *status;
    const auto options = common.options();
    if (!options)
        return wrong_use(app, options.error());
    const std::string format = options->output_format.value_or("table");
    const auto shape = shape_of(format);
    if (!shape)
        return wrong_use(app, "--format " + format +
                                  ": expected table, csv, jsonl, timesketch, timesketch-jsonl, ecs or raw "
                                  "(or GLOB=ID)");
    if (*shape == Shape::Raw && !names.empty())
        return wrong_use(app, "--fields: --format raw prints the lines as they are and takes no fields");
    if (*shape == Shape::Ecs && !names.empty())
        return wrong_use(app, "--fields: --format ecs writes what the schema has and takes no fields; see jsonl");
    const auto filter = filter_of(*options);
    if (!filter)
        return exit_wrong_use;

    const Interrupt interrupt;
    const auto loaded = load(*options, interrupt);
    if (!loaded)
        return exit_interrupted;
    std::vector<ExportField> fields = names.empty() ? usual_fields(*shape) : named_fields(names);
    if (loaded->snapshot->event_count())
        for (const ExportField& field : fields)
            if (field.field == Field::Other && !has_source_field(*loaded->snapshot, field.name))
                return wrong_use(app, "--fields " + field.name + ": no field of this name is in these logs");
    const auto selection = select(*options, *filter, *loaded, interrupt);
    if (!selection)
        return selection.error();
    const auto writer = writer_of(*shape, std::move(fields));
    return std::max(
        {write(*selection, *loaded->bookmarks.notes(), limit, *writer, interrupt), loaded->status, selection->status});
}

}
