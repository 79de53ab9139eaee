// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/models/error_words.h"

#include <QString>

namespace spoor {

/// An error in words: what happened, why, what to do. Plain text, each a sentence; for every code.
ErrorWords words_for(const Error& error);

/// All of it on one line, for a status bar or below an edit.
QString one_line(const ErrorWords& words);

/// Where in a filter an error stands, in characters of the QString that was compiled (UTF-8 counts bytes). At least
/// one character, wherever the filter has one, so that there is something to mark.
struct FilterPlace {
    int start = 0;
    int length = 0;
    int column = 1;  ///< from 1, in characters as people count them
};
FilterPlace place_in(const QString& filter, const Error& error);

/// What a filter error says, with its column.
ErrorWords filter_words(const QString& filter, const Error& error);

}
