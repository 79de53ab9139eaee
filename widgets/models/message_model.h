// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "widgets/models/error_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace spoor {

/// What was skipped or failed, a row each: where, what happened, why, what to do.
class MessageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Source, What, Why, Remedy, column_count };
    enum Role {
        CodeRole = Qt::UserRole,  ///< int of spoor::ErrorCode
        IsErrorRole,              ///< bool: something is missing from what is shown
    };

    explicit MessageModel(ErrorWording wording, QObject* parent = nullptr);

    /// Messages of this snapshot: skipped paths first, then sources with an error, in their order.
    void set_snapshot(const Snapshot& snapshot);
    /// A message that no snapshot knows of (a filter could not read a source again). Stays until `clear`; the same
    /// message is kept once.
    void add(const QString& source, const Error& error);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Message {
        QString source;
        Error error;

        bool operator==(const Message&) const = default;
    };
    void show();

    ErrorWording wording_;
    std::vector<Message> of_snapshot_;
    std::vector<Message> added_;
    std::vector<Message> shown_;
};

}
