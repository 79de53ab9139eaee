// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/inspector.h"

#include "widgets/jobs/inspect.h"
#include "widgets/models/display_text.h"
#include "widgets/models/event_words.h"
#include "widgets/models/field_model.h"
#include "widgets/models/neighbour_model.h"
#include "widgets/views/inspector_fields.h"
#include "widgets/views/inspector_lines.h"
#include "widgets/views/raw_line_view.h"
#include "widgets/views/value_menu.h"
#include "widgets/wording/error_wording.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace spoor {
namespace {

constexpr std::size_t sentence_limit = 1000;  // a heading: the rest stands in the fields below

QLabel* plain_label(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMargin(3);
    label->hide();
    return label;
}

QString native_path(const SourceInfo& source) { return QFile::decodeName(QByteArray::fromStdString(source.path)); }

}

Inspector::Inspector(QWidget* parent)
    : QWidget(parent), gist_(plain_label("gist", this)), sentence_(plain_label("sentence", this)),
      bar_(new QToolBar(this)), raw_(new RawLineView(this)), raw_note_(plain_label("raw-note", this)),
      problem_(plain_label("fields-problem", this)), lines_problem_(plain_label("lines-problem", this)),
      model_(new FieldModel(this)), tree_(new FieldTree(model_, this)), neighbours_(new NeighbourModel(this)),
      lines_(new NeighbourView(neighbours_, this))
{
    gist_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    gist_->setAccessibleName(tr("The event in short"));
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setAccessibleName(tr("The event in a sentence"));
    QFont bold = gist_->font();
    bold.setBold(true);
    gist_->setFont(bold);
    make_actions();

    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(make_raw_part());
    split->addWidget(make_tabs());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().height() * 5, fontMetrics().height() * 15});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(gist_);
    all->addWidget(sentence_);
    all->addWidget(bar_);
    all->addWidget(split, 1);

    connect(tree_, &FieldTree::menu_asked, this, &Inspector::show_menu);
    connect(tree_, &FieldTree::chosen, this,
            [this](const QModelIndex& index) { raw_->show_place(model_->place(index)); });
    connect(lines_, &NeighbourView::event_asked, this, &Inspector::event_asked);
    connect(lines_, &NeighbourView::copied, this, [this](int n) { emit copied(tr("%n line(s) copied", nullptr, n)); });
    enable_actions();
}

QAction* Inspector::add_action(const char* icon, const QString& text, const char* name, void (Inspector::*run)())
{
    auto* action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, run);
    bar_->addAction(action);
    // Tool bars keep their buttons from the keyboard; this one has no menu in its place.
    bar_->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    actions_ << action;
    return action;
}

void Inspector::make_actions()
{
    bar_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int icon = fontMetrics().height();
    bar_->setIconSize({icon, icon});
    bar_->setAccessibleName(tr("What to do with the event"));
    bar_->addAction(raw_->wrap_action());
    bar_->widgetForAction(raw_->wrap_action())->setFocusPolicy(Qt::TabFocus);
    bar_->addSeparator();
    add_action("edit-copy", tr("Copy &Raw Line"), "copy_raw_line", &Inspector::copy_raw_line)
        ->setToolTip(tr("Copy the raw line as it stands in the file"));
    add_action("edit-copy-path", tr("Copy &Path"), "copy_path", &Inspector::copy_path)
        ->setToolTip(tr("Copy the path of the file"));
    add_action("insert-link", tr("Copy &Evidence Reference"), "copy_evidence", &Inspector::copy_evidence)
        ->setToolTip(tr("Copy path, line, byte offset and SHA-256, for a report"));
    bar_->addSeparator();
    // Of a bar that is too long for the panel. Qt gives it no name.
    if (auto* more = bar_->findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More of the tool bar"));
    add_action("document-open-folder", tr("Open Containing &Folder"), "open_containing_folder", &Inspector::open_folder)
        ->setToolTip(tr("Open the folder that holds the file"));
}

QWidget* Inspector::make_raw_part()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(raw_, 1);
    column->addWidget(raw_note_);
    raw_->setMinimumHeight(fontMetrics().height() * 2 + 8);
    return part;
}

