// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_source.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace spoor {

/// Logs of a case that were not found: where they were, how large, and their digests. Offers to look in a folder and to
/// open the case without them. Does not block.
class MissingSourcesDialog : public QDialog {
    Q_OBJECT
public:
    explicit MissingSourcesDialog(QWidget* parent = nullptr);

    /// `all`: how many logs the case has.
    void show_missing(const std::vector<CaseSource>& missing, std::size_t all);
    /// Nothing can be asked for while files are looked through.
    void set_looking(bool looking);

    QPushButton* look_button() const { return look_; }
    QPushButton* open_button() const { return open_; }

signals:
    void look_asked();
    void open_asked();

private:
    QLabel* what_;
    QTreeWidget* list_;
    QPushButton* look_;
    QPushButton* open_;
    bool any_found_ = false;
};

}
