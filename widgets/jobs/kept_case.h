// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_file.h"
#include "widgets/jobs/case_job.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace spoor {

/// The case that is open, and what is open with it, as CaseJob's own thread alone sees them. Every function blocks on
/// the disk; errors are those of CaseFile.
class KeptCase {
public:
    /// Nothing where the case was not made yet.
    CaseFile* file() { return file_ ? &*file_ : nullptr; }
    CaseState state() const;
    bool named() const { return named_; }

    /// Logs of the case without a name at this path; what was kept of a part of them goes along.
    Result<void> take_paths(QStringList now, QString case_path);
    /// More or fewer logs with the case that has a name.
    Result<void> stay_with(QStringList now);
    /// A case that is there. On an error all is as it was.
    Result<void> take_case(const QString& path, QStringList now);
    Result<void> save_as(const QString& path);
    /// Before a change: the file is made where it is missing, and who had it open may have closed it by now.
    Result<void> make_ready();

private:
    Result<void> open();
    Result<void> make();
    Result<void> note_opening();

    QStringList paths_;  // in order; none: nothing is open
    QString path_;
    bool named_ = false;
    std::optional<CaseFile> file_;
};

}
