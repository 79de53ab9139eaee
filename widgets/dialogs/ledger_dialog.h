// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/job.h"
#include "widgets/models/error_words.h"
#include "widgets/models/ledger_model.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace spoor {

/// The parse ledger: what became of every line of every source, and whether that adds up. Does not block.
class LedgerDialog : public QDialog {
    Q_OBJECT
public:
    explicit LedgerDialog(ErrorWording wording, QWidget* parent = nullptr);

    /// Of the newest snapshot; may be called while it is open.
    void set_sources(LedgerModel::Sources sources);
    LedgerModel* model() const { return model_; }
    QTableView* table() const { return table_; }

    /// Writes it off the GUI thread; the form goes by the ending: .json, .md, else CSV. `saved` follows.
    void save_to(const QString& path);

signals:
    void rejected_asked(spoor::FileId id);
    void saved(const QString& path, bool well);

private:
    void ask_where();
    void copy();
    void activate(const QModelIndex& index);

    ErrorWording wording_;
    LedgerModel* model_;
    QSortFilterProxyModel* order_;
    QLineEdit* find_;
    QTableView* table_;
    QLabel* note_;
    QPushButton* export_;
    Job<std::optional<Error>> job_;
};

}
