// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/column_ref.h"

#include <QMetaType>
#include <QString>

namespace spoor {

/// A column of the event table: a field of the contract, a field by its source's own name, or the time that lies
/// between a row and the one above it. A small value.
struct ColumnSpec {
    Field field = Field::Other;
    QString own;  ///< with Field::Other: the source's own name; empty for the difference

    static ColumnSpec of(Field field) { return {field, {}}; }
    static ColumnSpec difference() { return {}; }
    /// By a name as `name` gives it: the contract's short or ECS name, else the source's own.
    static ColumnSpec named(const QString& name);

    bool is_difference() const { return field == Field::Other && own.isEmpty(); }
    /// Its values are not in the engine's columns: each record has to be read and decoded again.
    bool needs_record() const;
    bool is_number() const;  ///< aligned to the right

    /// As filters have it, and settings keep it.
    QString name() const;
    /// For the heading; the time's says nothing of its zone.
    QString title() const;
    /// What the heading's tooltip says.
    QString description() const;
    /// How wide at first, in digits.
    int width_hint() const;
    ColumnRef ref() const { return {field, own.toStdString()}; }

    /// Own names without regard to case, as the engine takes them.
    bool operator==(const ColumnSpec& o) const
    {
        return field == o.field && own.compare(o.own, Qt::CaseInsensitive) == 0;
    }
};

}

Q_DECLARE_METATYPE(spoor::ColumnSpec)
