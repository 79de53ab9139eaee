// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shown_writers.h"

#include "core/report/visible_text.h"

namespace spoor {
namespace {

std::vector<ExportField> fields_of(const std::vector<ShownColumn>& columns)
{
    std::vector<ExportField> fields;
    for (const ShownColumn& column : columns)
        if (!column.text)
            fields.push_back(column.field);
    return fields;
}

class ShownWriter : public EventWriter {
public:
    explicit ShownWriter(std::vector<ShownColumn> columns)
        : EventWriter(fields_of(columns)), columns_(std::move(columns))
    {
    }

protected:
    const std::vector<ShownColumn>& columns() const { return columns_; }

    std::string cell(const EventRow& row, const ShownColumn& column)
    {
        if (column.text)
            return visible(column.text(row));
        return visible(row.text(column.field, scratch_));
    }

private:
    std::vector<ShownColumn> columns_;
    std::string scratch_;
};

class TabWriter final : public ShownWriter {
public:
    using ShownWriter::ShownWriter;

    void begin(std::string& out) override
    {
        line(out, [](const ShownColumn& column) { return visible(column.title); });
    }

    void event(const EventRow& row, std::string& out) override
    {
        line(out, [&](const ShownColumn& column) { return cell(row, column); });
    }

private:
    template <class Cell>
    void line(std::string& out, Cell&& text)
    {
        for (std::size_t i = 0; i < columns().size(); ++i) {
            if (i)
                out += '\t';
            out += text(columns()[i]);
        }
        out += '\n';
    }
};

class MarkdownWriter final : public ShownWriter {
public:
    using ShownWriter::ShownWriter;

    void begin(std::string& out) override
    {
        out += '|';
        for (const ShownColumn& column : columns())
            append(out, visible(column.title));
        out += "\n|";
        for (const ShownColumn& column : columns())
            out += right(column) ? " ---: |" : " --- |";
        out += '\n';
    }

    void event(const EventRow& row, std::string& out) override
    {
        out += '|';
        for (const ShownColumn& column : columns())
            append(out, cell(row, column));
        out += '\n';
    }

private:
    static bool right(const ShownColumn& column)
    {
        return column.field.field != Field::Other && info(column.field.field).type == FieldType::Number;
    }

    // A backslash takes the meaning from any ASCII punctuation (CommonMark 0.31, 2.4). Dots and the like are spared
    // where they mean nothing within a line, so that addresses and paths stay readable; what links by itself does not.
    static void append(std::string& out, std::string_view text)
    {
        static constexpr std::string_view markup = "\\`*_{}[]<>()#|~&!$@";
        out += ' ';
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool link = text.substr(i).starts_with("://");
            if (markup.contains(text[i]) || link)
                out += '\\';
            out += text[i];
        }
        out += " |";
    }
};

class JsonWriter final : public EventWriter {
public:
    explicit JsonWriter(std::vector<ExportField> fields) : EventWriter(fields), lines_(jsonl_writer(std::move(fields)))
    {
    }

    void begin(std::string& out) override { out += '['; }

    void event(const EventRow& row, std::string& out) override
    {
        out += first_ ? "\n" : ",\n";
        first_ = false;
        lines_->event(row, out);
        out.pop_back();
    }

    void end(std::string& out) override { out += first_ ? "]\n" : "\n]\n"; }

private:
    std::unique_ptr<EventWriter> lines_;
    bool first_ = true;
};

}

std::unique_ptr<EventWriter> tab_writer(std::vector<ShownColumn> columns)
{
    return std::make_unique<TabWriter>(std::move(columns));
}

std::unique_ptr<EventWriter> markdown_writer(std::vector<ShownColumn> columns)
{
    return std::make_unique<MarkdownWriter>(std::move(columns));
}

std::unique_ptr<EventWriter> json_writer(std::vector<ExportField> fields)
{
    return std::make_unique<JsonWriter>(std::move(fields));
}

}
