// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/raw_line_view.h"

#include "widgets/jobs/inspect.h"
#include "widgets/models/display_text.h"
#include "widgets/theme/look.h"
#include "widgets/theme/raw_syntax.h"
#include "widgets/wording/error_wording.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QLocale>

namespace spoor {

RawLineView::RawLineView(QWidget* parent)
    : QPlainTextEdit(parent), syntax_(std::make_unique<RawSyntax>()),
      highlighter_(new KSyntaxHighlighting::SyntaxHighlighter(document()))
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
    colour();
}

RawLineView::~RawLineView() = default;

void RawLineView::show_event(const InspectedEvent& event)
{
    if (!event.raw) {
        highlighter_->setDefinition({});
        setPlainText(one_line(words_for(event.raw.error())));
        return;
    }
    QString text = display_block(*event.raw);
    const bool cut = event.cut || text.size() > shown_limit;
    text.truncate(shown_limit);
    // The document is empty while the definition changes, or the text before would be coloured once more.
    clear();
    const bool colours = text.size() <= coloured_limit;
    highlighter_->setDefinition(colours ? syntax_->definition(event.source && event.source->format
                                                                  ? event.source->format->id()
                                                                  : std::string_view())
                                        : KSyntaxHighlighting::Definition());
    if (cut)
        text += QLatin1Char('\n') + tr("[… cut here in display: %1 shown; the line in the file is longer]")
                                        .arg(QLocale().formattedDataSize(shown_limit));
    setPlainText(text);
}

void RawLineView::show_nothing() { clear(); }

void RawLineView::colour()
{
    highlighter_->setTheme(syntax_->theme(palette()));
    highlighter_->rehighlight();
}

void RawLineView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

}
