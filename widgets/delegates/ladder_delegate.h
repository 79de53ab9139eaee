// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/ladder.h"
#include "widgets/theme/signs.h"

#include <QFontMetrics>
#include <QHash>
#include <QStyledItemDelegate>

namespace spoor {

Sign sign_of(Ladder::Look look);

/// A step of a ladder: the time on the left, then the lines of client and server with the arrow between them, what was
/// asked and answered on it, and what it means below it. Where one party alone is told of there is one line with dots.
/// What is not in the log is dashed, and says so.
class LadderDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// There is one party alone.
    void set_one_sided(bool one_sided) { one_sided_ = one_sided; }

    /// Where the lines stand in a row of this width.
    struct Lines {
        int left, right;
    };
    static Lines lines(int width, const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Place;
    Place place(const QStyleOptionViewItem& option, int left, int width, const QModelIndex& index) const;
    void paint_times(QPainter& painter, const QStyleOptionViewItem& option, const Place& at,
                     const QModelIndex& index) const;
    void paint_lines(QPainter& painter, const Place& at, const QRect& row, const QColor& ink) const;
    void paint_arrow(QPainter& painter, const Place& at, const QModelIndex& index, const QColor& ink) const;
    void paint_labels(QPainter& painter, const QStyleOptionViewItem& option, const Place& at,
                      const QModelIndex& index) const;

    int lines_of(const QString& text, int width, const QFontMetrics& metrics) const;

    bool one_sided_ = false;
    // How many lines a text takes at the width and font of the last one: measuring is what costs, and the steps of a
    // session mostly mean the same few things.
    mutable QHash<QString, int> measured_;
    mutable int measured_width_ = 0;
    mutable QFontMetrics measured_font_{QFont()};
};

}
