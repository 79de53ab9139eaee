// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_document.h"

namespace spoor {

std::unique_ptr<QTextDocument> paper_document(const report::Document& document)
{
    auto paper = std::make_unique<QTextDocument>();
    paper->setPlainText(QString::fromStdString(document.title));
    return paper;
}

Result<void> write_pdf(const report::Document&, const QString&) { return failure(ErrorCode::Internal); }

}
