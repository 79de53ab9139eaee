// SPDX-License-Identifier: GPL-3.0-or-later
// What was opened before: the menu of it, and what is noted for the next time.
#include "app/gui/case_links.h"
#include "app/gui/main_window.h"
#include "widgets/models/display_text.h"

#include <QDir>
#include <QMenu>

#include <algorithm>
#include <map>

namespace spoor {
namespace {

constexpr int menu_limit = 12;

/// A path as an entry of a menu: visible, its middle left out where it is long, and with no mnemonic of its own.
QString entry_text(const QStringList& paths, const QFontMetrics& metrics)
{
    QString path = paths.first();
    if (path.startsWith(QDir::homePath() + u'/'))
        path = u'~' + path.mid(QDir::homePath().size());
    path = metrics.elidedText(visible_text(path, 512), Qt::ElideMiddle, metrics.averageCharWidth() * 60);
    path.replace(u'&', QStringLiteral("&&"));
    return paths.size() == 1 ? path : MainWindow::tr("%1 and %Ln more", nullptr, int(paths.size()) - 1).arg(path);
}

QDateTime utc(std::optional<Micros> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(time->value / 1000, QTimeZone::UTC) : QDateTime();
}

RecentEntry entry_of(const Snapshot& snapshot, const QStringList& paths)
{
    RecentEntry entry;
    entry.paths = paths;
    entry.opened = QDateTime::currentDateTimeUtc();
    std::optional<Micros> first, last;
    std::map<QString, qint64> by_format;
    for (const auto& source : snapshot.sources) {
        ++entry.files;
        entry.events += qint64(source->events);
        if (source->first && (!first || *source->first < *first))
            first = source->first;
        if (source->last && (!last || *source->last > *last))
            last = source->last;
        if (source->format && source->events > 0) {
            const std::string_view id = source->format->id();
            by_format[QString::fromLatin1(id.data(), qsizetype(id.size()))] += qint64(source->events);
        }
    }
    entry.first = utc(first);
    entry.last = utc(last);
    std::vector<std::pair<QString, qint64>> formats(by_format.begin(), by_format.end());
    std::ranges::stable_sort(formats, std::ranges::greater{}, &std::pair<QString, qint64>::second);
    for (const auto& [id, events] : formats)
        entry.formats << id;
    return entry;
}

}

void MainWindow::note_recent()
{
    const auto& snapshot = workspace_.snapshot();
    // A hundred files are not picked again from a list.
    constexpr qsizetype path_limit = 32;
    if (!snapshot || !snapshot->complete || open_paths_.isEmpty() || open_paths_.size() > path_limit)
        return;
    recent_.note(entry_of(*snapshot, case_->state().named ? QStringList{case_->state().path} : open_paths_));
    fill_recent();
}

void MainWindow::fill_recent()
{
    using namespace Qt::StringLiterals;
    QMenu* menu = actions_.menu(Menu::Recent);
    if (!menu)
        return;
    QAction* forget = actions_.action("file.forget-recent"_L1);
    for (QAction* old : menu->actions()) {
        menu->removeAction(old);
        if (old != forget)
            old->deleteLater();
    }
    const int count = std::min(recent_.rowCount(), menu_limit);
    for (int row = 0; row < count; ++row) {
        const QStringList paths = recent_.entry(row).paths;
        const QString text = entry_text(paths, menu->fontMetrics());
        QAction* entry = menu->addAction(row < 9 ? tr("&%1 %2").arg(row + 1).arg(text) : text);
        connect(entry, &QAction::triggered, this, [this, paths] { open(paths); });
    }
    menu->addSeparator();
    menu->addAction(forget);
    menu->menuAction()->setEnabled(count > 0);
    actions_.set_blocked("file.forget-recent"_L1, count > 0 ? QString() : tr("nothing was opened yet"));
}

}
