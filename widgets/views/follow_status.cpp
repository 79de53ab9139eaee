// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/follow_status.h"

#include "widgets/theme/label_tone.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QToolButton>

namespace spoor {

FollowStatus::FollowStatus(QAction* follow, QWidget* parent)
    : QWidget(parent), follow_(follow), fresh_(new QToolButton(this)), switch_(new QToolButton(this))
{
    fresh_->setObjectName(QStringLiteral("fresh-events"));
    fresh_->setIcon(QIcon::fromTheme(QStringLiteral("go-bottom")));
    fresh_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fresh_->setToolTip(tr("Go to the newest event, and stay there"));
    fresh_->setFocusPolicy(Qt::TabFocus);
    fresh_->hide();
    connect(fresh_, &QToolButton::clicked, this, &FollowStatus::newest_asked);
    switch_->setObjectName(QStringLiteral("follow-switch"));
    switch_->setCheckable(true);
    switch_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    switch_->setAutoRaise(true);
    switch_->setFocusPolicy(Qt::TabFocus);
    connect(switch_, &QToolButton::clicked, follow_, &QAction::trigger);
    // The action can be off for want of logs, and be switched from elsewhere.
    connect(follow_, &QAction::changed, this, &FollowStatus::show_words);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(fresh_);
    line->addWidget(switch_);
    show_words();
}

void FollowStatus::show_state(const FollowState& state)
{
    if (state == state_)
        return;
    state_ = state;
    show_words();
}

void FollowStatus::show_words()
{
    const QString fresh = fresh_text(state_);
    if (fresh_->text() != fresh)
        fresh_->setText(fresh);
    fresh_->setAccessibleName(fresh.isEmpty() ? tr("New events") : fresh);
    fresh_->setVisible(!fresh.isEmpty());
    const QString words = !state_.on ? tr("Follow") : state_.paused ? tr("Following, paused") : tr("Following");
    // Reading it anew at each new event would be noise for who hears it.
    if (switch_->text() != words)
        switch_->setText(words);
    switch_->setIcon(QIcon::fromTheme(state_.on && state_.paused ? QStringLiteral("media-playback-pause")
                                                                 : QStringLiteral("media-playback-start")));
    switch_->setChecked(state_.on);
    switch_->setEnabled(follow_->isEnabled());
    switch_->setToolTip(
        !follow_->isEnabled() ? follow_->toolTip()
        : !state_.on          ? tr("Read on as the logs grow, and stay at the newest event (%1)")
                           .arg(follow_->shortcut().isEmpty() ? QStringLiteral("F")
                                                              : follow_->shortcut().toString(QKeySequence::NativeText))
        : state_.paused ? tr("The logs are read on; the table stays where you look. End goes to the newest event.")
                        : tr("The logs are read on, and the table stays at the newest event"));
}

void FollowStatus::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show_words();
}

}
