// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_numbers.h"

#include "widgets/charts/chart_look.h"
#include "widgets/charts/chart_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace spoor {
namespace {

QString number(std::uint64_t n, bool plain)
{
    return plain ? QString::number(qulonglong(n)) : QLocale().toString(qulonglong(n));
}

QString share(std::optional<double> rate, bool plain)
{
    if (!plain)
        return share_text(rate);
    return rate ? QString::number(*rate, 'f', 4) : QString();
}

/// One field between tabs.
QString field(QString text)
{
    for (const char16_t end : {u'\t', u'\n', u'\r'})
        text.replace(end, u' ');
    return text;
}

}

void ChartNumbers::set_chart(std::shared_ptr<const Chart> chart, const ChartOptions& options)
{
    beginResetModel();
    chart_ = std::move(chart);
    options_ = options;
    rows_.clear();
    columns_.clear();
    if (chart_) {
        using enum Column::What;
        const bool by_series =
            chart_->shape == ChartShape::Map || (chart_->shape == ChartShape::Rates && chart_->spec.by != ChartBy::All);
        if (by_series)
            columns_ = {{Series}, {Name}};
        else
            columns_ = {{Name}};
        if (chart_->shape == ChartShape::Stacks || chart_->shape == ChartShape::Bars) {
            if (chart_->series.size() > 1)
                for (const std::size_t s : stacking_order(*chart_))
                    columns_.push_back({Part, s});
            columns_.push_back({Value});
        }
        bool any_attempts = false, any_legs = false;
        for (std::size_t column = 0; column < chart_->columns(); ++column) {
            const ChartCell sum = cell_at(*chart_, {std::nullopt, column});
            any_attempts |= sum.attempts > 0;
            any_legs |= sum.legs > 0;
            if (!by_series) {
                rows_.push_back({std::nullopt, column});
                continue;
            }
            for (std::size_t s = 0; s < chart_->series.size(); ++s)
                if (chart_->series[s].cells[column].attempts > 0)
                    rows_.push_back({s, column});
        }
        if (chart_->shape == ChartShape::Map)
            std::ranges::stable_sort(rows_, {}, [](const ChartPlace& p) { return *p.series; });
        if (any_attempts) {
            columns_.insert(columns_.end(), {{Attempts}, {Failing}, {Raw}});
            if (any_legs && options_.legs_known)
                columns_.insert(columns_.end(), {{Legs}, {Adjusted}});
        }
    }
    endResetModel();
}

int ChartNumbers::row_of(const ChartPlace& place) const
{
    const auto exact = std::ranges::find(rows_, place);
    const auto found = exact != rows_.end()
                           ? exact
                           : std::ranges::find_if(rows_, [&](const ChartPlace& p) { return p.column == place.column; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

QString ChartNumbers::heading(const Column& column) const
{
    switch (column.what) {
    case Column::What::Name:
        if (chart_->columns_are == ChartColumns::Values)
            return tr("Value");
        return chart_->columns_are == ChartColumns::Hours
                   ? tr("Hour (%1)").arg(QString::fromStdString(chart_->spec.zone.name()))
                   : tr("Time (%1)").arg(QString::fromStdString(chart_->spec.zone.name()));
    case Column::What::Series:
        return chart_->shape == ChartShape::Map ? tr("Weekday") : tr("Of");
    case Column::What::Part:
        return series_text(*chart_, column.series);
    case Column::What::Value:
        return values_axis_text(*chart_);
    case Column::What::Attempts:
        return tr("Attempts");
    case Column::What::Failing:
        return tr("Failures");
    case Column::What::Legs:
        return tr("Handshake steps");
    case Column::What::Raw:
        return tr("Raw rate");
    case Column::What::Adjusted:
        break;
    }
    return tr("Adjusted rate");
}

QString ChartNumbers::cell(const ChartPlace& place, const Column& column, bool plain) const
{
    const ChartCell cell = cell_at(*chart_, place);
    const auto amount = [&](std::uint64_t n) {
        return chart_->unit == ChartUnit::Bytes && !plain ? amount_text(*chart_, n) : number(n, plain);
    };
    switch (column.what) {
    case Column::What::Name:
        return column_text(*chart_, place.column);
    case Column::What::Series:
        return place.series ? series_text(*chart_, *place.series) : QString();
    case Column::What::Part:
        return amount(chart_->series[column.series].cells[place.column].value);
    case Column::What::Value:
        return amount(cell.value);
    case Column::What::Attempts:
        return number(cell.attempts, plain);
    case Column::What::Failing:
        return number(cell.failing, plain);
    case Column::What::Legs:
        return number(cell.legs, plain);
    case Column::What::Raw:
        return share(cell.rate(), plain);
    case Column::What::Adjusted:
        break;
    }
    return share(cell.adjusted_rate(), plain);
}

QString ChartNumbers::copied() const
{
    QStringList lines, fields;
    for (const Column& column : columns_)
        fields << field(heading(column));
    lines << fields.join(u'\t');
    for (const ChartPlace& place : rows_) {
        fields.clear();
        for (const Column& column : columns_)
            fields << field(cell(place, column, true));
        lines << fields.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int ChartNumbers::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int ChartNumbers::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns_.size()); }

QVariant ChartNumbers::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = columns_[std::size_t(index.column())];
    const bool name = column.what == Column::What::Name || column.what == Column::What::Series;
    if (role == Qt::TextAlignmentRole)
        return int((name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return cell(place(index.row()), column, false);
    return {};
}

QVariant ChartNumbers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column& column = columns_[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return heading(column);
    const bool name = column.what == Column::What::Name || column.what == Column::What::Series;
    if (role == Qt::TextAlignmentRole)
        return int((name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

}
