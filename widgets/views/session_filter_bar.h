// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/session_list.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace spoor {

/// Which sessions are to be listed: words, a kind, a verdict, those with marks. Each choice says how many it would give.
class SessionFilterBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int pause_ms = 200;

    explicit SessionFilterBar(QWidget* parent = nullptr);

    SessionChoice choice() const;
    /// Everything, without a word typed. False where it is so already.
    bool clear();
    void show_counts(const SessionRows& rows);
    void set_busy(bool busy);
    void focus();
    QLineEdit* edit() const { return edit_; }

signals:
    void changed(const spoor::SessionChoice& choice);
    /// Return or Down in the edit: to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
    void fill(QComboBox* box, const QList<std::pair<QString, int>>& entries);
    void show_sum();

    QLineEdit* edit_;
    QComboBox* kind_;
    QComboBox* verdict_;
    QCheckBox* marked_;
    QLabel* sum_;
    QTimer pause_;
    bool filling_ = false;
    bool busy_ = false;
    std::uint32_t shown_ = 0, total_ = 0;
};

}
