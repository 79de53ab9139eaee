// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/rule_settings_store.h"

#include <QObject>

class QWidget;

namespace spoor {

/// The editor of what rules go by, joined with where that is kept and with whoever looks for findings.
class RuleSettingsLinks : public QObject {
    Q_OBJECT
public:
    /// `settings_file`: that of the user's settings, beside which these are kept. The window lives longer.
    RuleSettingsLinks(const QString& settings_file, QWidget* window);

    const RuleSettings& settings() const { return store_.settings(); }
    /// Opens the editor, or brings it to the front; with this rule chosen, where one is named.
    void show_editor(const QString& rule = {});
    /// Tells what was wrong with the file, if anything was. Once the window is there to show it.
    void tell_fault();
    /// These too are known to the rules about web servers, from now on (`programs.web-allowed`).
    void add_web_programs(const QStringList& programs);

signals:
    /// Findings are to be looked for by these from now on: for FindingsJob::set_settings.
    void in_force(const spoor::RuleSettings& settings);
    void said(const QString& text);

private:
    QWidget* window_;
    RuleSettingsStore store_;
};

}
