// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/missing_sources_dialog.h"

#include "widgets/models/display_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace spoor {

MissingSourcesDialog::MissingSourcesDialog(QWidget* parent)
    : QDialog(parent), what_(new QLabel(this)), list_(new QTreeWidget(this))
{
    setWindowTitle(tr("Logs Not Found"));
    what_->setTextFormat(Qt::PlainText);
    what_->setWordWrap(true);
    list_->setObjectName(QStringLiteral("missing-sources"));
    list_->setAccessibleName(tr("Logs that were not found"));
    list_->setHeaderLabels({tr("File"), tr("Size"), tr("SHA-256")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    list_->header()->resizeSection(0, digit * 56);
    list_->header()->resizeSection(1, digit * 12);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    look_ = buttons->addButton(tr("&Look in Folder…"), QDialogButtonBox::ActionRole);
    open_ = buttons->addButton(tr("&Open Without These"), QDialogButtonBox::AcceptRole);
    look_->setDefault(true);
    connect(look_, &QPushButton::clicked, this, &MissingSourcesDialog::look_asked);
    connect(open_, &QPushButton::clicked, this, &MissingSourcesDialog::open_asked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(what_);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
    resize(digit * 110, fontMetrics().lineSpacing() * 20);
}

void MissingSourcesDialog::show_missing(const std::vector<CaseSource>& missing, std::size_t all)
{
    list_->clear();
    for (const CaseSource& source : missing) {
        QString name = display_text(source.path, 1000);
        if (source.member)
            name += QStringLiteral(" › ") + display_text(*source.member, 300);
        auto* item = new QTreeWidgetItem(
            list_, {name, QLocale().formattedDataSize(qint64(source.bytes), 1), QString::fromStdString(source.sha256)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    any_found_ = missing.size() < all;
    what_->setText(tr("%1 of the %Ln log(s) of this case are neither where they were nor beside the case. A folder can "
                      "be looked through for files of the same size and digest, whatever they are called now.",
                      nullptr, int(all))
                       .arg(QLocale().toString(qulonglong(missing.size()))));
    set_looking(false);
}

void MissingSourcesDialog::set_looking(bool looking)
{
    look_->setEnabled(!looking);
    open_->setEnabled(!looking && any_found_);
    open_->setToolTip(any_found_ ? QString() : tr("None of the logs was found"));
    if (looking)
        what_->setText(tr("Files are being looked through…"));
}

}
