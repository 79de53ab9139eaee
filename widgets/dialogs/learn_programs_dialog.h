// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "widgets/models/learned_programs_model.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace spoor {

/// Programs that the web server ran within a quiet time, to tick those that are known. Puts nothing to use before OK, and
/// then only what was ticked. Does not block.
class LearnProgramsDialog : public QDialog {
    Q_OBJECT
public:
    /// What is open reaches from `first` to `last`: what a period begins with. no_time where nothing has a time.
    LearnProgramsDialog(Micros first, Micros last, QWidget* parent = nullptr);

    void show_programs(std::vector<LearnedProgram> programs);
    void show_problem(const QString& text);
    LearnedProgramsModel* model() { return &model_; }
    /// Asks for the programs of what is chosen.
    void look();

signals:
    void period_asked(std::optional<spoor::Micros> from, std::optional<spoor::Micros> to);
    void chosen(const QStringList& programs);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LearnedProgramsModel model_;
    QRadioButton *all_, *part_;
    QLineEdit *from_, *to_;
    QLabel* note_;
    QDialogButtonBox* buttons_;
};

}
