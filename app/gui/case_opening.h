// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/case_reading.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <memory>

class QWidget;

namespace spoor {

class MissingSourcesDialog;

/// Opens a case up to where its logs are known: reads it off the GUI thread, and asks for what was not found. Nothing of
/// what is open changes before `found`. The newest request wins.
class CaseOpening : public QObject {
    Q_OBJECT
public:
    /// Dialogs are the window's, which lives longer.
    explicit CaseOpening(QWidget* window);
    ~CaseOpening() override;

    void open(const QString& path);
    /// Once more, also in this folder and all below it.
    void look_in(const QString& folder);
    MissingSourcesDialog* dialog() const;

signals:
    void found(const spoor::FoundCase& found);
    /// The case cannot be opened; why, in words.
    void refused(const QString& text);

private:
    void look(const QString& path, const QStringList& also);
    void take(const Result<FoundCase>& found);
    void ask();

    QWidget* window_;
    FoundCase found_;
    struct Asked;
    std::unique_ptr<Asked> asked_;
    Job<Result<FoundCase>> job_;
};

}
