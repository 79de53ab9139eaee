// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_model.h"

#include "widgets/models/display_text.h"

#include <QLocale>
#include <QStringList>

namespace spoor {
namespace {

// An index of a branch has id 0, an index below branch b has id b + 1.
constexpr quintptr top = 0;
constexpr std::size_t whole_limit = 4096;

QString plain(const std::string& text) { return QString::fromStdString(text); }

}

FieldModel::FieldModel(QObject* parent) : QAbstractItemModel(parent) {}

FieldModel::Row FieldModel::row_of(const RawField& field, const FieldMeaning* meaning)
{
    Row row;
    row.name = display_text(field.name);
    row.absent = field.absent;
    row.value = field.absent ? QStringLiteral("–") : display_text(field.value);
    row.whole = display_text(field.value, whole_limit);
    if (!meaning)
        return row;
    QStringList says;
    for (const Explanation& sign : meaning->signs) {
        says << plain(sign.name.empty() ? sign.meaning : sign.name + ": " + sign.meaning);
        row.sign = true;
    }
    if (!meaning->decoded.empty())
        says << tr("decoded: %1").arg(display_text(meaning->decoded));
    if (meaning->value) {
        const Explanation& e = *meaning->value;
        says << (e.name.empty() ? plain(e.meaning) : plain(e.name) + QStringLiteral(" – ") + plain(e.meaning));
        if (!e.assessment.empty())
            row.hint = plain(e.assessment);
        if (!e.source.empty())
            row.hint += (row.hint.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Source: %1").arg(plain(e.source));
    }
    if (says.isEmpty())
        says << plain(meaning->column);
    row.meaning = says.join(QStringLiteral(" · "));
    return row;
}

void FieldModel::add_evidence(const InspectedEvent& event)
{
    const QLocale locale;
    auto add = [this](const QString& name, const QString& value, const QString& meaning = {}) {
        rows_[Evidence].push_back({name, value, meaning, value, {}, value.isEmpty(), false});
    };
    if (event.source) {
        const SourceInfo& source = *event.source;
        add(tr("File"), display_text(source.path, whole_limit));
        if (source.member)
            add(tr("Member"), display_text(*source.member, whole_limit));
        add(tr("Line"), locale.toString(qulonglong(event.line)));
        add(tr("Byte offset"), locale.toString(qulonglong(event.raw_offset)),
            source.member ? tr("in the decompressed member") : QString());
        add(tr("SHA-256"), plain(source.sha256),
            source.sha256.empty() ? tr("known when the source has been read") : QString());
        if (!source.container_sha256.empty())
            add(tr("SHA-256 of the archive"), plain(source.container_sha256));
        if (source.format)
            add(tr("Format"), QString::fromUtf8(source.format->id().data(), qsizetype(source.format->id().size())),
                QString::fromUtf8(source.format->title().data(), qsizetype(source.format->title().size())));
        add(tr("Zone"), plain(source.zone.name()));
    }
}

void FieldModel::set_event(std::shared_ptr<const InspectedEvent> event)
{
    beginResetModel();
    for (auto& branch : rows_)
        branch.clear();
    if (event) {
        if (event->fields) {
            const auto& fields = *event->fields;
            for (std::size_t i = 0; i < fields.size(); ++i) {
                // Told by the evidence.
                if (fields[i].field == Field::File || fields[i].field == Field::Line)
                    continue;
                rows_[Record].push_back(row_of(fields[i], i < event->meanings.size() ? &event->meanings[i] : nullptr));
            }
        }
        add_evidence(*event);
    }
    endResetModel();
}

QModelIndex FieldModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : top);
}

QModelIndex FieldModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, top);
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return rows_[Evidence].empty() && rows_[Record].empty() ? 0 : int(branch_count);
    if (parent.internalId() != top || parent.column() != 0)
        return 0;
    return int(rows_[parent.row()].size());
}

int FieldModel::columnCount(const QModelIndex&) const { return column_count; }

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == top) {
        if (role != Qt::DisplayRole || index.column() != Name)
            return {};
        return index.row() == Record ? tr("Record") : tr("Evidence");
    }
    const Row& row = rows_[index.internalId() - 1][std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : index.column() == Value ? row.value : row.meaning;
    case Qt::ToolTipRole: {
        QString text = index.column() == Name ? row.name : index.column() == Value ? row.whole : row.meaning;
        if (index.column() == Meaning && !row.hint.isEmpty())
            text += QStringLiteral("\n\n") + row.hint;
        // Never markup: tooltips take a text that looks like HTML for HTML.
        return text.isEmpty()
                   ? QVariant()
                   : QVariant(QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped()));
    }
    case AbsentRole:
        return row.absent;
    case SignRole:
        return row.sign;
    default:
        return {};
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

}
