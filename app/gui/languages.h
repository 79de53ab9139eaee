// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace spoor {

/// Codes of the languages that are built in, English first.
QStringList languages();

/// The code of a built-in language that fits best: `wanted`, where it is not empty, else what the system asks for, else
/// English.
QString language_for(const QString& wanted);

/// Texts, plurals and number formats of the application, and Qt's own texts where the system has them. Number formats
/// stay the system's where that speaks the language. Once, after QApplication and before the first widget is made;
/// asked again it adds to what is there.
void install_language(const QString& wanted);

}
