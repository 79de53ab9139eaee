// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

class TestTime : public QObject {
    Q_OBJECT

    static std::string read(std::string_view text)
    {
        const auto t = parse_time(text);
        return t ? iso_utc(*t) : "expected " + t.error().detail + " at " + std::to_string(t.error().position);
    }

private slots:
    void daysCountFrom1970()
    {
        QCOMPARE(days_from_civil(1970, 1, 1), 0);
        QCOMPARE(days_from_civil(2000, 3, 1), 11017);
        QCOMPARE(days_from_civil(1969, 12, 31), -1);
        QCOMPARE(days_from_civil(1601, 1, 1), -134774);
    }

    void civilTimeChecksItsParts()
    {
        QVERIFY(civil_time(2000, 2, 29, 23, 59, 60));
        QVERIFY(!civil_time(1900, 2, 29, 0, 0, 0));
        QVERIFY(!civil_time(2004, 11, 31, 0, 0, 0));
        QVERIFY(!civil_time(2004, 13, 1, 0, 0, 0));
        QVERIFY(!civil_time(2004, 0, 1, 0, 0, 0));
        QVERIFY(!civil_time(2004, 1, 0, 0, 0, 0));
        QVERIFY(!civil_time(2004, 1, 1, 24, 0, 0));
        QVERIFY(!civil_time(2004, 1, 1, 0, 60, 0));
        QVERIFY(!civil_time(2004, 1, 1, 0, 0, 61));
        QVERIFY(!civil_time(1600, 12, 31, 0, 0, 0));
        QVERIFY(!civil_time(10000, 1, 1, 0, 0, 0));
    }

    void everyDayIsWrittenAsItWasRead()
    {
        for (int year : {1601, 1899, 1900, 1969, 1970, 2000, 2004, 2100, 9999})
            for (int month = 1; month <= 12; ++month)
                for (int day : {1, 28, 29, 30, 31}) {
                    const auto t = civil_time(year, month, day, 1, 2, 3, 4);
                    if (!t)
                        continue;
                    char expected[40];
                    std::snprintf(expected, sizeof expected, "%04d-%02d-%02dT01:02:03.000004Z", year, month, day);
                    QCOMPARE(iso_utc(*t), std::string(expected));
                    QCOMPARE(*parse_time(expected), *t);
                }
    }

    void plainTimeHasAFractionWhereThereIsOne()
    {
        const Micros t = *civil_time(2004, 11, 16, 10, 54, 13);
        QCOMPARE(plain_time(t), std::string("2004-11-16 10:54:13"));
        QCOMPARE(plain_time(t + Micros{250'000}), std::string("2004-11-16 10:54:13.25"));
        QCOMPARE(plain_time(t + Micros{1}), std::string("2004-11-16 10:54:13.000001"));
        QCOMPARE(plain_time(Micros{-1}), std::string("1969-12-31 23:59:59.999999"));
        QCOMPARE(iso_utc(no_time), std::string());
    }

    void parseReadsTheFormsThatItNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* text, const char* result) { QTest::newRow(text) << text << result; };
        row("2004-11-16", "2004-11-16T00:00:00.000000Z");
        row("2004-11-16T10", "2004-11-16T10:00:00.000000Z");
        row("2004-11-16 10:54", "2004-11-16T10:54:00.000000Z");
        row("  2004-11-16  10:54:13  ", "2004-11-16T10:54:13.000000Z");
        row("2004-11-16 10:54:13,250", "2004-11-16T10:54:13.250000Z");
        row("2004-11-16T10:54:13.25Z", "2004-11-16T10:54:13.250000Z");
        row("2004-11-16T10:54:13.123456789Z", "2004-11-16T10:54:13.123456Z");
        row("2004-11-16T10:54:13+02:00", "2004-11-16T08:54:13.000000Z");
        row("2004-11-16 10:54:13 -0330", "2004-11-16T14:24:13.000000Z");
        row("2004-11-16T10:54+02", "2004-11-16T08:54:00.000000Z");
        row("", "expected year-month-day at 0");
        row("yesterday", "expected year-month-day at 0");
        row("2004-11", "expected year-month-day at 7");
        row("2004-11-31", "expected day of the calendar at 0");
        row("2004-11-16T25:00", "expected time of day at 11");
        row("2004-11-16T1", "expected hour at 11");
        row("2004-11-16 10:5", "expected minute at 14");
        row("2004-11-16 10:54:1", "expected second at 17");
        row("2004-11-16 10:54:13.", "expected fraction at 20");
        row("2004-11-16 10:54:13.1234567890", "expected fraction at 29");
        row("2004-11-16 10:54:13+99:00", "expected offset at 25");
        row("2004-11-16 10:54:13 CET", "expected offset at 20");
        row("2004-11-16Z and more", "expected end at 12");
    }
    void parseReadsTheFormsThatItNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(QString::fromStdString(read(text.toStdString())), result);
    }

    void aSpanReachesToTheEndOfWhatWasSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("last");
        QTest::newRow("day") << "2004-02-29" << "2004-02-29T23:59:59.999999Z";
        QTest::newRow("hour") << "2004-02-29T10" << "2004-02-29T10:59:59.999999Z";
        QTest::newRow("minute") << "2004-02-29T10:54" << "2004-02-29T10:54:59.999999Z";
        QTest::newRow("second") << "2004-02-29T10:54:13" << "2004-02-29T10:54:13.999999Z";
        QTest::newRow("tenth") << "2004-02-29T10:54:13.5" << "2004-02-29T10:54:13.599999Z";
        QTest::newRow("microsecond") << "2004-02-29T10:54:13.123456" << "2004-02-29T10:54:13.123456Z";
        QTest::newRow("with offset") << "2004-02-29 +02:00" << "2004-02-29T21:59:59.999999Z";
    }
    void aSpanReachesToTheEndOfWhatWasSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, last);
        const auto span = parse_time_span(text.toStdString());
        QVERIFY(span);
        QCOMPARE(QString::fromStdString(iso_utc(span->last)), last);
        QVERIFY(span->first <= span->last);
    }
};

SPOOR_TEST(TestTime)

#include "test_time.moc"
