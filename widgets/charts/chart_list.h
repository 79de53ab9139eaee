// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_place.h"

#include <QListWidget>

#include <array>
#include <memory>

namespace spoor {

/// All charts by group, each with its shape in small. One that has nothing to show steps back, and says so.
class ChartList : public QListWidget {
    Q_OBJECT
public:
    explicit ChartList(QWidget* parent = nullptr);

    ChartId chosen() const { return chosen_; }
    void choose(ChartId id);
    /// Null: not counted yet.
    void set_chart(ChartId id, std::shared_ptr<const Chart> chart, const ChartOptions& options);
    const std::shared_ptr<const Chart>& chart(ChartId id) const { return charts_[std::size_t(id)]; }
    const ChartOptions& options() const { return options_; }
    bool is_empty(ChartId id) const;

    QSize sizeHint() const override;

signals:
    void chosen_changed(spoor::ChartId id);

private:
    QListWidgetItem* item_of(ChartId id) const;

    std::array<std::shared_ptr<const Chart>, chart_count> charts_;
    ChartOptions options_;
    ChartId chosen_ = ChartId::FailureRate;
};

}
