// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace spoor {

/// Writes a file whole or not at all: beside, then renamed over what was there. Blocks; not on the GUI thread.
/// WriteFailed with the system's reason.
Result<void> save_file(const QString& path, const QByteArray& content);

}
