// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/cell_cache.h"

#include <QTimerEvent>

#include <algorithm>

namespace spoor {
namespace {

constexpr qsizetype bytes_kept = 32 << 20;
constexpr qsizetype cost_of_a_row = 8 << 10;  // at least, so that there are no more than some thousands
constexpr std::size_t rows_at_once = 256;     // more than a screen; what was scrolled past is not fetched

qsizetype cost(const DecodedCells& cells)
{
    std::size_t bytes = sizeof cells;
    for (const auto& value : cells.values)
        bytes += sizeof value + (value ? value->size() : 0);
    return std::max(cost_of_a_row, qsizetype(bytes));
}

}

CellCache::CellCache(QObject* parent) : QObject(parent), cells_(bytes_kept)
{
    connect(&job_, &CellJob::decoded, this, &CellCache::keep);
    connect(&job_, &CellJob::finished, this, [this] {
        if (!wanted_.empty())
            fetch();
    });
}

void CellCache::set_columns(std::vector<ColumnRef> columns)
{
    if (columns == columns_)
        return;
    columns_ = std::move(columns);
    job_.cancel();
    cells_.clear();
    wanted_.clear();
    waiting_.clear();
}

void CellCache::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (snapshot == snapshot_)
        return;
    snapshot_ = std::move(snapshot);
    wanted_.clear();
    waiting_.clear();
    if (!snapshot_) {
        job_.cancel();
        cells_.clear();
    }
}

const DecodedCells* CellCache::find(EventId event)
{
    if (!snapshot_ || columns_.empty())
        return nullptr;
    if (const DecodedCells* cells = cells_.object(place(snapshot_->key(event))))
        return cells;
    if (waiting_.insert(event.value).second)
        wanted_.push_back(event);
    // Not at once: a screen asks for its rows one by one.
    if (!timer_.isActive() && !job_.running())
        timer_.start(0, this);
    return nullptr;
}

void CellCache::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == timer_.timerId())
        fetch();
    else
        QObject::timerEvent(event);
}

void CellCache::fetch()
{
    timer_.stop();
    if (job_.running() || wanted_.empty() || !snapshot_)
        return;
    if (wanted_.size() > rows_at_once)
        wanted_.erase(wanted_.begin(), wanted_.end() - std::ptrdiff_t(rows_at_once));
    waiting_.clear();
    job_.ask(snapshot_, std::exchange(wanted_, {}), columns_);
}

void CellCache::keep(const std::vector<DecodedCells>& cells)
{
    for (const DecodedCells& row : cells)
        cells_.insert(place(row.key), new DecodedCells(row), cost(row));
    if (!cells.empty())
        emit arrived();
}

}
