// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QObject>

#include <optional>
#include <set>

namespace spoor {

/// Times that lie between some events: the least and the greatest of those that have one.
struct TimeExtent {
    std::uint32_t events = 0;
    std::optional<Micros> first, last;

    void add(Micros time);
    bool operator==(const TimeExtent&) const = default;
};

/// Events that the user marked to look at them side by side; for the moment, not for the case. Several tables may show
/// the same marks. They stay marked while a filter hides them.
class EventMarks : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t limit = 1000;

    using QObject::QObject;

    bool contains(const EventKey& key) const { return keys_.contains(key); }
    const std::set<EventKey>& keys() const { return keys_; }
    /// False where there are as many as there may be.
    bool toggle(const EventKey& key);
    void clear();

    TimeExtent extent(const Snapshot& snapshot) const;

signals:
    void changed();

private:
    std::set<EventKey> keys_;
};

}
