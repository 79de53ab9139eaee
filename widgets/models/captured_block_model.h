// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture.h"

#include <QAbstractTableModel>

#include <deque>

namespace spoor {

/// Blocks that were captured, a row each, the newest last. Bounded: beyond `most_blocks`, or `most_bytes` of text, the oldest
/// go, and `gone` counts them.
class CapturedBlockModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t most_blocks = 10'000;
    static constexpr std::size_t most_bytes = std::size_t{64} << 20;

    enum Column { Time, Criterion, Connection, Client, User, Lines, column_count };
    enum Role { WrittenRole = Qt::UserRole };  ///< bool: it stands in ForensicLogFile

    using QAbstractTableModel::QAbstractTableModel;

    void set_blocks(std::vector<CapturedBlock> blocks);
    /// The first `written` of them stand in the file already.
    void add(std::vector<CapturedBlock> blocks, std::uint32_t written = 0);
    void clear() { set_blocks({}); }
    const CapturedBlock& block(int row) const { return rows_[std::size_t(row)].block; }
    std::vector<CapturedBlock> unwritten() const;
    void mark_all_written();
    std::uint64_t gone() const { return gone_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        CapturedBlock block;
        bool written = false;
    };
    void keep_to_bounds();
    QString cell(const CapturedBlock& block, int column) const;

    std::deque<Row> rows_;
    std::size_t bytes_ = 0;
    std::uint64_t gone_ = 0;
};

}
