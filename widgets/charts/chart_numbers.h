// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_place.h"

#include <QAbstractTableModel>

#include <memory>

namespace spoor {

/// The numbers of a chart: a row a column of it (of a map: a cell in which something was attempted; of rates by value: a
/// period and value), with what is drawn, attempts, failures and rates. GUI thread.
class ChartNumbers : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set_chart(std::shared_ptr<const Chart> chart, const ChartOptions& options);
    /// Which part of the chart a row is of.
    ChartPlace place(int row) const { return rows_[std::size_t(row)]; }
    int row_of(const ChartPlace& place) const;
    /// All of it, parted by tabs, with headings; numbers without separators, rates as shares from 0 to 1.
    QString copied() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        enum class What { Name, Series, Part, Value, Attempts, Failing, Legs, Raw, Adjusted } what;
        std::size_t series = 0;
    };
    QString heading(const Column& column) const;
    QString cell(const ChartPlace& place, const Column& column, bool plain) const;

    std::shared_ptr<const Chart> chart_;
    ChartOptions options_;
    std::vector<ChartPlace> rows_;
    std::vector<Column> columns_;
};

}
