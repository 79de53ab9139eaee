// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/note_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace spoor {
namespace {

/// A note may come in a case from somebody: nothing that it names is opened.
class ShutBrowser : public QTextBrowser {
public:
    explicit ShutBrowser(QWidget* parent) : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
        setUndoRedoEnabled(false);
    }
    // Something, and not nothing: for that the document would read the file itself.
    QVariant loadResource(int, const QUrl&) override { return QByteArray(""); }
};

}

NoteEdit::NoteEdit(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), preview_button_(new QToolButton(this)),
      pages_(new QStackedWidget(this)), editor_(new QPlainTextEdit(this)), preview_(new ShutBrowser(this))
{
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title_->setObjectName(QStringLiteral("note-title"));
    preview_button_->setObjectName(QStringLiteral("note-preview"));
    preview_button_->setText(tr("&Preview"));
    preview_button_->setToolTip(tr("Show the note as it will look, or edit it"));
    preview_button_->setIcon(QIcon::fromTheme(QStringLiteral("view-preview")));
    preview_button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    preview_button_->setCheckable(true);
    preview_button_->setAutoRaise(true);
    preview_button_->setFocusPolicy(Qt::StrongFocus);
    editor_->setObjectName(QStringLiteral("note"));
    editor_->setAccessibleName(tr("Note"));
    editor_->setPlaceholderText(tr("What is it, and why does it matter? Markdown: **bold**, `code`, - lists"));
    editor_->setTabChangesFocus(true);
    editor_->installEventFilter(this);
    preview_->setAccessibleName(tr("Note as it will look"));
    pages_->addWidget(editor_);
    pages_->addWidget(preview_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 2, 0);
    row->addWidget(title_, 1);
    row->addWidget(preview_button_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(pages_, 1);

    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &NoteEdit::flush);
    connect(editor_, &QPlainTextEdit::textChanged, this, [this] {
        if (!filling_)
            pause_.start();
    });
    connect(preview_button_, &QToolButton::toggled, this, &NoteEdit::show_preview);
    show_nothing({});
}

void NoteEdit::show_note(std::int64_t id, const QString& title, const QString& note)
{
    title_->setText(title);
    title_->setToolTip(QString());
    setEnabled(true);
    if (id == id_) {
        // Typed on while it was being kept, or simply what was typed.
        const bool typing = editor_->toPlainText() != kept_;
        if (typing || note == kept_) {
            if (note == editor_->toPlainText())
                kept_ = note;
            return;
        }
    } else {
        flush();
        id_ = id;
    }
    fill(note);
}

void NoteEdit::show_nothing(const QString& why)
{
    flush();
    id_.reset();
    title_->setText(why);
    fill({});
    setEnabled(false);
}

void NoteEdit::fill(const QString& note)
{
    filling_ = true;
    kept_ = note;
    editor_->setPlainText(note);
    filling_ = false;
    if (preview_button_->isChecked())
        show_preview(true);
}

void NoteEdit::set_read_only(bool read_only) { editor_->setReadOnly(read_only); }

void NoteEdit::flush()
{
    pause_.stop();
    const QString now = editor_->toPlainText();
    if (!id_ || now == kept_)
        return;
    kept_ = now;
    emit edited(*id_, now);
}

void NoteEdit::focus_editor()
{
    preview_button_->setChecked(false);
    editor_->setFocus();
    editor_->moveCursor(QTextCursor::End);
}

void NoteEdit::show_preview(bool on)
{
    flush();
    if (on)
        preview_->document()->setMarkdown(editor_->toPlainText(),
                                          QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                              QTextDocument::MarkdownDialectCommonMark);
    pages_->setCurrentWidget(on ? static_cast<QWidget*>(preview_) : editor_);
}

bool NoteEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == editor_ && event->type() == QEvent::FocusOut)
        flush();
    if (watched == editor_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        flush();
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
