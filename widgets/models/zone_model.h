// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace spoor {

/// A zone that can be chosen, with its offset at some time of the log.
struct ZoneChoice {
    QString name;
    Micros east;
};

/// UTC, whole-hour offsets and the names, in this order, as far as the engine knows them. The offset is that of `wall`,
/// a wall clock time. Reads the zone database: not on the GUI thread.
std::vector<ZoneChoice> zone_choices(const QStringList& names, Micros wall);

/// `+01:00`.
QString offset_text(Micros east);

/// Zones to choose from: name, offset.
class ZoneModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Offset, column_count };
    static constexpr int FindRole = Qt::UserRole;  ///< QString: what a search looks through

    using QAbstractTableModel::QAbstractTableModel;

    void set_choices(std::vector<ZoneChoice> choices);
    const ZoneChoice& choice(int row) const { return choices_[std::size_t(row)]; }
    /// -1 where there is none.
    int row_of(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ZoneChoice> choices_;
};

}
