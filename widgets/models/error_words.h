// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace spoor {

/// An error in words, each a sentence: what happened, why, what to do. The last two may be empty.
struct ErrorWords {
    QString what;
    QString why;
    QString remedy;
};

/// Models show errors in words that they are given: wording is the business of widgets/wording.
using ErrorWording = std::function<ErrorWords(const Error&)>;

}
