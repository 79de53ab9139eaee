// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/watch_rules_model.h"

#include "widgets/models/display_text.h"

#include <algorithm>
#include <utility>

namespace spoor {

void WatchRulesModel::set_plan(WatchPlan plan)
{
    beginResetModel();
    plan_ = std::move(plan);
    endResetModel();
}

void WatchRulesModel::set_bounds(std::chrono::seconds grouping, std::uint32_t per_minute)
{
    if (plan_.grouping == grouping && plan_.per_minute == per_minute)
        return;
    plan_.grouping = grouping;
    plan_.per_minute = per_minute;
    emit changed();
}

const WatchRule* WatchRulesModel::rule(int row) const
{
    return row >= 0 && row < rowCount() ? &plan_.rules[std::size_t(row)] : nullptr;
}

void WatchRulesModel::set_rule(int row, const WatchRule& rule)
{
    const WatchRule* before = this->rule(row);
    if (!before || *before == rule)
        return;
    plan_.rules[std::size_t(row)] = rule;
    emit dataChanged(index(row), index(row));
    emit changed();
}

int WatchRulesModel::add(WatchRule rule, int row)
{
    const int at = row < 0 ? rowCount() : std::min(row, rowCount());
    rule.name = free_name(rule.name);
    beginInsertRows({}, at, at);
    plan_.rules.insert(plan_.rules.begin() + at, std::move(rule));
    endInsertRows();
    emit changed();
    return at;
}

int WatchRulesModel::duplicate(int row)
{
    const WatchRule* same = rule(row);
    return same ? add(WatchRule(*same), row + 1) : -1;
}

void WatchRulesModel::remove(int row)
{
    if (!rule(row))
        return;
    beginRemoveRows({}, row, row);
    plan_.rules.erase(plan_.rules.begin() + row);
    endRemoveRows();
    emit changed();
}

std::string WatchRulesModel::free_name(const std::string& wanted) const
{
    const auto taken = [this](const std::string& name) {
        return std::ranges::any_of(plan_.rules, [&](const WatchRule& rule) { return rule.name == name; });
    };
    std::string name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + ' ' + std::to_string(number);
    return name;
}

int WatchRulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(plan_.rules.size());
}

QVariant WatchRulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WatchRule& rule = plan_.rules[std::size_t(index.row())];
    if (role == Qt::CheckStateRole)
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole) {
        const QString name = display_text(rule.name, 200);
        return name.trimmed().isEmpty() ? tr("(no name)") : name;
    }
    return {};
}

bool WatchRulesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    WatchRule rule = plan_.rules[std::size_t(index.row())];
    rule.enabled = value.toInt() == Qt::Checked;
    set_rule(index.row(), rule);
    return true;
}

Qt::ItemFlags WatchRulesModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

}
