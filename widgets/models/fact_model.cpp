// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/fact_model.h"

#include "core/explain/table.h"
#include "widgets/models/display_text.h"
#include "widgets/models/session_words.h"

#include <QLocale>

#include <algorithm>

namespace spoor {
namespace {

QString text_of(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

/// As the table of facts calls it; a key that it does not know is still better than nothing.
QString fact_name(const std::string& name)
{
    const Explanation* row = explain::table("session-fact").find(name);
    return row && !row->name.empty() ? text_of(row->name) : text_of(name).replace(u'_', u' ');
}

}

FactModel::FactModel(QObject* parent) : QAbstractTableModel(parent) {}

void FactModel::set_session(std::shared_ptr<const ToldSession> session)
{
    beginResetModel();
    session_ = std::move(session);
    collect();
    endResetModel();
}

void FactModel::set_time_display(const TimeDisplay& display)
{
    beginResetModel();
    time_ = display;
    time_.relative = false;
    collect();
    endResetModel();
}

void FactModel::collect()
{
    facts_.clear();
    if (!session_)
        return;
    const SessionTable& table = *session_->table;
    const Session& s = session_->session();
    const Pools& pools = *table.snapshot->pools;
    const auto add = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts_ << Fact{name, value};
    };
    const auto number = [](std::uint64_t n) { return n ? QLocale().toString(qulonglong(n)) : QString(); };
    const auto events = table.events_of(s);
    const auto time = [&](Micros wanted, std::uint32_t event) {
        if (wanted == no_time)
            return QString();
        if (table.snapshot->time(EventId{event}) == wanted)
            return QString::fromStdString(shown_time(*table.snapshot, EventId{event}, time_));
        return QString::fromStdString(plain_time(wanted)) + QStringLiteral(" UTC");
    };
    add(tr("Client"), text_of(pools.client.view(s.client)));
    add(tr("User"), text_of(pools.user.view(s.user)));
    add(tr("Server"), text_of(server_text(pools, pools.facets[s.facet])));
    add(tr("Start"), time(s.start, events.front()));
    add(tr("End"), time(s.end, events.back()));
    if (s.start != no_time && s.end != no_time)
        add(tr("Length"), length_text(s.end - s.start));
    add(tr("Events"), number(s.event_count));
    if (s.attempts)
        add(tr("Attempts"),
            tr("%1, of which %2 failed").arg(QLocale().toString(int(s.attempts)), QLocale().toString(int(s.failures))));
    add(tr("Bytes"), number(s.bytes));
    add(tr("Marks"), marks_text(s.marks));
    for (const SessionFact& fact : session_->story.facts) {
        const Fact told{fact_name(fact.name), text_of(fact.value)};
        // Some stand in the row already.
        if (std::ranges::none_of(facts_, [&](const Fact& f) { return f.name == told.name && f.value == told.value; }))
            add(told.name, told.value);
    }
}

int FactModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(facts_.size()); }

int FactModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(column_count); }

QVariant FactModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact& fact = facts_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        // A name that comes again is not said again.
        if (index.column() == Name)
            return index.row() > 0 && facts_[index.row() - 1].name == fact.name ? QString() : fact.name;
        return visible_text(fact.value, 2000);
    case Qt::AccessibleTextRole:
        return index.column() == Name ? fact.name : visible_text(fact.value, 2000);
    case Qt::ToolTipRole:
        return index.column() == Value ? QStringLiteral("<span style='white-space:pre-wrap'>%1</span>")
                                             .arg(visible_text(fact.value, 4000).toHtmlEscaped())
                                       : QVariant();
    case WholeRole:
        return index.column() == Value ? fact.value : fact.name;
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Fact") : section == Value ? tr("Value") : QVariant();
}

}
