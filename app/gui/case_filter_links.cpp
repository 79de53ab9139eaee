// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_filter_links.h"

#include "widgets/models/display_text.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/filter_menu.h"
#include "widgets/wording/error_wording.h"

#include <QInputDialog>
#include <QMenu>

namespace spoor {
namespace {

/// In a menu `&` means the next letter.
QString entry(const std::string& name)
{
    return visible_text(QString::fromStdString(name), 80).replace(u'&', QStringLiteral("&&"));
}

}

CaseFilterLinks::CaseFilterLinks(CaseJob& job, FilterBar& bar, QObject* parent)
    : QObject(parent), bar_(bar), filters_(job)
{
    connect(bar.menu(), &FilterMenu::filled, this, &CaseFilterLinks::offer);
    connect(&filters_, &CaseFilters::failed, this,
            [this](const Error& error) { emit said(one_line(words_for(error))); });
}

void CaseFilterLinks::offer(QMenu* menu)
{
    menu->addSection(tr("Filters of the Case"));
    for (const SavedView& view : filters_.all())
        menu->addAction(QIcon::fromTheme(QStringLiteral("bookmarks")), entry(view.name), this,
                        [this, filter = QString::fromStdString(view.filter)] { bar_.set_text(filter); });
    menu->addAction(QIcon::fromTheme(QStringLiteral("document-save-as")), tr("Save into the &Case…"), this,
                    &CaseFilterLinks::ask_for_name)
        ->setEnabled(!bar_.state().is_empty());
    QMenu* out = menu->addMenu(tr("&Take Out of the Case"));
    out->setEnabled(!filters_.all().empty());
    for (const SavedView& view : filters_.all())
        out->addAction(entry(view.name), this,
                       [this, name = QString::fromStdString(view.name)] { filters_.remove(name); });
}

void CaseFilterLinks::ask_for_name()
{
    auto* dialog = new QInputDialog(&bar_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Filter into the Case"));
    dialog->setLabelText(tr("Name (takes the place of a filter of this name):"));
    dialog->setInputMode(QInputDialog::TextInput);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& name) { filters_.save(name, bar_.state().effective()); });
    dialog->open();
}

}
