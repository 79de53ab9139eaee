// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/filter_state.h"

#include "core/query/condition.h"
#include "core/query/filter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace spoor {
namespace {

FilterChip chip_for(const FieldValue& value, bool inverted)
{
    const std::string text = value.value.toStdString();
    FilterChip chip;
    chip.text = QString::fromStdString(
        condition(value.field.toStdString(), value.absent ? std::nullopt : std::optional<std::string_view>(text)));
    chip.label = value.field + QStringLiteral(": ") + (value.absent ? QStringLiteral("-") : value.value);
    chip.inverted = inverted;
    return chip;
}

QString clock(Micros time)
{
    QString text = QString::fromStdString(plain_time(time));
    if (text.endsWith(QLatin1String(":00")))
        text.chop(3);
    return text;
}

std::optional<Micros> micros(const QJsonObject& object, QLatin1String key)
{
    // As text: a number of JSON is a double.
    bool ok = false;
    const qint64 value = object[key].toString().toLongLong(&ok);
    return ok ? std::optional(Micros{value}) : std::nullopt;
}

}

bool is_condition(const QString& text)
{
    const auto filter = Filter::compile(text.toStdString());
    return filter && !text.trimmed().isEmpty();
}

QString time_range_label(const TimeRange& range)
{
    const QString from = clock(range.first);
    if (range.second == no_time)
        return QCoreApplication::translate("spoor::FilterState", "from %1").arg(from);
    QString to = clock(range.second);
    if (to.section(u' ', 0, 0) == from.section(u' ', 0, 0))
        to = to.section(u' ', 1);
    return QStringLiteral("%1 – %2").arg(from, to);
}

QString FilterState::effective() const
{
    std::vector<std::string> parts;
    for (const FilterChip& chip : chips)
        if (chip.enabled)
            parts.push_back(chip.inverted ? negated(chip.text.toStdString()) : chip.text.toStdString());
    // As it was typed, so that the place of an error is a place in the edit.
    if (parts.empty())
        return text;
    parts.push_back(text.toStdString());
    return QString::fromStdString(conjunction(parts));
}

std::optional<TimeRange> FilterState::time_range() const
{
    for (const FilterChip& chip : chips)
        if (chip.time && chip.enabled && !chip.inverted)
            return chip.time;
    return std::nullopt;
}

FilterState FilterState::with_text(const QString& wanted) const
{
    FilterState state = *this;
    state.text = wanted;
    return state;
}

FilterState FilterState::with_chip(const FilterChip& chip) const
{
    FilterState state = *this;
    const auto same = std::ranges::find(state.chips, chip.text, &FilterChip::text);
    if (same == state.chips.end()) {
        state.chips.push_back(chip);
    } else {
        same->inverted = chip.inverted;
        same->enabled = true;
    }
    return state;
}

FilterState FilterState::with_only(const FieldValue& value) const { return with_chip(chip_for(value, false)); }

FilterState FilterState::with_not(const FieldValue& value) const { return with_chip(chip_for(value, true)); }

FilterState FilterState::with_time_range(const std::optional<TimeRange>& range) const
{
    FilterState state = *this;
    const auto old = std::ranges::find_if(state.chips, [](const FilterChip& c) { return c.time.has_value(); });
    if (!range) {
        if (old != state.chips.end())
            state.chips.erase(old);
        return state;
    }
    FilterChip chip;
    chip.text = QString::fromStdString(spoor::time_range(range->first, range->second));
    chip.label = time_range_label(*range);
    chip.time = range;
    if (old == state.chips.end()) {
        state.chips.push_back(chip);
    } else {
        chip.pinned = old->pinned;
        *old = chip;
    }
    return state;
}

FilterState FilterState::with_changed(qsizetype index, const FilterChip& chip) const
{
    FilterState state = *this;
    // Edited into what another chip says already: one of them is enough.
    for (qsizetype i = state.chips.size() - 1; i >= 0; --i)
        if (i != index && state.chips[i].text == chip.text) {
            state.chips.removeAt(i);
            index -= i < index;
        }
    state.chips[index] = chip;
    return state;
}

FilterState FilterState::without(qsizetype index) const
{
    FilterState state = *this;
    state.chips.removeAt(index);
    return state;
}

FilterState FilterState::pinned_only() const
{
    FilterState state;
    std::ranges::copy_if(chips, std::back_inserter(state.chips), &FilterChip::pinned);
    return state;
}

QJsonObject FilterState::to_json() const
{
    QJsonArray list;
    for (const FilterChip& chip : chips) {
        QJsonObject object{{QStringLiteral("text"), chip.text},
                           {QStringLiteral("label"), chip.label},
                           {QStringLiteral("enabled"), chip.enabled},
                           {QStringLiteral("inverted"), chip.inverted},
                           {QStringLiteral("pinned"), chip.pinned}};
        if (chip.time) {
            object[QLatin1String("from")] = QString::number(chip.time->first.value);
            object[QLatin1String("until")] = QString::number(chip.time->second.value);
        }
        list.append(object);
    }
    return {{QStringLiteral("text"), text}, {QStringLiteral("chips"), list}};
}

FilterState FilterState::from_json(const QJsonObject& object)
{
    FilterState state;
    state.text = object[QLatin1String("text")].toString();
    for (const QJsonValue& value : object[QLatin1String("chips")].toArray()) {
        const QJsonObject from = value.toObject();
        FilterChip chip;
        chip.text = from[QLatin1String("text")].toString();
        chip.label = from[QLatin1String("label")].toString();
        chip.enabled = from[QLatin1String("enabled")].toBool(true);
        chip.inverted = from[QLatin1String("inverted")].toBool();
        chip.pinned = from[QLatin1String("pinned")].toBool();
        const auto first = micros(from, QLatin1String("from")), until = micros(from, QLatin1String("until"));
        if (first && until)
            chip.time = {*first, *until};
        if (is_condition(chip.text))
            state.chips.push_back(chip);
    }
    return state;
}

}
