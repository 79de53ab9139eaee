// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextObjectInterface>

namespace spoor {

/// A drawing that stands in a text like a letter and stays a drawing: on paper it is lines, not dots.
QTextCharFormat figure_format(const QByteArray& svg);
/// For its screen reader and for copies as plain text there is the table of its numbers; this is but the place.
inline constexpr QChar figure_letter = QChar::ObjectReplacementCharacter;

/// Lets the document's layout draw such figures. On the thread that the document is on, before it is shown or printed.
void show_figures(QTextDocument& document);

/// Draws them.
class FigureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

}
