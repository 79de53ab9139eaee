// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace spoor {

/// Names and icon of the running application. Once, after QApplication is made.
void set_application_identity();

/// What the user chose, in the user's configuration folder. The application has one of these, made after its identity
/// is set, and hands it on.
std::unique_ptr<QSettings> user_settings();

/// The folder of the sample case: as installed, else of the source tree that this was built from. Empty where there
/// is neither.
QString sample_case_folder();

}
