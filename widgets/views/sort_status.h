// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace spoor {

/// For the status bar: that rows are being sorted, how far that is, and a button to give it up. Hidden at first, and
/// for sorting that is done before one could read it.
class SortStatus : public QWidget {
    Q_OBJECT
public:
    static constexpr int delay_ms = 300;

    explicit SortStatus(QWidget* parent = nullptr);

    void set_sorting(bool sorting);
    /// From 0 to 1.
    void set_share(double share);

signals:
    void cancel_asked();

private:
    QProgressBar* bar_;
    QTimer delay_;
};

}
