// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QByteArray>

#include <optional>

namespace spoor {

/// Puts this date in the place of the clock's in a PDF that QPdfWriter wrote, which has no setting for it: in its
/// document information (ISO 32000-1, 7.9.4 and 14.3.3) and its XMP metadata (ISO 16684-1), at equal length, so that
/// nothing else moves. How long a date is hangs on the zone of the process. Nothing: 1970-01-01.
void fix_pdf_clock(QByteArray& pdf, std::optional<Micros> date);

}
