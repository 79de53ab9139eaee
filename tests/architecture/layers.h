// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <QSet>

namespace spoor::test {

/// How much of Qt (and of KDE's and other libraries over it) a folder may include.
enum class QtAllowed { None, Core, All };

/// A folder of the house and the folders whose headers it may include besides its own.
struct Layer {
    QString folder;
    QStringList may;
    QtAllowed qt = QtAllowed::None;
};

/// The dependency rule as a table. A folder stands below all that it may include.
const QList<Layer>& layers();

/// Names of Qt Core's headers as one writes them in an include; empty where Qt's headers are not installed.
QSet<QString> qt_core_headers();

/// What is wrong with a C++ file's includes. `qt_core` as above.
QStringList wrong_includes(const SourceFile& file, const QSet<QString>& qt_core);

}
