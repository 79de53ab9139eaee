// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_writer.h"
#include "core/report/visible_text.h"

#include <algorithm>

namespace spoor {
namespace {

constexpr std::size_t rows_to_measure = 1000;
constexpr std::size_t widest_column = 48;
constexpr std::string_view gap = "  ";

struct Cell {
    std::string text;
    std::size_t width = 0;
};

class TableWriter final : public EventWriter {
public:
    TableWriter(std::vector<ExportField> fields, std::size_t width)
        : EventWriter(fields), fields_(std::move(fields)), limit_(width), widths_(fields_.size())
    {
        held_.reserve(rows_to_measure + 1);
        std::vector<Cell> header;
        for (const ExportField& field : fields_)
            header.push_back(cell(field.field == Field::Time ? "time (UTC)" : std::string_view(field.name)));
        held_.push_back(std::move(header));
    }

    void event(const EventRow& row, std::string& out) override
    {
        std::vector<Cell> cells;
        cells.reserve(fields_.size());
        for (const ExportField& field : fields_) {
            if (field.field == Field::Time)
                cells.push_back(cell(row.time == no_time ? "" : plain_time(row.time)));
            else
                cells.push_back(cell(row.text(field, scratch_)));
        }
        if (measured_)
            return line(cells, out);
        held_.push_back(std::move(cells));
        if (held_.size() > rows_to_measure)
            release(out);
    }

    void end(std::string& out) override
    {
        if (!measured_)
            release(out);
    }

private:
    static Cell cell(std::string_view text)
    {
        Cell made;
        made.width = append_visible(made.text, text);
        return made;
    }

    void release(std::string& out)
    {
        for (const auto& cells : held_)
            for (std::size_t i = 0; i < cells.size(); ++i)
                widths_[i] = std::max(widths_[i], std::min(cells[i].width, widest_column));
        measured_ = true;
        for (const auto& cells : held_)
            line(cells, out);
        held_.clear();
    }

    void line(const std::vector<Cell>& cells, std::string& out) const
    {
        std::string text;
        std::size_t blanks = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i)
                blanks += gap.size();
            if (cells[i].width) {
                text.append(blanks, ' ');
                blanks = 0;
                text += cells[i].text;
            }
            blanks += widths_[i] > cells[i].width ? widths_[i] - cells[i].width : 0;
        }
        if (limit_ == 0)
            out += text;
        else
            append_visible(out, text, LineEnds::Show, limit_);
        out += '\n';
    }

    std::vector<ExportField> fields_;
    std::size_t limit_;
    std::vector<std::size_t> widths_;
    std::vector<std::vector<Cell>> held_;
    bool measured_ = false;
    std::string scratch_;
};

}

std::unique_ptr<EventWriter> table_writer(std::vector<ExportField> fields, std::size_t width)
{
    return std::make_unique<TableWriter>(std::move(fields), width);
}

}
