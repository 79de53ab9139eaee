// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace spoor {

/// For the status bar: that something is being done, how far that is, and a button to give it up. Hidden at first, and
/// for what is done before one could read it.
class ShareStatus : public QWidget {
    Q_OBJECT
public:
    static constexpr int delay_ms = 300;

    struct Words {
        QString doing;  ///< `sorting…`
        QString share;  ///< of the bar, for screen readers
        QString stop;  ///< of the button, for screen readers
        QString stop_tip;
    };
    explicit ShareStatus(const Words& words, QWidget* parent = nullptr);

    void set_running(bool running);
    /// From 0 to 1. Until told, that is unknown.
    void set_share(double share);

signals:
    void cancel_asked();

private:
    QProgressBar* bar_;
    QTimer delay_;
};

}
