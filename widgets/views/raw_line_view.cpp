// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/raw_line_view.h"

#include "widgets/models/display_text.h"
#include "widgets/theme/look.h"
#include "widgets/theme/raw_syntax.h"
#include "widgets/theme/readable_syntax.h"
#include "widgets/wording/error_wording.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace spoor {

RawLineView::RawLineView(QWidget* parent)
    : QPlainTextEdit(parent), syntax_(std::make_unique<RawSyntax>()), highlighter_(new ReadableSyntax(document())),
      wrap_(new QAction(QIcon::fromTheme(QStringLiteral("text-wrap")), tr("&Wrap Raw Line"), this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(fixed_font());
    setAccessibleName(tr("Raw line"));
    setObjectName(QStringLiteral("raw-line"));
    setPlaceholderText(tr("Choose an event to see its raw line."));
    wrap_->setObjectName(QStringLiteral("toggle_wrap"));
    wrap_->setCheckable(true);
    wrap_->setChecked(true);
    wrap_->setToolTip(tr("Wrap the raw line, or keep it on one line"));
    connect(wrap_, &QAction::toggled, this,
            [this](bool wrapped) { setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap); });
    colour();
}

RawLineView::~RawLineView() = default;

void RawLineView::show_event(const InspectedEvent& event)
{
    place_.reset();
    note_.clear();
    raw_.clear();
    raw_characters_ = 0;
    if (!event.raw) {
        highlighter_->setDefinition({});
        setPlainText(one_line(words_for(event.raw.error())));
        mark();
        return;
    }
    raw_ = *event.raw;
    QString text = display_block(raw_);
    const bool cut = event.cut || text.size() > shown_limit;
    text.truncate(shown_limit);
    raw_characters_ = text.size();
    // The document is empty while the definition changes, or the text before would be coloured once more.
    clear();
    const bool colours = text.size() <= coloured_limit;
    if (!colours)
        note_ =
            tr("Not coloured, because the line is longer than %1.").arg(QLocale().formattedDataSize(coloured_limit));
    highlighter_->setDefinition(colours ? syntax_->definition(event.source && event.source->format
                                                                  ? event.source->format->id()
                                                                  : std::string_view())
                                        : KSyntaxHighlighting::Definition());
    if (cut)
        text += QLatin1Char('\n') + tr("[… cut here in display: %1 shown; the line in the file is longer]")
                                        .arg(QLocale().formattedDataSize(shown_limit));
    setPlainText(text);
    mark();
}

void RawLineView::show_nothing()
{
    place_.reset();
    note_.clear();
    raw_.clear();
    raw_characters_ = 0;
    clear();
    mark();
}

void RawLineView::set_marks(const QRegularExpression& expression)
{
    marks_ = expression;
    mark();
}

void RawLineView::show_place(std::optional<FieldPlace> place)
{
    place_ = place && place->begin < place->end && place->end <= raw_.size() ? place : std::nullopt;
    mark();
}

void RawLineView::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](qsizetype from, qsizetype to, const QTextCharFormat& format) {
        QTextCursor cursor(document());
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        selections.push_back({cursor, format});
    };
    if (marks_.isValid() && !marks_.pattern().isEmpty() && raw_characters_ > 0) {
        QTextCharFormat format;
        format.setBackground(is_dark(palette()) ? QColor(0x5c, 0x48, 0x00) : QColor(0xff, 0xe8, 0xa0));
        format.setForeground(palette().color(QPalette::Text));
        format.setFontUnderline(true);
        auto matches = marks_.globalMatch(toPlainText().first(raw_characters_));
        while (matches.hasNext() && selections.size() < most_marks)
            if (const auto match = matches.next(); match.capturedLength() > 0)
                add(match.capturedStart(), match.capturedEnd(), format);
    }
    if (place_) {
        const std::string_view raw = raw_;
        // As many characters are shown as the bytes before it make, line ends and all.
        const qsizetype from = display_block(raw.substr(0, place_->begin)).size();
        const qsizetype to = std::min(display_block(raw.substr(0, place_->end)).size(), raw_characters_);
        if (from < to) {
            QTextCharFormat format;
            format.setBackground(palette().color(QPalette::Highlight));
            format.setForeground(palette().color(QPalette::HighlightedText));
            add(from, to, format);
            QTextCursor cursor(document());
            cursor.setPosition(int(from));
            setTextCursor(cursor);
            ensureCursorVisible();
        }
    }
    setExtraSelections(selections);
}

void RawLineView::colour()
{
    highlighter_->set_look(syntax_->theme(palette()), palette());
    mark();
}

void RawLineView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void RawLineView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(wrap_);
    menu->popup(event->globalPos());
}

}
