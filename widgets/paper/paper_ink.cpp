// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_ink.h"

#include "core/report/visible_text.h"
#include "widgets/paper/paper_markdown.h"

#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextOption>

#include <array>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb black = 0xff1a1a1a;
constexpr QRgb grey = 0xff595959;  // 7:1 on white
constexpr QRgb green = 0xff1b6e2b;
constexpr QRgb red = 0xffa61b1b;
constexpr QRgb brown = 0xff7a5200;
constexpr QRgb blue = 0xff1d4f91;
constexpr QRgb record_ground = 0xfff3f4f6;

QFont plain_font()
{
    QFont font(QStringList{u"DejaVu Sans"_s, u"Noto Sans"_s, u"sans-serif"_s});
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

QString shown_on_paper(std::string_view text)
{
    QString shown = QString::fromStdString(visible(text));
    // The pictures of control characters are in few fonts, and an empty box says nothing.
    for (qsizetype at = shown.size() - 1; at >= 0; --at)
        if (const char16_t letter = shown[at].unicode(); letter >= 0x2400 && letter <= 0x2421) {
            const int code = letter == 0x2421 ? 0x7f : letter - 0x2400;
            shown.replace(at, 1, u"<U+%1>"_s.arg(code, 4, 16, QLatin1Char('0')).toUpper());
        }
    return shown;
}

PaperInk::PaperInk(QTextDocument& document, double scale) : scale_(scale), cursor_(&document)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QFont font = plain_font();
    font.setPointSizeF(points());
    document.setDefaultFont(font);
    document.setUndoRedoEnabled(false);
    document.setIndentWidth(16);
    document.setUseDesignMetrics(true);
}

QTextCharFormat PaperInk::format(Hand hand) const
{
    QTextCharFormat format;
    QFont font = plain_font();
    font.setPointSizeF(points());
    QRgb colour = black;
    switch (hand) {
    case Hand::Plain:
        break;
    case Hand::Strong:
        font.setBold(true);
        break;
    case Hand::Faint:
        font.setPointSizeF(points() * 0.82);
        colour = grey;
        break;
    case Hand::Mono:
        font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"monospace"_s});
        font.setPointSizeF(points() * 0.84);
        break;
    case Hand::Good:
        colour = green;
        break;
    case Hand::Bad:
        colour = red;
        break;
    case Hand::Challenge:
        colour = brown;
        break;
    }
    format.setFont(font);
    format.setForeground(QColor(colour));
    return format;
}

QTextCharFormat PaperInk::heading_format(int level) const
{
    constexpr std::array<double, 5> sizes = {2.1, 1.55, 1.25, 1.1, 1.0};
    QTextCharFormat format;
    QFont font = plain_font();
    font.setBold(true);
    font.setPointSizeF(points() * sizes[std::size_t(std::clamp(level, 0, 4))]);
    format.setFont(font);
    format.setForeground(QColor(black));
    return format;
}

QTextBlockFormat PaperInk::block(double above, double below) const
{
    QTextBlockFormat format;
    format.setTopMargin(above * scale_);
    format.setBottomMargin(below * scale_);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    return format;
}

void PaperInk::begin(const QTextBlockFormat& block)
{
    const QTextCharFormat plain = format(Hand::Plain);
    if (fresh_) {
        cursor_.setBlockFormat(block);
        cursor_.setBlockCharFormat(plain);
    } else {
        cursor_.insertBlock(block, plain);
    }
    fresh_ = false;
}

void PaperInk::text(std::string_view text, const QTextCharFormat& format)
{
    cursor_.insertText(shown_on_paper(text), format);
}

void PaperInk::text(std::string_view what, Hand hand, const QString& link)
{
    QTextCharFormat look = format(hand);
    if (!link.isEmpty()) {
        look.setAnchor(true);
        look.setAnchorHref(link);
        look.setForeground(QColor(blue));
    }
    text(what, look);
}

void PaperInk::heading(int level, std::string_view what, const QString& anchor, const QString& link)
{
    QTextBlockFormat format = block(level == 0 ? 0 : level == 1 ? 22 : 14, level == 0 ? 10 : 5);
    format.setHeadingLevel(level == 0 ? 1 : std::min(level + 1, 6));
    begin(format);
    QTextCharFormat look = heading_format(level);
    if (!anchor.isEmpty())
        look.setAnchorNames({anchor});
    if (!link.isEmpty()) {
        look.setAnchor(true);
        look.setAnchorHref(link);
    }
    text(what.empty() ? std::string_view("–") : what, look);
}

void PaperInk::paragraph(std::string_view what, Hand hand)
{
    begin(block(0, 6));
    text(what, hand);
}

void PaperInk::record(std::string_view what)
{
    QTextBlockFormat format = block(1, 1);
    format.setBackground(QColor(record_ground));
    begin(format);
    text(what, Hand::Mono);
}

void PaperInk::markdown(std::string_view what)
{
    if (what.empty())
        return;
    const auto note = paper_markdown(what, format(Hand::Plain), format(Hand::Mono));
    begin(block(0, 6));
    cursor_.insertFragment(QTextDocumentFragment(note.get()));
    cursor_.movePosition(QTextCursor::End);
}

}
