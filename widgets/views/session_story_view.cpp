// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/session_story_view.h"

#include "widgets/delegates/session_delegate.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/display_text.h"
#include "widgets/models/fact_model.h"
#include "widgets/models/ladder_model.h"
#include "widgets/models/process_tree_model.h"
#include "widgets/models/session_words.h"
#include "widgets/theme/label_tone.h"
#include "widgets/views/ladder_view.h"
#include "widgets/views/process_view.h"
#include "widgets/views/sign_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace spoor {

SessionStoryView::SessionStoryView(QWidget* parent)
    : QWidget(parent), facts_(new FactModel(this)), steps_(new LadderModel(this)), tree_(new ProcessTreeModel(this)),
      sign_(new SignLabel(this)), title_(new QLabel(this)), verdict_(new QLabel(this)), why_(new QLabel(this)),
      fact_view_(new QTreeView(this)), ladder_(new LadderView(steps_, this)), processes_(new ProcessView(tree_, this)),
      parts_(new QSplitter(Qt::Horizontal, this)), told_(new QSplitter(Qt::Vertical, this))
{
    for (QLabel* label : {title_, verdict_, why_})
        label->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setObjectName(QStringLiteral("session-title"));
    verdict_->setObjectName(QStringLiteral("session-outcome"));
    why_->setObjectName(QStringLiteral("session-why"));
    why_->setWordWrap(true);
    why_->setTextInteractionFlags(Qt::TextSelectableByMouse);

    fact_view_->setModel(facts_);
    fact_view_->setObjectName(QStringLiteral("session-facts"));
    fact_view_->setAccessibleName(tr("Facts of the session"));
    fact_view_->setRootIsDecorated(false);
    fact_view_->setHeaderHidden(true);
    fact_view_->setAllColumnsShowFocus(true);
    fact_view_->setAlternatingRowColors(true);
    fact_view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    fact_view_->setTabKeyNavigation(false);
    fact_view_->setTextElideMode(Qt::ElideRight);
    fact_view_->installEventFilter(this);
    build();
    show_session(nullptr);
}

void SessionStoryView::build()
{
    auto* copy = new QToolButton(this);
    copy->setIcon(QIcon::fromTheme(QStringLiteral("edit-copy")));
    copy->setText(tr("Copy as Text"));
    copy->setToolTip(tr("Copy the steps of the session as text"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::TabFocus);
    connect(copy, &QToolButton::clicked, this, [this] {
        if (!session_)
            return;
        QGuiApplication::clipboard()->setText(title_->text() + QStringLiteral(": ") + verdict_->text() + u'\n' +
                                              why_->text() + QStringLiteral("\n\n") + ladder_->text());
        emit copied(tr("The session was copied as text"));
    });
    connect(ladder_, &LadderView::copied, this,
            [this](int steps) { emit copied(tr("%Ln step(s) copied", nullptr, steps)); });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 4, 0);
    head->addWidget(title_);
    head->addSpacing(fontMetrics().height() / 2);
    head->addWidget(sign_);
    head->addWidget(verdict_, 1);
    head->addWidget(copy);
    auto* why_line = new QHBoxLayout;
    why_line->setContentsMargins(8, 0, 8, 6);
    why_line->addWidget(why_);

    told_->addWidget(processes_);
    told_->addWidget(ladder_);
    told_->setChildrenCollapsible(false);
    told_->setStretchFactor(0, 2);
    told_->setStretchFactor(1, 3);
    parts_->addWidget(fact_view_);
    parts_->addWidget(told_);
    parts_->setChildrenCollapsible(false);
    parts_->setStretchFactor(0, 1);
    parts_->setStretchFactor(1, 2);
    parts_->setSizes({300, 600});

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(why_line);
    all->addWidget(parts_, 1);
}

namespace {

EventKey first_event(const ToldSession& told)
{
    return told.table->snapshot->key(EventId{told.table->events_of(told.session()).front()});
}

}

void SessionStoryView::show_session(std::shared_ptr<const ToldSession> session)
{
    // The same one, with more in it: where one reads in it stays.
    const bool same = session && session_ && session->table->kind == session_->table->kind &&
                      first_event(*session) == first_event(*session_);
    const int step = ladder_->currentIndex().row();
    const int at = ladder_->verticalScrollBar()->value();
    // Perhaps the last view of a large table: let go of where nobody waits, once nobody here has it any more.
    auto before = std::exchange(session_, std::move(session));
    facts_->set_session(session_);
    steps_->set_ladder(session_ ? session_->story.ladder : Ladder(), session_ ? session_->table->snapshot : nullptr);
    tree_->set_processes(session_ ? session_->processes : ProcessFamily());
    processes_->setVisible(session_ && !session_->processes.nodes.empty());
    if (session_) {
        const Session& s = session_->session();
        title_->setText(session_name(*session_->table, session_->index));
        verdict_->setText(s.confidence >= 100
                              ? verdict_text(s.verdict)
                              : tr("%1 (%2 % sure)").arg(verdict_text(s.verdict)).arg(int(s.confidence)));
        QString why = display_text(session_->story.why, 4000);
        if (const std::size_t more = session_->processes.left_out; more > 0)
            why = tr("%1 The tree leaves %Ln process(es) out.", nullptr, int(more)).arg(why);
        if (const std::size_t more = session_->story.ladder.left_out; more > 0)
            why = tr("%1 %Ln more step(s) are not shown.", nullptr, int(more)).arg(why);
        why_->setText(why);
    } else {
        title_->setText(tr("No session is chosen"));
        verdict_->clear();
        why_->setText(tr("Choose a session in the list to see its steps, and why it is what it is."));
    }
    parts_->setVisible(session_ != nullptr);
    if (same)
        ladder_->keep_place(step, at);
    fact_view_->resizeColumnToContents(FactModel::Name);
    colour();
    free_elsewhere(std::move(before));
}

void SessionStoryView::colour()
{
    const Sign sign = session_ ? sign_of(regard_of(session_->session().verdict)) : Sign::None;
    sign_->set_sign(sign);
    set_tone(*verdict_, tone_of(sign), palette());
}

void SessionStoryView::set_time_display(const TimeDisplay& display)
{
    facts_->set_time_display(display);
    steps_->set_time_display(display);
    tree_->set_time_display(display);
}

void SessionStoryView::scale(const QFont& font)
{
    for (QWidget* view : std::initializer_list<QWidget*>{fact_view_, ladder_, processes_})
        view->setFont(font);
    fact_view_->resizeColumnToContents(FactModel::Name);
}

void SessionStoryView::copy_facts()
{
    QModelIndexList rows = fact_view_->selectionModel()->selectedRows(FactModel::Name);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows))
        lines << row.data(FactModel::WholeRole).toString() + u'\t' +
                     row.siblingAtColumn(FactModel::Value).data(FactModel::WholeRole).toString();
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit copied(tr("%Ln fact(s) copied", nullptr, int(lines.size())));
}

void SessionStoryView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

bool SessionStoryView::eventFilter(QObject* watched, QEvent* event)
{
    // The view itself would copy one cell.
    if (watched == fact_view_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy_facts();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
