// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QVariantList>

#include <expected>
#include <functional>

namespace spoor {

/// The way to the notification service of the desktop. Never blocks.
///
/// Threads: GUI thread, and so are answers and signals.
class NotificationBus : public QObject {
    Q_OBJECT
public:
    /// What the method gave, or what went wrong, in words.
    using Answer = std::function<void(const std::expected<QVariantList, QString>& answer)>;

    explicit NotificationBus(QObject* parent = nullptr) : QObject(parent) {}

    /// A method of org.freedesktop.Notifications. The answer never comes from within the call.
    virtual void call(const QString& method, const QVariantList& arguments, Answer answer) = 0;

signals:
    /// The user pressed a button of a notification, or (`default`) the notification.
    void action_invoked(uint id, const QString& action);
    void notification_closed(uint id, uint reason);
};

/// The real one, on the session's bus. It is connected to at the first call, on another thread: where there is no bus yet,
/// one may be started, and that takes its time.
class SessionNotificationBus : public NotificationBus {
    Q_OBJECT
public:
    explicit SessionNotificationBus(QObject* parent = nullptr);
    ~SessionNotificationBus() override;

    void call(const QString& method, const QVariantList& arguments, Answer answer) override;

private:
    struct Waiting {
        QString method;
        QVariantList arguments;
        Answer answer;
    };
    void connect_bus();
    void take_bus(const QString& problem);
    void send(const Waiting& waiting);

    enum class State { New, Connecting, There } state_ = State::New;
    QList<Waiting> waiting_;
    QThreadPool pool_;
};

}
