// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QString>
#include <QTextDocument>

#include <memory>

namespace spoor {

/// A report as rich text, for the preview and for paper. Texts from logs stay plain text. Never null. Any thread, if the
/// document stays on it.
std::unique_ptr<QTextDocument> paper_document(const report::Document& document);

/// Writes the report as PDF (A4). The same document gives the same bytes. WriteFailed. Blocking; needs a
/// QGuiApplication, which may be that of the platform `offscreen`.
Result<void> write_pdf(const report::Document& document, const QString& path);

}
