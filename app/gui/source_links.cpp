// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/source_links.h"

#include "app/gui/workspace.h"
#include "widgets/dialogs/source_dialogs.h"
#include "widgets/views/source_view.h"
#include "widgets/wording/error_wording.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWidget>

namespace spoor {

SourceLinks::SourceLinks(Workspace& workspace, SourceView& view, QWidget* window)
    : QObject(window), workspace_(workspace), view_(view), dialogs_(new SourceDialogs(&view, words_for, window))
{
    view.set_model(workspace.sources());
    connect(&workspace, &Workspace::updated, this, &SourceLinks::show_sources);
    connect(&workspace, &Workspace::closed, this, &SourceLinks::show_sources);
    connect(&view, &SourceView::folder_asked, this,
            [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    ask_investigation();
}

void SourceLinks::show_ledger() { dialogs_->show_ledger(); }

void SourceLinks::show_sources()
{
    const auto& snapshot = workspace_.snapshot();
    view_.set_excluded(snapshot ? snapshot->excluded : std::vector<Exclusion>());
    dialogs_->set_snapshot(snapshot);
}

void SourceLinks::ask_investigation()
{
    const auto ask = [this](auto what) {
        return [this, what](auto... arguments) {
            if (Investigation* investigation = workspace_.investigation())
                what(*investigation, arguments...);
        };
    };
    connect(&view_, &SourceView::format_asked, this, ask([](Investigation& i, FileId id, const QString& format) {
        i.set_format(id, format.isEmpty() ? std::nullopt : std::optional(format.toStdString()));
    }));
    connect(&view_, &SourceView::reread_asked, this, ask([](Investigation& i, FileId id) { i.reread(id); }));
    connect(&view_, &SourceView::remove_asked, this, ask([](Investigation& i, FileId id) { i.remove(id); }));
    connect(&view_, &SourceView::include_asked, this,
            ask([](Investigation& i, const QString& glob) { i.include(glob.toStdString()); }));
    connect(dialogs_, &SourceDialogs::exclude_asked, this,
            ask([](Investigation& i, const QString& glob) { i.exclude(glob.toStdString()); }));
    connect(dialogs_, &SourceDialogs::zone_asked, this,
            ask([](Investigation& i, FileId id, const Zone& zone) { i.set_zone(id, zone); }));
}

}
