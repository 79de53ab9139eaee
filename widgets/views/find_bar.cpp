// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/find_bar.h"

#include "widgets/theme/label_tone.h"
#include "widgets/wording/error_wording.h"
#include "widgets/wording/needle_wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace spoor {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), edit_(new QComboBox(this)), wrap_(new QLabel(this)), status_(new QLabel(this)),
      note_(new QLabel(this))
{
    edit_->setEditable(true);
    edit_->setInsertPolicy(QComboBox::NoInsert);
    edit_->setMaxCount(history_limit);
    edit_->setCompleter(nullptr);
    edit_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    edit_->setMinimumContentsLength(16);
    edit_->setObjectName(QStringLiteral("find"));
    edit_->setAccessibleName(tr("Find in what is shown"));
    QLineEdit* line_edit = edit_->lineEdit();
    line_edit->setPlaceholderText(tr("Text of the raw line"));
    line_edit->setAccessibleName(edit_->accessibleName());
    line_edit->setClearButtonEnabled(true);
    line_edit->setMaxLength(4096);
    line_edit->installEventFilter(this);
    auto* label = new QLabel(tr("F&ind:"), this);
    label->setBuddy(edit_);

    regex_ = option(QStringLiteral(".*"), tr("Regular expression"),
                    tr("Regular expression (PCRE), found anywhere in the raw line"));
    case_ = option(QStringLiteral("Aa"), tr("Match case"), tr("Match case: “Anna” is not “anna”"));
    word_ = option(tr("“w”", "a word in quotes, on a small button"), tr("Whole words"),
                   tr("Whole words: “exe” is not found in “exec”"));

    const auto arrow = [this](Qt::ArrowType type, const QString& name, const QString& tip, bool forward) {
        auto* button = new QToolButton(this);
        button->setArrowType(type);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        connect(button, &QToolButton::clicked, this, [this, forward] { ask(forward); });
        return button;
    };
    auto* previous = arrow(Qt::UpArrow, tr("Previous match"), tr("Previous match (Shift+Enter, Shift+F3, N)"), false);
    auto* next = arrow(Qt::DownArrow, tr("Next match"), tr("Next match (Enter, F3, n)"), true);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    if (const QIcon icon = QIcon::fromTheme(QStringLiteral("window-close")); !icon.isNull())
        close->setIcon(icon);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the search"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &FindBar::close_bar);

    wrap_->setTextFormat(Qt::PlainText);
    wrap_->setObjectName(QStringLiteral("find-wrap"));
    status_->setTextFormat(Qt::PlainText);
    status_->setObjectName(QStringLiteral("find-count"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    note_->setObjectName(QStringLiteral("find-note"));
    note_->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(label);
    line->addWidget(edit_, 1);
    for (QWidget* widget : {regex_, case_, word_, previous, next})
        line->addWidget(widget);
    line->addWidget(status_);
    line->addWidget(wrap_);
    line->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(6, 4, 6, 4);
    all->setSpacing(3);
    all->addLayout(line);
    all->addWidget(note_);
    setFocusProxy(edit_);

    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &FindBar::apply);
    connect(edit_, &QComboBox::editTextChanged, this, [this] {
        clear_result();
        pause_.start();
    });
    quiet_.setSingleShot(true);
    quiet_.setInterval(5000);
    connect(&quiet_, &QTimer::timeout, wrap_, &QLabel::clear);
    colour();
}

QToolButton* FindBar::option(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    connect(button, &QToolButton::toggled, this, &FindBar::apply);
    return button;
}

Needle FindBar::needle() const
{
    return {edit_->currentText().toStdString(), regex_->isChecked(), case_->isChecked(), word_->isChecked()};
}

void FindBar::open(const QString& text)
{
    show();
    if (!text.isEmpty() && text != edit_->currentText())
        edit_->setEditText(text);
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->lineEdit()->selectAll();
    apply();
}

void FindBar::apply()
{
    pause_.stop();
    clear_result();
    emit needle_changed(needle());
}

void FindBar::ask(bool forward)
{
    wrap_->clear();
    if (pause_.isActive()) {
        // What has just been typed is looked for first; one more Enter goes on from there.
        apply();
        return;
    }
    remember();
    if (forward)
        emit next_asked();
    else
        emit previous_asked();
}

void FindBar::remember()
{
    const QString text = edit_->currentText();
    if (text.isEmpty() || (edit_->count() > 0 && edit_->itemText(0) == text))
        return;
    const QSignalBlocker quiet(edit_);
    if (const int known = edit_->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive); known >= 0)
        edit_->removeItem(known);
    if (edit_->count() == history_limit)
        edit_->removeItem(history_limit - 1);
    edit_->insertItem(0, text);
    edit_->setCurrentIndex(0);
    edit_->setEditText(text);
}

QStringList FindBar::history() const
{
    QStringList all;
    for (int i = 0; i < edit_->count(); ++i)
        all << edit_->itemText(i);
    return all;
}

void FindBar::set_history(const QStringList& newest_first)
{
    const QSignalBlocker quiet(edit_);
    const QString text = edit_->currentText();
    edit_->clear();
    edit_->addItems(newest_first.mid(0, history_limit));
    edit_->setCurrentIndex(-1);
    edit_->setEditText(text);
}

void FindBar::close_bar()
{
    pause_.stop();
    remember();
    hide();
    emit closed();
}

void FindBar::set_status(const QString& text, bool none)
{
    status_->setText(text);
    none_ = none;
    colour();
}

void FindBar::show_count(std::uint32_t number, std::uint32_t count, bool complete)
{
    const QLocale locale;
    if (edit_->currentText().isEmpty())
        return set_status({});
    const QString all = locale.toString(count);
    if (!complete)
        return set_status(count == 0 ? tr("searching…") : tr("%1+ …", "so many matches, and more to come").arg(all));
    if (count == 0)
        return set_status(tr("no match"), true);
    if (number == 0)
        return set_status(tr("%1 found", "so many matches").arg(all));
    set_status(tr("%1 of %2", "which of how many matches").arg(locale.toString(number), all));
}

void FindBar::show_wrapped(bool forward)
{
    // On the line itself: a line that comes and goes would move the table at each round.
    wrap_->setText(forward ? tr("(continued from the top)") : tr("(continued from the end)"));
    quiet_.start();
}

void FindBar::show_error(const Error& error)
{
    const QString text = edit_->currentText();
    if (error.code == ErrorCode::BadFilter) {
        const FilterPlace place = place_in(text, error);
        mark(place.start, place.length);
    }
    show_note(needle_words(text, error));
    wrong_ = true;
    set_status({});
}

void FindBar::show_note(const QString& text)
{
    wrong_ = false;
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
    colour();
}

void FindBar::clear_result()
{
    set_status({});
    wrap_->clear();
    show_note({});
    if (marked_)
        mark(0, 0);
}

void FindBar::mark(int start, int length)
{
    // A line edit takes formats for a part of its text by the way of input methods alone.
    QLineEdit* line = edit_->lineEdit();
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        const QColor failure = tone(Tone::Failure, palette());
        QColor ground = failure;
        ground.setAlphaF(0.25f);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(failure);
        format.setBackground(ground);
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, start - line->cursorPosition(),
                                                   length, format);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(line, &event);
    marked_ = length > 0;
}

void FindBar::colour()
{
    const auto failure = [](bool so) { return so ? std::optional(Tone::Failure) : std::nullopt; };
    set_tone(*note_, failure(wrong_), palette());
    set_tone(*status_, failure(none_), palette());
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            ask(!(key->modifiers() & Qt::ShiftModifier));
            return true;
        case Qt::Key_Escape:
            close_bar();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
