// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/action_entry.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace spoor {

/// The actions that fit what is typed, best first. What can be done stands before what cannot; among equals, what was
/// used last comes first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KeysRole = Qt::UserRole,  ///< QString
        PlaceRole,                ///< QString: menu
        ReasonRole,               ///< QString: why it cannot be done; empty where it can
        MatchesRole,              ///< QList<int>: units of the text that were typed
        IdRole,
    };

    /// `recent`: ids, the last used first.
    PaletteModel(QList<ActionEntry> entries, QStringList recent, QObject* parent = nullptr);

    void search(const QString& typed);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Found {
        int entry;
        int score;
        QList<int> matches;
    };
    QList<ActionEntry> entries_;
    QStringList recent_;
    std::vector<Found> found_;
};

}
