// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_plan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace spoor {

/// Title, case data, zone and redaction of a report.
class ReportHeadEditor : public QWidget {
    Q_OBJECT
public:
    explicit ReportHeadEditor(QWidget* parent = nullptr);

    /// Tells nothing; what is the same is left alone, with the cursor in it.
    void set_plan(const report::ReportPlan& plan);

signals:
    void title_changed(const QString& title);
    void data_changed(const std::vector<std::pair<std::string, std::string>>& data);
    /// As Zone::parse reads it; it may be no zone.
    void zone_changed(const QString& name);
    void redacted_changed(bool redacted);

private:
    std::vector<std::pair<std::string, std::string>> data() const;
    void add_row(const QString& name, const QString& value);
    void remove_row();

    bool filling_ = false;
    QLineEdit* title_;
    QTableWidget* data_;
    QLineEdit* zone_;
    QCheckBox* redacted_;
};

}
