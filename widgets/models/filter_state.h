// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "widgets/models/field_value.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

class QJsonObject;

namespace spoor {

/// Times from `first` up to, but not including, the second.
using TimeRange = std::pair<Micros, Micros>;

/// A condition beside the text that is typed.
struct FilterChip {
    QString text;   ///< a filter that compiles, without its inversion
    QString label;  ///< what it is shown as, where that is not the text; may hold any character of a log
    bool enabled = true;
    bool inverted = false;
    bool pinned = false;  ///< stays when a new search begins
    std::optional<TimeRange> time;  ///< it is the range of times that was chosen

    const QString& shown() const { return label.isEmpty() ? text : label; }
    bool operator==(const FilterChip&) const = default;
};

/// All that the filter bar says, as a value. Operations give a new state and leave this one.
struct FilterState {
    QString text;  ///< what is typed; may be wrong
    QList<FilterChip> chips;

    /// The chips that are on, and the text, as one filter. Empty matches everything.
    QString effective() const;
    /// The range of times in force, where its chip is on and not inverted.
    std::optional<TimeRange> time_range() const;
    bool is_empty() const { return text.trimmed().isEmpty() && chips.isEmpty(); }

    FilterState with_text(const QString& text) const;
    /// Adds it at the end. The same condition again is switched on; its opposite takes its place.
    FilterState with_chip(const FilterChip& chip) const;
    FilterState with_only(const FieldValue& value) const;
    FilterState with_not(const FieldValue& value) const;
    /// There is at most one; it keeps its place and its pin. Nothing takes it away.
    FilterState with_time_range(const std::optional<TimeRange>& range) const;
    FilterState with_changed(qsizetype index, const FilterChip& chip) const;
    FilterState without(qsizetype index) const;
    /// What stays when the filters are cleared, or another search begins: what is pinned.
    FilterState pinned_only() const;

    bool operator==(const FilterState&) const = default;

    /// For settings. What does not compile is left out when it is read back: a chip always does.
    QJsonObject to_json() const;
    static FilterState from_json(const QJsonObject& object);
};

/// A filter text that compiles; blank ones do not count.
bool is_condition(const QString& text);

/// `2009-11-17 02:00 – 03:00`: the date of the end only where it is another. UTC.
QString time_range_label(const TimeRange& range);

}
