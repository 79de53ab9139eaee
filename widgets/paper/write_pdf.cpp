// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/save_file.h"
#include "widgets/paper/fixed_pdf.h"
#include "widgets/paper/paper_document.h"
#include "widgets/paper/paper_ink.h"
#include "widgets/paper/pdf_pages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

namespace spoor {

using namespace Qt::StringLiterals;

Result<void> write_pdf(const report::Document& document, const QString& path)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(1200);
        writer.setTitle(shown_on_paper(document.title));
        writer.setCreator(u"Spoor"_s);
        // Not a random one.
        writer.setDocumentId(QUuid::createUuidV5(QUuid(), u"Spoor "_s + shown_on_paper(document.case_id)));
        const PdfPages pages(document, writer);
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
        if (!painter.end())
            return failure(ErrorCode::WriteFailed, path.toStdString(), "the pages could not be drawn");
    }
    fix_pdf_clock(bytes, document.date);
    return save_file(path, bytes);
}

}
