// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/rule_settings_wording.h"

#include "widgets/models/display_text.h"
#include "widgets/wording/error_wording.h"

#include <QCoreApplication>

namespace spoor {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(spoor::Wording)
};

}

QString rule_settings_words(const Error& error)
{
    // Some of these sentences say "this", for where the name stands beside them.
    if (error.code != ErrorCode::BadOption)
        return Wording::tr("%1: %2").arg(display_text(error.subject, 512), one_line(words_for(error)));
    return Wording::tr("Nothing was taken from these settings. %1: %2.")
        .arg(display_text(error.subject, 512), display_text(error.detail, 256));
}

}
