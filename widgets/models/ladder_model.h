// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/placed_bookmarks.h"
#include "core/engine/snapshot.h"
#include "core/sessions/ladder.h"
#include "widgets/models/time_display.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>

namespace spoor {

/// The steps of a session, one a row; DisplayRole is the step as a sentence, for those who hear it.
class LadderModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DirectionRole = Qt::UserRole,  ///< int of Ladder::Direction
        LookRole,                      ///< int of Ladder::Look
        DateRole,                      ///< `2004-11-16`, where it is another than that of the step before
        ClockRole,                     ///< `10:54:13.25`; empty where the step has no time
        InferredRole,                  ///< bool: the time was taken from elsewhere
        GapRole,                       ///< `+1.2 s` since the last step that has a time; may be empty
        RequestRole,
        ReplyRole,
        MeaningRole,
        InLogRole,  ///< bool
        BookmarkRole,  ///< int: the colour of the bookmark on its event, 0 for none; invalid: no bookmark
    };

    explicit LadderModel(QObject* parent = nullptr);

    /// `snapshot` is that of the session's table. Without steps there are no rows.
    void set_ladder(Ladder ladder, std::shared_ptr<const Snapshot> snapshot);
    void set_time_display(const TimeDisplay& display);
    void set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks);
    const Ladder& ladder() const { return ladder_; }

    /// No step is an exchange: one party alone is told of.
    bool one_sided() const { return one_sided_; }
    QString left() const;
    QString right() const;
    /// The event behind a step; nothing where the log does not hold it.
    std::optional<EventKey> event(int row) const;
    int row_of(const EventKey& key) const;  ///< -1 where no step is that event

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString time_text(const Ladder::Step& step) const;
    QString sentence(int row) const;
    const Ladder::Step* timed_before(int row) const;
    const Bookmark* bookmark(int row) const;

    Ladder ladder_;
    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<const PlacedBookmarks> bookmarks_;
    TimeDisplay time_;
    bool one_sided_ = false;
};

}
