// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace spoor {

class LadderModel;

/// Steps of a ladder as lines of text, for a report: client and server, then an arrow a step with what it means below
/// it. All of them where `rows` is empty. Plain text.
QString ladder_text(const LadderModel& model, const QList<int>& rows = {});

}
