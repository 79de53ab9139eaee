// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_markdown.h"

#include "core/report/visible_text.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>

#include <ranges>
#include <vector>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb link_colour = 0xff1d4f91;

bool may_link(const QString& target)
{
    const QString scheme = QUrl(target).scheme();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
}

struct Piece {
    int from = 0, length = 0;
    QTextCharFormat format;
    QString instead;  ///< for a picture
    bool picture = false;
};

QTextCharFormat on_paper(const QTextCharFormat& had, const QTextCharFormat& plain, const QTextCharFormat& mono,
                         int heading)
{
    QTextCharFormat format = had.fontFixedPitch() ? mono : plain;
    QFont font = format.font();
    font.setBold(heading > 0 || had.fontWeight() > QFont::Normal);
    font.setItalic(had.fontItalic());
    font.setStrikeOut(had.fontStrikeOut());
    if (heading > 0)
        font.setPointSizeF(font.pointSizeF() * (heading == 1 ? 1.2 : 1.1));
    format.setFont(font);
    return format;
}

std::vector<Piece> pieces_of(const QTextDocument& document, const QTextCharFormat& plain, const QTextCharFormat& mono)
{
    std::vector<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat had = fragment.charFormat();
            Piece piece{fragment.position(),
                        fragment.length(),
                        on_paper(had, plain, mono, block.blockFormat().headingLevel()),
                        {},
                        had.isImageFormat()};
            if (piece.picture)
                piece.instead = had.toImageFormat().property(QTextFormat::ImageAltText).toString();
            if (had.isAnchor() && may_link(had.anchorHref())) {
                piece.format.setAnchor(true);
                piece.format.setAnchorHref(had.anchorHref());
                piece.format.setForeground(QColor(link_colour));
                piece.format.setFontUnderline(true);
                // A reader of paper cannot click.
                if (!piece.picture && fragment.text() != had.anchorHref())
                    piece.instead = u" ("_s + had.anchorHref() + u')';
            }
            pieces.push_back(std::move(piece));
        }
    return pieces;
}

}

std::unique_ptr<QTextDocument> paper_markdown(std::string_view markdown, const QTextCharFormat& plain,
                                              const QTextCharFormat& mono)
{
    auto note = std::make_unique<QTextDocument>();
    note->setUndoRedoEnabled(false);
    // Tabs indent in Markdown; as pictures of themselves they would not.
    std::string text;
    for (const char c : markdown)
        c == '\t' ? void(text += "    ") : c == '\r' ? void() : void(text += c);
    note->setMarkdown(QString::fromStdString(visible(text, LineEnds::Keep)),
                      QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                          QTextDocument::MarkdownNoHTML);
    // From the end, because pictures change the places of what stands behind them.
    for (const Piece& piece : pieces_of(*note, plain, mono) | std::views::reverse) {
        QTextCursor cursor(note.get());
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.from + piece.length, QTextCursor::KeepAnchor);
        if (piece.picture) {
            cursor.insertText(piece.instead.isEmpty() ? u"[picture]"_s : u"[picture: "_s + piece.instead + u']',
                              piece.format);
            continue;
        }
        cursor.setCharFormat(piece.format);
        cursor.clearSelection();
        if (!piece.instead.isEmpty())
            cursor.insertText(piece.instead, plain);
    }
    return note;
}

}
