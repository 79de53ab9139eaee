// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sessions/ftp_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

// Real FTP logs and the numbers that another program counted in them, where this machine has them.
class TestFtpSamples : public QObject {
    Q_OBJECT
private slots:
    void sessionsAsCounted()
    {
        const auto folder = samples_folder();
        if (!folder)
            QSKIP("no samples here");
        const QJsonObject truth =
            QJsonDocument::fromJson(QByteArray::fromStdString(read_file(*folder + "/truth.json"))).object();
        QStringList expected, found;
        for (auto file = truth.begin(); file != truth.end(); ++file) {
            const QJsonValue count = file->toObject().value("expect").toObject().value("sessions.ftp");
            if (count.isUndefined())
                continue;
            const std::string path = *folder + '/' + file.key().toStdString();
            const auto table = ftp_sessions_of(loaded({path}));
            expected += file.key() + ' ' + QString::number(count.toInt());
            found += file.key() + ' ' + QString::number(table->rows.size());
        }
        QVERIFY(!expected.empty());
        QCOMPARE(found.join('\n'), expected.join('\n'));
    }

    void eachEventIsInOneSessionAtMost()
    {
        const auto folder = samples_folder();
        if (!folder)
            QSKIP("no samples here");
        for (const char* name : {"/iis-ftp", "/iis-ftp7", "/iis-native", "/proftpd/default", "/syslog-ftp"}) {
            const auto table = ftp_sessions_of(loaded({*folder + name}));
            std::vector<int> times(table->snapshot->event_count());
            for (const Session& session : table->rows) {
                QVERIFY(session.event_count > 0);
                Micros before{std::numeric_limits<std::int64_t>::min()};
                for (const std::uint32_t event : table->events_of(session)) {
                    ++times[event];
                    QVERIFY(before <= table->snapshot->time(EventId{event}));
                    before = table->snapshot->time(EventId{event});
                }
            }
            QVERIFY2(std::ranges::none_of(times, [](int n) { return n > 1; }), name);
        }
    }
};

SPOOR_TEST(TestFtpSamples)
#include "test_ftp_samples.moc"
