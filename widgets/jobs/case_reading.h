// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_source.h"
#include "core/engine/investigation.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <string>
#include <vector>

namespace spoor {

/// What a case is about, and where its logs are now.
struct FoundCase {
    QString path;
    std::vector<CaseSource> sources;
    std::vector<LocatedSource> located;  ///< one a source, in their order

    std::vector<CaseSource> missing() const;
    /// Files and archives that were found, each once.
    QStringList paths() const;
    /// Zones and formats as the case has them, added to options.
    void add_choices(LoadOptions& options) const;
};

/// Reads a case, which is left as it is, and looks for its sources, also below the folders. Blocking. Errors of the case;
/// Cancelled.
Result<FoundCase> read_case(const QString& path, const QStringList& also, const std::stop_token& stop = {});

/// A pattern of fnmatch(3) that fits this text alone.
std::string literal_glob(const std::string& text);

}
