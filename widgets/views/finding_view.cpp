// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/finding_view.h"

#include "core/findings/rule.h"
#include "widgets/models/display_text.h"
#include "widgets/models/finding_words.h"
#include "widgets/models/session_words.h"
#include "widgets/theme/label_tone.h"
#include "widgets/theme/severity_look.h"
#include "widgets/views/flow_layout.h"
#include "widgets/views/severity_label.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace spoor {
namespace {

QString text_of(const std::string& utf8) { return QString::fromStdString(utf8); }

QString session_text(const FindingSet& set, const SessionRef& ref)
{
    const SessionTable* table = set.session_set[ref.kind];
    return table && ref.index < table->rows.size() ? session_name(*table, ref.index) : QString();
}

}

FindingView::FindingView(QWidget* parent)
    : QWidget(parent), sign_(new SeverityLabel(this)), severity_word_(new QLabel(this)), title_(new QLabel(this)),
      evidence_(new QPushButton(this)), dismiss_(new QPushButton(this)), restore_(new QPushButton(this)),
      sessions_(new QToolButton(this)), area_(new QScrollArea(this)), why_(new QLabel), dismissed_(new QLabel),
      form_(new QFormLayout)
{
    evidence_->setText(tr("Show Evidence in Timeline"));
    evidence_->setIcon(QIcon::fromTheme(QStringLiteral("go-jump")));
    evidence_->setObjectName(QStringLiteral("finding-evidence"));
    evidence_->setToolTip(tr("Filter the timeline to the events of this finding"));
    dismiss_->setText(tr("Not Suspicious Because…"));
    dismiss_->setIcon(QIcon::fromTheme(QStringLiteral("view-hidden")));
    dismiss_->setObjectName(QStringLiteral("finding-dismiss"));
    dismiss_->setToolTip(tr("Dismiss the finding, with a reason"));
    restore_->setText(tr("Take Dismissal Back"));
    restore_->setIcon(QIcon::fromTheme(QStringLiteral("edit-undo")));
    restore_->setObjectName(QStringLiteral("finding-restore"));
    sessions_->setObjectName(QStringLiteral("finding-sessions"));
    sessions_->setAccessibleName(tr("Sessions of the finding"));
    sessions_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    sessions_->setIcon(QIcon::fromTheme(QStringLiteral("view-list-tree")));
    sessions_->setFocusPolicy(Qt::StrongFocus);
    sessions_->setMinimumHeight(evidence_->sizeHint().height());
    connect(evidence_, &QPushButton::clicked, this, &FindingView::evidence_asked);
    connect(dismiss_, &QPushButton::clicked, this, &FindingView::dismiss_asked);
    connect(restore_, &QPushButton::clicked, this, &FindingView::restore_asked);
    connect(sessions_, &QToolButton::clicked, this, [this] {
        if (set_ && row_ && !sessions_->menu())
            emit session_asked(set_->sessions_of(set_->rows[*row_]).front());
    });
    build();
    show_nothing();
}

QLabel* FindingView::add_row(QFormLayout* form, const QString& name, const char* object)
{
    auto* label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setObjectName(QLatin1String(object));
    label->setBuddy(value);
    form->addRow(label, value);
    return value;
}

