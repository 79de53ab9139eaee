// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule_settings.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace spoor {

class LineListEdit;
class RuleSettingsModel;

/// One setting: what it is, its value to change, whether it differs from the default, the default with its reason.
class RuleSettingEditor : public QWidget {
    Q_OBJECT
public:
    /// The model lives longer.
    RuleSettingEditor(RuleSettingsModel& model, const RuleSetting& setting, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* make_number();
    QWidget* make_list();
    void show_value();
    void colour();

    RuleSettingsModel& model_;
    const RuleSetting& setting_;
    QSpinBox* number_ = nullptr;  // one of the two is there
    LineListEdit* list_ = nullptr;
    QLabel* in_words_;  // of seconds: how long that is
    QLabel* changed_;
    QLabel* reason_;
    QToolButton* reset_;
};

/// `10 min`, `80 %`, `07:00 UTC`, `perl.exe, php.exe`: a setting's default in words.
QString default_text(const RuleSetting& setting);

}
