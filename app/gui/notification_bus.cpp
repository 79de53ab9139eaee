// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notification_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

// Desktop Notifications Specification 1.3, "D-BUS Protocol".
constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
// Of our own, so that nothing else in the program takes the connection away.
constexpr auto connection = "spoor-notifications"_L1;

}

SessionNotificationBus::SessionNotificationBus(QObject* parent) : NotificationBus(parent)
{
    pool_.setMaxThreadCount(1);
}

SessionNotificationBus::~SessionNotificationBus()
{
    pool_.waitForDone();
    if (state_ == State::There)
        QDBusConnection::disconnectFromBus(connection);
}

void SessionNotificationBus::call(const QString& method, const QVariantList& arguments, Answer answer)
{
    waiting_.append({method, arguments, std::move(answer)});
    if (state_ == State::New)
        connect_bus();
    else if (state_ == State::There)
        send(waiting_.takeLast());
}

void SessionNotificationBus::connect_bus()
{
    state_ = State::Connecting;
    pool_.start([this] {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection);
        QString problem;
        if (bus.isConnected()) {
            // Asks the bus who the service is, and waits for that: another reason not to be on the GUI thread.
            bus.connect(service, path, service, u"ActionInvoked"_s, this, SIGNAL(action_invoked(uint, QString)));
            bus.connect(service, path, service, u"NotificationClosed"_s, this, SIGNAL(notification_closed(uint, uint)));
        } else {
            problem = bus.lastError().message();
            if (problem.isEmpty())
                problem = SessionNotificationBus::tr("no session bus");
        }
        QMetaObject::invokeMethod(this, [this, problem] { take_bus(problem); }, Qt::QueuedConnection);
    });
}

void SessionNotificationBus::take_bus(const QString& problem)
{
    // Without a bus it is tried again with the next call: it may be there by then.
    state_ = problem.isEmpty() ? State::There : State::New;
    if (!problem.isEmpty())
        QDBusConnection::disconnectFromBus(connection);
    for (const Waiting& one : std::exchange(waiting_, {})) {
        if (problem.isEmpty())
            send(one);
        else
            one.answer(std::unexpected(problem));
    }
}

void SessionNotificationBus::send(const Waiting& waiting)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, waiting.method);
    message.setArguments(waiting.arguments);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection(connection).asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answer = waiting.answer] {
        const QDBusMessage reply = watcher->reply();
        watcher->deleteLater();
        if (reply.type() == QDBusMessage::ErrorMessage)
            answer(std::unexpected(reply.errorMessage().isEmpty() ? reply.errorName() : reply.errorMessage()));
        else
            answer(reply.arguments());
    });
}

}
