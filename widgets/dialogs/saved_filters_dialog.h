// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/saved_filters.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace spoor {

/// Renames and deletes saved filters. Works on a copy of its own, which is told after each change.
class SavedFiltersDialog : public QDialog {
    Q_OBJECT
public:
    explicit SavedFiltersDialog(const SavedFilters& saved, QWidget* parent = nullptr);

    const SavedFilters& saved() const { return saved_; }

signals:
    void changed(const spoor::SavedFilters& saved);
    void use_asked(const QString& name);

private:
    void fill(const QString& chosen);
    void rename(QListWidgetItem* item);
    void remove();
    void show_chosen();

    SavedFilters saved_;
    QListWidget* list_;
    QLabel* what_;
    QPushButton* use_;
    QPushButton* rename_;
    QPushButton* remove_;
};

}
