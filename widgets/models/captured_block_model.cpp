// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/captured_block_model.h"

#include "widgets/models/display_text.h"

#include <QLocale>

#include <utility>

namespace spoor {

void CapturedBlockModel::set_blocks(std::vector<CapturedBlock> blocks)
{
    beginResetModel();
    rows_.clear();
    bytes_ = 0;
    gone_ = 0;
    for (CapturedBlock& block : blocks) {
        bytes_ += block.text.size();
        rows_.push_back({std::move(block)});
    }
    while (!rows_.empty() && (rows_.size() > most_blocks || bytes_ > most_bytes)) {
        bytes_ -= rows_.front().block.text.size();
        rows_.pop_front();
        ++gone_;
    }
    endResetModel();
}

void CapturedBlockModel::add(std::vector<CapturedBlock> blocks, std::uint32_t written)
{
    if (blocks.empty())
        return;
    const int first = int(rows_.size());
    beginInsertRows({}, first, first + int(blocks.size()) - 1);
    for (CapturedBlock& block : blocks) {
        bytes_ += block.text.size();
        rows_.push_back({std::move(block), written > 0});
        written -= written > 0 ? 1 : 0;
    }
    endInsertRows();
    keep_to_bounds();
}

void CapturedBlockModel::keep_to_bounds()
{
    std::size_t count = 0, bytes = bytes_;
    while (count < rows_.size() && (rows_.size() - count > most_blocks || bytes > most_bytes))
        bytes -= rows_[count++].block.text.size();
    if (count == 0)
        return;
    beginRemoveRows({}, 0, int(count) - 1);
    rows_.erase(rows_.begin(), rows_.begin() + std::ptrdiff_t(count));
    bytes_ = bytes;
    gone_ += count;
    endRemoveRows();
}

std::vector<CapturedBlock> CapturedBlockModel::unwritten() const
{
    std::vector<CapturedBlock> blocks;
    for (const Row& row : rows_)
        if (!row.written)
            blocks.push_back(row.block);
    return blocks;
}

void CapturedBlockModel::mark_all_written()
{
    for (Row& row : rows_)
        row.written = true;
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(int(rows_.size()) - 1, column_count - 1), {WrittenRole});
}

int CapturedBlockModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int CapturedBlockModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QString CapturedBlockModel::cell(const CapturedBlock& block, int column) const
{
    switch (column) {
    case Time:
        // As `2004-11-16 10:54:13`: no more than the log's own precision is of use in a list.
        return block.time == no_time ? QString()
                                     : QString::fromStdString(iso_utc(block.time)).left(19).replace(u'T', u' ');
    case Criterion:
        return display_text(block.criterion, 200);
    case Connection:
        return display_text(block.connection, 200);
    case Client:
        return display_text(block.client, 200);
    case User:
        return display_text(block.user, 200);
    case Lines:
        return QLocale().toString(block.lines);
    default:
        return {};
    }
}

QVariant CapturedBlockModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    if (role == WrittenRole)
        return row.written;
    if (role == Qt::TextAlignmentRole && index.column() == Lines)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(cell(row.block, index.column())) : QVariant();
}

QVariant CapturedBlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time (UTC)");
    case Criterion:
        return tr("Criterion");
    case Connection:
        return tr("Connection");
    case Client:
        return tr("Client");
    case User:
        return tr("User");
    case Lines:
        return tr("Lines");
    default:
        return {};
    }
}

}
