// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace spoor {

/// `spoor --write-pdf OUT.pdf`: makes a PDF of the report that stands on standard input (core/report/document_codec.h),
/// without a window and without a display. Fonts, sizes and the order of tables hang on the platform, the screen and the
/// seed of Qt's hashes, so all of these are fixed: the same report gives the same bytes. `arguments`: as main has them.
bool is_pdf_run(int argc, char** argv);
/// 0; 1 where it could not be written, 2 where it was called wrongly or the report cannot be read: standard error says
/// why.
int run_pdf(int argc, char** argv);

/// Has the report written by such a run of this very program: beside it, or where `spoor` is installed. Blocking; not on
/// the GUI thread. Where the program is not found, by this process: then the bytes may differ from those of another run.
/// WriteFailed; Cancelled.
Result<void> write_pdf_apart(const report::Document& document, const QString& path, const std::stop_token& stop);

}
