// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tags_dialog.h"

#include "core/casefile/bookmark.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

namespace spoor {
namespace {

/// Where the word begins that the cursor stands behind.
qsizetype word_start(const QLineEdit& edit)
{
    qsizetype at = edit.cursorPosition();
    while (at > 0 && edit.text()[at - 1] != u',' && !edit.text()[at - 1].isSpace())
        --at;
    return at;
}

}

QStringList tags_of_line(const QString& line)
{
    QStringList tags;
    static const QRegularExpression gap(QStringLiteral("[,\\s]+"));
    for (const QString& word : line.split(gap, Qt::SkipEmptyParts))
        tags << QString::fromStdString(tag_of(word.toStdString()));
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

TagsDialog::TagsDialog(int count, const QStringList& common, const QStringList& in_use, QWidget* parent)
    : QDialog(parent), common_(common), edit_(new QLineEdit(this))
{
    setWindowTitle(tr("Tags"));
    auto* label =
        new QLabel(count == 1 ? tr("&Tags of the bookmark, parted by commas:")
                              : tr("&Tags that all %Ln bookmark(s) are to have, parted by commas:", nullptr, count),
                   this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(edit_);
    edit_->setObjectName(QStringLiteral("tags"));
    edit_->setAccessibleName(tr("Tags"));
    edit_->setPlaceholderText(tr("exfiltration, to-ask"));
    edit_->setText(common.isEmpty() ? QString() : common.join(QStringLiteral(", ")) + QStringLiteral(", "));
    auto* completer = new QCompleter(in_use, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setWidget(edit_);
    connect(edit_, &QLineEdit::textEdited, completer, [this, completer] {
        const qsizetype from = word_start(*edit_);
        const QString word = edit_->text().mid(from, edit_->cursorPosition() - from);
        completer->setCompletionPrefix(word);
        if (word.isEmpty() || completer->completionCount() == 0)
            completer->popup()->hide();
        else
            completer->complete();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), edit_, [this](const QString& tag) {
        const qsizetype from = word_start(*edit_);
        QString text = edit_->text();
        text.replace(from, edit_->cursorPosition() - from, tag + QStringLiteral(", "));
        edit_->setText(text);
        edit_->setCursorPosition(int(from + tag.size() + 2));
    });
    auto* used = new QLabel(this);
    used->setTextFormat(Qt::PlainText);
    used->setWordWrap(true);
    used->setText(tr("In use: %1").arg(in_use.mid(0, 20).join(QStringLiteral(", "))));
    used->setVisible(!in_use.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagsDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{label, edit_, used, buttons})
        column->addWidget(part);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    edit_->setFocus();
}

void TagsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // A dialog selects all in its first edit as it is shown; what is typed here is to be added.
    QTimer::singleShot(0, edit_, [edit = edit_] { edit->end(false); });
}

void TagsDialog::take()
{
    const QStringList now = tags_of_line(edit_->text());
    QStringList add, remove;
    for (const QString& tag : now)
        if (!common_.contains(tag))
            add << tag;
    for (const QString& tag : common_)
        if (!now.contains(tag))
            remove << tag;
    emit chosen(add, remove);
    accept();
}

}
