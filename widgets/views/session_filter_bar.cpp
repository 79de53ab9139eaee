// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/session_filter_bar.h"

#include "widgets/models/session_words.h"
#include "widgets/views/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace spoor {
namespace {

QString counted(const QString& text, std::uint32_t count)
{
    //: A choice, and how many sessions it gives
    return SessionFilterBar::tr("%1 (%2)").arg(text, QLocale().toString(count));
}

}

SessionFilterBar::SessionFilterBar(QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit(this)), kind_(new QComboBox(this)), verdict_(new QComboBox(this)),
      marked_(new QCheckBox(this)), sum_(new QLabel(this))
{
    edit_->setObjectName(QStringLiteral("session-filter"));
    edit_->setPlaceholderText(tr("Client, user, server, verdict or id"));
    edit_->setAccessibleName(tr("Filter sessions"));
    edit_->setClearButtonEnabled(true);
    edit_->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    edit_->installEventFilter(this);
    kind_->setObjectName(QStringLiteral("session-kind"));
    kind_->setAccessibleName(tr("Kind of session"));
    verdict_->setObjectName(QStringLiteral("session-verdict"));
    verdict_->setAccessibleName(tr("Verdict"));
    for (QComboBox* box : {kind_, verdict_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!filling_)
                tell();
        });
    }
    marked_->setObjectName(QStringLiteral("session-marked"));
    connect(marked_, &QCheckBox::toggled, this, &SessionFilterBar::tell);
    sum_->setObjectName(QStringLiteral("session-sum"));
    sum_->setTextFormat(Qt::PlainText);
    // As high as what it stands beside: the row puts its parts up against its top.
    sum_->setMinimumHeight(edit_->sizeHint().height());
    marked_->setMinimumHeight(edit_->sizeHint().height());
    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &SessionFilterBar::tell);
    connect(edit_, &QLineEdit::textChanged, &pause_, qOverload<>(&QTimer::start));

    auto* row = new FlowLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(8);
    int at = 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{edit_, kind_, verdict_, marked_, sum_})
        row->insert_widget(at++, widget);
    show_counts({});
}

SessionChoice SessionFilterBar::choice() const
{
    SessionChoice choice;
    choice.text = edit_->text().trimmed().toStdString();
    if (const int kind = kind_->currentData().toInt(); kind >= 0)
        choice.kind = SessionKind(kind);
    if (const int verdict = verdict_->currentData().toInt(); verdict >= 0)
        choice.verdict = Verdict(verdict);
    choice.marked_only = marked_->isChecked();
    return choice;
}

bool SessionFilterBar::clear()
{
    if (choice() == SessionChoice())
        return false;
    filling_ = true;
    edit_->clear();
    kind_->setCurrentIndex(0);
    verdict_->setCurrentIndex(0);
    marked_->setChecked(false);
    filling_ = false;
    tell();
    return true;
}

void SessionFilterBar::tell()
{
    if (filling_)
        return;
    pause_.stop();
    emit changed(choice());
}

void SessionFilterBar::fill(QComboBox* box, const QList<std::pair<QString, int>>& entries)
{
    const int chosen = box->count() ? box->currentData().toInt() : -1;
    filling_ = true;
    // In place, where the entries are the same: an open list would close.
    bool same = box->count() == entries.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemData(i).toInt() == entries[i].second;
    if (same) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, entries[i].first);
    } else {
        box->clear();
        for (const auto& [text, value] : entries)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
    filling_ = false;
}

void SessionFilterBar::show_counts(const SessionRows& rows)
{
    const SessionChoice now = choice();
    QList<std::pair<QString, int>> kinds{{counted(tr("All kinds"), rows.any_kind), -1}};
    for (int kind = 0; kind < session_kind_count; ++kind)
        if (rows.of_kind[std::size_t(kind)] > 0 || now.kind == SessionKind(kind))
            kinds.append({counted(kinds_text(SessionKind(kind)), rows.of_kind[std::size_t(kind)]), kind});
    fill(kind_, kinds);
    QList<std::pair<QString, int>> verdicts{{counted(tr("All verdicts"), rows.any_verdict), -1}};
    for (int verdict = 0; verdict < verdict_count; ++verdict)
        if (rows.of_verdict[std::size_t(verdict)] > 0 || now.verdict == Verdict(verdict))
            verdicts.append({counted(verdict_text(Verdict(verdict)), rows.of_verdict[std::size_t(verdict)]), verdict});
    fill(verdict_, verdicts);
    marked_->setText(counted(tr("&With marks only"), rows.marked));
    shown_ = std::uint32_t(rows.rows->size());
    total_ = rows.total;
    show_sum();
}

void SessionFilterBar::set_busy(bool busy)
{
    busy_ = busy;
    show_sum();
}

void SessionFilterBar::show_sum()
{
    QString text = shown_ == total_ ? tr("%Ln session(s)", nullptr, int(total_))
                                    : tr("%1 of %Ln session(s)", nullptr, int(total_)).arg(QLocale().toString(shown_));
    if (busy_)
        text = tr("%1, more are being looked for…").arg(text);
    sum_->setText(text);
    layout()->invalidate();
}

void SessionFilterBar::focus()
{
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
}

bool SessionFilterBar::eventFilter(QObject* watched, QEvent* event)
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
