// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/ladder_text.h"

#include "widgets/models/ladder_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::LadderText)
};

QString sign(Ladder::Look look)
{
    switch (look) {
    case Ladder::Look::Good:
        return QStringLiteral("  ✓");
    case Ladder::Look::Bad:
        return QStringLiteral("  ✗");
    case Ladder::Look::Challenge:
        return QStringLiteral("  ?");
    case Ladder::Look::Plain:
        break;
    }
    return {};
}

QString arrow(Ladder::Direction direction, const QString& request, const QString& reply)
{
    const QString back = reply.isEmpty() ? QString() : QStringLiteral("  ←  ") + reply;
    switch (direction) {
    case Ladder::Direction::ToServer:
    case Ladder::Direction::Both:
        return QStringLiteral("→  ") + request + back;
    case Ladder::Direction::ToClient:
        return QStringLiteral("←  ") + (request + u' ' + reply).trimmed();
    case Ladder::Direction::Note:
        break;
    }
    return QStringLiteral("·  ") + (request + u' ' + reply).trimmed();
}

}

QString ladder_text(const LadderModel& model, const QList<int>& rows)
{
    QStringList lines;
    if (!model.left().isEmpty())
        lines << Words::tr("Client: %1").arg(model.left());
    if (!model.right().isEmpty())
        lines << Words::tr("Server: %1").arg(model.right());
    QString date;
    const auto cell = [&model](int row, int role) { return model.index(row).data(role).toString(); };
    const auto add = [&](int row) {
        if (const QString changed = cell(row, LadderModel::DateRole); !changed.isEmpty()) {
            if (!lines.isEmpty())
                lines << QString();
            lines << changed;
        }
        const QString clock =
            (model.index(row).data(LadderModel::InferredRole).toBool() ? QStringLiteral("≈") : QString()) +
            cell(row, LadderModel::ClockRole);
        QString line = clock.leftJustified(15) + u' ' + cell(row, LadderModel::GapRole).leftJustified(12) + u' ' +
                       arrow(Ladder::Direction(model.index(row).data(LadderModel::DirectionRole).toInt()),
                             cell(row, LadderModel::RequestRole), cell(row, LadderModel::ReplyRole)) +
                       sign(Ladder::Look(model.index(row).data(LadderModel::LookRole).toInt()));
        if (!model.index(row).data(LadderModel::InLogRole).toBool())
            line += QStringLiteral("  ") + Words::tr("(not in the log)");
        lines << line;
        if (const QString meaning = cell(row, LadderModel::MeaningRole); !meaning.isEmpty())
            lines << QString(32, u' ') + meaning;
    };
    if (rows.isEmpty())
        for (int row = 0; row < model.rowCount(); ++row)
            add(row);
    else
        std::ranges::for_each(rows, add);
    if (model.ladder().left_out > 0)
        lines << Words::tr("%Ln more step(s) are not shown", nullptr,
                           int(std::min<std::size_t>(model.ladder().left_out, INT_MAX)));
    return lines.join(u'\n') + u'\n';
}

}
