// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/palette_model.h"

#include "widgets/models/fuzzy_match.h"

#include <algorithm>

namespace spoor {
namespace {

// Two letters are in the name of every other menu.
constexpr qsizetype least_for_place = 3;

}

PaletteModel::PaletteModel(QList<ActionEntry> entries, QStringList recent, QObject* parent)
    : QAbstractListModel(parent), entries_(std::move(entries)), recent_(std::move(recent))
{
    search({});
}

void PaletteModel::search(const QString& typed)
{
    beginResetModel();
    found_.clear();
    for (int i = 0; i < int(entries_.size()); ++i) {
        if (const auto match = fuzzy_match(typed, entries_[i].text)) {
            found_.push_back({i, match->score, match->positions});
        } else if (const auto by_place = fuzzy_match(typed, entries_[i].place + u' ' + entries_[i].text);
                   by_place && typed.trimmed().size() >= least_for_place) {
            // Found by the menu's name as well: less than what is found by its own name.
            found_.push_back({i, by_place->score - 1000, {}});
        }
    }
    const auto age = [this](const Found& found) {
        const qsizetype at = recent_.indexOf(entries_[found.entry].id);
        return at < 0 ? recent_.size() : at;
    };
    std::ranges::stable_sort(found_, [&](const Found& a, const Found& b) {
        const bool a_can = entries_[a.entry].enabled;
        const bool b_can = entries_[b.entry].enabled;
        if (a_can != b_can)
            return a_can;
        if (a.score != b.score)
            return a.score > b.score;
        return age(a) < age(b);
    });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(found_.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Found& found = found_[std::size_t(index.row())];
    const ActionEntry& entry = entries_[found.entry];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.place, keys_text(entry.keys), entry.enabled ? QString() : entry.reason};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case KeysRole:
        return keys_text(entry.keys);
    case PlaceRole:
        return entry.place;
    case ReasonRole:
        return entry.enabled ? QString() : entry.reason;
    case MatchesRole:
        return QVariant::fromValue(found.matches);
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool can = entries_[found_[std::size_t(index.row())].entry].enabled;
    return can ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsSelectable);
}

}
