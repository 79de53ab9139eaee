// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/finding_filter_bar.h"

#include "widgets/models/finding_words.h"
#include "widgets/theme/severity_look.h"
#include "widgets/views/flow_layout.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace spoor {

FindingFilterBar::FindingFilterBar(QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit(this)), dismissed_(new QCheckBox(this)), sum_(new QLabel(this))
{
    edit_->setObjectName(QStringLiteral("finding-filter"));
    edit_->setPlaceholderText(tr("Rule, subject, client, user, words"));
    edit_->setAccessibleName(tr("Filter findings"));
    edit_->setClearButtonEnabled(true);
    edit_->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    edit_->installEventFilter(this);
    dismissed_->setObjectName(QStringLiteral("finding-dismissed"));
    connect(dismissed_, &QCheckBox::toggled, this, &FindingFilterBar::tell);
    sum_->setObjectName(QStringLiteral("finding-sum"));
    sum_->setTextFormat(Qt::PlainText);
    // As high as what they stand beside: the row puts its parts up against its top.
    sum_->setMinimumHeight(edit_->sizeHint().height());
    dismissed_->setMinimumHeight(edit_->sizeHint().height());
    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &FindingFilterBar::tell);
    connect(edit_, &QLineEdit::textChanged, &pause_, qOverload<>(&QTimer::start));

    auto* row = new FlowLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(8);
    int at = 0;
    row->insert_widget(at++, edit_);
    for (int severity = severity_count - 1; severity >= 0; --severity) {
        auto* chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setObjectName(QStringLiteral("finding-severity-%1").arg(severity));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Show or hide findings of this severity"));
        chip->setMinimumHeight(edit_->sizeHint().height());
        connect(chip, &QToolButton::toggled, this, &FindingFilterBar::tell);
        chips_[std::size_t(severity)] = chip;
        row->insert_widget(at++, chip);
    }
    row->insert_widget(at++, dismissed_);
    row->insert_widget(at++, sum_);
    colour();
    show_counts({});
}

void FindingFilterBar::add_action(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(edit_->sizeHint().height());
    layout()->addWidget(button);
}

FindingChoice FindingFilterBar::choice() const
{
    FindingChoice choice;
    choice.text = edit_->text().trimmed().toStdString();
    for (std::size_t i = 0; i < chips_.size(); ++i)
        choice.severities[i] = chips_[i]->isChecked();
    choice.dismissed = dismissed_->isChecked();
    return choice;
}

void FindingFilterBar::set_choice(const FindingChoice& choice)
{
    filling_ = true;
    edit_->setText(QString::fromStdString(choice.text));
    for (std::size_t i = 0; i < chips_.size(); ++i)
        chips_[i]->setChecked(choice.severities[i]);
    dismissed_->setChecked(choice.dismissed);
    filling_ = false;
    tell();
}

bool FindingFilterBar::clear()
{
    if (choice() == FindingChoice())
        return false;
    set_choice({});
    return true;
}

void FindingFilterBar::show_all(bool dismissed_too)
{
    FindingChoice all;
    all.dismissed = dismissed_too || dismissed_->isChecked();
    set_choice(all);
}

void FindingFilterBar::tell()
{
    if (filling_)
        return;
    pause_.stop();
    emit changed(choice());
}

void FindingFilterBar::show_counts(const FindingList& list)
{
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        //: A severity, and how many findings of it there are
        const QString text =
            tr("%1 (%2)").arg(severity_text(Severity(i)), QLocale().toString(qulonglong(list.of_severity[i])));
        chips_[i]->setText(text);
        chips_[i]->setAccessibleName(text);
    }
    shown_ = list.shown;
    total_ = list.total();
    dismissed_count_ = std::uint32_t(list.dismissals.size());
    dismissed_->setText(tr("Show &dismissed (%1)").arg(QLocale().toString(dismissed_count_)));
    show_sum();
}

void FindingFilterBar::set_busy(bool busy)
{
    busy_ = busy;
    show_sum();
}

void FindingFilterBar::show_sum()
{
    QString text = shown_ == total_ ? tr("%Ln finding(s)", nullptr, int(total_))
                                    : tr("%1 of %Ln finding(s)", nullptr, int(total_)).arg(QLocale().toString(shown_));
    if (dismissed_count_ > 0)
        text = tr("%1, %Ln dismissed", nullptr, int(dismissed_count_)).arg(text);
    if (busy_)
        text = tr("%1, being looked for…").arg(text);
    sum_->setText(text);
    layout()->invalidate();
}

void FindingFilterBar::focus()
{
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
}

void FindingFilterBar::colour()
{
    for (std::size_t i = 0; i < chips_.size(); ++i)
        chips_[i]->setIcon(severity_icon(Severity(i), palette()));
}

void FindingFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && chips_.front())
        colour();
}

bool FindingFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            tell();
            emit left();
            return true;
        }
        if (key == Qt::Key_Escape && !edit_->text().isEmpty()) {
            edit_->clear();
            tell();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
