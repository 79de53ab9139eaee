// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_cell.h"
#include "core/report/visible_text.h"
#include "widgets/models/ledger_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string>

namespace spoor {
namespace {

struct Row {
    std::string name, format, sha256;
    LineCounts lines;
};

std::vector<Row> rows_of(const LedgerModel::Sources& sources)
{
    std::vector<Row> rows;
    Row sum{"all", {}, {}, {}};
    for (const auto& source : sources) {
        rows.push_back({source->display_name(), source->format ? std::string(source->format->id()) : std::string(),
                        source->sha256, source->lines});
        sum.lines += source->lines;
    }
    rows.push_back(std::move(sum));
    return rows;
}

constexpr std::array names = {"lines", "event", "continuation", "directive", "blank", "rejected"};

std::array<std::uint64_t, 6> numbers(const LineCounts& l)
{
    return {l.total, l.event, l.continuation, l.directive, l.blank, l.rejected};
}

std::string csv(const std::vector<Row>& rows)
{
    std::string out = "source,format";
    for (const char* name : names)
        out += std::string(",") + name;
    out += ",unaccounted,sha256\n";
    for (const Row& row : rows) {
        append_csv_cell(out, row.name);
        out += ',' + row.format;
        for (const std::uint64_t n : numbers(row.lines))
            out += ',' + std::to_string(n);
        out += ',' + std::to_string(unaccounted(row.lines)) + ',' + row.sha256 + '\n';
    }
    return out;
}

QByteArray json(const std::vector<Row>& rows)
{
    QJsonArray files;
    QJsonObject whole;
    for (const Row& row : rows) {
        QJsonObject object;
        const auto values = numbers(row.lines);
        for (std::size_t i = 0; i < names.size(); ++i)
            object[QLatin1String(names[i])] = qint64(values[i]);
        object[QStringLiteral("unaccounted")] = unaccounted(row.lines);
        if (&row == &rows.back()) {
            whole[QStringLiteral("all")] = object;
            continue;
        }
        object[QStringLiteral("source")] = QString::fromStdString(row.name);
        object[QStringLiteral("format")] = QString::fromStdString(row.format);
        object[QStringLiteral("sha256")] = QString::fromStdString(row.sha256);
        files.append(object);
    }
    whole[QStringLiteral("sources")] = files;
    return QJsonDocument(whole).toJson();
}

/// A name must not end a cell, begin a tag, or be taken for emphasis.
std::string markdown_cell(const std::string& text)
{
    std::string out;
    for (const char c : visible(text)) {
        if (std::string_view("\\|<>&*_`[]~").contains(c))
            out += '\\';
        out += c;
    }
    return out;
}

std::string markdown(const std::vector<Row>& rows)
{
    std::string out = "| source | format |";
    for (const char* name : names)
        out += std::string(" ") + name + " |";
    out += " sum |\n|---|---|---:|---:|---:|---:|---:|---:|---|\n";
    for (const Row& row : rows) {
        out += "| " + markdown_cell(row.name) + " | " + row.format + " |";
        for (const std::uint64_t n : numbers(row.lines))
            out += ' ' + std::to_string(n) + " |";
        const qint64 off = unaccounted(row.lines);
        out += off == 0 ? " adds up |\n" : " off by " + std::to_string(off) + " |\n";
    }
    return out;
}

}

QByteArray ledger_document(const LedgerModel::Sources& sources, LedgerForm form)
{
    const std::vector<Row> rows = rows_of(sources);
    switch (form) {
    case LedgerForm::Csv:
        return QByteArray::fromStdString(csv(rows));
    case LedgerForm::Json:
        return json(rows);
    case LedgerForm::Markdown:
        return QByteArray::fromStdString(markdown(rows));
    }
    return {};
}

}
