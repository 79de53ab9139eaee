// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report_page.h"

#include "widgets/views/report_head_editor.h"
#include "widgets/views/report_picks.h"
#include "widgets/views/report_preview.h"
#include "widgets/views/report_sections.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;
using report::SectionKind;

namespace {

QLabel* plain_label(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit* markdown_edit(const QString& name, const QString& hint, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(hint);
    edit->setTabChangesFocus(true);
    return edit;
}

void set_text(QPlainTextEdit* edit, const std::string& text)
{
    const QString now = QString::fromStdString(text);
    if (edit->toPlainText() == now)
        return;
    const QSignalBlocker quiet(edit);
    edit->setPlainText(now);
}

}

ReportPage::ReportPage(QWidget* parent)
    : QWidget(parent), sections_(new ReportSections(this)), editors_(new QStackedWidget(this)),
      head_(new ReportHeadEditor(this)), title_(new QLineEdit(this)),
      annotation_(markdown_edit(u"report-annotation"_s, tr("What is to stand before it, in Markdown"), this)),
      notes_(markdown_edit(u"report-notes"_s, tr("Notes of your own, in Markdown"), this)),
      charts_(new ReportPicks(ReportPicks::What::Charts, this)),
      tables_(new ReportPicks(ReportPicks::What::Tables, this)), preview_(new ReportPreview(this)),
      note_(plain_label(this)), zoom_(plain_label(this)), bar_(new QWidget(this)), parts_(new QSplitter(this))
{
    title_->setObjectName(u"section-title"_s);
    parts_->addWidget(make_left());
    parts_->addWidget(make_right());
    parts_->setStretchFactor(0, 0);
    parts_->setStretchFactor(1, 1);
    parts_->setSizes({400, 900});
    parts_->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    setFocusProxy(sections_);
    link();
    set_plan(report::ReportPlan::fresh());
}

QWidget* ReportPage::make_left()
{
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(sections_);
    editors_->addWidget(head_);
    editors_->addWidget(make_section_editor());
    auto* framed = new QWidget(left);
    auto* column = new QVBoxLayout(framed);
    column->addWidget(editors_);
    left->addWidget(framed);
    left->setSizes({280, 420});
    left->setChildrenCollapsible(false);
    return left;
}

QWidget* ReportPage::make_section_editor()
{
    auto* editor = new QWidget(this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title:"), title_);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    auto* above = plain_label(editor);
    above->setText(tr("Te&xt before it:"));
    above->setBuddy(annotation_);
    column->addWidget(above);
    column->addWidget(annotation_, 1);
    column->addWidget(notes_, 2);
    column->addWidget(charts_, 2);
    column->addWidget(tables_, 2);
    return editor;
}

QWidget* ReportPage::make_right()
{
    auto* right = new QWidget(this);
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(6, 4, 6, 4);
    note_->setObjectName(u"report-note"_s);
    zoom_->setWordWrap(false);
    const auto button = [&](const QString& text, const QString& name, int by) {
        auto* made = new QToolButton(bar_);
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, preview_, [this, by] { preview_->set_zoom(preview_->zoom() + by); });
        row->addWidget(made);
    };
    row->addWidget(note_, 1);
    button(u"−"_s, tr("Smaller (Ctrl+−)"), -10);
    row->addWidget(zoom_);
    button(u"+"_s, tr("Larger (Ctrl++)"), 10);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(preview_, 1);
    return right;
}

void ReportPage::set_write_action(QAction* action)
{
    auto* button = new QToolButton(bar_);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->layout()->addWidget(button);
}

template <class Change>
void ReportPage::change(const QString& field, Change what)
{
    report::ReportPlan plan = plans_.now();
    what(plan);
    plans_.change(std::move(plan), field);
    tell_later();
}

template <class Change>
void ReportPage::change_section(const QString& field, Change what)
{
    const auto kind = sections_->chosen();
    if (!kind)
        return;
    change(field + QString::number(int(*kind)), [&](report::ReportPlan& plan) {
        for (report::PlannedSection& section : plan.sections)
            if (section.kind == *kind)
                what(section);
    });
}

void ReportPage::link()
{
    connect(sections_, &ReportSections::chosen_changed, this, [this] {
        show_section();
        if (const auto kind = sections_->chosen())
            preview_->show_section(QString::fromUtf8(report::name(*kind)));
    });
    connect(sections_, &ReportSections::shown_changed, this, [this](SectionKind kind, bool shown) {
        change({}, [&](report::ReportPlan& plan) {
            for (report::PlannedSection& section : plan.sections)
                if (section.kind == kind)
                    section.shown = shown;
        });
    });
    connect(sections_, &ReportSections::order_changed, this, [this](const std::vector<SectionKind>& order) {
        change(u"order"_s, [&](report::ReportPlan& plan) {
            std::ranges::stable_sort(plan.sections, {}, [&](const report::PlannedSection& section) {
                return std::ranges::find(order, section.kind) - order.begin();
            });
        });
    });
    connect(head_, &ReportHeadEditor::title_changed, this, [this](const QString& title) {
        change(u"title"_s, [&](report::ReportPlan& plan) { plan.title = title.toStdString(); });
    });
    connect(head_, &ReportHeadEditor::data_changed, this, [this](const auto& data) {
        if (data != plans_.now().data)
            change({}, [&](report::ReportPlan& plan) { plan.data = data; });
    });
    connect(head_, &ReportHeadEditor::zone_changed, this,
            [this](const QString& name) { emit zone_asked(name.isEmpty() ? u"UTC"_s : name); });
    connect(head_, &ReportHeadEditor::redacted_changed, this,
            [this](bool redacted) { change({}, [&](report::ReportPlan& plan) { plan.redacted = redacted; }); });
    connect(title_, &QLineEdit::textEdited, this, [this](const QString& title) {
        change_section(u"title of "_s, [&](report::PlannedSection& section) { section.title = title.toStdString(); });
    });
    connect(annotation_, &QPlainTextEdit::textChanged, this, [this] {
        change_section(u"text of "_s, [&](report::PlannedSection& section) {
            section.annotation = annotation_->toPlainText().toStdString();
        });
    });
    connect(notes_, &QPlainTextEdit::textChanged, this, [this] {
        change(u"notes"_s, [&](report::ReportPlan& plan) { plan.notes = notes_->toPlainText().toStdString(); });
    });
    connect(charts_, &ReportPicks::charts_changed, this,
            [this](const auto& charts) { change({}, [&](report::ReportPlan& plan) { plan.charts = charts; }); });
    connect(tables_, &ReportPicks::tables_changed, this,
            [this](const auto& tables) { change({}, [&](report::ReportPlan& plan) { plan.tables = tables; }); });
    connect(tables_, &ReportPicks::add_table_asked, this, &ReportPage::add_table_asked);
    connect(preview_, &ReportPreview::record_asked, this, &ReportPage::record_asked);
    connect(preview_, &ReportPreview::section_asked, this, [this](const QString& id) {
        // Parts have ids such as `finding-3`.
        const std::string name = id.section(u'-', 0, 0).toStdString();
        auto kind = report::section_kind_from_name(name);
        if (!kind)
            kind = report::section_kind_from_name(name + 's');
        if (kind)
            sections_->choose(kind);
    });
    connect(preview_, &ReportPreview::shown, this, [this](bool cut) {
        cut_ = cut;
        tell_note();
    });
    const auto tell_zoom = [this](int percent) { zoom_->setText(tr("%1 %").arg(percent)); };
    connect(preview_, &ReportPreview::zoom_changed, this, tell_zoom);
    tell_zoom(preview_->zoom());

    const auto key = [this](QKeySequence::StandardKey keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    key(QKeySequence::Undo, [this] { undo(); });
    key(QKeySequence::Redo, [this] { redo(); });
}

void ReportPage::tell_later()
{
    // Not from within the signal of a list, which could not bear to be filled anew now.
    if (std::exchange(shown_late_, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            shown_late_ = false;
            show_plan();
            emit plan_changed();
        },
        Qt::QueuedConnection);
}

void ReportPage::set_plan(report::ReportPlan plan)
{
    plans_.reset(std::move(plan));
    show_plan();
}

void ReportPage::add_chart(const report::ChartPick& pick)
{
    change({}, [&](report::ReportPlan& plan) { plan.charts.push_back(pick); });
}

void ReportPage::add_table(const report::TablePick& pick)
{
    change({}, [&](report::ReportPlan& plan) { plan.tables.push_back(pick); });
}

void ReportPage::set_zone(const Zone& zone)
{
    if (zone != plans_.now().zone)
        change({}, [&](report::ReportPlan& plan) { plan.zone = zone; });
}

void ReportPage::undo()
{
    if (plans_.undo())
        tell_later();
}

void ReportPage::redo()
{
    if (plans_.redo())
        tell_later();
}

void ReportPage::show_plan()
{
    const report::ReportPlan& plan = plans_.now();
    sections_->set_sections(plan.sections);
    head_->set_plan(plan);
    charts_->set_charts(plan.charts);
    tables_->set_tables(plan.tables);
    set_text(notes_, plan.notes);
    show_section();
}

void ReportPage::show_section()
{
    const auto kind = sections_->chosen();
    editors_->setCurrentIndex(kind ? 1 : 0);
    if (!kind)
        return;
    notes_->setVisible(kind == SectionKind::Notes);
    charts_->setVisible(kind == SectionKind::Charts);
    tables_->setVisible(kind == SectionKind::Tables);
    title_->setPlaceholderText(ReportSections::name_of(*kind));
    for (const report::PlannedSection& section : plans_.now().sections)
        if (section.kind == *kind) {
            if (const QString title = QString::fromStdString(section.title); title_->text() != title)
                title_->setText(title);
            set_text(annotation_, section.annotation);
        }
}

void ReportPage::show_document(std::shared_ptr<const report::Document> document)
{
    problem_.clear();
    preview_->show_document(std::move(document));
    tell_note();
}

void ReportPage::show_text(const QString& text)
{
    cut_ = false;
    problem_.clear();
    preview_->show_text(text);
    tell_note();
}

void ReportPage::show_problem(const QString& text)
{
    problem_ = text;
    tell_note();
}

void ReportPage::set_busy(bool busy)
{
    busy_ = busy;
    tell_note();
}

void ReportPage::tell_note()
{
    note_->setText(!problem_.isEmpty() ? problem_
                   : busy_             ? tr("The preview is being made…")
                   : cut_              ? tr("Long lists are cut in this preview; the written report has all of them.")
                                       : QString());
}

}
