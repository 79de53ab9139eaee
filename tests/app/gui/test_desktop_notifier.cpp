// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop_notifier.h"
#include "tests/app/gui/fake_bus.h"
#include "tests/support/suite.h"
#include "tests/support/told_entries.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

struct Desktop {
    void show(const Message& message, bool sound = false)
    {
        notifier.show(message, sound, [this](const QString& problem) { answers << problem; });
    }
    FakeBus::Log log;
    DesktopNotifier notifier{std::make_unique<FakeBus>(log)};
    QStringList answers;
};

QVariantMap hints(const QVariantList& arguments) { return arguments[6].toMap(); }

}

class TestDesktopNotifier : public QObject {
    Q_OBJECT
private slots:
    void arguments_are_those_of_the_specification()
    {
        const QVariantList sent = notify_arguments(a_message("10.0.0.1"), false, 7, {"body", "actions"});
        // susssasa{sv}i
        QCOMPARE(sent.size(), 8);
        const QList<int> types{QMetaType::QString, QMetaType::UInt,        QMetaType::QString,     QMetaType::QString,
                               QMetaType::QString, QMetaType::QStringList, QMetaType::QVariantMap, QMetaType::Int};
        for (int i = 0; i < 8; ++i)
            QCOMPARE(sent[i].typeId(), types[i]);
        QCOMPARE(sent[0].toString(), QString("Spoor"));
        QCOMPARE(sent[1].toUInt(), 7U);
        QVERIFY(sent[3].toString().contains("10.0.0.1"));
        QVERIFY(sent[4].toString().contains("Something is to be said of 10.0.0.1."));
        QCOMPARE(sent[5].toStringList().value(0), QString("default"));
        QCOMPARE(hints(sent)["urgency"].typeId(), int(QMetaType::UChar));
        QCOMPARE(hints(sent)["urgency"].toInt(), 1);
        QCOMPARE(sent[7].toInt(), -1);
        QVERIFY(notify_arguments(a_message("x"), false, 0, {"body"})[5].toStringList().isEmpty());
    }

    void the_gravest_are_urgent()
    {
        const auto urgency = [](Severity severity) {
            return hints(notify_arguments(a_message("x", "r", severity), false, 0, {}))["urgency"].toInt();
        };
        QCOMPARE(urgency(Severity::Critical), 2);
        QCOMPARE(urgency(Severity::Medium), 1);
        QCOMPARE(urgency(Severity::Info), 0);
    }

    void there_is_no_sound_unless_it_is_asked_for()
    {
        const QVariantMap quiet = hints(notify_arguments(a_message("x"), false, 0, {}));
        QCOMPARE(quiet["suppress-sound"].toBool(), true);
        QVERIFY(!quiet.contains("sound-name"));
        const QVariantMap loud = hints(notify_arguments(a_message("x"), true, 0, {}));
        QVERIFY(!loud.contains("suppress-sound"));
        QCOMPARE(loud["sound-name"].toString(), QString("dialog-warning"));
    }

    void markup_in_a_log_stays_text()
    {
        const Message hostile = a_message("<a href=\"http://x\">&amp;\x1b[2J\xe2\x80\xae");
        const QString marked = notify_arguments(hostile, false, 0, {"body", "body-markup"})[4].toString();
        QVERIFY2(!marked.contains('<') && !marked.contains('>'), qPrintable(marked));
        QVERIFY(marked.contains("&lt;a href=") && marked.contains("&amp;amp;"));
        const QString plain = notify_arguments(hostile, false, 0, {"body"})[4].toString();
        QVERIFY(plain.contains("<a href="));
        for (const QString& text : {marked, plain})
            QVERIFY(!text.contains(QChar(0x1B)) && !text.contains(QChar(0x202E)));
        const QVariantList long_one = notify_arguments(a_message(std::string(100'000, 'x')), false, 0, {});
        QVERIFY(long_one[3].toString().size() <= 301);
        QVERIFY(long_one[4].toString().size() <= 2001);
    }

    void a_flood_replaces_its_own_bubble()
    {
        Desktop desktop;
        desktop.show(a_message("10.0.0.1", "one"));
        QTRY_COMPARE(desktop.answers.size(), 1);
        QCOMPARE(desktop.log.methods, (QStringList{"GetCapabilities", "Notify"}));
        desktop.show(a_message("10.0.0.2", "one"));
        desktop.show(a_message("10.0.0.3", "two"));
        QTRY_COMPARE(desktop.answers.size(), 3);
        QCOMPARE(desktop.answers.join(""), QString());
        QCOMPARE(desktop.log.shown.size(), 3);
        QCOMPARE(desktop.log.shown[0][1].toUInt(), 0U);
        QCOMPARE(desktop.log.shown[1][1].toUInt(), 101U);
        QCOMPARE(desktop.log.shown[2][1].toUInt(), 0U);
        // What the user closed is not replaced.
        emit desktop.log.bus->notification_closed(101, 2);
        desktop.show(a_message("10.0.0.4", "one"));
        QTRY_COMPARE(desktop.log.shown.size(), 4);
        QCOMPARE(desktop.log.shown[3][1].toUInt(), 0U);
    }

    void pressing_it_leads_to_its_message()
    {
        Desktop desktop;
        QSignalSpy chosen(&desktop.notifier, &DesktopNotifier::chosen);
        desktop.show(a_message("10.0.0.1", "one"));
        QTRY_COMPARE(desktop.answers.size(), 1);
        emit desktop.log.bus->action_invoked(999, "default");
        emit desktop.log.bus->action_invoked(101, "other");
        QCOMPARE(chosen.count(), 0);
        emit desktop.log.bus->action_invoked(101, "default");
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Message>().alerts[0].subject, std::string("10.0.0.1"));
    }

    void without_a_service_it_says_so_and_tries_again()
    {
        Desktop desktop;
        desktop.log.problem = "not provided";
        desktop.show(a_message("10.0.0.1"));
        desktop.show(a_message("10.0.0.2"));
        QTRY_COMPARE(desktop.answers.size(), 2);
        QVERIFY(desktop.answers[0].contains("no notification service") && desktop.answers[0].endsWith("not provided"));
        desktop.log.problem.clear();
        desktop.show(a_message("10.0.0.3"));
        QTRY_COMPARE(desktop.answers.size(), 3);
        QCOMPARE(desktop.answers[2], QString());
    }

    void the_real_bus_that_is_not_there_is_no_wait()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/spoor-test-bus");
        DesktopNotifier notifier;
        QStringList answers;
        QElapsedTimer clock;
        clock.start();
        notifier.show(a_message("10.0.0.1"), false, [&](const QString& problem) { answers << problem; });
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 30'000);
        QVERIFY2(answers[0].contains("no notification service"), qPrintable(answers[0]));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
};

SPOOR_TEST(TestDesktopNotifier)
#include "test_desktop_notifier.moc"
