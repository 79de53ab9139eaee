// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_output.h"
#include "app/cli/text_table.h"
#include "core/report/visible_text.h"

#include <string_view>

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

std::string columns_text(const Layout& layout)
{
    if (!layout.inferred)
        return layout.note.empty() ? std::string() : visible(layout.note) + '\n';
    return "The line has no header; its columns are inferred" +
           (layout.note.empty() ? std::string() : ": " + visible(layout.note)) + '\n';
}

}

std::string explained_text(const Explanation& explanation)
{
    std::string out = visible(what_it_is(explanation)) + " (" + explanation.domain + ")\n";
    append_line(out, explanation.meaning);
    append_line(out, explanation.assessment);
    if (!explanation.source.empty())
        append_line(out, "Source: " + explanation.source);
    return out;
}

std::string explained_text(const ExplainedLine& line)
{
    std::string out = std::string(line.format->id()) + ": " + std::string(line.format->title()) + '\n';
    if (!line.recognised.empty())
        out += visible(line.recognised) + '\n';
    if (line.layout)
        out += columns_text(*line.layout);
    if (!line.sentence.empty())
        out += '\n' + visible(line.sentence) + '\n';
    TextTable table({{"field"}, {"value"}, {"meaning"}});
    for (std::size_t i = 0; i < line.fields.size(); ++i) {
        const RawField& field = line.fields[i];
        const std::string meaning = i < line.meanings.size() ? meaning_text(line.meanings[i]) : std::string();
        table.add({field.name, field.absent ? "-" : field.value, meaning});
    }
    if (!table.empty())
        out += '\n' + table.text();
    return out;
}

}
