// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "app/cli/explain_output.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/report/visible_text.h"

namespace spoor::cli {
namespace {

int explain_codes(const std::vector<std::string>& codes, bool json)
{
    std::vector<AskedCode> asked;
    for (const std::string& code : codes)
        asked.push_back({code, explain_code(code)});
    std::string out;
    bool all_known = true;
    for (const AskedCode& one : asked) {
        all_known &= !one.found.empty();
        for (const Explanation& explanation : one.found)
            out += (out.empty() ? "" : "\n") + explained_text(explanation);
    }
    const int printed = print(json ? json_text(explained_json(asked)) : out);
    for (const AskedCode& one : asked)
        if (one.found.empty())
            say(visible(one.code) +
                ": no table knows this code; a status (401.2), an FTP reply (530), a win32 code (2148074254, "
                "0x8009030E), an event (4625, EventLog 6008), a verb or a method can be explained");
    return all_known ? printed : exit_wrong_use;
}

/// `date time c-ip …`, also with `#Fields:` before it, as it stands in a log's header; commas part names too.
std::vector<std::string> column_names(std::string_view text)
{
    constexpr std::string_view directive = "#Fields:";
    if (text.starts_with(directive))
        text.remove_prefix(directive.size());
    std::vector<std::string> names(1);
    for (const char c : text)
        if (c == ' ' || c == ',' || c == '\t' || c == '\r' || c == '\n') {
            if (!names.back().empty())
                names.emplace_back();
        } else {
            names.back() += c;
        }
    if (names.back().empty())
        names.pop_back();
    return names;
}

}

int explain_command(const Arguments& arguments)
{
    CLI::App app("What a status, a win32 code, an event, a verb or a whole log line means", "spoor-cli explain");
    std::vector<std::string> codes;
    std::string line, fields;
    bool json = false;
    app.add_option("CODE", codes, "401, 401.2, 530, 2148074254, 0x8009030E, SEC_E_NO_CREDENTIALS, 4625, USER …");
    CLI::Option* line_option =
        app.add_option("--line", line, "A line of a log, or a whole record, in quotes")->type_name("TEXT");
    CLI::Option* fields_option =
        app.add_option("--fields", fields, "With --line: the columns that the log's #Fields line names")
            ->type_name("\"date time …\"");
    app.add_flag("--json", json, "Print JSON");
    if (const auto status = parse(app, arguments))
        return *status;
    if (codes.empty() && line_option->count() == 0)
        return wrong_use(app, "name a CODE, or give a line with --line");
    if (!codes.empty() && line_option->count())
        return wrong_use(app, "--line: takes no codes beside it (is the line in quotes?)");
    if (fields_option->count() && line_option->count() == 0)
        return wrong_use(app, "--fields: are the columns of a line, which --line gives");
    if (!codes.empty())
        return explain_codes(codes, json);
    const ExplainedLine explained = explain_line(line, column_names(fields));
    return print(json ? json_text(explained_json(explained)) : explained_text(explained));
}

}
