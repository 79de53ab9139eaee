// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop_notifier.h"

#include "widgets/models/display_text.h"

#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

// Notifications whose press still leads somewhere.
constexpr std::size_t most_messages = 64;
// A bubble is no place for more, and a service may choke on megabytes.
constexpr qsizetype longest_body = 2000;

/// "Urgency Levels" of the specification: 0 low, 1 normal, 2 critical. Critical ones stay until somebody takes them away.
uchar urgency_of(Severity severity)
{
    if (severity == Severity::Critical)
        return 2;
    return severity >= Severity::Medium ? 1 : 0;
}

QString body_of(const Message& message)
{
    QString text = display_block(text_of(message));
    // The first line is the summary.
    text = text.section(u'\n', 1).trimmed();
    if (text.size() <= longest_body)
        return text;
    text.truncate(longest_body);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

}

QVariantList notify_arguments(const Message& message, bool sound, uint replaces, const QStringList& capabilities)
{
    QString body = body_of(message);
    // Which markup a service takes it for is its business: nothing of it is left.
    if (capabilities.contains("body-markup"_L1))
        body = body.toHtmlEscaped();
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgency_of(message.severity))},
                      {u"desktop-entry"_s, u"org.spoor.Spoor"_s}};
    // Names of the Sound Naming Specification 0.8, "Notifications".
    if (sound)
        hints.insert(u"sound-name"_s, u"dialog-warning"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    QStringList actions;
    if (capabilities.contains("actions"_L1))
        actions << u"default"_s << DesktopNotifier::tr("Show");
    return {u"Spoor"_s, replaces, u"org.spoor.Spoor"_s, display_text(title_of(message), 300), body, actions, hints, -1};
}

DesktopNotifier::DesktopNotifier(std::unique_ptr<NotificationBus> bus, QObject* parent)
    : QObject(parent), bus_(bus ? std::move(bus) : std::make_unique<SessionNotificationBus>())
{
    connect(bus_.get(), &NotificationBus::action_invoked, this, [this](uint id, const QString& action) {
        // By a copy: whoever is told may cause other messages.
        if (const auto at = messages_.find(id); at != messages_.end() && action == "default"_L1)
            emit chosen(Message(at->second));
    });
    connect(bus_.get(), &NotificationBus::notification_closed, this, [this](uint id, uint) {
        messages_.erase(id);
        std::erase_if(shown_, [id](const auto& one) { return one.second == id; });
    });
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(const Message& message, bool sound, Done done)
{
    if (capabilities_)
        return send({message, sound, std::move(done)});
    waiting_.push_back({message, sound, std::move(done)});
    if (waiting_.size() == 1)
        bus_->call(u"GetCapabilities"_s, {}, [this](const auto& answer) { take_capabilities(answer); });
}

void DesktopNotifier::take_capabilities(const std::expected<QVariantList, QString>& answer)
{
    if (answer)
        capabilities_ = answer->isEmpty() ? QStringList() : answer->front().toStringList();
    for (const Waiting& one : std::exchange(waiting_, {})) {
        if (answer)
            send(one);
        else
            one.done(tr("there is no notification service in this desktop session: %1").arg(answer.error()));
    }
}

void DesktopNotifier::send(const Waiting& waiting)
{
    const auto before = shown_.find(waiting.message.watch_rule);
    const uint replaces = before == shown_.end() ? 0 : before->second;
    bus_->call(
        u"Notify"_s, notify_arguments(waiting.message, waiting.sound, replaces, *capabilities_),
        [this, message = waiting.message, done = waiting.done](const auto& answer) {
            if (!answer) {
                // The service may be another by the next time.
                capabilities_.reset();
                return done(tr("the notification service of this desktop session failed: %1").arg(answer.error()));
            }
            const uint id = answer->isEmpty() ? 0 : answer->front().toUInt();
            shown_[message.watch_rule] = id;
            messages_[id] = message;
            if (messages_.size() > most_messages)
                messages_.erase(messages_.begin()->first == id ? std::next(messages_.begin()) : messages_.begin());
            done({});
        });
}

}
