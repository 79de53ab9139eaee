// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exclude_dialog.h"

#include "core/engine/open_source.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {

ExcludeDialog::ExcludeDialog(Sources sources, const QString& suggestion, QWidget* parent)
    : QDialog(parent), sources_(std::move(sources)), pattern_(new QLineEdit(suggestion, this)),
      effect_(new QLabel(this)), buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Leave Out by Pattern"));
    auto* what = new QLabel(tr("Files whose name or whole path fits this are taken out, and those that are found later "
                               "are not read. * stands for any text, ? for one character, [ab] for one of these."),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    pattern_->setObjectName(QStringLiteral("exclude-pattern"));
    pattern_->setAccessibleName(tr("Pattern"));
    effect_->setObjectName(QStringLiteral("exclude-effect"));
    effect_->setTextFormat(Qt::PlainText);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Leave Out"));
    auto* all = new QVBoxLayout(this);
    all->addWidget(what);
    all->addWidget(pattern_);
    all->addWidget(effect_);
    all->addWidget(buttons_);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(pattern_, &QLineEdit::textChanged, this, &ExcludeDialog::show_effect);
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        emit exclude_asked(pattern_->text());
        accept();
    });
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    pattern_->selectAll();
    show_effect();
}

void ExcludeDialog::show_effect()
{
    const std::string glob = pattern_->text().toStdString();
    const auto fits = [&](const auto& source) {
        return glob_matches(glob, source->path) ||
               (source->member && glob_matches(glob, source->path + '/' + *source->member));
    };
    const auto n = glob.empty() ? 0 : std::ranges::count_if(sources_, fits);
    const QLocale locale;
    effect_->setText(
        tr("Takes out %1 of %Ln source(s).", nullptr, int(sources_.size())).arg(locale.toString(qlonglong(n))));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(!glob.empty());
}

}
