// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/ledger_model.h"

#include "widgets/models/display_text.h"
#include "widgets/models/source_cells.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace spoor {
namespace {

std::uint64_t count(const LineCounts& lines, int column)
{
    switch (column) {
    case LedgerModel::Total:
        return lines.total;
    case LedgerModel::Event:
        return lines.event;
    case LedgerModel::Continuation:
        return lines.continuation;
    case LedgerModel::Directive:
        return lines.directive;
    case LedgerModel::Blank:
        return lines.blank;
    default:
        return lines.rejected;
    }
}

bool numeric(int column) { return column >= LedgerModel::Total && column <= LedgerModel::Rejected; }

QString check_text(const LineCounts& lines)
{
    const qint64 off = unaccounted(lines);
    if (off == 0)
        return LedgerModel::tr("✓ adds up");
    return off > 0 ? LedgerModel::tr("✗ %n line(s) missing", nullptr, int(std::min<qint64>(off, 1'000'000'000)))
                   : LedgerModel::tr("✗ %n line(s) too many", nullptr, int(std::min<qint64>(-off, 1'000'000'000)));
}

}

qint64 unaccounted(const LineCounts& lines)
{
    return qint64(lines.total) -
           qint64(lines.event + lines.continuation + lines.directive + lines.blank + lines.rejected);
}

LedgerModel::LedgerModel(QObject* parent) : QAbstractTableModel(parent) {}

void LedgerModel::set_sources(Sources sources)
{
    const bool same = std::ranges::equal(
        sources, sources_, {}, [](const auto& s) { return s->id; }, [](const auto& s) { return s->id; });
    if (same && sources == sources_)
        return;
    LineCounts sum;
    for (const auto& source : sources)
        sum += source->lines;
    if (!same)
        beginResetModel();
    sources_ = std::move(sources);
    sum_ = sum;
    if (same)
        emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
    else
        endResetModel();
}

std::shared_ptr<const SourceInfo> LedgerModel::source(int row) const
{
    return row >= 0 && row < int(sources_.size()) ? sources_[std::size_t(row)] : nullptr;
}

int LedgerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(sources_.size()) + 1; }

int LedgerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

const LineCounts& LedgerModel::lines(int row) const
{
    const bool is_sum = row == int(sources_.size());
    return is_sum ? sum_ : sources_[std::size_t(row)]->lines;
}

QString LedgerModel::name_of(int row) const
{
    const auto of_row = source(row);
    return of_row ? display_text(of_row->display_name(), 4096) : tr("All %n source(s)", nullptr, int(sources_.size()));
}

QString LedgerModel::source_tip(int row) const
{
    QString tip = name_of(row).toHtmlEscaped();
    const auto of_row = source(row);
    if (const QString more = of_row ? following_tip(*of_row) : QString(); !more.isEmpty())
        tip += QStringLiteral("<br>") + more.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return tip;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineCounts& of_row = lines(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Source)
            return name_of(index.row());
        return index.column() == Check ? check_text(of_row)
                                       : QLocale().toString(qulonglong(count(of_row, index.column())));
    case Qt::ToolTipRole:
        if (index.column() == Source)
            return QStringLiteral("<span>%1</span>").arg(source_tip(index.row()));
        return index.column() == Rejected && of_row.rejected && source(index.row())
                   ? QVariant(tr("Double-click to see them"))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((numeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        if (index.column() == Source)
            return name_of(index.row());
        return index.column() == Check ? QVariant(qAbs(unaccounted(of_row)))
                                       : QVariant(qulonglong(count(of_row, index.column())));
    case SumRole:
        return index.row() == int(sources_.size());
    case WrongRole:
        return unaccounted(of_row) != 0;
    case RejectedRole:
        return of_row.rejected > 0;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((numeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case Source:
        return tip ? QVariant() : QVariant(tr("Source"));
    case Total:
        return tip ? tr("All lines of the source") : tr("Lines");
    case Event:
        return tip ? tr("Lines that an event begins with") : tr("Events");
    case Continuation:
        return tip ? tr("Lines that belong to the event before them") : tr("Continuation");
    case Directive:
        return tip ? tr("Lines that say how to read the others, such as #Fields") : tr("Directives");
    case Blank:
        return tip ? tr("Lines with nothing in them") : tr("Blank");
    case Rejected:
        return tip ? tr("Lines that should have given an event and did not") : tr("Rejected");
    case Check:
        return tip ? tr("Whether the five kinds add up to all lines") : tr("Sum");
    default:
        return {};
    }
}

}
