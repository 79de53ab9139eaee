// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/identity_job.h"

namespace spoor {

void IdentityJob::ask(What what, std::shared_ptr<const Snapshot> snapshot, const std::string& logged)
{
    if (!snapshot)
        return;
    job_.start(
        [what, snapshot = std::move(snapshot), logged](const JobContext& context) {
            return what == What::User ? same_user(*snapshot, logged, context.stop)
                                      : same_client(*snapshot, logged, context.stop);
        },
        [this, what](const Spellings& spellings) { emit found(what, spellings); });
}

}
