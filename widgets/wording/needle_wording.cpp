// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/needle_wording.h"

#include "core/query/filter_expectation.h"
#include "widgets/models/display_text.h"
#include "widgets/wording/error_wording.h"

#include <QCoreApplication>

#include <string_view>

namespace spoor {
namespace {

struct NeedleWording {
    Q_DECLARE_TR_FUNCTIONS(spoor::NeedleWording)
};

}

QString needle_words(const QString& needle, const Error& error)
{
    if (error.code != ErrorCode::BadFilter)
        return one_line(words_for(error));
    if (error.detail == expected::regex_limit)
        return NeedleWording::tr(
            "The regular expression takes too many steps on some lines; matches there may be missing. "
            "Make it simpler: repetitions within repetitions are what costs.");
    // `regex:` carries the library's own message.
    std::string_view reason = error.detail;
    if (const auto colon = reason.find(':'); colon != std::string_view::npos)
        reason.remove_prefix(colon + 1);
    return NeedleWording::tr("Column %1: this is not a regular expression – %2.")
        .arg(place_in(needle, error).column)
        .arg(display_text(reason, 256).trimmed());
}

}
