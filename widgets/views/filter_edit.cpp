// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filter_edit.h"

#include "widgets/theme/filter_syntax.h"
#include "widgets/theme/look.h"

#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QToolButton>

namespace spoor {
namespace {

/// Whatever would begin a line becomes a blank.
QString one_line_of(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar& c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

}

FilterEdit::FilterEdit(QWidget* parent)
    : QPlainTextEdit(parent), syntax_(new FilterSyntax(document())), clear_(new QToolButton(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(fixed_font());
    document()->setDocumentMargin(2);
    // The margin that the button stands in belongs to the field.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    clear_->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear")));
    if (clear_->icon().isNull())
        clear_->setText(QStringLiteral("×"));
    clear_->setAutoRaise(true);
    clear_->setFocusPolicy(Qt::NoFocus);  // Esc does the same
    clear_->setCursor(Qt::ArrowCursor);
    clear_->setToolTip(tr("Clear the text (Esc)"));
    clear_->setAccessibleName(tr("Clear the text"));
    clear_->hide();
    connect(clear_, &QToolButton::clicked, this, &FilterEdit::escape_pressed);
    connect(this, &QPlainTextEdit::textChanged, this, &FilterEdit::check_change);
    colour();
    fit();
}

FilterEdit::~FilterEdit() = default;

// Not toPlainText(), which takes a protected blank for a common one.
QString FilterEdit::text() const { return document()->firstBlock().text(); }

void FilterEdit::set_text(const QString& text)
{
    if (const QString line = one_line_of(text); line != this->text())
        setPlainText(line);
    moveCursor(QTextCursor::End);
}

void FilterEdit::replace(int start, int length, const QString& with)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    cursor.insertText(one_line_of(with));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void FilterEdit::mark_error(int start, int length)
{
    QTextEdit::ExtraSelection wrong;
    const QColor colour = tone(Tone::Failure, palette());
    QColor ground = colour;
    ground.setAlphaF(0.18f);
    wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.format.setUnderlineColor(colour);
    wrong.format.setBackground(ground);
    wrong.cursor = QTextCursor(document());
    wrong.cursor.setPosition(std::min<int>(start, int(text().size())));
    wrong.cursor.setPosition(std::min<int>(start + length, int(text().size())), QTextCursor::KeepAnchor);
    setExtraSelections({wrong});
}

void FilterEdit::clear_error() { setExtraSelections({}); }

QSize FilterEdit::sizeHint() const { return {fontMetrics().averageCharWidth() * 60, height()}; }

QSize FilterEdit::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 16, height()}; }

void FilterEdit::check_change()
{
    // What input methods and drops bring does not pass by insertFromMimeData.
    if (document()->blockCount() > 1) {
        const QString line = one_line_of(document()->toRawText());
        setPlainText(line);
        moveCursor(QTextCursor::End);
        return;
    }
    const QString now = text();
    if (now == last_)
        return;
    last_ = now;
    clear_->setVisible(!now.isEmpty());
    emit text_changed(now);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (!isUndoRedoEnabled() && event->matches(QKeySequence::Undo)) {
        emit undo_asked();
        return;
    }
    if (!isUndoRedoEnabled() && event->matches(QKeySequence::Redo)) {
        emit redo_asked();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit return_pressed();
        return;
    case Qt::Key_Escape:
        // With nothing to clear it is for whoever is around.
        if (text().isEmpty())
            break;
        emit escape_pressed();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit step_asked(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    const bool types = !event->text().isEmpty() && event->text().front().isPrint();
    if (types && text().size() >= max_length && !textCursor().hasSelection())
        return;
    QPlainTextEdit::keyPressEvent(event);
}

bool FilterEdit::event(QEvent* event)
{
    // The window's own undo must not take the keys while the edit has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void FilterEdit::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText())
        return;
    const auto free = max_length - text().size() + textCursor().selectedText().size();
    textCursor().insertText(one_line_of(source->text()).left(std::max<qsizetype>(free, 0)));
    ensureCursorVisible();
}

void FilterEdit::wheelEvent(QWheelEvent* event) { event->ignore(); }

void FilterEdit::contextMenuEvent(QContextMenuEvent* event)
{
    // The document's own undo is off, and an entry that is always grey would say that there is none.
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void FilterEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QSize size(fontMetrics().height(), contentsRect().height());
    const QRect inside = contentsRect();
    clear_->setGeometry(
        QStyle::visualRect(layoutDirection(), inside,
                           QRect(inside.right() - size.width() - 1, inside.top(), size.width() + 2, size.height())));
}

void FilterEdit::fit()
{
    const int room = fontMetrics().height();
    setViewportMargins(0, 2, room + 2, 0);
    const int inner = fontMetrics().lineSpacing() + int(2 * document()->documentMargin());
    setFixedHeight(inner + 2 * frameWidth() + 4);
}

void FilterEdit::colour() { syntax_->set_palette(palette()); }

void FilterEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

}