void FindingView::build()
{
    const QFont plain = font();
    QFont bold = plain;
    bold.setBold(true);
    QFont large = plain;
    if (plain.pointSizeF() > 0)
        large.setPointSizeF(plain.pointSizeF() * 1.2);
    for (QLabel* label : {severity_word_, title_, why_, dismissed_})
        label->setTextFormat(Qt::PlainText);
    severity_word_->setFont(bold);
    title_->setFont(bold);
    title_->setWordWrap(true);
    title_->setObjectName(QStringLiteral("finding-title"));
    severity_word_->setObjectName(QStringLiteral("finding-severity"));
    why_->setFont(large);
    why_->setObjectName(QStringLiteral("finding-why"));
    dismissed_->setObjectName(QStringLiteral("finding-dismissal"));
    for (QLabel* label : {why_, dismissed_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 4);
    head->addWidget(sign_);
    head->addWidget(severity_word_);
    head->addSpacing(fontMetrics().height() / 2);
    head->addWidget(title_, 1);
    auto* deeds = new QWidget(this);
    auto* row = new FlowLayout(deeds);
    row->setContentsMargins(10, 2, 10, 4);
    row->setSpacing(8);
    int at = 0;
    for (QWidget* button : std::initializer_list<QWidget*>{evidence_, sessions_, dismiss_, restore_})
        row->insert_widget(at++, button);

    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(8);
    column->addWidget(why_);
    column->addWidget(dismissed_);
    form_->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setHorizontalSpacing(fontMetrics().height());
    form_->setVerticalSpacing(4);
    meaning_ = add_row(form_, tr("What it means"), "finding-meaning");
    harmless_ = add_row(form_, tr("Harmless if"), "finding-harmless");
    when_ = add_row(form_, tr("When"), "finding-when");
    client_ = add_row(form_, tr("Client"), "finding-client");
    user_ = add_row(form_, tr("User"), "finding-user");
    count_ = add_row(form_, tr("Count"), "finding-count");
    sure_ = add_row(form_, tr("How sure"), "finding-sure");
    source_ = add_row(form_, tr("Source"), "finding-source");
    rule_ = add_row(form_, tr("Rule"), "finding-rule");
    column->addLayout(form_);
    column->addStretch(1);
    area_->setWidget(words);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setObjectName(QStringLiteral("finding-words"));
    area_->setAccessibleName(tr("About the finding"));
    area_->setFocusPolicy(Qt::StrongFocus);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(deeds);
    all->addWidget(area_, 1);
}

void FindingView::show_row(QLabel* value, const QString& text)
{
    value->setText(text);
    form_->setRowVisible(value, !text.isEmpty());
}

void FindingView::show_words(std::uint16_t rule)
{
    const Explanation* words = words_of(*rules()[rule]);
    show_row(meaning_, words ? text_of(words->meaning) : QString());
    show_row(harmless_, words ? text_of(words->assessment) : QString());
    show_row(source_, words ? text_of(words->source) : QString());
    const std::string_view id = rules()[rule]->id();
    show_row(rule_, QString::fromUtf8(id.data(), qsizetype(id.size())));
}

void FindingView::show_facts()
{
    if (!set_ || !row_) {
        for (QLabel* value : {when_, client_, user_, count_, sure_})
            show_row(value, {});
        return;
    }
    const Finding& f = set_->rows[*row_];
    const Pools& pools = *set_->snapshot->pools;
    const QString span = span_text(*set_, f, time_);
    show_row(when_, span.isEmpty() ? tr("the log gives no time") : span);
    show_row(client_, display_text(pools.client.view(f.client)));
    show_row(user_, display_text(pools.user.view(f.user)));
    const QString events = tr("%Ln event(s)", nullptr, int(f.event_count));
    //: What the rule counted, and the events that it is seen by
    show_row(count_,
             f.count == f.event_count ? events : tr("%1; %2").arg(QLocale().toString(qulonglong(f.count)), events));
    show_row(sure_, tr("%1 %").arg(int(f.confidence)));
}

void FindingView::show_sessions()
{
    delete sessions_->menu();
    sessions_->setMenu(nullptr);
    const auto refs = set_ && row_ ? set_->sessions_of(set_->rows[*row_]) : std::span<const SessionRef>();
    sessions_->setVisible(!refs.empty());
    if (refs.empty())
        return;
    if (refs.size() == 1) {
        sessions_->setText(tr("Open %1").arg(session_text(*set_, refs.front())));
        sessions_->setPopupMode(QToolButton::DelayedPopup);
        return;
    }
    sessions_->setText(tr("Sessions (%1)").arg(QLocale().toString(qulonglong(refs.size()))));
    auto* menu = new QMenu(sessions_);
    for (const SessionRef& ref : refs.first(std::min(refs.size(), std::size_t(most_sessions))))
        menu->addAction(tr("Open %1").arg(session_text(*set_, ref)), this, [this, ref] { emit session_asked(ref); });
    if (const std::size_t more = refs.size() - std::size_t(menu->actions().size()))
        menu->addAction(tr("and %Ln more", nullptr, int(more)))->setEnabled(false);
    sessions_->setMenu(menu);
    sessions_->setPopupMode(QToolButton::InstantPopup);
}

void FindingView::show_finding(const FindingList& list, std::optional<std::uint32_t> row)
{
    if (!row)
        return show_nothing();
    set_ = list.set;
    row_ = row;
    const Finding& f = list.finding(*row);
    severity_ = f.severity;
    severity_word_->setText(severity_text(f.severity));
    title_->setText(finding_title(f));
    why_->setText(display_text(f.why, 4000));
    const Dismissal* dismissal = list.dismissal(*row);
    dismissed_->setVisible(dismissal != nullptr);
    dismissed_->setText(dismissal ? dismissal_text(*dismissal, dismissal->key == wide_key(f)) : QString());
    evidence_->setVisible(true);
    dismiss_->setVisible(!dismissal);
    restore_->setVisible(dismissal != nullptr);
    show_words(f.rule);
    show_facts();
    show_sessions();
    colour();
}

void FindingView::show_rule(const FindingGroup& group)
{
    show_nothing();
    severity_ = group.gravest;
    severity_word_->setText(severity_text(group.gravest));
    title_->setText(rule_title(group.rule));
    why_->setText(tr("This rule found %Ln thing(s). Choose one below it to see why, and by which events.", nullptr,
                     int(group.rows.size())));
    show_words(group.rule);
    colour();
}

void FindingView::show_nothing()
{
    set_.reset();
    row_.reset();
    severity_.reset();
    severity_word_->clear();
    title_->setText(tr("No finding is chosen"));
    why_->setText(
        tr("Choose a finding in the list to see why it is one, what would make it harmless, and its events."));
    for (QWidget* part : std::initializer_list<QWidget*>{dismissed_, evidence_, dismiss_, restore_})
        part->hide();
    for (QLabel* value : {meaning_, harmless_, source_, rule_})
        show_row(value, {});
    show_facts();
    show_sessions();
    colour();
}

void FindingView::set_time_display(const TimeDisplay& display)
{
    time_ = display;
    time_.relative = false;
    show_facts();
}

void FindingView::colour()
{
    sign_->set_severity(severity_);
    sign_->setVisible(severity_.has_value());
    QPalette colours = severity_word_->palette();
    const QColor wanted = severity_ ? severity_colour(*severity_, palette()) : palette().color(QPalette::WindowText);
    // Setting a palette tells the label, and whoever watches it, of a change.
    if (colours.color(QPalette::WindowText) != wanted) {
        colours.setColor(QPalette::WindowText, wanted);
        severity_word_->setPalette(colours);
    }
    for (int i = 0; i < form_->rowCount(); ++i)
        if (auto* name = qobject_cast<QLabel*>(form_->itemAt(i, QFormLayout::LabelRole)->widget()))
            set_tone(*name, Tone::Faint, palette());
}

void FindingView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

}
