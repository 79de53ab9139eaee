// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/text_table.h"
#include "core/explain/explain.h"
#include "core/formats/format.h"
#include "core/io/encoding.h"
#include "core/report/visible_text.h"

#include <algorithm>

namespace spoor::cli {
namespace {

std::string what_it_is(const Explanation& explanation)
{
    std::string text = explanation.code;
    if (!explanation.name.empty() && explanation.name != explanation.code)
        text += ' ' + explanation.name;
    return text;
}

void append_line(std::string& out, std::string_view text)
{
    if (text.empty())
        return;
    out += "    ";
    append_visible(out, text);
    out += '\n';
}

std::string in_full(const Explanation& explanation)
{
    std::string out = visible(what_it_is(explanation)) + " (" + explanation.domain + ")\n";
    append_line(out, explanation.meaning);
    append_line(out, explanation.assessment);
    if (!explanation.source.empty())
        append_line(out, "Source: " + explanation.source);
    return out;
}

int explain_codes(const std::vector<std::string>& codes)
{
    std::string out;
    std::vector<std::string> unknown;
    for (const std::string& code : codes) {
        const std::vector<Explanation> found = explain_code(code);
        if (found.empty())
            unknown.push_back(code);
        for (const Explanation& explanation : found)
            out += (out.empty() ? "" : "\n") + in_full(explanation);
    }
    const int printed = print(out);
    for (const std::string& code : unknown)
        say(visible(code) + ": no table knows this code; a status (401.2), an FTP reply (530), a win32 code "
                            "(2148074254, 0x8009030E), a verb or a method can be explained");
    return unknown.empty() ? printed : exit_wrong_use;
}

// A header, if any, is not in the line: the parser says what its columns are likely to be.
std::vector<Layout> likely_layouts(const Format& format, const std::string& text)
{
    const Sample sample{text, true};
    const auto parser = format.open(sample);
    Chunk chunk;
    chunk.text = text;
    chunk.first = chunk.last = true;
    chunk.ascii = is_ascii(text);
    parser->scan(chunk);
    return parser->layouts();
}

std::string_view hiding_words(explain::Hiding hiding)
{
    using enum explain::Hiding;
    switch (hiding) {
    case Plain:
        return "characters escaped that need no escape";
    case Separator:
        return "dots or slashes escaped";
    case Layers:
        return "escaped more than once";
    case Overlong:
        return "overlong UTF-8";
    case Lookalike:
        return "look-alikes of ASCII characters";
    case Entity:
        return "characters written as HTML references";
    case Nul:
        return "a NUL";
    case LineEnd:
        return "a line end";
    case Control:
        return "control characters";
    case Invisible:
        return "characters that cannot be seen or turn the direction of text";
    case Traversal:
        return "a step to the folder above, seen only when decoded";
    }
    return {};
}

std::string meaning_text(const FieldMeaning& meaning)
{
    std::string text;
    const auto add = [&](const std::string& sentence) {
        if (!sentence.empty())
            text += (text.empty() ? "" : " · ") + sentence;
    };
    if (meaning.value) {
        const std::string& name = meaning.value->name;
        add(name.empty() || meaning.value->meaning.starts_with(name) ? meaning.value->meaning
                                                                     : name + ": " + meaning.value->meaning);
        add(meaning.value->assessment);
    } else {
        add(meaning.column);
    }
    if (!meaning.decoded.empty())
        add(meaning.layers > 1 ? "decoded " + std::to_string(meaning.layers) + " times: " + meaning.decoded
                               : "decoded: " + meaning.decoded);
    std::string hidden;
    for (const explain::Hiding hiding : meaning.hidden)
        hidden += (hidden.empty() ? "! hidden by its writing: " : "; ") + std::string(hiding_words(hiding));
    add(hidden);
    for (const Explanation& sign : meaning.signs)
        add("looks like " + what_it_is(sign) + ": " + sign.meaning);
    return text;
}

int explain_line(std::string line)
{
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.pop_back();
    const std::string text = line + '\n';
    const Detection detection = detect(Sample{text, true});
    const std::vector<Layout> layouts = likely_layouts(*detection.format, text);
    const std::vector<RawField> fields = detection.format->decode(line, layouts.empty() ? nullptr : &layouts.front());
    std::string out = std::string(detection.format->id()) + ": " + std::string(detection.format->title()) + '\n';
    if (!detection.match.reason.empty())
        out += visible(detection.match.reason) + '\n';
    if (!layouts.empty() && layouts.front().inferred)
        out += "The line has no header; its columns are inferred" +
               (layouts.front().note.empty() ? "" : ": " + visible(layouts.front().note)) + '\n';
    else if (!layouts.empty() && !layouts.front().note.empty())
        out += visible(layouts.front().note) + '\n';
    const bool ftp = speaks_ftp(*detection.format);
    const std::vector<FieldMeaning> meanings = explain_fields(fields, ftp);
    TextTable table({{"field"}, {"value"}, {"meaning"}});
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::string meaning = i < meanings.size() ? meaning_text(meanings[i]) : std::string();
        table.add({fields[i].name, fields[i].absent ? "-" : fields[i].value, meaning});
    }
    if (!table.empty())
        out += '\n' + table.text();
    return print(out);
}

}

int explain_command(const Arguments& arguments)
{
    CLI::App app("What a status, a win32 code, a verb or a whole log line means", "spoor-cli explain");
    std::vector<std::string> codes;
    std::string line;
    app.add_option("CODE", codes, "401, 401.2, 530, 2148074254, 0x8009030E, SEC_E_NO_CREDENTIALS, USER …");
    CLI::Option* line_option = app.add_option("--line", line, "A line of a log, in quotes")->type_name("TEXT");
    if (const auto status = parse(app, arguments))
        return *status;
    if (codes.empty() && line_option->count() == 0)
        return wrong_use(app, "name a CODE, or give a line with --line");
    if (!codes.empty() && line_option->count())
        return wrong_use(app, "--line: takes no codes beside it (is the line in quotes?)");
    return codes.empty() ? explain_line(line) : explain_codes(codes);
}

}
