// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/text_table.h"
#include "core/formats/format.h"

namespace spoor::cli {
namespace {

std::string_view name(Clock clock)
{
    switch (clock) {
    case Clock::Utc:
        return "utc";
    case Clock::Local:
        return "local";
    case Clock::Carried:
        break;
    }
    return "carried";
}

std::string_view meaning(Clock clock)
{
    switch (clock) {
    case Clock::Utc:
        return "UTC";
    case Clock::Local:
        return "the server's own, not named in the file (--zone)";
    case Clock::Carried:
        break;
    }
    return "each line says its offset";
}

}

int formats_command(const Arguments& arguments)
{
    CLI::App app("The log formats that are known", "spoor-cli formats");
    bool as_json = false;
    app.add_flag("--json", as_json, "Print JSON");
    if (const auto status = parse(app, arguments))
        return *status;
    if (as_json) {
        Json json = Json::array();
        for (const Format* format : formats())
            json.push_back({{"id", std::string(format->id())},
                            {"title", std::string(format->title())},
                            {"clock", std::string(name(format->clock()))}});
        return print(json_text(json));
    }
    TextTable table({{"id"}, {"title"}, {"clock"}});
    for (const Format* format : formats())
        table.add({std::string(format->id()), std::string(format->title()), std::string(meaning(format->clock()))});
    return print(table.text());
}

}
