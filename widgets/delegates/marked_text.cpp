// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/marked_text.h"

#include "widgets/theme/mark_look.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace spoor {
namespace {

constexpr QChar ellipsis(0x2026);

QStyle* style_of(const QStyleOptionViewItem& cell)
{
    return cell.widget ? cell.widget->style() : QApplication::style();
}

QPalette::ColorGroup group_of(const QStyleOptionViewItem& cell)
{
    if (!(cell.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

}

QList<MatchMarks::Span> elided_spans(const QList<MatchMarks::Span>& spans, const QString& text, const QString& elided)
{
    if (elided == text)
        return spans;
    // The text's beginning, the ellipsis, the text's end; either of the outer two may be empty.
    qsizetype dots = elided.indexOf(ellipsis, std::ranges::mismatch(text, elided).in2 - elided.begin());
    // A text that has an ellipsis of its own there.
    if (dots < 0)
        dots = elided.lastIndexOf(ellipsis);
    if (dots < 0)
        return {};
    const qsizetype end = elided.size() - dots - 1;
    const qsizetype tail = text.size() - end;
    QList<MatchMarks::Span> out;
    for (const MatchMarks::Span& span : spans) {
        // Where a place of the text is in the elided one; in the ellipsis for what is cut away.
        const auto place = [&](qsizetype at, bool past) {
            if (at < dots || (past && at == dots))
                return at;
            return at > tail || (!past && at == tail) ? at - tail + dots + 1 : dots + (past ? 1 : 0);
        };
        const qsizetype from = place(span.start, false), to = place(span.start + span.length, true);
        if (!out.isEmpty() && from < out.back().start + out.back().length) {
            // Several in the ellipsis are one mark.
            out.back().length = std::max(out.back().length, to - out.back().start);
            continue;
        }
        out.append({from, to - from, span.kind});
    }
    return out;
}

void paint_marked(QPainter& painter, const QStyleOptionViewItem& cell, const QList<MatchMarks::Span>& spans)
{
    QStyle* style = style_of(cell);
    // Asking the style means laying the text out once more; without anything beside the text the answer is known.
    constexpr auto beside = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    QRect room =
        cell.features & beside ? style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget) : cell.rect;
    // As styles have it around the text of an item.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    room.adjust(margin, 0, -margin, 0);

    QStyleOptionViewItem ground = cell;
    ground.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, cell.widget);
    if (room.width() <= 0)
        return;

    const QString text = cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width());
    QList<QTextLayout::FormatRange> formats;
    for (const MatchMarks::Span& span : elided_spans(spans, cell.text, text)) {
        const auto tone = span.kind == MatchMarks::Kind::Found ? MarkTone::Found : MarkTone::Filtered;
        formats.append({int(span.start), int(span.length), mark_format(tone, cell.palette)});
    }
    QTextLayout layout(text, cell.font);
    QTextOption how;
    how.setWrapMode(QTextOption::NoWrap);
    how.setTextDirection(cell.direction);
    how.setAlignment(QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    layout.setTextOption(how);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    line.setPosition({0, 0});
    layout.endLayout();
    const QSize size(room.width(), int(line.height()));
    const QRect box = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, room);

    const bool selected = cell.state & QStyle::State_Selected;
    painter.save();
    painter.setClipRect(cell.rect, Qt::IntersectClip);
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(group_of(cell), selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(&painter, box.topLeft());
    painter.restore();
}

}
