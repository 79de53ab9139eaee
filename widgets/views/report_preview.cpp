// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report_preview.h"

#include "widgets/paper/figure_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QThread>
#include <QWheelEvent>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

constexpr int least_zoom = 50, most_zoom = 300, zoom_step = 10;

/// Black on white in both themes: it is a picture of paper.
QPalette paper_palette(QPalette palette)
{
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0x59, 0x59, 0x59));
    return palette;
}

}

ReportPreview::ReportPreview(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"report-preview"_s);
    setAccessibleName(tr("Preview of the report"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setPalette(paper_palette(palette()));
    setLineWrapMode(QTextEdit::WidgetWidth);
    connect(this, &QTextBrowser::anchorClicked, this, &ReportPreview::follow);
}

QVariant ReportPreview::loadResource(int, const QUrl&) { return {}; }

void ReportPreview::show_document(std::shared_ptr<const report::Document> document)
{
    document_ = std::move(document);
    set();
}

void ReportPreview::show_text(const QString& text)
{
    job_.cancel();
    document_.reset();
    cites_.clear();
    auto* empty = new QTextDocument(this);
    const QPointer<QTextDocument> before = document();
    setDocument(empty);
    if (before && before != empty)
        before->deleteLater();
    setPlainText({});
    setPlaceholderText(text);
}

void ReportPreview::set()
{
    if (!document_)
        return;
    job_.start(
        [document = document_, scale = zoom_ / 100.0, home = thread()](const JobContext&) {
            PaperOptions options;
            options.scale = scale;
            options.preview = true;
            options.rows_each = rows_each;
            options.rows_in_all = rows_in_all;
            auto paper = std::make_shared<Paper>(make_paper(*document, options));
            paper->text->moveToThread(home);
            return paper;
        },
        [this](const std::shared_ptr<Paper>& paper) { take(std::move(*paper)); });
}

void ReportPreview::take(Paper paper)
{
    // What stands at the top, as a block, because heights are known only once all is laid out.
    const int at = cursorForPosition(QPoint(4, 4)).blockNumber();
    const bool from_top = verticalScrollBar()->value() == 0;
    const bool from_end = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const int place = verticalScrollBar()->value();
    const int blocks = document()->blockCount();
    QTextDocument* text = paper.text.release();
    text->setParent(this);
    text->setDocumentMargin(28);
    show_figures(*text);
    const QPointer<QTextDocument> before = document();
    setDocument(text);
    if (before && before != text)
        before->deleteLater();
    cites_ = std::move(paper.cites);
    if (from_top)
        verticalScrollBar()->setValue(0);
    else if (text->blockCount() == blocks || from_end)
        verticalScrollBar()->setValue(place);
    else if (const QTextBlock block = text->findBlockByNumber(std::min(at, text->blockCount() - 1)); block.isValid())
        verticalScrollBar()->setValue(int(text->documentLayout()->blockBoundingRect(block).top()));
    emit shown(paper.cut);
}

void ReportPreview::show_section(const QString& id) { scrollToAnchor(id); }

void ReportPreview::set_zoom(int percent)
{
    percent = std::clamp(percent, least_zoom, most_zoom);
    if (percent == zoom_)
        return;
    zoom_ = percent;
    set();
    emit zoom_changed(zoom_);
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (const int turned = event->angleDelta().y(); turned != 0)
        set_zoom(zoom_ + (turned > 0 ? zoom_step : -zoom_step));
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            return set_zoom(zoom_ + zoom_step);
        if (event->key() == Qt::Key_Minus)
            return set_zoom(zoom_ - zoom_step);
        if (event->key() == Qt::Key_0)
            return set_zoom(100);
    }
    QTextBrowser::keyPressEvent(event);
}

void ReportPreview::follow(const QUrl& link)
{
    const QString path = link.path();
    if (link.scheme() == "section"_L1) {
        show_section(path);
        emit section_asked(path);
    } else if (link.scheme() == "cite"_L1) {
        bool fine = false;
        const std::size_t place = path.toUInt(&fine);
        if (fine && place < cites_.size())
            emit record_asked(cites_[place]);
    }
}

}
