// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/verify_dialog.h"

#include "widgets/models/display_text.h"
#include "widgets/theme/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {
namespace {

QString summary_of(const CaseVerdict& verdict)
{
    const auto standing = [](const auto& all) {
        return std::ranges::count_if(all, [](const auto& one) { return one.standing == Standing::Stands; });
    };
    const auto text = [](auto count) { return QLocale().toString(qulonglong(count)); };
    QStringList parts;
    parts << (verdict.all_stand() ? VerifyDialog::tr("All of it stands.") : VerifyDialog::tr("Not all of it stands."));
    parts << VerifyDialog::tr("Logs with the same digest: %1 of %2.")
                 .arg(text(standing(verdict.sources)), text(verdict.sources.size()));
    parts << VerifyDialog::tr("Bookmarked records with the same digest: %1 of %2.")
                 .arg(text(standing(verdict.bookmarks)), text(verdict.bookmarks.size()));
    if (verdict.chain_break)
        parts << VerifyDialog::tr("The audit trail (%1 entries) was changed: entry %2 does not fit the one before.")
                     .arg(text(verdict.audit_entries), text(*verdict.chain_break));
    else
        parts << VerifyDialog::tr("The audit trail is whole: %1 entries, each chained to the one before.")
                     .arg(text(verdict.audit_entries));
    return parts.join(u'\n');
}

}

QString standing_text(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return VerifyDialog::tr("stands");
    case Standing::Differs:
        return VerifyDialog::tr("differs");
    case Standing::Missing:
        return VerifyDialog::tr("missing");
    case Standing::Unreadable:
        return VerifyDialog::tr("not readable");
    }
    return {};
}

VerifyDialog::VerifyDialog(QWidget* parent)
    : QDialog(parent), what_(new QLabel(this)), progress_(new QProgressBar(this)), list_(new QTreeWidget(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Verify Case"));
    what_->setObjectName(QStringLiteral("verify-summary"));
    what_->setTextFormat(Qt::PlainText);
    what_->setWordWrap(true);
    what_->setText(tr("Logs are read anew and compared with their digests. What you change meanwhile is kept "
                      "afterwards."));
    progress_->setRange(0, 0);
    list_->setObjectName(QStringLiteral("verify-list"));
    list_->setAccessibleName(tr("Logs and bookmarks"));
    list_->setHeaderLabels({tr("Now"), tr("What"), tr("SHA-256 in the case")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    list_->header()->resizeSection(0, digit * 14);
    list_->header()->resizeSection(1, digit * 60);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(what_);
    column->addWidget(progress_);
    column->addWidget(list_, 1);
    column->addWidget(buttons_);
    resize(digit * 120, fontMetrics().lineSpacing() * 24);
}

void VerifyDialog::show_progress(const Progress& progress)
{
    if (progress.bytes_total == 0)
        return;
    progress_->setRange(0, 1000);
    progress_->setValue(int(progress.bytes_done * 1000 / progress.bytes_total));
}

void VerifyDialog::show_verdict(const CaseVerdict& verdict)
{
    progress_->hide();
    what_->setText(summary_of(verdict));
    const auto add = [this](Standing standing, const QString& what, const std::string& sha256) {
        auto* item = new QTreeWidgetItem(list_, {standing_text(standing), what, QString::fromStdString(sha256)});
        item->setForeground(0, tone(standing == Standing::Stands ? Tone::Success : Tone::Failure, palette()));
        return item;
    };
    // What does not stand comes first.
    for (const bool stands : {false, true}) {
        for (const CaseVerdict::Source& source : verdict.sources) {
            if ((source.standing == Standing::Stands) != stands)
                continue;
            QString name = display_text(source.source.path, 1000);
            if (source.source.member)
                name += QStringLiteral(" › ") + display_text(*source.source.member, 300);
            add(source.standing, name, source.source.sha256);
        }
        for (const CaseVerdict::Mark& mark : verdict.bookmarks)
            if ((mark.standing == Standing::Stands) == stands)
                add(mark.standing, tr("Bookmark: %1").arg(display_text(mark.bookmark.title, 300)),
                    mark.bookmark.record_sha256);
    }
    buttons_->setStandardButtons(QDialogButtonBox::Close);
}

void VerifyDialog::show_failure(const QString& text)
{
    progress_->hide();
    what_->setText(text);
    buttons_->setStandardButtons(QDialogButtonBox::Close);
}

QString VerifyDialog::summary() const { return what_->text(); }

}
