// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/zone_model.h"

#include <algorithm>

namespace spoor {

QString offset_text(Micros east)
{
    const std::int64_t whole = std::abs(east.value) / 1'000'000;
    QString text = QStringLiteral("%1%2:%3")
                       .arg(east.value < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                       .arg(whole / 3600, 2, 10, QLatin1Char('0'))
                       .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
    // Local mean times of long ago have seconds.
    if (whole % 60)
        text += QStringLiteral(":%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    return text;
}

std::vector<ZoneChoice> zone_choices(const QStringList& names, Micros wall)
{
    std::vector<ZoneChoice> choices;
    const auto add = [&](const QString& name) {
        if (const auto zone = Zone::parse(name.toStdString()))
            choices.push_back({QString::fromStdString(zone->name()), zone->offset_at_wall(wall).east});
    };
    add(QStringLiteral("UTC"));
    for (int hour = -12; hour <= 14; ++hour)
        if (hour != 0)
            add(offset_text(seconds(hour * 3600)));
    for (const QString& name : names)
        if (name != QLatin1String("UTC") && !name.startsWith(QLatin1String("UTC+")) &&
            !name.startsWith(QLatin1String("UTC-")))
            add(name);
    return choices;
}

void ZoneModel::set_choices(std::vector<ZoneChoice> choices)
{
    beginResetModel();
    choices_ = std::move(choices);
    endResetModel();
}

int ZoneModel::row_of(const QString& name) const
{
    const auto found = std::ranges::find(choices_, name, &ZoneChoice::name);
    return found == choices_.end() ? -1 : int(found - choices_.begin());
}

int ZoneModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(choices_.size()); }

int ZoneModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant ZoneModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ZoneChoice& choice = choices_[std::size_t(index.row())];
    if (role == FindRole)
        // People write the names with blanks, and look for the offset as well.
        return QString(choice.name).replace(u'_', u' ') + u' ' + choice.name + u' ' + offset_text(choice.east);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Name ? choice.name : offset_text(choice.east);
}

QVariant ZoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Zone") : tr("Offset then");
}

}
