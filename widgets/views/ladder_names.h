// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spoor {

class LadderModel;

/// Who stands at the two lines of a ladder, above them.
class LadderNames : public QWidget {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit LadderNames(LadderModel* model, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LadderModel* model_;
};

}
