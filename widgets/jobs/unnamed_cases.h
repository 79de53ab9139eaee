// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace spoor {

/// A case that nobody gave a name, as it is offered again.
struct UnnamedCase {
    QString file;
    QStringList paths;  ///< what was opened last with it
    int logs = 0;
    int bookmarks = 0;
    int dismissals = 0;
    Micros changed{};  ///< UTC

    bool operator==(const UnnamedCase&) const = default;
};

/// The cases of a folder that hold something, the last changed first. What cannot be read is left out. Blocking: not while
/// one of them is open in this program.
std::vector<UnnamedCase> unnamed_cases(const QString& folder, const std::stop_token& stop = {});

/// Deletes a case. CaseInUse where somebody has it open. Blocking.
Result<void> discard_case(const QString& file);

}
