// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/start_page.h"

#include "core/formats/format.h"
#include "widgets/delegates/recent_delegate.h"
#include "widgets/models/recent_model.h"
#include "widgets/views/drop_area.h"
#include "widgets/views/unnamed_case_rows.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {
namespace {

QLabel* text_label(const QString& text, QWidget* parent, double scale = 1, bool bold = false)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QPushButton* big_button(const char* icon, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(QIcon::fromTheme(QLatin1String(icon)), text, parent);
    button->setMinimumHeight(button->fontMetrics().height() * 5 / 2);
    button->setMinimumWidth(button->sizeHint().width() + button->fontMetrics().height() * 2);
    button->setAutoDefault(true);
    return button;
}

}

QString formats_text()
{
    QStringList titles;
    for (const Format* format : formats())
        if (format->id() != "text" && format->id() != "generic")
            titles << QString::fromUtf8(format->title().data(), qsizetype(format->title().size()));
    return titles.join(QStringLiteral("; "));
}

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), drop_(new DropArea(this)), recent_(new QListView(this)), no_recent_(new QLabel(this)),
      unnamed_(new UnnamedCaseRows(this))
{
    const int gap = fontMetrics().height();
    auto* title = text_label(tr("Drop a folder, log files or archives here"), drop_, 1.8);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto* what = text_label(tr("Logs of these kinds, plain, compressed or in archives: %1; and any text with times "
                               "in it. Spoor never changes them.")
                                .arg(formats_text()),
                            drop_);
    what->setAlignment(Qt::AlignCenter);
    what->setWordWrap(true);
    auto* folder = big_button("folder-open", tr("Open a &Folder…"), drop_);
    auto* files = big_button("document-open", tr("Open F&iles…"), drop_);
    folder->setObjectName(QStringLiteral("open-folder"));
    files->setObjectName(QStringLiteral("open-files"));
    folder->setDefault(true);
    connect(folder, &QPushButton::clicked, this, &StartPage::open_folder_asked);
    connect(files, &QPushButton::clicked, this, &StartPage::open_files_asked);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch();
    buttons->addWidget(folder);
    buttons->addWidget(files);
    buttons->addStretch();
    auto* inner = new QVBoxLayout(drop_);
    inner->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    inner->setSpacing(gap);
    inner->addStretch();
    inner->addWidget(title);
    inner->addWidget(what);
    inner->addLayout(buttons);
    inner->addStretch();

    sample_ = make_sample();
    auto* lower = new QHBoxLayout;
    lower->setSpacing(gap * 2);
    lower->addWidget(make_recent(), 3);
    lower->addWidget(sample_, 2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap * 2, gap * 2, gap * 2, gap);
    all->setSpacing(gap);
    all->addWidget(drop_, 5);
    all->addWidget(unnamed_);
    all->addLayout(lower, 4);
}

QWidget* StartPage::make_recent()
{
    auto* box = new QWidget(this);
    auto* title = text_label(tr("&Recent"), box, 1.2, true);
    title->setBuddy(recent_);
    recent_->setObjectName(QStringLiteral("recent"));
    recent_->setAccessibleName(tr("Recently opened"));
    recent_->setItemDelegate(new RecentDelegate(this));
    recent_->setUniformItemSizes(true);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recent_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    recent_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(recent_, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        if (QMenu* menu = make_recent_menu(this)) {
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(recent_->viewport()->mapToGlobal(place));
        }
    });
    connect(recent_, &QAbstractItemView::clicked, this, &StartPage::open_recent);
    const auto key = [this](QKeySequence keys, auto what) {
        auto* action = new QAction(recent_);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, what);
        recent_->addAction(action);
    };
    key(Qt::Key_Return, [this] { open_recent(); });
    key(Qt::Key_Enter, [this] { open_recent(); });
    key(QKeySequence::Delete, [this] {
        if (model_ && recent_->currentIndex().isValid())
            model_->remove(recent_->currentIndex().row());
    });
    no_recent_->setTextFormat(Qt::PlainText);
    no_recent_->setWordWrap(true);
    no_recent_->setText(tr("What you open will be listed here, with what it held."));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(recent_, 1);
    column->addWidget(no_recent_, 1, Qt::AlignTop);
    show_recent();
    return box;
}

QWidget* StartPage::make_sample()
{
    auto* box = new QWidget(this);
    auto* title = text_label(tr("The sample case"), box, 1.2, true);
    auto* story =
        text_label(tr("Halden Instruments, November 2009: one morning an employee cannot log in any more, and "
                      "a drawing of the company is offered elsewhere. You are given its logs – who came in, "
                      "by which way, and what did they take?"),
                   box);
    story->setWordWrap(true);
    auto* open = big_button("document-open-folder", tr("Open the &Sample Case"), box);
    open->setObjectName(QStringLiteral("open-sample"));
    connect(open, &QPushButton::clicked, this, &StartPage::open_sample_asked);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(title);
    column->addWidget(story);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch();
    return box;
}

void StartPage::set_sample_available(bool available) { sample_->setVisible(available); }

void StartPage::set_drop_hint(bool over) { drop_->set_over(over); }

void StartPage::set_recent(RecentModel* recent)
{
    model_ = recent;
    recent_->setModel(recent);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(recent, changed, this, &StartPage::show_recent);
    connect(recent, &QAbstractItemModel::modelReset, this, &StartPage::show_recent);
    show_recent();
    if (isVisible())
        model_->check();
}

void StartPage::show_recent()
{
    const bool any = model_ && model_->rowCount() > 0;
    recent_->setVisible(any);
    no_recent_->setVisible(!any);
}

void StartPage::open_recent()
{
    const QModelIndex index = recent_->currentIndex();
    if (index.isValid())
        emit open_recent_asked(index.data(RecentModel::PathsRole).toStringList());
}

QMenu* StartPage::make_recent_menu(QWidget* parent)
{
    const QModelIndex index = recent_->currentIndex();
    if (!index.isValid())
        return nullptr;
    auto* menu = new QMenu(parent);
    const int row = index.row();
    const bool pinned = index.data(RecentModel::PinnedRole).toBool();
    menu->addAction(QIcon::fromTheme(QStringLiteral("document-open")), tr("&Open"), this, &StartPage::open_recent);
    menu->addAction(QIcon::fromTheme(QStringLiteral("window-pin")), pinned ? tr("Un&pin") : tr("&Pin"), this,
                    [this, row, pinned] { model_->set_pinned(row, !pinned); });
    menu->addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy Path"), this,
                    [this, row] { QGuiApplication::clipboard()->setText(model_->entry(row).paths.join(u'\n')); });
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(QStringLiteral("list-remove")), tr("&Remove from This List"), this,
                    [this, row] { model_->remove(row); });
    return menu;
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (model_)
        model_->check();
}

}
