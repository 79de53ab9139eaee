// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/case_dismissals.h"

namespace spoor {

CaseDismissals::CaseDismissals(CaseJob& job, QObject* parent) : DismissalStore(parent), job_(job)
{
    connect(&job, &CaseJob::dismissals_changed, this, &CaseDismissals::take);
}

void CaseDismissals::take(const std::vector<DismissedFinding>& dismissals)
{
    QHash<QString, Dismissal> all;
    for (const DismissedFinding& d : dismissals) {
        const QString key = QString::fromStdString(d.key);
        all.insert(key, {key, QString::fromStdString(d.reason), QString::fromStdString(d.author), d.when});
    }
    if (all == all_)
        return;
    all_ = std::move(all);
    emit changed();
}

}
