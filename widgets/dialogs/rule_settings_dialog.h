// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule_settings.h"
#include "widgets/jobs/job.h"
#include "widgets/models/error_words.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace spoor {

class RuleSettingsModel;
class RuleSettingsPanel;

/// Which rules look for findings, and by which thresholds and lists. What is changed shows in the findings while the
/// dialog is open; Cancel takes it back. Does not block: files are read and written off the GUI thread.
class RuleSettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// Changes are told when none has come for so long, so that a held arrow key is one change.
    static constexpr int quiet_ms = 250;

    /// `kept_in`: the file that what is accepted will stand in.
    RuleSettingsDialog(const RuleSettings& settings, const QString& kept_in, QWidget* parent = nullptr);
    ~RuleSettingsDialog() override;

    RuleSettingsModel* model() const { return model_; }
    /// A rule by its id.
    void choose(const QString& id);
    /// In place of all there is here; a file with a fault changes nothing and the fault is shown.
    void import_from(const QString& path);
    void export_to(const QString& path);
    /// Says below what cannot be seen elsewhere: that a file could not be read.
    void show_note(const QString& text, bool wrong = false);

public slots:
    void accept() override;
    void reject() override;

signals:
    /// To be tried: findings are to be looked for by these. Also when they are taken back.
    void settings_changed(const spoor::RuleSettings& settings);
    /// To be kept.
    void settings_accepted(const spoor::RuleSettings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* make_list();
    QWidget* make_buttons(const QString& kept_in);
    QPushButton* make_button(const QString& text, const QString& icon, const char* name);
    void choose_first();
    void show_current();
    void ask_for_import();
    void ask_for_export();
    void tell();
    void colour();

    const RuleSettings at_first_;
    RuleSettings told_;
    RuleSettingsModel* model_;
    QSortFilterProxyModel* shown_;
    QLineEdit* search_;
    QTreeView* list_;
    RuleSettingsPanel* panel_;
    QPushButton* reset_one_ = nullptr;
    QPushButton* reset_all_ = nullptr;
    QLabel* note_;
    bool wrong_ = false;
    QTimer quiet_;
    Job<Result<RuleSettings>> reading_;
    Job<Result<void>> writing_;
};

}