QWidget* Inspector::make_tabs()
{
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setObjectName(QStringLiteral("inspector-tabs"));
    const auto page = [&](QLabel* problem, QWidget* view) {
        auto* made = new QWidget(tabs);
        auto* column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(problem);
        column->addWidget(view, 1);
        return made;
    };
    tabs->addTab(page(problem_, tree_), tr("F&ields"));
    tabs->addTab(page(lines_problem_, lines_), tr("&Lines Around"));
    tabs->setTabToolTip(1, tr("The lines before and after this one in its file, whatever became of them"));
    return tabs;
}

void Inspector::show_event(const std::shared_ptr<const InspectedEvent>& event)
{
    event_ = event;
    gist_->setText(gist_text(event->gist));
    gist_->show();
    sentence_->setText(display_text(event->sentence, sentence_limit));
    sentence_->setVisible(!event->sentence.empty());
    raw_->show_event(*event);
    raw_note_->setText(raw_->note());
    raw_note_->setVisible(!raw_->note().isEmpty());
    problem_->setVisible(!event->fields);
    if (!event->fields)
        problem_->setText(one_line(words_for(event->fields.error())));
    model_->set_event(event);
    show_neighbours();
    enable_actions();
}

void Inspector::show_neighbours()
{
    lines_problem_->setVisible(!event_->neighbours);
    if (!event_->neighbours)
        lines_problem_->setText(one_line(words_for(event_->neighbours.error())));
    neighbours_->set_event(event_);
    lines_->show_current();
}

void Inspector::show_nothing()
{
    event_.reset();
    gist_->clear();
    gist_->hide();
    sentence_->clear();
    sentence_->hide();
    raw_->show_nothing();
    raw_note_->hide();
    problem_->hide();
    lines_problem_->hide();
    model_->set_event(nullptr);
    neighbours_->set_event(nullptr);
    enable_actions();
}

void Inspector::enable_actions()
{
    for (QAction* action : std::as_const(actions_))
        action->setEnabled(event_ && event_->source);
    findChild<QAction*>(QStringLiteral("copy_raw_line"))->setEnabled(event_ && event_->raw);
}

void Inspector::show_menu(const QModelIndex& index, const QPoint& global)
{
    if (!index.parent().isValid())
        return;
    QMenu* menu = nullptr;
    if (const auto value = model_->field_value(index)) {
        auto* values = new ValueMenu(*value, shown_columns_.contains(value->field, Qt::CaseInsensitive), this);
        connect(values, &ValueMenu::only_asked, this, &Inspector::only_asked);
        connect(values, &ValueMenu::not_asked, this, &Inspector::not_asked);
        connect(values, &ValueMenu::column_asked, this, &Inspector::column_asked);
        menu = values;
    } else {
        menu = new QMenu(this);
        menu->addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy Text"), tree_, &FieldTree::copy);
    }
    menu->setObjectName(QStringLiteral("value-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(global);
}

void Inspector::copy_raw_line()
{
    if (!event_ || !event_->raw)
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(*event_->raw));
    emit copied(event_->cut ? tr("The first %1 of the raw line copied")
                                  .arg(QLocale().formattedDataSize(qint64(InspectedEvent::raw_limit)))
                            : tr("Raw line copied"));
}

void Inspector::copy_path()
{
    if (!event_ || !event_->source)
        return;
    QGuiApplication::clipboard()->setText(native_path(*event_->source));
    emit copied(tr("Path copied"));
}

void Inspector::copy_evidence()
{
    if (!event_ || !event_->source)
        return;
    QGuiApplication::clipboard()->setText(evidence_reference(*event_));
    emit copied(tr("Evidence reference copied"));
}

void Inspector::open_folder()
{
    if (event_ && event_->source)
        emit open_folder_asked(QFileInfo(native_path(*event_->source)).absolutePath());
}

}
