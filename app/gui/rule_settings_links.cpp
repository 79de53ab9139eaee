// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/rule_settings_links.h"

#include "widgets/dialogs/rule_settings_dialog.h"
#include "widgets/wording/rule_settings_wording.h"

namespace spoor {

RuleSettingsLinks::RuleSettingsLinks(const QString& settings_file, QWidget* window)
    : QObject(window), window_(window), store_(rule_settings_path(settings_file))
{
    connect(&store_, &RuleSettingsStore::failed, this,
            [this](const Error& error) { emit said(rule_settings_words(error)); });
}

void RuleSettingsLinks::tell_fault()
{
    if (store_.fault())
        emit said(rule_settings_words(*store_.fault()));
}

void RuleSettingsLinks::show_editor(const QString& rule)
{
    auto* dialog = window_->findChild<RuleSettingsDialog*>(Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new RuleSettingsDialog(store_.settings(), store_.path(), window_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (store_.fault())
            dialog->show_note(rule_settings_words(*store_.fault()), true);
        connect(dialog, &RuleSettingsDialog::settings_changed, this, &RuleSettingsLinks::in_force);
        connect(dialog, &RuleSettingsDialog::settings_accepted, &store_, &RuleSettingsStore::keep);
    }
    if (!rule.isEmpty())
        dialog->choose(rule);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

}
