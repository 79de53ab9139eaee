// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_plan.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace spoor {

/// The charts, or the tables, that go into a report: to rename, order and remove; of a table also its filter, fields and
/// how many rows it may have.
class ReportPicks : public QWidget {
    Q_OBJECT
public:
    enum class What { Charts, Tables };
    explicit ReportPicks(What what, QWidget* parent = nullptr);

    /// Tells nothing.
    void set_charts(const std::vector<report::ChartPick>& charts);
    void set_tables(const std::vector<report::TablePick>& tables);

signals:
    void charts_changed(const std::vector<spoor::report::ChartPick>& charts);
    void tables_changed(const std::vector<spoor::report::TablePick>& tables);
    /// A table of what the timeline's filter lets through.
    void add_table_asked();

private:
    void fill(const QStringList& names);
    void show_table();
    void change_table();
    void remove();
    void move(int by);
    void rename(int row, const QString& title);
    void tell();

    const What what_;
    std::vector<report::ChartPick> charts_;
    std::vector<report::TablePick> tables_;
    bool filling_ = false;
    QListWidget* list_;
    QWidget* table_;
    QLineEdit* filter_;
    QLineEdit* fields_;
    QSpinBox* limit_;
};

}
