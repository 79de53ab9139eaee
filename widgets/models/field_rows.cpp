// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_rows.h"

#include "widgets/models/display_text.h"
#include "widgets/models/event_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace spoor {
namespace {

using Note = FieldModel::Note;
using Row = FieldModel::Row;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::FieldModel)
};

constexpr std::size_t whole_limit = 4096;
// A forged header can name thousands of columns; each row costs time on the GUI thread.
constexpr std::size_t most_fields = 200;

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString absent_sign() { return QStringLiteral("–"); }

QString with_source(const Explanation& e)
{
    return e.source.empty() ? QString() : Words::tr("Source: %1").arg(plain(e.source));
}

QString in_words(const std::string& name, const std::string& meaning)
{
    return name.empty() ? plain(meaning) : Words::tr("%1 – %2").arg(plain(name), plain(meaning));
}

QString named(const Explanation& e) { return in_words(e.name, e.meaning); }

/// `-2146893042 = 2148074254 = 0x8009030E = SEC_E_NO_CREDENTIALS`, whichever of these the log has.
QString win32_text(const RawField& field)
{
    const auto code = win32_from_text(field.value);
    if (!code)
        return display_text(field.value);
    const QString decimal = QString::number(*code);
    const QString hex = QStringLiteral("0x") + QString::number(*code, 16).toUpper().rightJustified(8, u'0');
    QStringList notations{display_text(field.value)};
    for (const QString& notation : {decimal, hex})
        if (notations.first().compare(notation, Qt::CaseInsensitive) != 0 && (*code != 0 || notation == decimal))
            notations << notation;
    if (const auto known = explain_win32(*code))
        notations << plain(known->name);
    return notations.join(QStringLiteral(" = "));
}

void add_meaning(Row& row, const RawField& field, const Explanation& e)
{
    QString text = field.field == Field::Win32 && e.domain == "win32" ? plain(e.meaning) : named(e);
    // A status that was told together with its sub-status.
    if (e.domain == "http-status" && field.field == Field::Status && e.code.find('.') != std::string::npos)
        text = Words::tr("%1 %2").arg(plain(e.code), text);
    row.notes.push_back({Words::tr("meaning"), text, with_source(e)});
    if (!e.assessment.empty())
        row.notes.push_back({Words::tr("assessment"), plain(e.assessment)});
}

void add_decoded(Row& row, const FieldMeaning& meaning)
{
    if (!meaning.decoded.empty()) {
        const QString times = meaning.deeper       ? Words::tr("decoded %1×, more below")
                              : meaning.layers > 1 ? Words::tr("decoded %1×")
                                                   : QString();
        Note note{times.isEmpty() ? Words::tr("decoded") : times.arg(meaning.layers), display_text(meaning.decoded)};
        note.verbatim = true;
        row.notes.push_back(std::move(note));
    }
    QStringList reasons;
    for (const explain::Hiding hiding : meaning.hidden)
        reasons << hiding_text(hiding);
    if (!reasons.isEmpty())
        row.notes.push_back({Words::tr("⚠ hides"), reasons.join(QStringLiteral("; ")),
                             Words::tr("The way in which this is written hides what it says."), true});
}

void add_meanings(Row& row, const RawField& field, const FieldMeaning& meaning)
{
    add_decoded(row, meaning);
    std::vector<std::string_view> shown;
    for (const Explanation& sign : meaning.signs) {
        // One sign may be found by several words: `../` and `..\` are both a traversal.
        if (!sign.name.empty() && std::ranges::contains(shown, sign.name))
            continue;
        shown.push_back(sign.name);
        // Said with what is hidden, but for what to think of it.
        const bool told = sign.code.starts_with("encoding:") && !meaning.hidden.empty();
        QString hint = plain(sign.assessment);
        if (!sign.source.empty())
            hint += (hint.isEmpty() ? QString() : QStringLiteral("\n")) + with_source(sign);
        row.notes.push_back(
            {Words::tr("⚠ sign"), told ? in_words(sign.name, sign.assessment) : named(sign), hint, true});
    }
    if (meaning.value)
        add_meaning(row, field, *meaning.value);
}

QString inferred_from(const InspectedEvent& event)
{
    if (event.fields)
        for (const RawField& field : *event.fields)
            if (field.field == Field::Time && field.name.find("ocal") != std::string::npos)
                return Words::tr("from columns in the server's own time (%1), read in the source's zone")
                    .arg(display_text(field.name));
    if (event.source && event.source->format && event.source->format->id().starts_with("iis-w3c"))
        return Words::tr("the line has no date: it is that of the last #Date line before it, counted on where the "
                         "clock passes midnight");
    return Words::tr("a part of it comes from elsewhere in the file");
}

