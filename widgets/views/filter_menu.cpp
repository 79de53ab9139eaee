// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filter_menu.h"

#include "widgets/models/display_text.h"

namespace spoor {
namespace {

/// In a menu `&` means the next letter.
QString entry(const QString& text) { return visible_text(text, 80).replace(u'&', QStringLiteral("&&")); }

}

FilterMenu::FilterMenu(const RecentFilters* recent, const SavedFilters* saved, QWidget* parent)
    : QMenu(parent), recent_(recent), saved_(saved)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    clear();
    addSection(tr("Recent Filters"));
    if (recent_->texts().isEmpty())
        addAction(tr("None yet"))->setEnabled(false);
    for (const QString& text : recent_->texts().first(std::min(recent_shown, recent_->texts().size())))
        addAction(entry(text), this, [this, text] { emit recent_chosen(text); });
    addSection(tr("Saved Filters"));
    const QStringList names = saved_->names();
    if (names.isEmpty())
        addAction(tr("None yet"))->setEnabled(false);
    for (const QString& name : names)
        addAction(QIcon::fromTheme(QStringLiteral("bookmarks")), entry(name), this,
                  [this, name] { emit saved_chosen(name); });
    addSeparator();
    addAction(QIcon::fromTheme(QStringLiteral("document-save-as")), tr("&Save Filter As…"), this,
              &FilterMenu::save_asked);
    addAction(tr("&Manage Saved Filters…"), this, &FilterMenu::manage_asked)->setEnabled(!names.isEmpty());
    addAction(tr("&Forget Recent Filters"), this, &FilterMenu::forget_asked)->setEnabled(!recent_->texts().isEmpty());
    emit filled(this);
}

}
