// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/cell_job.h"

#include "core/io/encoding.h"
#include "core/query/fold.h"

#include <chrono>

namespace spoor {
namespace {

constexpr auto between_parts = std::chrono::milliseconds(50);
constexpr std::size_t record_limit = 1 << 20;

std::string cut(std::string text)
{
    if (text.size() > CellJob::value_limit)
        text.resize(utf8_prefix(text, CellJob::value_limit).size());
    return text;
}

DecodedCells decode(LineReader& reader, const Snapshot& snapshot, EventId event, const std::vector<ColumnRef>& columns)
{
    DecodedCells cells{snapshot.key(event), {}};
    cells.values.resize(columns.size());
    const auto record = reader.raw_line(snapshot, event, record_limit);
    if (!record)
        return cells;
    const auto [index, row] = snapshot.place(event);
    const Segment& segment = *snapshot.segments[index].data;
    const SourceInfo& source = snapshot.source(event);
    std::vector<RawField> fields;
    if (source.format) {
        const Layout* layout = nullptr;
        if (source.layouts && segment.layout(row) < source.layouts->size())
            layout = &(*source.layouts)[segment.layout(row)];
        fields = source.format->decode(*record, layout);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field == Field::Message) {
            cells.values[i] = cut(*record);
            continue;
        }
        for (RawField& field : fields) {
            const bool wanted = columns[i].field == Field::Other ? query::equal_folded(field.name, columns[i].own)
                                                                 : field.field == columns[i].field;
            if (!wanted || field.absent)
                continue;
            cells.values[i] = cut(field.value);
            break;
        }
    }
    return cells;
}

}

CellJob::CellJob(QObject* parent) : QObject(parent), reader_(std::make_shared<LineReader>()) {}

void CellJob::ask(std::shared_ptr<const Snapshot> snapshot, std::vector<EventId> events, std::vector<ColumnRef> columns)
{
    for (ColumnRef& column : columns)
        column.own = query::folded(column.own);
    job_.start(
        [this, reader = reader_, snapshot = std::move(snapshot), events = std::move(events),
         columns = std::move(columns)](const JobContext& context) {
            std::vector<DecodedCells> part;
            auto last = std::chrono::steady_clock::now();
            for (const EventId event : events) {
                if (context.stop.stop_requested())
                    break;
                part.push_back(decode(*reader, *snapshot, event, columns));
                if (const auto now = std::chrono::steady_clock::now(); now - last > between_parts) {
                    last = now;
                    context.post([this, ready = std::move(part)] { emit decoded(ready); });
                    part.clear();
                }
            }
            return part;
        },
        [this](const std::vector<DecodedCells>& cells) {
            emit decoded(cells);
            emit finished();
        });
}

void CellJob::cancel() { job_.cancel(); }

}
