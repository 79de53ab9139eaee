// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/casefile/verify_case.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QTreeWidget;

namespace spoor {

/// Whether what a case names still stands: how far comparing has come, then each log and each bookmark with what became of
/// it. Closing asks to stop. Does not block.
class VerifyDialog : public QDialog {
    Q_OBJECT
public:
    explicit VerifyDialog(QWidget* parent = nullptr);

    void show_progress(const Progress& progress);
    void show_verdict(const CaseVerdict& verdict);
    /// It could not be told; why, in words.
    void show_failure(const QString& text);

    QString summary() const;
    QTreeWidget* list() const { return list_; }

private:
    QLabel* what_;
    QProgressBar* progress_;
    QTreeWidget* list_;
    QDialogButtonBox* buttons_;
};

/// `stands`, `differs`, …
QString standing_text(Standing standing);

}
