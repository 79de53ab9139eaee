// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/raw_fields.h"

#include "core/io/encoding.h"
#include "core/query/fold.h"

namespace spoor::query {

std::string_view record_of(const SegmentText& text, std::uint32_t row)
{
    const std::size_t from = text.places->offset[row];
    return from < text.text.size() ? text.text.substr(from, text.places->text_length(row)) : std::string_view();
}

std::string raw_value(const SourceInfo& source, const SegmentText& text, const Segment& segment, std::uint32_t row,
                      const FieldName& field)
{
    if (!source.format)
        return {};
    const Layout* layout = nullptr;
    if (source.layouts)
        if (const std::uint32_t index = segment.layout(row); index < source.layouts->size())
            layout = &(*source.layouts)[index];
    const std::string_view record = record_of(text, row);
    std::vector<RawField> fields =
        is_ascii(record) ? source.format->decode(record, layout) : source.format->decode(to_utf8(record), layout);
    for (RawField& f : fields) {
        const bool wanted = field.field == Field::Other ? equal_folded(f.name, field.own) : f.field == field.field;
        if (wanted && !f.absent)
            return std::move(f.value);
    }
    return {};
}

}
