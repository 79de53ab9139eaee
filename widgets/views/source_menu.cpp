// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen sources.
#include "widgets/models/display_text.h"
#include "widgets/models/source_order.h"
#include "widgets/views/source_view.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

#include <algorithm>

namespace spoor {
namespace {

using Sources = std::vector<std::shared_ptr<const SourceInfo>>;

QIcon icon(const char* name) { return QIcon::fromTheme(QLatin1String(name)); }

QString native(const std::string& path) { return QFile::decodeName(QByteArray::fromStdString(path)); }

/// A format that is read from the lines' own offsets has no zone that could be set.
bool zone_matters(const std::shared_ptr<const SourceInfo>& source)
{
    return source->format && source->format->clock() != Clock::Carried;
}

}

QString SourceView::suggestion() const
{
    const auto sources = chosen();
    if (sources.empty())
        return {};
    const std::string& name = sources.front()->member ? *sources.front()->member : sources.front()->path;
    const QFileInfo file(native(name));
    return file.suffix().isEmpty() || file.completeBaseName().isEmpty() ? file.fileName()
                                                                        : QStringLiteral("*.") + file.suffix();
}

void SourceView::copy(bool digests) const
{
    QStringList lines;
    for (const auto& source : chosen()) {
        if (digests && source->sha256.empty())
            continue;
        // As sha256sum writes it, where there are several to tell apart.
        const QString name = source->member ? QString::fromStdString(source->display_name()) : native(source->path);
        lines << (digests ? QString::fromStdString(source->sha256) + QStringLiteral("  ") + name : name);
    }
    if (digests && lines.size() == 1)
        lines.first().truncate(64);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void SourceView::add_format_menu(QMenu* menu, const Sources& sources)
{
    QMenu* of_formats = menu->addMenu(tr("Set &Format"));
    of_formats->setEnabled(!sources.empty());
    const auto ask = [this, sources](const QString& id) {
        for (const auto& source : sources)
            emit format_asked(source->id, id);
    };
    const auto chosen_by_user = [](const auto& s) { return s->match.reason == "chosen by the user"; };
    const auto mark = [](QAction* action, bool on) {
        action->setCheckable(true);
        action->setChecked(on);
    };
    mark(of_formats->addAction(tr("&Detected"), this, [ask] { ask({}); }),
         std::ranges::none_of(sources, chosen_by_user));
    of_formats->addSeparator();
    for (const Format* format : formats()) {
        const QString id = QString::fromLatin1(format->id().data(), qsizetype(format->id().size()));
        const QString title = QString::fromUtf8(format->title().data(), qsizetype(format->title().size()));
        const bool of_all = !sources.empty() && std::ranges::all_of(sources, [&](const auto& s) {
            return s->format == format && chosen_by_user(s);
        });
        mark(of_formats->addAction(tr("%1 (%2)", "title and id of a format").arg(title, id), this,
                                   [ask, id] { ask(id); }),
             of_all);
    }
    if (std::ranges::any_of(sources, [](const auto& s) { return s->member.has_value(); })) {
        of_formats->addSeparator();
        of_formats->addAction(tr("The whole archive is read again"))->setEnabled(false);
    }
}

QMenu* SourceView::make_menu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    const Sources sources = chosen();
    const bool any = !sources.empty();
    const auto one = sources.size() == 1 ? sources.front() : nullptr;

    QAction* only = menu->addAction(icon("view-filter"), tr("&Only Events of This File"), this, [this, one] {
        emit only_asked({QStringLiteral("file"), QString::fromStdString(one->display_name()), false});
    });
    only->setEnabled(one && one->events > 0);
    QAction* rejected = menu->addAction(icon("data-warning"), tr("Show Re&jected Lines…"), this,
                                        [this, one] { emit rejected_asked(one->id); });
    rejected->setEnabled(one && one->lines.rejected > 0);
    menu->addSeparator();
    add_format_menu(menu, sources);
    QAction* zone = menu->addAction(icon("clock"), tr("Set &Zone…"), this, [this, sources] {
        QList<FileId> ids;
        for (const auto& source : sources)
            if (zone_matters(source))
                ids << source->id;
        emit zone_dialog_asked(ids);
    });
    zone->setEnabled(std::ranges::any_of(sources, zone_matters));
    QAction* reread =
        menu->addAction(icon("view-refresh"), tr("Read A&gain"), this, [this] { each(&SourceView::reread_asked); });
    reread->setShortcut(QKeySequence::Refresh);
    reread->setEnabled(any);
    menu->addSeparator();
    QAction* remove = menu->addAction(icon("list-remove"), tr("&Remove %Ln Source(s)", nullptr, int(sources.size())),
                                      this, [this] { each(&SourceView::remove_asked); });
    remove->setShortcut(QKeySequence::Delete);
    remove->setEnabled(any);
    menu->addAction(icon("view-hidden"), tr("&Leave Out by Pattern…"), this,
                    [this] { emit exclude_dialog_asked(suggestion()); });
    menu->addSeparator();
    QAction* path = menu->addAction(icon("edit-copy"), tr("&Copy Path"), this, [this] { copy(false); });
    path->setShortcut(QKeySequence::Copy);
    path->setEnabled(any);
    menu->addAction(tr("Copy &SHA-256"), this, [this] { copy(true); })
        ->setEnabled(std::ranges::any_of(sources, [](const auto& s) { return !s->sha256.empty(); }));
    menu->addAction(icon("folder-open"), tr("Open Containing Fol&der"), this,
                    [this, sources] { emit folder_asked(QFileInfo(native(sources.front()->path)).path()); })
        ->setEnabled(any);
    for (QAction* action : {reread, remove, path})
        action->setShortcutVisibleInContextMenu(true);
    return menu;
}

void SourceView::show_menu(const QPoint& place)
{
    QMenu* menu = make_menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(tree_->viewport()->mapToGlobal(place));
}

}
