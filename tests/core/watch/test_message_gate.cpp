// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/message_gate.h"
#include "tests/support/suite.h"

#include <QTest>

#include <random>

using namespace spoor;
using namespace std::chrono_literals;

namespace {

Alert alert(const std::string& rule, const std::string& subject, Severity severity = Severity::Medium)
{
    Alert a;
    a.watch_rule = rule;
    a.subject = subject;
    a.severity = severity;
    return a;
}

QString picture(const std::vector<Message>& messages)
{
    QString text;
    for (const Message& m : messages)
        text += QString("%1 %2 x%3;")
                    .arg(QString::fromStdString(m.watch_rule))
                    .arg(m.alerts.front().subject.c_str())
                    .arg(m.count);
    return text;
}

}

class TestMessageGate : public QObject {
    Q_OBJECT

private slots:
    void theFirstIsToldAtOnceAndAFloodIsOneMessage()
    {
        MessageGate gate(60s, 10);
        gate.take({alert("r", "a")}, 0ms);
        QCOMPARE(picture(gate.due(0ms)), "r a x1;");
        for (int i = 1; i <= 500; ++i) {
            gate.take({alert("r", "a")}, std::chrono::milliseconds(i * 100));
            QVERIFY(gate.due(std::chrono::milliseconds(i * 100)).empty());
        }
        QCOMPARE(*gate.next(), 60'000ms);
        QCOMPARE(picture(gate.due(60'000ms)), "r a x500;");
        QVERIFY(!gate.next());
    }

    void anotherSubjectIsToldAtOnce()
    {
        MessageGate gate(60s, 10);
        gate.take({alert("r", "a")}, 0ms);
        gate.due(0ms);
        gate.take({alert("r", "a"), alert("r", "b", Severity::High)}, 10ms);
        QCOMPARE(picture(gate.due(10ms)), "r b x1;");
        QCOMPARE(picture(gate.rest()), "r a x1;");
    }

    void noMoreThanSoManyAMinute()
    {
        MessageGate gate(0s, 2);
        for (const char* rule : {"1", "2", "3"})
            gate.take({alert(rule, "a")}, 0ms);
        QCOMPARE(picture(gate.due(0ms)), "1 a x1;2 a x1;");
        QVERIFY(gate.due(59'999ms).empty());
        QCOMPARE(*gate.next(), 60'000ms);
        QCOMPARE(picture(gate.due(60'000ms)), "3 a x1;");
    }

    void theGravestStandsFirst()
    {
        MessageGate gate(60s, 10);
        gate.take({alert("r", "a", Severity::Low), alert("r", "b", Severity::Critical)}, 0ms);
        const auto told = gate.due(0ms);
        QCOMPARE(told.size(), 1u);
        QCOMPARE(told[0].severity, Severity::Critical);
        QCOMPARE(told[0].alerts[0].subject, "b");
    }

    void nothingIsDropped()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            std::mt19937 random(seed);
            MessageGate gate(std::chrono::seconds(random() % 90), 1 + random() % 5);
            std::uint64_t given = 0, told = 0;
            std::chrono::milliseconds now = 0ms;
            std::deque<std::chrono::milliseconds> sent;
            for (int i = 0; i < 400; ++i) {
                now += std::chrono::milliseconds(random() % 4000);
                std::vector<Alert> alerts;
                for (unsigned n = random() % 4; n > 0; --n)
                    alerts.push_back(alert("r" + std::to_string(random() % 3), std::to_string(random() % 8)));
                given += alerts.size();
                gate.take(std::move(alerts), now);
                for (const Message& m : gate.due(now)) {
                    told += m.count;
                    QVERIFY(!m.alerts.empty() && m.alerts.size() <= std::min<std::uint64_t>(20, m.count));
                }
            }
            for (const Message& m : gate.rest())
                told += m.count;
            QCOMPARE(told, given);
            QVERIFY(gate.rest().empty());
        }
    }
};

SPOOR_TEST(TestMessageGate)
#include "test_message_gate.moc"
