// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace spoor {

/// A value of a field, as it stands in some event: what a click on it means. Text of a log: hostile, plain.
struct FieldValue {
    QString field;        ///< its name in filters: the contract's short one, else the source's own
    QString value;        ///< as the log says it, not as it was made readable
    bool absent = false;  ///< the event has no value there; `value` is empty

    bool operator==(const FieldValue&) const = default;
};

}
