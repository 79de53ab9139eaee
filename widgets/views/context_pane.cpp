// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/context_pane.h"

#include "widgets/models/display_text.h"
#include "widgets/views/event_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace spoor {

ContextPane::ContextPane(EventView* table, QWidget* parent)
    : QWidget(parent), table_(table), model_(new EventTableModel(this)), view_(new EventView(this)),
      title_(new QLabel(this)), this_file_(new QCheckBox(tr("This &file only"), this)),
      follows_(new QCheckBox(tr("F&ollow the table"), this))
{
    setAccessibleName(tr("Events around the chosen one"));
    view_->setAccessibleName(tr("Events around the chosen one"));
    view_->setAccessibleDescription(
        tr("Neighbours of the event that is chosen in the table, whatever the filter hides"));
    view_->set_model(model_);
    view_->mirror(table_);
    view_->installEventFilter(this);
    make_title();

    connect(table_, &EventView::event_chosen, this, [this](const EventKey& key) {
        if (isVisible() && follows_->isChecked())
            follow(key);
    });
    // New events come in while it loads.
    connect(table_->event_model(), &QAbstractItemModel::modelReset, this, [this] {
        if (isVisible())
            update_rows();
    });
    connect(view_, &EventView::event_chosen, this, [this](const EventKey& key) {
        if (!moving_)
            emit event_chosen(key);
    });
    connect(view_->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { centred_ = false; });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!moving_)
            centred_ = false;
    });
    connect(view_, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit event_activated(*model_->key(index.row())); });
    for (const auto signal : {&EventView::only_asked, &EventView::not_asked})
        connect(view_, signal, table_, signal);
    connect(view_, &EventView::context_asked, this, &ContextPane::follow);
    connect(view_, &RowView::copied, table_, &RowView::copied);
    connect(this_file_, &QCheckBox::toggled, this, [this] {
        update_rows();
        if (key_)
            follow(*key_);
    });
    connect(follows_, &QCheckBox::toggled, this, [this](bool on) {
        if (on && table_->chosen())
            follow(*table_->chosen());
    });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ContextPane::close_pane);
    setFocusProxy(view_);
    hide();
}

ContextPane::~ContextPane() { view_->removeEventFilter(this); }

void ContextPane::make_title()
{
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    follows_->setChecked(true);
    this_file_->setToolTip(tr("The lines of the event's file in their order, instead of all events in time order"));
    auto* close = new QToolButton(this);
    close->setIcon(
        QIcon::fromTheme(QStringLiteral("window-close"), style()->standardIcon(QStyle::SP_TitleBarCloseButton)));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &ContextPane::close_pane);

    const int gap = fontMetrics().height() / 3;
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    bar->setSpacing(gap * 2);
    bar->addWidget(title_, 1);
    bar->addWidget(this_file_);
    bar->addWidget(follows_);
    bar->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(view_, 1);
    setTabOrder({this_file_, follows_, close, view_});
}

void ContextPane::set_this_file_only(bool only) { this_file_->setChecked(only); }

void ContextPane::show_around(const EventKey& key)
{
    key_ = key;
    if (!isVisible())
        show();
    follow(key);
}

void ContextPane::follow(const EventKey& key)
{
    const bool other_file = !key_ || key_->file != key.file;
    key_ = key;
    if (!model_->rows().snapshot() || (other_file && this_file_->isChecked()))
        update_rows();
    centre();
    update_title();
}

void ContextPane::centre()
{
    if (!key_)
        return;
    moving_ = true;
    centred_ = view_->go_to(*key_, true);
    moving_ = false;
}

void ContextPane::update_rows()
{
    const auto& snapshot = table_->event_model()->rows().snapshot();
    moving_ = true;
    if (!snapshot)
        model_->set_rows({});
    else if (this_file_->isChecked() && key_)
        model_->set_rows(RowSet::of_source(snapshot, key_->file));
    else
        model_->set_rows(RowSet::all(snapshot));
    moving_ = false;
    update_title();
}

void ContextPane::update_title()
{
    const auto& snapshot = model_->rows().snapshot();
    const auto event = snapshot && key_ ? snapshot->find(*key_) : std::nullopt;
    if (!event) {
        title_->setText(tr("Around the chosen event"));
        title_->setToolTip({});
        return;
    }
    const QString line = QLocale().toString(qulonglong(snapshot->line(*event)));
    const QString path = display_text(snapshot->source(*event).display_name());
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    title_->setText(this_file_->isChecked() ? tr("Around line %1 of %2: this file").arg(line, name)
                                            : tr("Around line %1 of %2: all events").arg(line, name));
    title_->setToolTip(path.toHtmlEscaped());
}

void ContextPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    update_rows();
    if (key_)
        follow(*key_);
    else if (table_->chosen())
        follow(*table_->chosen());
}

void ContextPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Minimised, it comes back with what it had; hidden, it keeps no snapshot alive.
    if (!event->spontaneous())
        model_->set_rows({});
}

void ContextPane::close_pane()
{
    hide();
    emit closed();
}

bool ContextPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == view_ && event->type() == QEvent::Resize && centred_)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (centred_)
                    centre();
            },
            Qt::QueuedConnection);
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && view_->currentIndex().isValid()) {
            emit event_activated(*model_->key(view_->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
