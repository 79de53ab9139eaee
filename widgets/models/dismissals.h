// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/findings/finding.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace spoor {

/// A finding that somebody holds to be harmless, and why.
struct Dismissal {
    QString key;  ///< finding_key, or wide_key: of all findings of one rule and subject, those to come too
    QString reason;  ///< plain text as it was typed; never blank
    QString author;  ///< who said so; empty where that is not known
    Micros when = no_time;  ///< UTC

    bool operator==(const Dismissal&) const = default;
};

/// FindingSet::key_of, as text (bytes that are not UTF-8 are replaced).
QString finding_key(const FindingSet& set, const Finding& finding);
/// The key that stands for all findings of this rule and subject; no finding_key is like it.
QString wide_key(const Finding& finding);

/// What was dismissed in an investigation. One key has one dismissal; a later one takes its place.
///
/// Threads: that of the object, which is the GUI's; no call may block.
class DismissalStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// By key.
    virtual QHash<QString, Dismissal> all() const = 0;
    /// Adds author and time itself. Does nothing for a blank reason or without keys.
    virtual void dismiss(const QStringList& keys, const QString& reason) = 0;
    /// Keys that were not dismissed are passed over.
    virtual void restore(const QStringList& keys) = 0;

signals:
    /// After each change, whoever made it (also: another case was opened). Once for one call.
    void changed();
};

/// Keeps them as long as it lives: where there is no case file, and in tests.
class MemoryDismissals final : public DismissalStore {
    Q_OBJECT
public:
    explicit MemoryDismissals(QString author = {}, QObject* parent = nullptr);

    QHash<QString, Dismissal> all() const override { return dismissals_; }
    void dismiss(const QStringList& keys, const QString& reason) override;
    void restore(const QStringList& keys) override;
    /// For another investigation.
    void clear();

private:
    QString author_;
    QHash<QString, Dismissal> dismissals_;
};

/// The dismissal that hides a finding: its own, else that of its rule and subject.
std::optional<Dismissal> dismissal_of(const QHash<QString, Dismissal>& dismissals, const FindingSet& set,
                                      const Finding& finding);
/// Reasons that were given, the newest first, each once.
QStringList earlier_reasons(const QHash<QString, Dismissal>& dismissals, int most);

}
