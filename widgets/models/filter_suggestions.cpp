// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/filter_suggestions.h"

#include "core/query/condition.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::FilterSuggestion)
};

QString text_of(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString type_name(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return Words::tr("number");
    case FieldType::Address:
        return Words::tr("address");
    case FieldType::Time:
        return Words::tr("time");
    case FieldType::Text:
        break;
    }
    return Words::tr("text");
}

// 0: begins with it, 1: holds it, 2: neither.
int match(const QString& name, const QString& typed)
{
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    return at == 0 ? 0 : at > 0 ? 1 : 2;
}

struct OperatorRow {
    const char* sign;
    const char* meaning;
    bool ordered;  // needs values that have an order
};

constexpr std::array operators{
    OperatorRow{":", QT_TRANSLATE_NOOP("spoor::FilterSuggestion", "is"), false},
    OperatorRow{"!=", QT_TRANSLATE_NOOP("spoor::FilterSuggestion", "is not"), false},
    OperatorRow{":(", QT_TRANSLATE_NOOP("spoor::FilterSuggestion", "is one of"), false},
    OperatorRow{">=", QT_TRANSLATE_NOOP("spoor::FilterSuggestion", "at least"), true},
    OperatorRow{">", QT_TRANSLATE_NOOP("spoor::FilterSuggestion", "more than"), true},
    OperatorRow{"<=", QT_TRANSLATE_NOOP("spoor::FilterSuggestion", "at most"), true},
    OperatorRow{"<", QT_TRANSLATE_NOOP("spoor::FilterSuggestion", "less than"), true},
};

}

QList<FilterSuggestion> field_suggestions(const CompletionContext& context, const QStringList& own)
{
    const QString typed = text_of(context.typed);
    std::array<QList<FilterSuggestion>, 2> found;
    if (!context.quoted)
        for (const FieldInfo& field : fields()) {
            const QString name = text_of(field.name), ecs = text_of(field.ecs);
            const int rank = typed.isEmpty() ? 0 : std::min(match(name, typed), match(ecs, typed));
            if (rank < 2)
                found[rank].push_back({name, name, Words::tr("%1, %2").arg(ecs, type_name(field.type)), false});
        }
    for (const QString& name : own) {
        const int rank = typed.isEmpty() ? 0 : match(name, typed);
        const QString written = text_of(field_text(name.toStdString()));
        if (rank < 2 && (!context.quoted || written.startsWith(u'"')))
            found[rank].push_back({name, written, Words::tr("column of a source"), false});
    }
    const QString exists = QStringLiteral("_exists_");
    if (!context.quoted && context.field != "_exists_" && match(exists, typed) == 0)
        found[0].push_back({exists, exists + u':', Words::tr("the field is there"), false});
    return found[0] + found[1];
}

QList<FilterSuggestion> operator_suggestions(const std::string& field)
{
    const auto known = field_from_name(field);
    const FieldType type = known ? info(*known).type : FieldType::Number;
    const bool ordered = type == FieldType::Number || type == FieldType::Time;
    QList<FilterSuggestion> found;
    for (const OperatorRow& row : operators)
        if (ordered || !row.ordered)
            found.push_back({QLatin1String(row.sign), QLatin1String(row.sign), Words::tr(row.meaning), false});
    return found;
}

QList<FilterSuggestion> keyword_suggestions(const CompletionContext& context)
{
    static constexpr std::array words = {"and", "or", "not"};
    const bool begins = context.kind == CompletionContext::Kind::Field;
    QList<FilterSuggestion> found;
    for (const char* word : std::span(words).subspan(begins ? 2 : 0))
        if (match(QLatin1String(word), text_of(context.typed)) == 0)
            found.push_back({QLatin1String(word), QLatin1String(word), {}, true});
    return found;
}

QList<FilterSuggestion> value_suggestions(const CompletionContext& context, const std::vector<ValueCount>& values)
{
    const QLocale locale;
    QList<FilterSuggestion> found;
    for (const ValueCount& value : values)
        found.push_back({text_of(value.value), text_of(value_text(context.field, value.value)),
                         locale.toString(qulonglong(value.events)), !context.in_set});
    return found;
}

}
