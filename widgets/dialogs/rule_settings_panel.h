// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace spoor {

class RuleSettingsModel;

/// One rule: what it means, what makes it harmless, its source, and its settings to change. Or the settings that several
/// rules share.
class RuleSettingsPanel : public QScrollArea {
    Q_OBJECT
public:
    /// The model lives longer.
    explicit RuleSettingsPanel(RuleSettingsModel& model, QWidget* parent = nullptr);

    /// Of the model; an area shows nothing but a hint.
    void show_entry(const QModelIndex& index);

private:
    RuleSettingsModel& model_;
};

}
