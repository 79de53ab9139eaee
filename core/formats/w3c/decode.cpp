// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/columns.h"
#include "core/formats/w3c/directive.h"
#include "core/formats/w3c/infer.h"
#include "core/formats/w3c/parser.h"
#include "core/formats/w3c/record.h"
#include "core/formats/w3c/tokens.h"
#include "core/io/encoding.h"

#include <algorithm>

namespace spoor::w3c {
namespace {

/// A value as people read it: quotes undone, blanks of the agent back, valid UTF-8.
std::string readable(std::string_view raw, Field field)
{
    if (field == Field::Agent && !raw.starts_with('"'))
        return restore_blanks(raw);
    return to_utf8(unquote(raw));
}

}

std::vector<RawField> decode_record(std::string_view raw, const Layout* layout, bool ftp)
{
    // A joined record still has its line end in the middle, which parts two values as a blank does.
    std::vector<std::string_view> values = split_plain(raw);
    Layout inferred;
    if (!layout) {
        if (const auto guess = infer_layout(std::span(&values, 1)))
            inferred.names = guess->names;
        layout = &inferred;
    }
    if (values.size() != layout->names.size() && raw.find('\0') != raw.npos)
        values = split_plain(behind_nuls(trim(raw)));
    if (values.size() != layout->names.size()) {
        if (auto quoted = split_quoted(raw); quoted.size() == layout->names.size())
            values = std::move(quoted);
    }
    std::vector<RawField> out;
    const std::size_t n = std::max(values.size(), layout->names.size());
    for (std::size_t i = 0; i < n; ++i) {
        RawField f;
        f.name = i < layout->names.size() ? to_utf8(layout->names[i]) : "column-" + std::to_string(i + 1);
        f.field = field_of(f.name);
        const std::string_view value = i < values.size() ? values[i] : std::string_view();
        f.absent = is_absent(value);
        if (!f.absent)
            f.value = readable(value, f.field);
        if (ftp && f.field == Field::Method && !f.absent) {
            const Verb verb = split_verb(value);
            if (!verb.id.empty())
                out.push_back({Field::Session, "connection id", to_utf8(verb.id), false});
            f.value = to_utf8(verb.verb);
        }
        if (f.name == "cs-uri" && !f.absent) {
            const std::size_t mark = f.value.find('?');
            if (mark != std::string::npos) {
                RawField query{Field::Query, f.name, f.value.substr(mark + 1), false};
                f.value.resize(mark);
                out.push_back(std::move(f));
                out.push_back(std::move(query));
                continue;
            }
        }
        out.push_back(std::move(f));
    }
    return out;
}

}
