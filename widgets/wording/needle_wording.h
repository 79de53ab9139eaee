// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace spoor {

/// What an error of find_in says, or Matches::raw_error, about what is searched for. Plain text, on one line.
QString needle_words(const QString& needle, const Error& error);

}
