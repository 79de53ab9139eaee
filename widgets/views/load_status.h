// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace spoor {

/// How far loading is, for the status bar: what it is busy with and where, bytes, events, time left, and a button to
/// stop it. While logs are followed, up to when they reach.
class LoadStatus : public QWidget {
    Q_OBJECT
public:
    explicit LoadStatus(QWidget* parent = nullptr);

    void show_progress(const Progress& progress);
    /// In its place, without a bar and a button: nothing is waited for.
    void show_following(const QString& text);
    bool is_following() const { return following_; }

signals:
    void cancel_asked();

private:
    bool following_ = false;
    QProgressBar* bar_;
    QLabel* text_;
    QToolButton* cancel_;
};

/// `Looking through logs: 12,345 files so far, 64,000 events`, `12.5 MiB of 1.0 GiB, 64,000 events, 5 s left`, or
/// `Writing indexes for the next opening, 64,000 events`.
QString progress_text(const Progress& progress);

/// `0.8 ms`, `350 ms`, `2.4 s`, `3 min 20 s`.
QString duration_text(std::chrono::microseconds time);

}
