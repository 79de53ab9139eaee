// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/story_job.h"
#include "widgets/models/time_display.h"

#include <QAbstractTableModel>

namespace spoor {

/// What is known of a session, as names and values: first what stands in its row, then what its story tells. Texts of the
/// log are made visible.
class FactModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value, column_count };
    enum Role {
        WholeRole = Qt::UserRole,  ///< the value in full, as the log has it: for copying
    };

    explicit FactModel(QObject* parent = nullptr);

    /// Null: no facts.
    void set_session(std::shared_ptr<const ToldSession> session);
    void set_time_display(const TimeDisplay& display);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Fact {
        QString name;
        QString value;
    };
    void collect();

    std::shared_ptr<const ToldSession> session_;
    TimeDisplay time_;
    QList<Fact> facts_;
};

}
