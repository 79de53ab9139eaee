// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/watch_fields.h"

#include "core/base/name_pattern.h"
#include "core/findings/rule.h"
#include "widgets/models/finding_words.h"
#include "widgets/theme/severity_look.h"
#include "widgets/views/watch_rule_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <set>

namespace spoor {

using namespace Qt::StringLiterals;

QComboBox* finding_rules_box(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(u"watch-rules"_s);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    box->addItem(u"*"_s);
    box->setItemData(0, WatchRuleEditor::tr("All rules"), Qt::ToolTipRole);
    std::set<std::string> areas;
    for (const Rule* rule : rules())
        areas.insert(std::string(rule->id().substr(0, rule->id().find('.'))));
    for (const std::string& area : areas)
        box->addItem(QString::fromStdString(area + ".*"));
    for (std::size_t i = 0; i < rules().size(); ++i) {
        const std::string_view id = rules()[i]->id();
        box->addItem(QString::fromUtf8(id.data(), qsizetype(id.size())));
        box->setItemData(box->count() - 1, rule_title(std::uint16_t(i)), Qt::ToolTipRole);
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

bool fits_finding_rules(const std::string& pattern)
{
    return std::ranges::any_of(rules(), [&](const Rule* rule) { return name_fits(pattern, rule->id()); });
}

QComboBox* severity_box(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(u"watch-least"_s);
    for (int severity = severity_count - 1; severity >= 0; --severity)
        box->addItem(severity_icon(Severity(severity), box->palette()), severity_text(Severity(severity)), severity);
    return box;
}

void colour_severities(QComboBox& box, const QPalette& palette)
{
    for (int i = 0; i < box.count(); ++i)
        box.setItemIcon(i, severity_icon(Severity(box.itemData(i).toInt()), palette));
}

}
