// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/pdf_pages.h"

#include "widgets/paper/figure_object.h"
#include "widgets/paper/paper_contents.h"
#include "widgets/paper/paper_document.h"
#include "widgets/paper/paper_ink.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

// Of A4 (ISO 216), in points.
constexpr double paper_width = 595.0;
constexpr double paper_height = 842.0;
constexpr double side = 52, head = 62, foot = 62;

}

PdfPages::PdfPages(const report::Document& document, QPagedPaintDevice& device) : document_(document), device_(device)
{
    PaperOptions options;
    options.page_numbers = true;
    text_ = make_paper(document, options).text;
    text_->setDocumentMargin(0);
    text_->documentLayout()->setPaintDevice(&device_);
    show_figures(*text_);
    const double width = dots(paper_width - 2 * side);
    text_->setPageSize(QSizeF(width, dots(paper_height - head - foot)));
    keep_headings_with_text(*text_);
    fill_in_pages(*text_, 96.0 / 72 * (paper_width - 2 * side));
}

double PdfPages::dots(double points) const { return points * device_.logicalDpiX() / 72; }

int PdfPages::count() const { return text_->pageCount(); }

void PdfPages::paint_line(QPainter& painter, double y, const QString& left, const QString& right) const
{
    const double width = dots(paper_width - 2 * side);
    const QRectF line(dots(side), dots(y), width, dots(12));
    const double taken = right.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(right) + dots(12);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(left, Qt::ElideRight, int(width - taken)));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
}

void PdfPages::paint(QPainter& painter, int page) const
{
    QTextDocument letters;
    const PaperInk ink(letters, 0.85);
    painter.save();
    QFont font = ink.format(PaperInk::Hand::Faint).font();
    font.setPixelSize(int(dots(7)));
    painter.setFont(font);
    painter.setPen(ink.format(PaperInk::Hand::Faint).foreground().color());
    paint_line(painter, 30, shown_on_paper(document_.title), shown_on_paper(document_.redacted ? "redacted" : ""));
    const QString digests = document_.redacted ? u"Records are cited with HMAC-SHA-256 by the case's key."_s
                                               : u"Records are cited with SHA-256 of their bytes."_s;
    const QString of =
        document_.case_id.empty() ? digests : u"Case "_s + shown_on_paper(document_.case_id) + u". "_s + digests;
    paint_line(painter, paper_height - 42, of, u"Page %1 of %2"_s.arg(page + 1).arg(count()));
    painter.setPen(QPen(QColor(0xc9, 0xcc, 0xd1), dots(0.5)));
    for (const double y : {46.0, paper_height - 48})
        painter.drawLine(QPointF(dots(side), dots(y)), QPointF(dots(paper_width - side), dots(y)));
    painter.restore();

    painter.save();
    const QSizeF size = text_->pageSize();
    painter.translate(dots(side), dots(head) - page * size.height());
    const QRectF view(0, page * size.height(), size.width(), size.height());
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    // Whatever the theme: paper is white.
    context.palette.setColor(QPalette::Text, Qt::black);
    text_->documentLayout()->draw(&painter, context);
    painter.restore();
}

}
