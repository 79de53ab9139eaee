// SPDX-License-Identifier: GPL-3.0-or-later
// The window's dialogs. Each is there once, and none stops the rest of the window.
#include "app/gui/languages.h"
#include "app/gui/main_window.h"
#include "app/gui/reference.h"
#include "widgets/dialogs/command_palette.h"
#include "widgets/dialogs/settings_dialog.h"
#include "widgets/dialogs/shortcuts_page.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>

namespace spoor {
namespace {

const QString recent_commands_key = QStringLiteral("palette/recent");
constexpr qsizetype recent_commands_limit = 20;
const QString keys_name = QStringLiteral("keys-sheet");
const QString filter_name = QStringLiteral("filter-sheet");

void show_again(QDialog* dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

}

void MainWindow::show_palette()
{
    QList<ActionEntry> entries = actions_.entries();
    // To find the palette in the palette is of no use.
    entries.removeIf([](const ActionEntry& entry) { return entry.id == QLatin1String("tools.palette"); });
    auto* palette = new CommandPalette(entries, settings_.value(recent_commands_key).toStringList(), this);
    connect(palette, &CommandPalette::chosen, this, [this](const QString& id) {
        QStringList recent = settings_.value(recent_commands_key).toStringList();
        recent.removeAll(id);
        recent.prepend(id);
        recent.resize(std::min(recent.size(), recent_commands_limit));
        settings_.setValue(recent_commands_key, recent);
        // Once the palette is gone and the focus is back.
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                const QByteArray latin = id.toLatin1();
                actions_.action(QLatin1StringView(latin))->trigger();
            },
            Qt::QueuedConnection);
    });
    palette->show();
}

void MainWindow::show_settings()
{
    if (auto* open = findChild<SettingsDialog*>(Qt::FindDirectChildrenOnly)) {
        show_again(open);
        return;
    }
    auto* dialog = new SettingsDialog(preferences_, languages(), actions_.entries(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::set_preferences);
    connect(dialog->shortcuts()->model(), &ShortcutModel::keys_changed, &actions_, &ActionSet::set_keys);
    connect(dialog, &SettingsDialog::clear_cache_asked, this, [this, dialog = QPointer(dialog)] {
        sweep_.start(QString::fromStdString(options_.cache_folder), [dialog](IndexSweep::Swept swept) {
            if (!dialog)
                return;
            QString text =
                tr("%Ln file(s) removed (%1).", nullptr, swept.files).arg(QLocale().formattedDataSize(swept.bytes, 1));
            if (swept.kept > 0)
                text = tr("%1 %Ln file(s) could not be removed.", nullptr, swept.kept).arg(text);
            dialog->show_cache_note(text);
        });
    });
    dialog->show();
}

void MainWindow::show_keys()
{
    auto* sheet = findChild<ReferenceSheet*>(keys_name, Qt::FindDirectChildrenOnly);
    if (!sheet) {
        sheet = new ReferenceSheet(tr("Keys"), tr("Key"), tr("What it does"), this);
        sheet->setObjectName(keys_name);
        connect(&actions_, &ActionSet::keys_changed, sheet,
                [this, sheet] { sheet->set_areas(key_reference(actions_.entries())); });
        sheet->set_areas(key_reference(actions_.entries()));
    }
    show_again(sheet);
}

void MainWindow::show_filter_help()
{
    auto* sheet = findChild<ReferenceSheet*>(filter_name, Qt::FindDirectChildrenOnly);
    if (!sheet) {
        sheet = new ReferenceSheet(tr("Filter Language"), tr("Written"), tr("Matches"), this);
        sheet->setObjectName(filter_name);
        sheet->set_areas(filter_reference());
    }
    show_again(sheet);
}

void MainWindow::show_about()
{
    QMessageBox::about(this, tr("About Spoor"),
                       tr("<b>Spoor %1</b><p>A workbench for investigating server and security logs.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
}

}
