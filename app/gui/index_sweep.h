// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/job.h"

#include <QString>

#include <functional>

namespace spoor {

/// Removes the index files that the engine keeps in the user's cache folder, off the GUI thread. They are made again as
/// logs are opened; what an open investigation has read stays.
class IndexSweep {
public:
    struct Swept {
        int files = 0;
        qint64 bytes = 0;
        int kept = 0;  ///< could not be removed
    };

    /// `folder` empty: the user's own, as the engine chooses it.
    void start(const QString& folder, std::function<void(Swept)> done);

private:
    Job<Swept> job_;
};

}
