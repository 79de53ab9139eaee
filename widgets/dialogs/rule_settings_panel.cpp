// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/rule_settings_panel.h"

#include "widgets/dialogs/rule_setting_editor.h"
#include "widgets/models/rule_settings_model.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {
namespace {

QLabel* paragraph(const QString& text, QVBoxLayout* into)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    into->addWidget(label);
    return label;
}

QFont heading(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    return font;
}

}

RuleSettingsPanel::RuleSettingsPanel(RuleSettingsModel& model, QWidget* parent) : QScrollArea(parent), model_(model)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RuleSettingsPanel::show_entry(const QModelIndex& index)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    const RuleEntry* entry = model_.entry(index);
    if (!entry) {
        paragraph(tr("Choose a rule to see what it means and what it goes by."), column);
    } else {
        QLabel* title = paragraph(entry->title, column);
        title->setFont(heading(title->font()));
        title->setObjectName(QStringLiteral("rule-title"));
        paragraph(entry->meaning, column);
        if (!entry->harmless.isEmpty())
            paragraph(tr("Harmless if: %1").arg(entry->harmless), column);
        if (!entry->source.isEmpty())
            paragraph(tr("Source: %1").arg(entry->source), column);
        column->addSpacing(fontMetrics().lineSpacing() / 2);
        if (entry->settings.empty())
            paragraph(tr("This rule goes by no thresholds or lists of its own."), column);
        const auto is_list = [](const RuleSetting* s) { return s->type == RuleSetting::Type::List; };
        if (std::ranges::any_of(entry->settings, is_list))
            paragraph(
                tr("Lists have one entry a line. In names, * stands for any text and ? for one character; upper and "
                   "lower case are the same."),
                column);
        for (const RuleSetting* setting : entry->settings)
            column->addWidget(new RuleSettingEditor(model_, *setting, page));
    }
    column->addStretch(1);
    setWidget(page);
}

}
