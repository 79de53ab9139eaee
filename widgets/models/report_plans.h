// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_plan.h"

#include <QString>

#include <vector>

namespace spoor {

/// The plan of a report with what it was before, for undo. What is typed into one field is one step, until another field
/// is changed. A value.
class ReportPlans {
public:
    static constexpr std::size_t max_steps = 200;

    const report::ReportPlan& now() const { return now_; }
    /// Begins anew with this.
    void reset(report::ReportPlan plan);
    /// `field` names what was changed; empty: a step of its own.
    void change(report::ReportPlan plan, const QString& field);
    bool undo();
    bool redo();
    bool can_undo() const { return !before_.empty(); }
    bool can_redo() const { return !after_.empty(); }

private:
    report::ReportPlan now_;
    std::vector<report::ReportPlan> before_, after_;  // the nearest last
    QString field_;
};

}
