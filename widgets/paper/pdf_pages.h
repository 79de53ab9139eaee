// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace spoor {

/// A report cut into pages of A4, each with a line at its head and its foot.
class PdfPages {
public:
    /// Laid out for this device, which outlives it and whose pages are A4 without margins.
    PdfPages(const report::Document& document, QPagedPaintDevice& device);

    int count() const;
    /// `page` from 0. The painter is the device's, or one of the same scale.
    void paint(QPainter& painter, int page) const;

private:
    double dots(double points) const;
    void paint_line(QPainter& painter, double y, const QString& left, const QString& right) const;

    const report::Document& document_;
    QPagedPaintDevice& device_;
    std::unique_ptr<QTextDocument> text_;
};

}
