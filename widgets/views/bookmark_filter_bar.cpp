// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/bookmark_filter_bar.h"

#include "widgets/models/bookmark_model.h"
#include "widgets/models/display_text.h"
#include "widgets/theme/bookmark_look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace spoor {
namespace {

QString counted(const QString& text, int count)
{
    QString plain = text;
    // An ampersand of a tag is no mnemonic.
    plain.replace(u'&', QStringLiteral("&&"));
    return QStringLiteral("%1 (%2)").arg(plain, QLocale().toString(count));
}

}

BookmarkFilterBar::BookmarkFilterBar(QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit(this)), tag_button_(new QToolButton(this)),
      colour_button_(new QToolButton(this)), tag_menu_(new QMenu(this)), colour_menu_(new QMenu(this)),
      sum_(new QLabel(this))
{
    edit_->setObjectName(QStringLiteral("bookmark-filter"));
    edit_->setPlaceholderText(tr("Words, tags, source"));
    edit_->setAccessibleName(tr("Filter bookmarks"));
    edit_->setClearButtonEnabled(true);
    edit_->installEventFilter(this);
    sum_->setObjectName(QStringLiteral("bookmark-sum"));
    sum_->setTextFormat(Qt::PlainText);
    const auto button = [this](QToolButton* made, QMenu* menu, const char* icon, const QString& tip) {
        made->setIcon(QIcon::fromTheme(QLatin1String(icon)));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setPopupMode(QToolButton::InstantPopup);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAutoRaise(true);
        made->setToolTip(tip);
        made->setMenu(menu);
    };
    button(tag_button_, tag_menu_, "tag", tr("Show only bookmarks with these tags"));
    button(colour_button_, colour_menu_, "color-picker", tr("Show only bookmarks of these colours"));
    tag_button_->setObjectName(QStringLiteral("bookmark-tags"));
    colour_button_->setObjectName(QStringLiteral("bookmark-colours"));
    connect(tag_menu_, &QMenu::aboutToShow, this, &BookmarkFilterBar::fill_tags);
    connect(colour_menu_, &QMenu::aboutToShow, this, &BookmarkFilterBar::fill_colours);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 6, 2);
    row->addWidget(edit_, 1);
    row->addWidget(tag_button_);
    row->addWidget(colour_button_);
    row->addWidget(sum_);
    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, [this] {
        choice_.words = edit_->text();
        tell();
    });
    connect(edit_, &QLineEdit::textChanged, &pause_, qOverload<>(&QTimer::start));
    show_choice();
}

bool BookmarkFilterBar::clear()
{
    if (choice_.empty() && edit_->text().isEmpty())
        return false;
    edit_->clear();
    pause_.stop();
    choice_ = {};
    tell();
    return true;
}

void BookmarkFilterBar::tell()
{
    show_choice();
    emit changed(choice_);
}

void BookmarkFilterBar::show_choice()
{
    QString tags;
    for (const QString& tag : choice_.tags)
        tags += (tags.isEmpty() ? QString() : QStringLiteral(", ")) + visible_text(tag, 20);
    tags.replace(u'&', QStringLiteral("&&"));
    tag_button_->setText(tags.isEmpty() ? tr("Tags") : tags);
    QStringList colours;
    for (const int colour : choice_.colours)
        colours << (colour == 0 ? tr("none") : QString::number(colour));
    colour_button_->setText(colours.isEmpty() ? tr("Colours") : colours.join(QStringLiteral(", ")));
}

void BookmarkFilterBar::show_counts(const BookmarkCounts& counts)
{
    counts_ = counts;
    sum_->setText(choice_.empty()
                      ? QString()
                      : tr("%1 of %2").arg(QLocale().toString(counts.shown), QLocale().toString(counts.total)));
}

void BookmarkFilterBar::fill_tags()
{
    tag_menu_->clear();
    QAction* any = tag_menu_->addAction(tr("&Any"), this, [this] {
        choice_.tags.clear();
        tell();
    });
    any->setEnabled(!choice_.tags.isEmpty());
    tag_menu_->addSeparator();
    for (const auto& [tag, count] : counts_.tags) {
        const bool chosen = choice_.tags.contains(tag);
        if (count == 0 && !chosen)
            continue;
        QAction* entry = tag_menu_->addAction(counted(visible_text(tag, 60), count));
        entry->setCheckable(true);
        entry->setChecked(chosen);
        connect(entry, &QAction::triggered, this, [this, tag](bool on) {
            choice_.tags.removeAll(tag);
            if (on)
                choice_.tags << tag;
            tell();
        });
    }
    if (counts_.tags.empty())
        tag_menu_->addAction(tr("No bookmark has a tag"))->setEnabled(false);
}

void BookmarkFilterBar::fill_colours()
{
    colour_menu_->clear();
    QAction* any = colour_menu_->addAction(tr("&Any"), this, [this] {
        choice_.colours.clear();
        tell();
    });
    any->setEnabled(!choice_.colours.isEmpty());
    colour_menu_->addSeparator();
    for (int i = 1; i <= bookmark_colour_count; ++i) {
        const int colour = i % bookmark_colour_count;
        const int count = counts_.colours[std::size_t(colour)];
        const bool chosen = choice_.colours.contains(colour);
        if (count == 0 && !chosen)
            continue;
        QAction* entry =
            colour_menu_->addAction(bookmark_icon(colour, palette()), counted(bookmark_colour_text(colour), count));
        entry->setCheckable(true);
        entry->setChecked(chosen);
        connect(entry, &QAction::triggered, this, [this, colour](bool on) {
            choice_.colours.removeAll(colour);
            if (on)
                choice_.colours << colour;
            tell();
        });
    }
}

bool BookmarkFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            pause_.stop();
            choice_.words = edit_->text();
            tell();
            emit left();
            return true;
        }
        if (key == Qt::Key_Escape && clear())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
