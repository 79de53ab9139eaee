// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QString>
#include <QTextDocument>

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace spoor {

struct PaperOptions {
    double scale = 1;  ///< of all letters
    /// For a preview: titles of sections are links to `section:ID`, places of records to `cite:N` (of Paper::cites).
    bool preview = false;
    /// For paper: the table of contents has room for page numbers (paper_contents.h).
    bool page_numbers = false;
    /// Of one list, one table, one ladder, and of all of these together: what is beyond is said, and not shown.
    std::uint32_t rows_each = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t rows_in_all = std::numeric_limits<std::uint32_t>::max();
};

struct Paper {
    std::unique_ptr<QTextDocument> text;  ///< never null
    std::vector<report::Cite> cites;
    bool cut = false;  ///< not all rows are shown
};

/// A report as rich text, for the preview and for paper. Texts from logs stay plain text. In English, as the document's
/// own titles are, so that it is the same wherever it is made. Any thread, if the document stays on it or is moved
/// before anything shows it; `show_figures` makes its charts seen.
Paper make_paper(const report::Document& document, const PaperOptions& options = {});

/// The same without what a preview needs, with its charts seen. Never null.
std::unique_ptr<QTextDocument> paper_document(const report::Document& document);

/// Writes the report as PDF (A4), whole or not at all. The same document gives the same bytes on the platform
/// `offscreen`, with the same fonts and version of Qt. WriteFailed. Blocking; needs a QGuiApplication.
Result<void> write_pdf(const report::Document& document, const QString& path);

}
