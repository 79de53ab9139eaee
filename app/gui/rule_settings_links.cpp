// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/rule_settings_links.h"

#include "widgets/dialogs/rule_settings_dialog.h"
#include "widgets/wording/rule_settings_wording.h"

#include <algorithm>
#include <utility>

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

void RuleSettingsLinks::add_web_programs(const QStringList& programs)
{
    // The editor has settings of its own until it is closed, and would take these back.
    if (window_->findChild<RuleSettingsDialog*>(Qt::FindDirectChildrenOnly)) {
        emit said(tr("Nothing was added: close the settings of findings first"));
        return;
    }
    RuleSettings settings = store_.settings();
    std::vector<std::string> all = settings.list("programs.web-allowed");
    for (const QString& program : programs)
        if (std::ranges::find(all, program.toStdString()) == all.end())
            all.push_back(program.toStdString());
    if (const auto done = settings.set_list("programs.web-allowed", std::move(all)); !done) {
        emit said(rule_settings_words(done.error()));
        return;
    }
    store_.keep(settings);
    emit in_force(store_.settings());
    emit said(tr("%Ln program(s) more are known; findings are looked for anew", nullptr, int(programs.size())));
}

}
