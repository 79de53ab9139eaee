// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/report_plans.h"

#include <utility>

namespace spoor {

void ReportPlans::reset(report::ReportPlan plan)
{
    now_ = std::move(plan);
    before_.clear();
    after_.clear();
    field_.clear();
}

void ReportPlans::change(report::ReportPlan plan, const QString& field)
{
    if (field.isEmpty() || field != field_) {
        before_.push_back(std::move(now_));
        if (before_.size() > max_steps)
            before_.erase(before_.begin());
    }
    field_ = field;
    after_.clear();
    now_ = std::move(plan);
}

bool ReportPlans::undo()
{
    if (before_.empty())
        return false;
    after_.push_back(std::exchange(now_, std::move(before_.back())));
    before_.pop_back();
    field_.clear();
    return true;
}

bool ReportPlans::redo()
{
    if (after_.empty())
        return false;
    before_.push_back(std::exchange(now_, std::move(after_.back())));
    after_.pop_back();
    field_.clear();
    return true;
}

}
