// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/notification_bus.h"

#include <QMetaObject>

namespace spoor::test {

/// A notification service that notes what it is asked.
class FakeBus : public NotificationBus {
public:
    struct Log {
        QStringList methods;
        QList<QVariantList> shown;  // what Notify was called with
        QStringList capabilities{"body", "body-markup", "actions"};
        QString problem;  // of every call
        FakeBus* bus = nullptr;
    };
    explicit FakeBus(Log& log) : log_(log) { log_.bus = this; }

    void call(const QString& method, const QVariantList& arguments, Answer answer) override
    {
        log_.methods << method;
        std::expected<QVariantList, QString> gives = QVariantList{log_.capabilities};
        if (method == QLatin1String("Notify")) {
            log_.shown << arguments;
            const uint replaces = arguments.value(1).toUInt();
            gives = QVariantList{replaces ? replaces : uint(log_.shown.size() + 100)};
        }
        if (!log_.problem.isEmpty())
            gives = std::unexpected(log_.problem);
        QMetaObject::invokeMethod(this, [answer, gives] { answer(gives); }, Qt::QueuedConnection);
    }

private:
    Log& log_;
};

}
