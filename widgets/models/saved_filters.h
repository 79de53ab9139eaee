// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/filter_state.h"

#include <QMap>
#include <QStringList>

class QSettings;

namespace spoor {

/// Filters with names, as the user saved them: text and chips. Names are told apart by case, and have no blanks at
/// their ends.
class SavedFilters {
public:
    QStringList names() const;  ///< in alphabetical order, whatever the case
    bool contains(const QString& name) const { return filters_.contains(name.trimmed()); }
    FilterState value(const QString& name) const { return filters_.value(name.trimmed()); }

    /// Takes the place of one of the same name. False for a blank name.
    bool save(const QString& name, const FilterState& state);
    /// False where there is no such filter, the new name is blank, or another filter has it.
    bool rename(const QString& name, const QString& wanted);
    void remove(const QString& name) { filters_.remove(name); }

    void load(QSettings& settings);
    void save(QSettings& settings) const;

private:
    QMap<QString, FilterState> filters_;
};

}
