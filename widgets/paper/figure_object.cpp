// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/figure_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

namespace spoor {
namespace {

constexpr int figure_type = QTextFormat::UserObject + 17;
constexpr int svg_property = QTextFormat::UserProperty + 1;
constexpr int size_property = QTextFormat::UserProperty + 2;
/// At 96 dots an inch: what A4 has between its margins.
constexpr double paper_width = 640;
constexpr double paper_height = 860;

}

QTextCharFormat figure_format(const QByteArray& svg)
{
    QTextCharFormat format;
    format.setObjectType(figure_type);
    format.setProperty(svg_property, svg);
    format.setProperty(size_property, QSvgRenderer(svg).defaultSize());
    return format;
}

void show_figures(QTextDocument& document)
{
    document.documentLayout()->registerHandler(figure_type, new FigureObject(&document));
}

QSizeF FigureObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    QSizeF size = format.property(size_property).toSize();
    if (size.isEmpty())
        return {};
    size *= std::min({1.0, paper_width / size.width(), paper_height / size.height()});
    const QPaintDevice* device = document->documentLayout()->paintDevice();
    return device ? size * (device->logicalDpiY() / 96.0) : size;
}

void FigureObject::drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format)
{
    QSvgRenderer(format.property(svg_property).toByteArray()).render(painter, place);
}

}
