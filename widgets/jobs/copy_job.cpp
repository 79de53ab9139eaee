// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/copy_job.h"

#include "core/report/difference_text.h"
#include "core/report/event_export.h"
#include "core/report/filter_of.h"
#include "core/report/shown_writers.h"

#include <algorithm>

namespace spoor {
namespace {

ExportField export_field(const ColumnRef& column)
{
    return column.field == Field::Other ? ExportField{Field::Other, column.own} : ExportField::of(column.field);
}

/// Holds the values of one column.
class ValueWriter final : public EventWriter {
public:
    explicit ValueWriter(ExportField field) : EventWriter({field}), field_(std::move(field)) {}

    void event(const EventRow& row, std::string&) override
    {
        // As logged, with its domain: that is what the cell shows.
        const std::string_view text =
            field_.field == Field::User ? row.snapshot->user(row.id) : row.text(field_, scratch_);
        if (text.empty())
            absent = true;
        else
            values.emplace_back(text);
    }

    std::vector<std::string> values;
    bool absent = false;

private:
    ExportField field_;
    std::string scratch_;
};

/// What lies between each row and the one above it in the table. `places`: of the rows that are written, in order.
std::function<std::string(const EventRow&)> differences(const RowSet& table, std::vector<std::uint32_t> places)
{
    return [table, places = std::move(places), next = std::size_t{0}](const EventRow& row) mutable -> std::string {
        const std::uint32_t place = places[next++];
        if (place == 0)
            return {};
        const Micros before = row.snapshot->time(table[place - 1]);
        return before == no_time || row.time == no_time ? std::string() : difference_text(row.time - before);
    };
}

std::unique_ptr<EventWriter> writer_for(const CopyRequest& request, const std::vector<std::uint32_t>& places)
{
    const bool as_shown = request.format == CopyFormat::Text || request.format == CopyFormat::Markdown;
    std::vector<ExportField> fields;
    std::vector<ShownColumn> shown;
    for (const CopyRequest::Column& column : request.columns) {
        const bool difference = column.ref.field == Field::Other && column.ref.own.empty();
        // It has no meaning for whoever reads fields by name.
        if (difference && !as_shown)
            continue;
        if (difference) {
            shown.push_back({{Field::Other, {}}, column.title, differences(request.rows, places)});
            continue;
        }
        fields.push_back(export_field(column.ref));
        shown.push_back({fields.back(), column.title, {}});
        if (column.ref.field == Field::Time && request.time)
            shown.back().text = [time = request.time](const EventRow& row) { return time(*row.snapshot, row.id); };
        if (column.ref.field == Field::User)
            shown.back().text = [](const EventRow& row) { return std::string(row.snapshot->user(row.id)); };
    }
    switch (request.format) {
    case CopyFormat::Csv:
        return csv_writer(std::move(fields));
    case CopyFormat::Json:
        return json_writer(std::move(fields));
    case CopyFormat::JsonLines:
        return jsonl_writer(std::move(fields));
    case CopyFormat::Markdown:
        return markdown_writer(std::move(shown));
    default:
        return tab_writer(std::move(shown));
    }
}

Copied copy_rows(const CopyRequest& request, const RowSet& rows, const std::vector<std::uint32_t>& places,
                 const TaskContext& context)
{
    Copied copied;
    const auto writer = writer_for(request, places);
    std::string text;
    // Whole lines alone, and the end of an array is written whatever was left out.
    std::size_t room = CopyJob::byte_limit;
    const auto sink = [&](std::string_view part) {
        text += part;
        room -= std::min(room, part.size());
        return room > 0;
    };
    const auto result = export_events(rows, CopyJob::row_limit, *writer, sink, context);
    if (!result)
        return copied;
    if (room == 0)
        writer->end(text);
    copied.rows = result->written;
    copied.raw_error = result->raw_error.has_value();
    copied.text = QString::fromStdString(text);
    return copied;
}

Copied copy_filter(const CopyRequest& request, const RowSet& rows, const TaskContext& context)
{
    Copied copied;
    if (request.format == CopyFormat::RowFilter) {
        std::vector<EventId> events;
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            events.push_back(rows[i]);
        copied.text = QString::fromStdString(filter_of_events(*rows.snapshot(), events));
        copied.rows = rows.size();
        return copied;
    }
    if (request.columns.empty())
        return copied;
    const ColumnRef& column = request.columns.front().ref;
    ValueWriter writer(export_field(column));
    const auto result = export_events(rows, rows.size(), writer, [](std::string_view) { return true; }, context);
    if (!result)
        return copied;
    copied.text = QString::fromStdString(filter_of_values(column, writer.values, writer.absent));
    copied.rows = result->written;
    copied.raw_error = result->raw_error.has_value();
    return copied;
}

Copied copy(const CopyRequest& request, const TaskContext& context)
{
    const bool filter = request.format == CopyFormat::RowFilter || request.format == CopyFormat::ValueFilter;
    const std::uint32_t limit = filter ? CopyJob::filter_limit : CopyJob::row_limit;
    std::vector<std::uint32_t> ids, places;
    std::uint64_t selected = 0;
    for (const auto& [first, last] : request.ranges) {
        selected += std::uint64_t{last} - first + 1;
        for (std::uint64_t row = first; row <= last && ids.size() < limit; ++row) {
            ids.push_back(request.rows[std::uint32_t(row)].value);
            places.push_back(std::uint32_t(row));
        }
    }
    const RowSet rows(request.rows.snapshot(), std::move(ids));
    Copied copied = filter ? copy_filter(request, rows, context) : copy_rows(request, rows, places, context);
    copied.selected = selected;
    return copied;
}

}

void CopyJob::start(CopyRequest request)
{
    emit busy(true);
    job_.start([request = std::move(request)](
                   const JobContext& context) { return copy(request, TaskContext{context.stop, {}}); },
               [this](const Copied& copied) {
                   emit busy(false);
                   emit finished(copied);
               });
}

void CopyJob::cancel()
{
    if (!job_.running())
        return;
    job_.cancel();
    emit busy(false);
}

}
