// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace spoor {

/// Something that holds for as long as it stands there, above the pages. Hidden while there is nothing to say.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Plain text; empty: nothing.
    void show_notice(const QString& text);
    QString text() const;

private:
    QLabel* icon_;
    QLabel* text_;
};

}