QString offset_text(Micros east)
{
    const auto minutes = qlonglong(east.value / 60'000'000);
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

void describe_time(Row& row, const InspectedEvent& event)
{
    const EventGist& gist = event.gist;
    if (gist.time == no_time) {
        row.notes.push_back({Words::tr("meaning"), Words::tr("the record does not say when it happened")});
        return;
    }
    row.value = Words::tr("%1 UTC").arg(plain(plain_time(gist.time)));
    const bool carried = event.source && event.source->format && event.source->format->clock() == Clock::Carried;
    const QString wall = plain(plain_time(gist.wall));
    if (gist.own_zone || carried)
        row.notes.push_back({Words::tr("zone"), Words::tr("the log says its offset from UTC itself")});
    else if (event.source && !event.source->zone.is_utc())
        row.notes.push_back({Words::tr("as written"),
                             Words::tr("%1 in %2 (%3)")
                                 .arg(wall, plain(event.source->zone.name()), offset_text(gist.wall - gist.time))});
    else
        row.notes.push_back({Words::tr("as written"), Words::tr("%1, taken as UTC").arg(wall)});
    if (gist.quality == TimeQuality::Inferred)
        row.notes.push_back({Words::tr("⚠ inferred"), inferred_from(event)});
}

Row row_of(const InspectedEvent& event, std::size_t i)
{
    const RawField& field = (*event.fields)[i];
    const bool of_columns = i < InspectedEvent::column_fields;
    // The columns that a time is made of are no time by themselves.
    const bool by_contract = field.field != Field::Other && (of_columns || field.field != Field::Time);
    Row row;
    row.name = by_contract ? plain(info(field.field).name) : display_text(field.name);
    if (by_contract && plain(field.name).compare(row.name, Qt::CaseInsensitive) != 0)
        row.own = display_text(field.name);
    row.absent = field.absent || (of_columns && field.value.empty());
    row.value = row.absent                    ? absent_sign()
                : field.field == Field::Win32 ? win32_text(field)
                                              : display_text(field.value);
    row.whole = row.absent ? QString() : display_text(field.value, whole_limit);
    if (by_contract || field.field == Field::Other)
        row.filter = FieldValue{by_contract ? row.name : QString::fromStdString(field.name),
                                row.absent ? QString() : QString::fromStdString(field.value), row.absent};
    if (i < event.places.size())
        row.place = event.places[i];
    if (i < event.meanings.size()) {
        row.hint = plain(event.meanings[i].column);
        add_meanings(row, field, event.meanings[i]);
    }
    if (by_contract) {
        const FieldInfo& what = info(field.field);
        row.hint += (row.hint.isEmpty() ? QString() : QStringLiteral("\n")) +
                    Words::tr("In filters: %1 or %2").arg(plain(what.name), plain(what.ecs));
    }
    return row;
}

}

std::vector<Row> record_rows(const InspectedEvent& event)
{
    std::vector<Row> rows;
    if (!event.fields)
        return rows;
    const std::size_t shown = std::min(event.fields->size(), most_fields);
    for (std::size_t i = 0; i < shown; ++i) {
        const RawField& field = (*event.fields)[i];
        // Told by the evidence.
        if (field.field == Field::File || field.field == Field::Line)
            continue;
        rows.push_back(row_of(event, i));
        if (i < InspectedEvent::column_fields && field.field == Field::Time)
            describe_time(rows.back(), event);
    }
    if (event.gist.rejoined && !rows.empty())
        rows.front().notes.push_back(
            {Words::tr("record"), Words::tr("was wrapped over two lines and has been put together again")});
    if (const std::size_t more = event.fields->size() - shown; more > 0) {
        Row row{
            QStringLiteral("…"), {}, Words::tr("%n more field(s), not shown: see the raw line", nullptr, int(more))};
        row.verbatim = false;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> evidence_rows(const InspectedEvent& event)
{
    std::vector<Row> rows;
    if (!event.source)
        return rows;
    const SourceInfo& source = *event.source;
    const QLocale locale;
    const auto add = [&](const QString& name, const QString& value) -> Row& {
        Row row{name, {}, value.isEmpty() ? absent_sign() : value, value};
        row.absent = value.isEmpty();
        rows.push_back(std::move(row));
        return rows.back();
    };
    add(Words::tr("File"), display_text(source.path, whole_limit)).filter =
        FieldValue{QStringLiteral("file"), QString::fromStdString(source.display_name()), false};
    if (source.member)
        add(Words::tr("Member"), display_text(*source.member, whole_limit));
    add(Words::tr("Line"), locale.toString(qulonglong(event.line))).filter =
        FieldValue{QStringLiteral("line"), QString::number(event.line), false};
    Row& offset = add(Words::tr("Byte offset"), locale.toString(qulonglong(event.raw_offset)));
    offset.whole = QString::number(event.raw_offset);
    if (source.compressed)
        offset.notes.push_back({Words::tr("counted"), Words::tr("in the unpacked text")});
    Row& digest = add(source.member ? Words::tr("SHA-256 of the member") : Words::tr("SHA-256"), plain(source.sha256));
    if (source.sha256.empty())
        digest.notes.push_back({Words::tr("meaning"), Words::tr("known when the source has been read")});
    if (!source.container_sha256.empty())
        add(Words::tr("SHA-256 of the archive"), plain(source.container_sha256));
    if (source.format) {
        Row& format = add(Words::tr("Format"), plain(source.format->id()));
        format.notes.push_back({Words::tr("meaning"), plain(source.format->title())});
        if (!source.match.reason.empty())
            format.notes.push_back(
                {Words::tr("recognised"),
                 Words::tr("%1 % sure: %2").arg(source.match.confidence).arg(display_text(source.match.reason))});
    }
    if (event.layout && event.layout->inferred)
        add(Words::tr("Columns"), Words::tr("no header in the file: inferred from the values"))
            .notes.push_back({Words::tr("⚠ inferred"), event.layout->note.empty()
                                                           ? Words::tr("from the shape of the record")
                                                           : display_text(event.layout->note)});
    add(Words::tr("Encoding"), plain(name(source.encoding)));
    add(Words::tr("Zone"), plain(source.zone.name()));
    add(Words::tr("Read"),
        source.from_cache ? Words::tr("from the index cache of an earlier reading") : Words::tr("from the file"));
    for (Row& row : rows)
        if (row.name == Words::tr("Read") || row.name == Words::tr("Columns"))
            row.verbatim = false;
    return rows;
}

}
