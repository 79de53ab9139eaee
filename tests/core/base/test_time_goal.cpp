// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_goal.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

class TestTimeGoal : public QObject {
    Q_OBJECT

    // The reference is 2009-11-17 12:30 UTC, which is 13:30 in Berlin.
    static QString goal(const QString& text, const char* zone, bool with_reference = true)
    {
        const auto reference =
            with_reference ? std::optional(*parse_time("2009-11-17 12:30")) : std::optional<Micros>();
        const auto time = parse_time_goal(text.toStdString(), reference, *Zone::parse(zone));
        if (!time && time.error().code != ErrorCode::BadTime)
            return "another error";
        return QString::fromStdString(time ? plain_time(*time) : "! " + time.error().detail);
    }

private slots:
    void forms_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* text, const char* zone, const char* utc) {
            QTest::newRow(text) << zone << utc;
        };
        row("+5m", "UTC", "2009-11-17 12:35:00");
        row("-1h30m", "UTC", "2009-11-17 11:00:00");
        row("+90s", "Europe/Berlin", "2009-11-17 12:31:30");
        row("+ 2d", "UTC", "2009-11-19 12:30:00");
        row("+1.5h", "UTC", "2009-11-17 14:00:00");
        row("-250ms", "UTC", "2009-11-17 12:29:59.75");
        row("+1 week 2 days", "UTC", "2009-11-26 12:30:00");
        row("10:54", "UTC", "2009-11-17 10:54:00");
        row(" 10:54:13.5 ", "Europe/Berlin", "2009-11-17 09:54:13.5");
        row("9:05", "UTC", "2009-11-17 09:05:00");
        row("10:54 PM", "UTC", "2009-11-17 22:54:00");
        row("12:01am", "UTC", "2009-11-17 00:01:00");
        row("23:30Z", "Europe/Berlin", "2009-11-17 23:30:00");
        row("10:54 +02:00", "UTC", "2009-11-17 08:54:00");
        row("2009-11-17", "UTC", "2009-11-17 00:00:00");
        row("2009-11-18", "Europe/Berlin", "2009-11-17 23:00:00");
        row("2009/11/17 02:57", "UTC", "2009-11-17 02:57:00");
        row("2009-11-17T02:57:41,250Z", "Europe/Berlin", "2009-11-17 02:57:41.25");
        row("2009-11-17T02:57:41.1234567891+01:00", "UTC", "2009-11-17 01:57:41.123456");
        row("2009-11-17 02:57:41 -0330", "UTC", "2009-11-17 06:27:41");
        row("2009-07-17 02:57 Europe/Berlin", "UTC", "2009-07-17 00:57:00");
        row("2009-07-17 02:57", "Europe/Berlin", "2009-07-17 00:57:00");
        row("2009-11-17 02:57 utc", "Europe/Berlin", "2009-11-17 02:57:00");
        row("2009-11-17 02:57:00 GMT+2", "Europe/Berlin", "2009-11-17 00:57:00");
        row("20091117T025741Z", "Europe/Berlin", "2009-11-17 02:57:41");
        row("20091117 0257", "UTC", "2009-11-17 02:57:00");
        row("20091117", "UTC", "2009-11-17 00:00:00");
        row("17/Nov/2009:02:57:41 +0100", "UTC", "2009-11-17 01:57:41");
        row("[17/Nov/2009:02:57:41 +0100]", "UTC", "2009-11-17 01:57:41");
        row("\"2009-11-17 02:57\"", "UTC", "2009-11-17 02:57:00");
        row("17-Nov-2009 02:57:41", "Europe/Berlin", "2009-11-17 01:57:41");
        row("17 november 2009", "UTC", "2009-11-17 00:00:00");
        row("Nov 16 02:57:41", "UTC", "2009-11-16 02:57:41");
        row("Nov  6 02:57:41", "UTC", "2009-11-06 02:57:41");
        row("6 Nov", "UTC", "2009-11-06 00:00:00");
        row("Nov 16 2004 10:54:13", "UTC", "2004-11-16 10:54:13");
        row("Tue Nov 16 10:54:13 2004", "UTC", "2004-11-16 10:54:13");
        row("Tue, 17 Nov 2009 02:57:41 +0100", "UTC", "2009-11-17 01:57:41");
        row("Tue, 17 Nov 2009 02:57:41 +0100 (CET)", "UTC", "2009-11-17 01:57:41");
        row("17.11.2009 02:57", "UTC", "2009-11-17 02:57:00");
        row("11/17/2009 2:57:41 AM", "UTC", "2009-11-17 02:57:41");
        row("17/11/2009", "UTC", "2009-11-17 00:00:00");
        row("1258423061", "Europe/Berlin", "2009-11-17 01:57:41");
        row("1258423061.25", "UTC", "2009-11-17 01:57:41.25");
        row("1258423061250", "UTC", "2009-11-17 01:57:41.25");
        row("1258423061250001", "UTC", "2009-11-17 01:57:41.250001");
        // Twice on that night, and once not at all.
        row("2009-10-25 02:30", "Europe/Berlin", "2009-10-25 00:30:00");
        row("2009-03-29 02:30", "Europe/Berlin", "2009-03-29 01:30:00");
    }
    void forms()
    {
        QFETCH(QString, zone);
        QFETCH(QString, utc);
        QCOMPARE(goal(QTest::currentDataTag(), qPrintable(zone)), utc);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString(expected); };
        row("", "form");
        row("   ", "form");
        row("[]", "form");
        row("now", "form");
        row("+", "form");
        row("+m", "form");
        row("+5", "unit");
        row("+5 fortnights", "unit");
        row("+99999999999999999999d", "range");
        row("+9999999w", "range");
        row("2009-13-01", "day of the calendar");
        row("2009-02-29 10:00", "day of the calendar");
        row("31 Feb", "day of the calendar");
        row("25:00", "time of day");
        row("2009-11-17 10:61", "time of day");
        row("20091117T256100", "time of day");
        row("10:54:1", "time of day");
        row("2009-11-17 10:54 CET", "zone");
        row("2009-11-17 10:54 Europe/Atlantis", "zone");
        row("2009-11-17 10:54 +25:00", "zone");
        row("2009-11-17 10:54 x", "zone");
        row("03/04/2005", "order of the date");
        row("1-2-3", "form");
        row("123", "form");
        row("99999999999999999999999999", "form");
        row("1500-01-01", "day of the calendar");
    }
    void faults()
    {
        QFETCH(QString, expected);
        QCOMPARE(goal(QTest::currentDataTag(), "UTC"), "! " + expected);
    }

    void without_a_reference()
    {
        QCOMPARE(goal("+5m", "UTC", false), "! reference");
        QCOMPARE(goal("10:54", "UTC", false), "! reference");
        QCOMPARE(goal("Nov 16 02:57:41", "UTC", false), "! reference");
        QCOMPARE(goal("2009-11-17 10:54", "UTC", false), "2009-11-17 10:54:00");
        QVERIFY(!parse_time_goal("+5m", no_time, Zone()));
    }

    void torn_texts_end_well()
    {
        const std::string whole = "[Tue, 17 Nov 2009 02:57:41.250 +0100 (CET)]";
        for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
            for (std::size_t from = 0; from <= cut; ++from) {
                const auto time = parse_time_goal(whole.substr(from, cut - from), Micros{0}, Zone());
                QVERIFY(time || time.error().position <= cut - from);
            }
        }
        QVERIFY(!parse_time_goal(std::string(100'000, '('), Micros{0}, Zone()));
        QVERIFY(!parse_time_goal(std::string(100'000, '['), Micros{0}, Zone()));
    }
};

SPOOR_TEST(TestTimeGoal)
#include "test_time_goal.moc"
