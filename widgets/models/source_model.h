// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace spoor {

/// The sources of an investigation, a row each, in the order in which they were found.
class SourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Path, Format, State, Events, Rejected, Zone, Encoding, Size, column_count };
    enum Role {
        StateRole = Qt::UserRole,  ///< int of spoor::LoadState
        ErrorRole,                 ///< bool: the source has an error
        ValueRole,                 ///< the number behind a cell of numbers
    };
    using Sources = std::vector<std::shared_ptr<const SourceInfo>>;

    explicit SourceModel(QObject* parent = nullptr);

    void set_sources(Sources sources);
    const SourceInfo& source(int row) const { return *sources_[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SourceInfo& source, int column) const;

    Sources sources_;
};

}
