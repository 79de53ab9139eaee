// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_words.h"
#include "widgets/models/rejected_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace spoor {

/// The rejected lines of a source, as they stand there. Does not block; reads and writes off the GUI thread.
class RejectedDialog : public QDialog {
    Q_OBJECT
public:
    RejectedDialog(std::shared_ptr<const SourceInfo> source, ErrorWording wording, QWidget* parent = nullptr);

    RejectedModel* model() const { return model_; }

    /// All of them as CSV, whole. `saved` follows.
    void save_to(const QString& path);

signals:
    void saved(const QString& path, bool well);

private:
    void copy();
    void ask_where();
    void show_note(const QString& text);
    QString in_words(const Error& error) const;

    ErrorWording wording_;
    RejectedModel* model_;
    QTableView* table_;
    QLabel* note_;
    QPushButton* export_;
    Job<std::optional<Error>> job_;
};

}
