// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_cell.h"
#include "core/report/event_writer.h"
#include "core/report/timesketch_time.h"

namespace spoor {
namespace {

void append_cells(std::string& out, const EventRow& row, const std::vector<ExportField>& fields, std::string& scratch)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i)
            out += ',';
        append_csv_cell(out, row.text(fields[i], scratch));
    }
}

void append_header(std::string& out, const std::vector<ExportField>& fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i)
            out += ',';
        append_csv_cell(out, fields[i].name);
    }
}

class CsvWriter final : public EventWriter {
public:
    explicit CsvWriter(std::vector<ExportField> fields) : EventWriter(fields), fields_(std::move(fields)) {}

    void begin(std::string& out) override
    {
        append_header(out, fields_);
        out += '\n';
    }

    void event(const EventRow& row, std::string& out) override
    {
        append_cells(out, row, fields_, scratch_);
        out += '\n';
    }

private:
    std::vector<ExportField> fields_;
    std::string scratch_;
};

class TimesketchWriter final : public EventWriter {
public:
    explicit TimesketchWriter(std::vector<ExportField> fields) : EventWriter(fields, true), fields_(std::move(fields))
    {
    }

    void begin(std::string& out) override
    {
        out += "message,timestamp,datetime,timestamp_desc";
        if (!fields_.empty())
            out += ',';
        append_header(out, fields_);
        out += '\n';
    }

    void event(const EventRow& row, std::string& out) override
    {
        const TimesketchTime time(row);
        append_csv_cell(out, row.raw);
        out += ',';
        out += std::to_string(time.timestamp);
        out += ',';
        out += time.datetime;
        out += ',';
        out += time.description;
        if (!fields_.empty())
            out += ',';
        append_cells(out, row, fields_, scratch_);
        out += '\n';
    }

private:
    std::vector<ExportField> fields_;
    std::string scratch_;
};

}

std::unique_ptr<EventWriter> csv_writer(std::vector<ExportField> fields)
{
    return std::make_unique<CsvWriter>(std::move(fields));
}

std::unique_ptr<EventWriter> timesketch_writer(std::vector<ExportField> fields)
{
    return std::make_unique<TimesketchWriter>(std::move(fields));
}

}
