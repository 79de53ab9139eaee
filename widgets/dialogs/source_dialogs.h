// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "widgets/models/error_words.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace spoor {

class LedgerDialog;
class SourceView;

/// Opens what a SourceView asks for: ledger, rejected lines, zone, pattern. One ledger at a time; nothing blocks.
class SourceDialogs : public QObject {
    Q_OBJECT
public:
    /// `view` outlives this; dialogues are children of `window`.
    SourceDialogs(SourceView* view, ErrorWording wording, QWidget* window);

    /// The newest; null: nothing is open, and dialogues close.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);

    void show_ledger();
    void show_rejected(FileId id);
    void show_zone(const QList<FileId>& ids);
    void show_exclude(const QString& suggestion);

signals:
    void zone_asked(spoor::FileId id, const spoor::Zone& zone);
    void exclude_asked(const QString& glob);

private:
    ErrorWording wording_;
    QWidget* window_;
    std::shared_ptr<const Snapshot> snapshot_;
    QPointer<LedgerDialog> ledger_;
    QList<QPointer<QWidget>> others_;
};

}
