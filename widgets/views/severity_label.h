// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/severity.h"

#include <QWidget>

#include <optional>

namespace spoor {

/// The sign of a severity, as large as a line of text. Whatever stands beside it says the same in words.
class SeverityLabel : public QWidget {
    Q_OBJECT
public:
    explicit SeverityLabel(QWidget* parent = nullptr);

    void set_severity(std::optional<Severity> severity);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Severity> severity_;
};

}
