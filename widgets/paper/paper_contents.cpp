// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_contents.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QTextBlock>
#include <QTextCursor>

namespace spoor {
namespace {

constexpr int section_property = QTextFormat::UserProperty + 11;

int page_at(const QTextDocument& document, double y) { return int(y / document.pageSize().height()); }

/// Where the text of a block begins: margins above it may lie on the page before.
double top_of(const QTextDocument& document, const QTextBlock& block)
{
    const QRectF box = document.documentLayout()->blockBoundingRect(block);
    const QTextLayout* lines = block.layout();
    return lines && lines->lineCount() > 0 ? box.top() + lines->lineAt(0).y() + 1 : box.top();
}

QString section_of_heading(const QTextBlock& block)
{
    if (block.blockFormat().headingLevel() == 0 || block.begin().atEnd())
        return {};
    const QStringList names = block.begin().fragment().charFormat().anchorNames();
    return names.isEmpty() ? QString() : names.first();
}

}

void make_contents_line(QTextBlockFormat& format, const std::string& section)
{
    format.setProperty(section_property, QString::fromStdString(section));
}

void fill_in_pages(QTextDocument& document, double right)
{
    QHash<QString, int> pages;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (const QString section = section_of_heading(block); !section.isEmpty())
            pages.insert(section, page_at(document, top_of(document, block)) + 1);
    // As one change, so that the pages are laid out anew once and not for each number.
    QTextCursor all(&document);
    all.beginEditBlock();
    for (QTextBlock block = document.lastBlock(); block.isValid(); block = block.previous()) {
        const QString section = block.blockFormat().stringProperty(section_property);
        if (section.isEmpty())
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTabPositions(
            {QTextOption::Tab(right - format.indent() * document.indentWidth(), QTextOption::RightTab)});
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(QString::number(pages.value(section)));
    }
    all.endEditBlock();
}

void keep_headings_with_text(QTextDocument& document)
{
    // Each costs as much as laying out all pages does.
    int left = std::clamp(1200 / std::max(document.pageCount(), 1), 4, 60);
    for (QTextBlock block = document.begin(); block.isValid() && left > 0; block = block.next()) {
        if (section_of_heading(block).isEmpty())
            continue;
        QTextBlock text = block;
        while (text.isValid() && !section_of_heading(text).isEmpty())
            text = text.next();
        // The paragraph that ends before a table is empty, and says nothing.
        while (text.isValid() && text.length() <= 1)
            text = text.next();
        if (!text.isValid() || page_at(document, top_of(document, text)) == page_at(document, top_of(document, block)))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        --left;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

}
