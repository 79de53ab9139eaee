// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filter_bar.h"

#include "widgets/theme/look.h"
#include "widgets/wording/error_wording.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace spoor {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit(this)), message_(new QLabel(this)), busy_(new QLabel(this))
{
    edit_->setClearButtonEnabled(true);
    edit_->setPlaceholderText(tr("Filter, for instance  status:401 and not user:\"-\"   ip:10.0.0.0/8   path:*.asp"));
    edit_->setAccessibleName(tr("Filter"));
    edit_->setObjectName(QStringLiteral("filter"));
    edit_->setMaxLength(16 << 10);
    edit_->installEventFilter(this);
    // What is marked is text of the user, and of a log where it was pasted.
    message_->setTextFormat(Qt::PlainText);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    message_->setWordWrap(true);
    message_->setObjectName(QStringLiteral("filter-message"));
    message_->hide();
    busy_->setText(tr("filtering…"));
    busy_->hide();
    auto* label = new QLabel(tr("&Filter:"), this);
    label->setBuddy(edit_);

    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(edit_, 1);
    line->addWidget(busy_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(6, 6, 6, 4);
    all->setSpacing(3);
    all->addLayout(line);
    all->addWidget(message_);

    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &FilterBar::apply);
    connect(edit_, &QLineEdit::textChanged, this, [this] {
        clear_error();
        pause_.start();
    });
    connect(edit_, &QLineEdit::returnPressed, this, &FilterBar::apply);
    // A filter that is done before one could read the word is not announced.
    busy_delay_.setSingleShot(true);
    busy_delay_.setInterval(150);
    connect(&busy_delay_, &QTimer::timeout, busy_, &QWidget::show);
    colour();
}

QString FilterBar::text() const { return edit_->text(); }

void FilterBar::set_text(const QString& text)
{
    edit_->setText(text);
    apply();
}

void FilterBar::focus()
{
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
}

void FilterBar::apply()
{
    pause_.stop();
    emit applied(edit_->text());
}

void FilterBar::show_error(const QString& filter, const Error& error)
{
    if (filter != edit_->text())
        return;
    if (error.code == ErrorCode::BadFilter) {
        const FilterPlace place = place_in(filter, error);
        mark(place.start, place.length);
    }
    message_->setText(one_line(filter_words(filter, error)));
    message_->show();
}

void FilterBar::show_note(const QString& text)
{
    message_->setText(text);
    message_->setVisible(!text.isEmpty());
}

void FilterBar::clear_error()
{
    message_->hide();
    if (marked_)
        mark(0, 0);
}

void FilterBar::set_busy(bool busy)
{
    if (!busy) {
        busy_delay_.stop();
        busy_->hide();
    } else if (!busy_->isVisible() && !busy_delay_.isActive()) {
        busy_delay_.start();
    }
}

void FilterBar::mark(int start, int length)
{
    // A line edit takes formats for a part of its text by the way of input methods alone.
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        const QColor colour = tone(Tone::Failure, palette());
        QColor ground = colour;
        ground.setAlphaF(0.25f);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(colour);
        format.setBackground(ground);
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, start - edit_->cursorPosition(),
                                                   length, format);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(edit_, &event);
    marked_ = length > 0;
}

void FilterBar::colour()
{
    QPalette palette = message_->palette();
    const QColor wanted = tone(Tone::Failure, this->palette());
    if (palette.color(QPalette::WindowText) == wanted)
        return;
    palette.setColor(QPalette::WindowText, wanted);
    message_->setPalette(palette);
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !edit_->text().isEmpty()) {
        edit_->clear();
        apply();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
