// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/dismissals.h"

#include "core/findings/rule.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

Micros now() { return Micros{QDateTime::currentMSecsSinceEpoch() * 1000}; }

}

QString finding_key(const FindingSet& set, const Finding& finding)
{
    return QString::fromStdString(set.key_of(finding));
}

QString wide_key(const Finding& finding)
{
    const std::string_view id = rules()[finding.rule]->id();
    // A time or a place stands there in the key of one finding.
    return QString::fromUtf8(id) + u' ' + QString::fromStdString(finding.subject) + QStringLiteral(" *");
}

MemoryDismissals::MemoryDismissals(QString author, QObject* parent) : DismissalStore(parent), author_(std::move(author))
{
}

void MemoryDismissals::dismiss(const QStringList& keys, const QString& reason)
{
    const QString said = reason.trimmed();
    if (said.isEmpty() || keys.isEmpty())
        return;
    for (const QString& key : keys)
        dismissals_.insert(key, {key, said, author_, now()});
    emit changed();
}

void MemoryDismissals::restore(const QStringList& keys)
{
    bool any = false;
    for (const QString& key : keys)
        any |= dismissals_.remove(key);
    if (any)
        emit changed();
}

void MemoryDismissals::clear()
{
    if (dismissals_.isEmpty())
        return;
    dismissals_.clear();
    emit changed();
}

std::optional<Dismissal> dismissal_of(const QHash<QString, Dismissal>& dismissals, const FindingSet& set,
                                      const Finding& finding)
{
    if (dismissals.isEmpty())
        return std::nullopt;
    for (const QString& key : {finding_key(set, finding), wide_key(finding)})
        if (const auto found = dismissals.constFind(key); found != dismissals.cend())
            return *found;
    return std::nullopt;
}

QStringList earlier_reasons(const QHash<QString, Dismissal>& dismissals, int most)
{
    QList<Dismissal> sorted = dismissals.values();
    std::ranges::sort(sorted, [](const Dismissal& a, const Dismissal& b) {
        return std::tie(b.when, a.reason) < std::tie(a.when, b.reason);
    });
    QStringList reasons;
    for (const Dismissal& d : sorted)
        if (reasons.size() < most && !reasons.contains(d.reason))
            reasons << d.reason;
    return reasons;
}

}
