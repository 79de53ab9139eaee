// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace spoor {

/// Between work that runs again and again and what shows that it runs: while it is patient, only work that takes long is
/// told of, so that nothing flickers at each new event.
class BusySign : public QObject {
    Q_OBJECT
public:
    static constexpr int patience_ms = 500;

    explicit BusySign(QObject* parent = nullptr) : QObject(parent)
    {
        delay_.setSingleShot(true);
        delay_.setInterval(patience_ms);
        connect(&delay_, &QTimer::timeout, this, [this] { tell(true); });
    }

    void set_patient(bool patient) { patient_ = patient; }
    void set_running(bool running)
    {
        if (!running) {
            delay_.stop();
            tell(false);
        } else if (!patient_) {
            delay_.stop();
            tell(true);
        } else if (!told_ && !delay_.isActive()) {
            delay_.start();
        }
    }

signals:
    void changed(bool busy);

private:
    void tell(bool busy)
    {
        if (busy == told_)
            return;
        told_ = busy;
        emit changed(busy);
    }

    bool patient_ = false;
    bool told_ = false;
    QTimer delay_;
};

}
