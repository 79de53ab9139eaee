// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QTreeView;

namespace spoor {

struct InspectedEvent;
class FieldModel;
class RawLineView;

/// All of one event: its raw line, its fields with what they mean, and where it stands.
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    void show_event(const std::shared_ptr<const InspectedEvent>& event);
    void show_nothing();

    FieldModel* fields() const { return model_; }

private:
    RawLineView* raw_;
    QLabel* problem_;
    QTreeView* tree_;
    FieldModel* model_;
};

}
