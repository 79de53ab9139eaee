// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/lanes_model.h"

#include "widgets/models/display_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace spoor {

QString event_line(const Snapshot& snapshot, EventId event)
{
    const Facet& facet = snapshot.facet(event);
    const Pools& pools = *snapshot.pools;
    QStringList parts;
    const auto add = [&parts](const QString& text) {
        if (!text.isEmpty())
            parts << text;
    };
    const std::string_view method = pools.name.view(facet.method);
    const std::string_view kind = name(facet.kind);
    add((display_text(method.empty() ? kind : method, 48) + u' ' + display_text(snapshot.path(event), 160)).trimmed());
    if (facet.event_id != Facet::none)
        add(QString::number(facet.event_id));
    if (facet.status != Facet::none)
        add(facet.sub != Facet::none && facet.sub > 0 ? QStringLiteral("%1.%2").arg(facet.status).arg(facet.sub)
                                                      : QString::number(facet.status));
    add(display_text(snapshot.user(event), 64));
    add(display_text(snapshot.client(event), 64));
    return parts.join(QStringLiteral(" · "));
}

LanesModel::LanesModel(QObject* parent) : QAbstractTableModel(parent), lanes_(std::make_shared<const Lanes>()) {}

std::shared_ptr<const Lanes> LanesModel::set_lanes(std::shared_ptr<const Lanes> lanes)
{
    beginResetModel();
    auto before = std::exchange(lanes_, lanes ? std::move(lanes) : std::make_shared<const Lanes>());
    endResetModel();
    return before;
}

void LanesModel::set_time_display(const TimeDisplay& display)
{
    time_ = display;
    time_.relative = false;
    emit headerDataChanged(Qt::Horizontal, 0, 0);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

std::optional<EventId> LanesModel::id(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto row = std::uint32_t(index.row());
    if (index.column() == 0)
        return lanes_->events[lanes_->row_first[row]];
    const std::int64_t at = lanes_->event_at(row, std::uint16_t(index.column() - 1));
    return at < 0 ? std::nullopt : std::optional(lanes_->events[std::uint32_t(at)]);
}

std::optional<EventKey> LanesModel::event(const QModelIndex& index) const
{
    const auto event = id(index);
    return event ? std::optional(lanes_->events.snapshot()->key(*event)) : std::nullopt;
}

QModelIndex LanesModel::index_of(const EventKey& key) const
{
    const auto& snapshot = lanes_->events.snapshot();
    const auto event = snapshot ? snapshot->find(key) : std::nullopt;
    const std::int64_t at = event ? lanes_->events.row_of(*event) : -1;
    if (at < 0 || lanes_->row_first.empty())
        return {};
    const auto after = std::ranges::upper_bound(lanes_->row_first, std::uint32_t(at));
    return index(int(after - lanes_->row_first.begin()) - 1, lanes_->lane(*event) + 1);
}

int LanesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(lanes_->row_count()); }

int LanesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(lanes_->lanes.size()) + 1;
}

QVariant LanesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != OutcomeRole))
        return {};
    const auto event = id(index);
    if (!event)
        return {};
    const Snapshot& snapshot = *lanes_->events.snapshot();
    if (role == OutcomeRole)
        return index.column() == 0 ? QVariant() : QVariant(int(snapshot.facet(*event).outcome));
    if (index.column() == 0) {
        const QString time = QString::fromStdString(shown_time(snapshot, *event, time_));
        return time.isEmpty() ? tr("no time") : time;
    }
    return event_line(snapshot, *event);
}

QVariant LanesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return time_title(time_);
    const Lane& lane = lanes_->lanes[std::size_t(section - 1)];
    QStringList parts{display_text(lane.folder, 60), display_text(lane.format, 40)};
    parts.removeAll(QString());
    //: A column of events: where the logs are and what they are, and how many events
    return tr("%1 (%2)").arg(parts.join(QStringLiteral(" · ")), QLocale().toString(lane.events));
}

}
