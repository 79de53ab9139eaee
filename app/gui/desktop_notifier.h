// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/notification_bus.h"
#include "core/watch/alert.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// Shows messages as notifications of the desktop (Desktop Notifications Specification 1.3): one for each watch rule, so
/// that a flood replaces its own. Texts of logs are hostile: a service that takes bodies for markup gets them escaped.
///
/// Threads: GUI thread, and so are the signals.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    /// What went wrong, in words; empty where it is shown.
    using Done = std::function<void(const QString& problem)>;

    explicit DesktopNotifier(std::unique_ptr<NotificationBus> bus = {}, QObject* parent = nullptr);
    ~DesktopNotifier() override;

    void show(const Message& message, bool sound, Done done);

signals:
    /// The user pressed the notification of this message.
    void chosen(const spoor::Message& message);

private:
    struct Waiting {
        Message message;
        bool sound;
        Done done;
    };
    void take_capabilities(const std::expected<QVariantList, QString>& answer);
    void send(const Waiting& waiting);

    std::unique_ptr<NotificationBus> bus_;
    std::optional<QStringList> capabilities_;  // as the service has told them
    std::vector<Waiting> waiting_;  // for them
    std::map<std::string, uint> shown_;  // by watch rule
    std::map<uint, Message> messages_;  // of what is shown
};

/// What Notify is called with, in its order: app_name, replaces_id, app_icon, summary, body, actions, hints, timeout.
QVariantList notify_arguments(const Message& message, bool sound, uint replaces, const QStringList& capabilities);

}
