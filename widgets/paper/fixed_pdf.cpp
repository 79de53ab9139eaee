// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/fixed_pdf.h"

namespace spoor {
namespace {

/// The value between `before` and `after` becomes `date`, padded or cut to the length that was there.
void replace_value(QByteArray& pdf, const QByteArray& before, const QByteArray& after, const QByteArray& date)
{
    const qsizetype name = pdf.indexOf(before);
    if (name < 0)
        return;
    const qsizetype from = name + before.size();
    const qsizetype until = pdf.indexOf(after, from);
    constexpr qsizetype longest = 32;
    if (until < 0 || until - from > longest)
        return;
    pdf.replace(from, until - from, date.leftJustified(until - from, ' ', true));
}

}

void fix_pdf_clock(QByteArray& pdf, std::optional<Micros> date)
{
    // 2004-11-16T10:54:13.000000Z
    const QByteArray iso = QByteArray::fromStdString(iso_utc(date.value_or(Micros{}))).left(19);
    QByteArray digits = iso;
    digits.removeIf([](char c) { return c < '0' || c > '9'; });
    for (const char* name : {"/CreationDate (D:", "/ModDate (D:"})
        replace_value(pdf, name, ")", digits + 'Z');
    for (const char* name : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        replace_value(pdf, name, "\"", iso + "+00:00");
}

}
