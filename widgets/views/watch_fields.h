// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QComboBox;
class QPalette;
class QWidget;

namespace spoor {

/// All rules of findings by id, to choose one or to write a pattern of several.
QComboBox* finding_rules_box(QWidget* parent);
/// Whether the pattern is the id of any rule.
bool fits_finding_rules(const std::string& pattern);
/// The severities, the gravest first; its data are `Severity` values.
QComboBox* severity_box(QWidget* parent);
/// Their signs anew, for another palette.
void colour_severities(QComboBox& box, const QPalette& palette);

}
