// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/finding_list.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace spoor {

/// Which findings are to be listed: words, severities, those that were dismissed. Each severity says how many it gives.
class FindingFilterBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int pause_ms = 200;

    explicit FindingFilterBar(QWidget* parent = nullptr);

    FindingChoice choice() const;
    /// As at first. False where it is so already.
    bool clear();
    /// All severities and no words, so that a finding that was asked for is in the list.
    void show_all(bool dismissed_too);
    void show_counts(const FindingList& list);
    void set_busy(bool busy);
    void focus();
    /// A button at the end of the bar.
    void add_action(QAction* action);
    QLineEdit* edit() const { return edit_; }
    QToolButton* chip(Severity severity) const { return chips_[std::size_t(severity)]; }
    QCheckBox* dismissed() const { return dismissed_; }

signals:
    void changed(const spoor::FindingChoice& choice);
    /// Return or Down in the edit: to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void set_choice(const FindingChoice& choice);
    void tell();
    void colour();
    void show_sum();

    QLineEdit* edit_;
    std::array<QToolButton*, severity_count> chips_{};
    QCheckBox* dismissed_;
    QLabel* sum_;
    QTimer pause_;
    bool filling_ = false;
    bool busy_ = false;
    std::uint32_t shown_ = 0, total_ = 0, dismissed_count_ = 0;
};

}
