// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/ladder_model.h"

#include "widgets/models/bookmark_cells.h"
#include "widgets/models/display_text.h"
#include "widgets/models/session_words.h"

#include <QStringList>

#include <algorithm>

namespace spoor {

LadderModel::LadderModel(QObject* parent) : QAbstractListModel(parent) {}

void LadderModel::set_ladder(Ladder ladder, std::shared_ptr<const Snapshot> snapshot)
{
    beginResetModel();
    ladder_ = std::move(ladder);
    snapshot_ = std::move(snapshot);
    one_sided_ = std::ranges::all_of(
        ladder_.steps, [](const Ladder::Step& step) { return step.direction == Ladder::Direction::Note; });
    endResetModel();
}

void LadderModel::set_time_display(const TimeDisplay& display)
{
    time_ = display;
    time_.relative = false;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void LadderModel::set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks)
{
    bookmarks_ = std::move(bookmarks);
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

const Bookmark* LadderModel::bookmark(int row) const
{
    const auto key = bookmarks_ ? event(row) : std::nullopt;
    return key ? bookmarks_->on(*key) : nullptr;
}

QString LadderModel::left() const { return display_text(ladder_.left); }

QString LadderModel::right() const { return display_text(ladder_.right); }

std::optional<EventKey> LadderModel::event(int row) const
{
    if (row < 0 || row >= rowCount() || !snapshot_)
        return std::nullopt;
    const auto& event = ladder_.steps[std::size_t(row)].event;
    if (!event || event->value >= snapshot_->event_count())
        return std::nullopt;
    return snapshot_->key(*event);
}

int LadderModel::row_of(const EventKey& key) const
{
    const auto event = snapshot_ ? snapshot_->find(key) : std::nullopt;
    if (!event)
        return -1;
    const auto found = std::ranges::find(ladder_.steps, event, &Ladder::Step::event);
    return found == ladder_.steps.end() ? -1 : int(found - ladder_.steps.begin());
}

int LadderModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ladder_.steps.size()); }

/// `2004-11-16 10:54:13.25` by the clock that is chosen; a step that the log does not hold has no source's clock.
QString LadderModel::time_text(const Ladder::Step& step) const
{
    if (step.time == no_time)
        return {};
    Micros wall = step.time;
    if (time_.clock == TimeDisplay::Clock::Local)
        wall = time_.local.to_wall(step.time);
    else if (time_.clock == TimeDisplay::Clock::Source && step.event && snapshot_ &&
             step.event->value < snapshot_->event_count() && snapshot_->time(*step.event) == step.time)
        return QString::fromStdString(shown_time(*snapshot_, *step.event, time_));
    return QString::fromStdString(plain_time(wall));
}

const Ladder::Step* LadderModel::timed_before(int row) const
{
    while (--row >= 0)
        if (ladder_.steps[std::size_t(row)].time != no_time)
            return &ladder_.steps[std::size_t(row)];
    return nullptr;
}

QString LadderModel::sentence(int row) const
{
    const Ladder::Step& step = ladder_.steps[std::size_t(row)];
    const QModelIndex at = index(row);
    QStringList parts;
    const auto add = [&parts](const QString& text) {
        if (!text.isEmpty())
            parts << text;
    };
    add(time_text(step));
    add(at.data(GapRole).toString());
    const QString request = at.data(RequestRole).toString();
    const QString reply = at.data(ReplyRole).toString();
    switch (step.direction) {
    case Ladder::Direction::ToServer:
        add(tr("to the server: %1").arg(request));
        add(reply.isEmpty() ? reply : tr("reply: %1").arg(reply));
        break;
    case Ladder::Direction::ToClient:
        add(tr("to the client: %1").arg(request.isEmpty() ? reply : (request + u' ' + reply).trimmed()));
        break;
    case Ladder::Direction::Both:
        add(tr("to the server: %1").arg(request));
        add(reply.isEmpty() ? reply : tr("reply: %1").arg(reply));
        break;
    case Ladder::Direction::Note:
        add((request + u' ' + reply).trimmed());
        break;
    }
    switch (step.look) {
    case Ladder::Look::Good:
        add(tr("success"));
        break;
    case Ladder::Look::Bad:
        add(tr("refused"));
        break;
    case Ladder::Look::Challenge:
        add(tr("challenge"));
        break;
    case Ladder::Look::Plain:
        break;
    }
    if (!step.event)
        add(tr("not in the log"));
    add(at.data(MeaningRole).toString());
    if (const Bookmark* mark = bookmark(row))
        add(bookmark_words(*mark));
    return parts.join(QStringLiteral("; "));
}

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Ladder::Step& step = ladder_.steps[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return sentence(index.row());
    case DirectionRole:
        return int(step.direction);
    case LookRole:
        return int(step.look);
    case DateRole: {
        const QString date = time_text(step).section(u' ', 0, 0);
        const Ladder::Step* before = timed_before(index.row());
        return before && time_text(*before).section(u' ', 0, 0) == date ? QString() : date;
    }
    case ClockRole:
        return time_text(step).section(u' ', 1, 1);
    case InferredRole:
        return step.quality == TimeQuality::Inferred;
    case GapRole: {
        const Ladder::Step* before = timed_before(index.row());
        return before && step.time != no_time ? gap_text(step.time - before->time) : QString();
    }
    case RequestRole:
        return display_text(step.request, 400);
    case ReplyRole:
        return display_text(step.reply, 200);
    case MeaningRole:
        return display_text(step.meaning, 2000);
    case InLogRole:
        return step.event.has_value();
    case BookmarkRole: {
        const Bookmark* mark = bookmark(index.row());
        return mark ? QVariant(int(mark->colour)) : QVariant();
    }
    default:
        return {};
    }
}

}
