// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_options.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace spoor {

/// The options of forensic capture, under the names of the directives that they are. Says beside them what is wrong.
class CaptureOptionsEditor : public QWidget {
    Q_OBJECT
public:
    explicit CaptureOptionsEditor(QWidget* parent = nullptr);

    void set_options(const CaptureOptions& options);
    CaptureOptions options() const;
    /// Something that only the capture itself found out. Empty: nothing is wrong.
    void show_error(const QString& text);

signals:
    /// They were changed by the user, and nothing is wrong with them.
    void changed(const spoor::CaptureOptions& options);
    /// The directives of this file are asked for.
    void file_asked(const QString& path);

private:
    void edited();
    void ask_for_output();
    void ask_for_config();

    QCheckBox* engine_;
    QSpinBox* buffer_;
    std::array<QCheckBox*, 6> types_{};
    QLineEdit* more_types_;
    std::array<QCheckBox*, 3> criteria_{};
    QPlainTextEdit* more_criteria_;
    QLineEdit* file_;
    QSpinBox* idle_;
    QLabel* error_;
    bool filling_ = false;
};

}
