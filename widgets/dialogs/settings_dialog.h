// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/action_entry.h"
#include "widgets/dialogs/preferences.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace spoor {

class ShortcutsPage;

/// All settings. Each takes effect when it is changed; those that cannot say so. Nothing here is undone by closing.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    enum Page { General, Shortcuts, Logs };

    /// `languages`: codes of those that there are translations for.
    SettingsDialog(const Preferences& preferences, const QStringList& languages, QList<ActionEntry> actions,
                   QWidget* parent = nullptr);

    Preferences preferences() const { return now_; }
    ShortcutsPage* shortcuts() const { return shortcuts_; }
    void show_page(Page page);
    /// Says below the button what came of clearing the cache.
    void show_cache_note(const QString& text);

signals:
    void changed(const spoor::Preferences& preferences);
    void clear_cache_asked();

private:
    QWidget* make_general(const QStringList& languages);
    QWidget* make_logs();
    void add_page(QWidget* page, const QString& icon, const QString& title);
    void set_zone(const QString& text);

    Preferences now_;
    const Preferences at_first_;
    QListWidget* list_;
    QStackedWidget* pages_;
    ShortcutsPage* shortcuts_;
    QLabel* language_note_ = nullptr;
    QLabel* zone_note_ = nullptr;
    QLabel* cache_note_ = nullptr;
};

}
