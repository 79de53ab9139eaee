// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/go_to_bar.h"

#include "core/base/time_goal.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/display_text.h"
#include "widgets/models/line_goal.h"
#include "widgets/theme/label_tone.h"
#include "widgets/wording/time_goal_wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace spoor {

GoToBar::GoToBar(QWidget* parent)
    : QWidget(parent), label_(new QLabel(this)), edit_(new QLineEdit(this)), preview_(new QLabel(this)),
      go_(new QToolButton(this))
{
    edit_->setObjectName(QStringLiteral("go-to"));
    edit_->setMaxLength(1024);
    edit_->setClearButtonEnabled(true);
    edit_->installEventFilter(this);
    label_->setBuddy(edit_);
    // Names of files, and what was pasted.
    preview_->setTextFormat(Qt::PlainText);
    preview_->setObjectName(QStringLiteral("go-to-preview"));
    preview_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    preview_->setWordWrap(true);
    go_->setText(tr("Go"));
    edit_->setAccessibleName(tr("Go to line"));
    go_->setAccessibleName(tr("Go there"));
    go_->setToolTip(tr("Go there (Enter)"));
    go_->setFocusPolicy(Qt::TabFocus);
    connect(go_, &QToolButton::clicked, this, &GoToBar::go);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    if (const QIcon icon = QIcon::fromTheme(QStringLiteral("window-close")); !icon.isNull())
        close->setIcon(icon);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close without going anywhere"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &GoToBar::close_bar);

    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(label_);
    line->addWidget(edit_, 1);
    line->addWidget(go_);
    line->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(6, 4, 6, 4);
    all->setSpacing(3);
    all->addLayout(line);
    all->addWidget(preview_);
    setFocusProxy(edit_);

    connect(edit_, &QLineEdit::textChanged, this, [this] {
        go_then_ = false;
        read();
    });
    connect(&job_, &GoToJob::found, this, &GoToBar::take);
    colour();
}

void GoToBar::open_line(const GoToContext& context) { open(Mode::Line, context); }
void GoToBar::open_time(const GoToContext& context) { open(Mode::Time, context); }

void GoToBar::open(Mode mode, const GoToContext& context)
{
    mode_ = mode;
    context_ = context;
    const bool line = mode == Mode::Line;
    label_->setText(line ? tr("&Go to line:") : tr("&Go to time:"));
    edit_->setAccessibleName(line ? tr("Go to line") : tr("Go to time"));
    edit_->setPlaceholderText(line ? tr("120   ex041116.log:120   #120 for a row of the table")
                                   : tr("+5m   -1h30m   10:54   2004-11-16 10:54:13   or a time pasted from a log"));
    {
        const QSignalBlocker quiet(edit_);
        edit_->setText(texts_[int(mode)]);
    }
    show();
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
    go_then_ = false;
    read();
}

void GoToBar::set_context(const GoToContext& context)
{
    if (!isVisible())
        return;
    free_elsewhere(std::exchange(context_, context));
    read();
}

std::optional<Micros> GoToBar::reference() const
{
    const auto& snapshot = context_.shown.snapshot();
    if (!snapshot)
        return std::nullopt;
    if (context_.chosen) {
        const auto event = snapshot->find(*context_.chosen);
        if (event && snapshot->time(*event) != no_time)
            return snapshot->time(*event);
    }
    if (context_.shown.size() == 0 || snapshot->time(context_.shown[0]) == no_time)
        return std::nullopt;
    return snapshot->time(context_.shown[0]);
}

std::optional<GoToGoal> GoToBar::goal(QString& fault) const
{
    const QString text = edit_->text();
    if (mode_ == Mode::Time) {
        const auto time = parse_time_goal(text.toStdString(), reference(), context_.zone);
        if (!time) {
            fault = time_goal_words(time.error());
            return std::nullopt;
        }
        return GoToGoal{GoToGoal::ToTime{*time}};
    }
    const auto line = parse_line_goal(text, QLocale(), tr("row", "before a number: a row of the table"));
    if (!line) {
        fault = tr("Write a line number, a file's name and a line (ex041116.log:120), or # and a row of the table.");
        return std::nullopt;
    }
    if (line->kind == LineGoal::Kind::Row)
        return GoToGoal{GoToGoal::ToRow{line->number}};
    return GoToGoal{GoToGoal::ToLine{line->file.toStdString(), line->number}};
}

void GoToBar::read()
{
    place_.reset();
    job_.cancel();
    texts_[int(mode_)] = edit_->text();
    if (edit_->text().trimmed().isEmpty()) {
        say({}, false);
        return;
    }
    QString fault;
    const auto wanted = goal(fault);
    if (!wanted) {
        say(fault, true);
        return;
    }
    job_.find(context_.shown, context_.time_ordered, context_.chosen, *wanted);
}

QString GoToBar::words(const GoToPlace& place) const
{
    const QLocale locale;
    const auto number = [&](std::uint64_t n) { return locale.toString(qulonglong(n)); };
    const QString time = place.time == no_time
                             ? tr("an event without a time")
                             : tr("%1 %2", "time and zone")
                                   .arg(QString::fromStdString(plain_time(context_.zone.to_wall(place.time))),
                                        QString::fromStdString(context_.zone.name()));
    const QString there = tr("%1, row %2").arg(time, number(std::uint64_t{place.row} + 1));
    const QString file = display_text(place.file, 200);
    switch (place.state) {
    case GoToPlace::State::There:
        return file.isEmpty() ? tr("→ %1").arg(there) : tr("→ %1 (%2, line %3)").arg(there, file, number(place.line));
    case GoToPlace::State::NotShown:
        return tr("That line of %1 is not among the rows shown. Nearest: %2").arg(file, there);
    case GoToPlace::State::Beyond:
        if (mode_ == Mode::Time)
            return tr("No event is so late. The last: %1").arg(there);
        if (file.isEmpty())
            return tr("The rows end at %1. The last: %2").arg(number(place.number), there);
        return tr("%1 ends at line %2. The last event: %3").arg(file, number(place.number), there);
    case GoToPlace::State::NoFile:
        return edit_->text().contains(u':') ? tr("No file's name ends so.")
                                            : tr("No event is chosen whose file could be meant. Write name:line.");
    case GoToPlace::State::NoEvents:
        return file.isEmpty() ? tr("There is no event to go to.") : tr("%1 has no events that are shown.").arg(file);
    }
    return {};
}

void GoToBar::take(const GoToPlace& place)
{
    place_ = place;
    const bool nowhere = place.state == GoToPlace::State::NoFile || place.state == GoToPlace::State::NoEvents;
    say(words(place), nowhere);
    if (std::exchange(go_then_, false))
        go();
}

void GoToBar::go()
{
    if (!place_) {
        go_then_ = job_.running();
        return;
    }
    if (place_->state == GoToPlace::State::NoFile || place_->state == GoToPlace::State::NoEvents)
        return;
    const GoToPlace place = *place_;
    close_bar();
    emit go_asked(place.key, place.row);
}

void GoToBar::close_bar()
{
    job_.cancel();
    place_.reset();
    free_elsewhere(std::exchange(context_, {}));
    hide();
    emit closed();
}

void GoToBar::say(const QString& text, bool wrong)
{
    wrong_ = wrong;
    preview_->setText(text);
    preview_->setVisible(!text.isEmpty());
    colour();
}

void GoToBar::colour() { set_tone(*preview_, wrong_ ? std::optional(Tone::Failure) : std::nullopt, palette()); }

void GoToBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

bool GoToBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            go();
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
