// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/layout_store.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace spoor {
namespace {

QString key(const QString& name) { return QStringLiteral("layout/") + name; }
const QString version_key = QStringLiteral("layout/version");

}

void LayoutStore::add(const QString& name, Save save, Restore restore)
{
    QByteArray at_first = save();
    parts_.push_back({name, std::move(save), std::move(restore), std::move(at_first)});
}

void LayoutStore::add(const QString& name, QSplitter* splitter)
{
    add(
        name, [splitter] { return splitter->saveState(); },
        [splitter](const QByteArray& state) { return splitter->restoreState(state); });
}

void LayoutStore::add(const QString& name, QHeaderView* header)
{
    add(
        name, [header] { return header->saveState(); },
        [header](const QByteArray& state) {
            // A header takes the state of one with more or fewer columns, and then shows some that there are not.
            const int columns = header->count();
            const QByteArray before = header->saveState();
            if (header->restoreState(state) && header->count() == columns && header->hiddenSectionCount() < columns)
                return true;
            header->restoreState(before);
            return false;
        });
}

std::vector<QString> LayoutStore::restore()
{
    std::vector<QString> left;
    const bool known = settings_.value(version_key).toInt() == version;
    for (const Part& part : parts_) {
        const QByteArray state = known ? settings_.value(key(part.name)).toByteArray() : QByteArray();
        if (state.isEmpty() || !part.restore(state))
            left.push_back(part.name);
    }
    return left;
}

void LayoutStore::save() const
{
    settings_.setValue(version_key, version);
    for (const Part& part : parts_)
        settings_.setValue(key(part.name), part.save());
}

void LayoutStore::reset()
{
    settings_.remove(QStringLiteral("layout"));
    for (const Part& part : parts_)
        part.restore(part.at_first);
}

}
