// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/dismiss_dialog.h"

#include "widgets/models/display_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spoor {

DismissDialog::DismissDialog(const About& about, QWidget* parent)
    : QDialog(parent), reason_(new QComboBox(this)), all_(new QCheckBox(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Not Suspicious Because…"));
    const auto text = [this](const QString& said) {
        auto* label = new QLabel(said, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    QLabel* title = text(about.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    QLabel* harmless = text(tr("It would be harmless if: %1").arg(about.harmless));
    harmless->setObjectName(QStringLiteral("dismiss-harmless"));
    harmless->setVisible(!about.harmless.isEmpty());
    QLabel* ask = text(tr("&Why is it not suspicious here? Whoever reads the case later will see this."));

    reason_->setObjectName(QStringLiteral("dismiss-reason"));
    reason_->setAccessibleName(tr("Reason"));
    reason_->setEditable(true);
    reason_->setInsertPolicy(QComboBox::NoInsert);
    for (const QString& earlier : about.reasons)
        reason_->addItem(visible_text(earlier, 200), earlier);
    reason_->setCurrentIndex(-1);
    reason_->clearEditText();
    reason_->lineEdit()->setPlaceholderText(tr("Our own scanner, agreed with …"));
    reason_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reason_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    ask->setBuddy(reason_);
    all_->setObjectName(QStringLiteral("dismiss-all"));
    all_->setText(about.alike > 1 ? tr("&All %Ln finding(s) of this rule about this subject, and those to come",
                                       nullptr, about.alike)
                                  : tr("&All that this rule finds about this subject later, too"));
    QPushButton* ok = buttons_->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Dismiss"));
    ok->setEnabled(false);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{title, harmless, ask, reason_, all_, buttons_})
        column->addWidget(part);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(reason_, &QComboBox::editTextChanged, this, [this, ok] { ok->setEnabled(!reason().isEmpty()); });
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        if (reason().isEmpty())
            return;
        emit dismiss_asked(reason(), all_->isChecked());
        accept();
    });
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reason_->setFocus();
}

QString DismissDialog::reason() const { return reason_->currentText().trimmed(); }

}
