// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace spoor {

/// The filter, with its error in place: the faulty part underlined, and below it what was expected. Applies on Enter
/// and when typing pauses; Esc clears.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int pause_ms = 300;

    explicit FilterBar(QWidget* parent = nullptr);

    QString text() const;
    void set_text(const QString& text);  ///< applies at once

    /// Marks the error, if `filter` is still what stands in the edit.
    void show_error(const QString& filter, const Error& error);
    /// Says something that is no fault of the filter's text.
    void show_note(const QString& text);
    void clear_error();
    void set_busy(bool busy);

    void focus();

signals:
    void applied(const QString& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void apply();
    void mark(int start, int length);
    void colour();

    QLineEdit* edit_;
    QLabel* message_;
    QLabel* busy_;
    QTimer pause_;
    QTimer busy_delay_;
    bool marked_ = false;
};

}
