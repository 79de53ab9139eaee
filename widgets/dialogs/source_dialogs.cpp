// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/source_dialogs.h"

#include "widgets/dialogs/exclude_dialog.h"
#include "widgets/dialogs/ledger_dialog.h"
#include "widgets/dialogs/rejected_dialog.h"
#include "widgets/dialogs/zone_dialog.h"
#include "widgets/views/source_view.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace spoor {

SourceDialogs::SourceDialogs(SourceView* view, ErrorWording wording, QWidget* window)
    : QObject(window), wording_(std::move(wording)), window_(window)
{
    connect(view, &SourceView::ledger_asked, this, &SourceDialogs::show_ledger);
    connect(view, &SourceView::rejected_asked, this, &SourceDialogs::show_rejected);
    connect(view, &SourceView::zone_dialog_asked, this, &SourceDialogs::show_zone);
    connect(view, &SourceView::exclude_dialog_asked, this, &SourceDialogs::show_exclude);
}

void SourceDialogs::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    snapshot_ = std::move(snapshot);
    if (snapshot_) {
        if (ledger_)
            ledger_->set_sources(snapshot_->sources);
        return;
    }
    if (ledger_)
        ledger_->close();
    for (const auto& dialog : std::exchange(others_, {}))
        if (dialog)
            dialog->close();
}

void SourceDialogs::show_ledger()
{
    if (!snapshot_)
        return;
    if (!ledger_) {
        ledger_ = new LedgerDialog(wording_, window_);
        ledger_->setAttribute(Qt::WA_DeleteOnClose);
        connect(ledger_, &LedgerDialog::rejected_asked, this, &SourceDialogs::show_rejected);
    }
    ledger_->set_sources(snapshot_->sources);
    ledger_->show();
    ledger_->raise();
}

void SourceDialogs::show_rejected(FileId id)
{
    if (!snapshot_)
        return;
    const auto source = std::ranges::find(snapshot_->sources, id, [](const auto& s) { return s->id; });
    if (source == snapshot_->sources.end())
        return;
    auto* dialog = new RejectedDialog(*source, wording_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    others_ << dialog;
    dialog->show();
}

void SourceDialogs::show_zone(const QList<FileId>& ids)
{
    if (!snapshot_)
        return;
    ZoneDialog::Sources sources;
    QSet<quint32> wanted;
    for (const FileId id : ids)
        wanted.insert(id.value);
    for (const auto& source : snapshot_->sources)
        if (wanted.contains(source->id.value))
            sources.push_back(source);
    if (sources.empty())
        return;
    auto* dialog = new ZoneDialog(std::move(sources), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ZoneDialog::zone_asked, this, &SourceDialogs::zone_asked);
    others_ << dialog;
    dialog->show();
}

void SourceDialogs::show_exclude(const QString& suggestion)
{
    if (!snapshot_)
        return;
    auto* dialog = new ExcludeDialog(snapshot_->sources, suggestion, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExcludeDialog::exclude_asked, this, &SourceDialogs::exclude_asked);
    others_ << dialog;
    dialog->show();
}

}
