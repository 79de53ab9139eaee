// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/learned_programs_model.h"

#include "widgets/models/display_text.h"

#include <QLocale>

#include <utility>

namespace spoor {
namespace {

QString time_text(Micros time) { return time == no_time ? QString() : QString::fromStdString(plain_time(time)); }

}

void LearnedProgramsModel::set_programs(std::vector<LearnedProgram> programs)
{
    const QStringList before = chosen();
    beginResetModel();
    rows_.clear();
    for (LearnedProgram& one : programs) {
        const bool ticked = !one.known && before.contains(QString::fromStdString(one.program));
        rows_.push_back({std::move(one), ticked});
    }
    endResetModel();
    emit chosen_changed();
}

QStringList LearnedProgramsModel::chosen() const
{
    QStringList names;
    for (const Row& row : rows_)
        if (row.ticked)
            names << QString::fromStdString(row.learned.program);
    return names;
}

int LearnedProgramsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int LearnedProgramsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant LearnedProgramsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Starts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && index.column() == Program)
        return row.ticked || row.learned.known ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Program:
        return row.learned.known ? tr("%1 (known)").arg(display_text(row.learned.program, 200))
                                 : display_text(row.learned.program, 200);
    case Example:
        return display_text(row.learned.example);
    case Starts:
        return QLocale().toString(qulonglong(row.learned.starts));
    case First:
        return time_text(row.learned.first);
    default:
        return time_text(row.learned.last);
    }
}

bool LearnedProgramsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable) || !(flags(index) & Qt::ItemIsEnabled))
        return false;
    rows_[std::size_t(index.row())].ticked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosen_changed();
    return true;
}

Qt::ItemFlags LearnedProgramsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags all = Qt::ItemIsSelectable;
    if (!rows_[std::size_t(index.row())].learned.known)
        all |= Qt::ItemIsEnabled;
    if (index.column() == Program)
        all |= Qt::ItemIsUserCheckable;
    return all;
}

QVariant LearnedProgramsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Starts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case Example:
        return tr("Such as");
    case Starts:
        return tr("Starts");
    case First:
        return tr("First (UTC)");
    default:
        return tr("Last (UTC)");
    }
}

}
