// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "widgets/models/report_plans.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace spoor {

class ReportHeadEditor;
class ReportPicks;
class ReportPreview;
class ReportSections;

/// The report as it is being put together: its sections beside a preview.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    explicit ReportPage(QWidget* parent = nullptr);

    const report::ReportPlan& plan() const { return plans_.now(); }
    /// That of another case: there is nothing to undo. Tells nothing.
    void set_plan(report::ReportPlan plan);
    /// One more; tells, and can be undone.
    void add_chart(const report::ChartPick& pick);
    void add_table(const report::TablePick& pick);

    void set_zone(const Zone& zone);

    void show_document(std::shared_ptr<const report::Document> document);
    /// In the place of the preview: why there is none.
    void show_text(const QString& text);
    /// What is wrong with the plan; the preview stays as it was. Empty: nothing.
    void show_problem(const QString& text);
    void set_busy(bool busy);
    void undo();
    void redo();

    ReportPreview* preview() const { return preview_; }
    ReportSections* sections() const { return sections_; }
    /// Beside each other.
    QSplitter* parts() const { return parts_; }
    /// Shown above the preview.
    void set_write_action(QAction* action);

signals:
    void plan_changed();
    /// The record is to be shown in the timeline.
    void record_asked(const spoor::report::Cite& cite);
    /// Which zone this is: its rules are in files.
    void zone_asked(const QString& name);
    /// A table of what the timeline shows is to be added.
    void add_table_asked();

private:
    QWidget* make_left();
    QWidget* make_section_editor();
    QWidget* make_right();
    void link();
    template <class Change>
    void change(const QString& field, Change what);
    template <class Change>
    void change_section(const QString& field, Change what);
    void show_plan();
    void show_section();
    void tell_later();
    void tell_note();

    ReportPlans plans_;
    ReportSections* sections_;
    QStackedWidget* editors_;
    ReportHeadEditor* head_;
    QLineEdit* title_;
    QPlainTextEdit* annotation_;
    QPlainTextEdit* notes_;
    ReportPicks* charts_;
    ReportPicks* tables_;
    ReportPreview* preview_;
    QLabel* note_;
    QLabel* zoom_;
    QWidget* bar_;
    QSplitter* parts_;
    bool shown_late_ = false;
    bool busy_ = false;
    bool cut_ = false;
    QString problem_;
};

}
