// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTextBlockFormat>
#include <QTextDocument>

#include <string>

namespace spoor {

/// Marks a line of the table of contents as that of a section, whose heading has the id as the name of an anchor.
void make_contents_line(QTextBlockFormat& format, const std::string& section);

/// Puts the pages of their sections at the right of these lines. The document is laid out in pages (pageSize); `right`
/// is where its lines end, in the units of its layout.
void fill_in_pages(QTextDocument& document, double right);

/// Headings that would stand alone at the foot of a page begin the next one; the first of them, where there are many pages.
void keep_headings_with_text(QTextDocument& document);

}
