// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spoor {

/// Names and icon of the running application. Once, after QApplication is made.
void set_application_identity();

/// The folder of the sample case: as installed, else of the source tree that this was built from. Empty where there
/// is neither.
QString sample_case_folder();

}
