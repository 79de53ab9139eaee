// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

class TestZone : public QObject {
    Q_OBJECT

    static Micros at(std::string_view text) { return *parse_time(text); }
    static std::string utc(const Zone& zone, std::string_view wall) { return plain_time(zone.to_utc(at(wall))); }

private slots:
    void namesAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        for (const char* text : {"UTC", "Z", "+00:00", "-0000"})
            QTest::newRow(text) << text << "UTC";
        QTest::newRow("colon") << "+02:00" << "+02:00";
        QTest::newRow("four digits") << "-0330" << "-03:30";
        QTest::newRow("one digit") << "+2" << "+02:00";
        QTest::newRow("two digits") << "-11" << "-11:00";
        QTest::newRow("three digits") << "+530" << "+05:30";
        QTest::newRow("short and colon") << "+5:30" << "+05:30";
        QTest::newRow("IANA") << "Europe/Berlin" << "Europe/Berlin";
        for (const char* text :
             {"", "+", "Berlin", "+25", "+12:60", "+1:2", "+123456", "++2", "+a:00", "+02:00x", "../x"})
            QTest::newRow(text) << text << "";
    }
    void namesAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto zone = Zone::parse(text.toStdString());
        QCOMPARE(QString::fromStdString(zone ? zone->name() : ""), name);
        if (zone)
            QVERIFY(*Zone::parse(zone->name()) == *zone);
        else
            QCOMPARE(zone.error().code, ErrorCode::BadZone);
    }

    void offsetsAreTheSameAlways()
    {
        const Zone zone = *Zone::parse("-03:30");
        QCOMPARE(utc(zone, "2004-11-16 22:00:00"), std::string("2004-11-17 01:30:00"));
        QCOMPARE(plain_time(zone.to_wall(at("2004-11-17 01:30:00"))), std::string("2004-11-16 22:00:00"));
        QVERIFY(!zone.is_utc());
        QVERIFY(Zone().is_utc());
        QCOMPARE(Zone::fixed(seconds(7200)).name(), std::string("+02:00"));
    }

    void summerTimeOfBerlin()
    {
        const Zone zone = *Zone::parse("Europe/Berlin");
        QCOMPARE(utc(zone, "2004-01-01 12:00:00"), std::string("2004-01-01 11:00:00"));
        QCOMPARE(utc(zone, "2004-07-01 12:00:00"), std::string("2004-07-01 10:00:00"));
        // 28 March: from 02:00 to 03:00 at once. A skipped time is read with the offset before.
        QCOMPARE(utc(zone, "2004-03-28 01:59:59"), std::string("2004-03-28 00:59:59"));
        QCOMPARE(utc(zone, "2004-03-28 02:30:00"), std::string("2004-03-28 01:30:00"));
        QCOMPARE(utc(zone, "2004-03-28 03:00:00"), std::string("2004-03-28 01:00:00"));
        // 31 October: 02:00 to 03:00 exists twice. The first pass is taken.
        QCOMPARE(utc(zone, "2004-10-31 02:30:00"), std::string("2004-10-31 00:30:00"));
        QCOMPARE(utc(zone, "2004-10-31 03:00:00"), std::string("2004-10-31 02:00:00"));
        QCOMPARE(plain_time(zone.to_wall(at("2004-07-01 10:00:00"))), std::string("2004-07-01 12:00:00"));
        QCOMPARE(plain_time(zone.to_wall(at("2004-07-01 10:00:00.5"))), std::string("2004-07-01 12:00:00.5"));
    }

    void anOffsetSaysHowLongItHolds()
    {
        const Zone zone = *Zone::parse("Europe/Berlin");
        const auto summer = zone.offset_at_wall(at("2004-07-01 12:00:00"));
        QCOMPARE(plain_time(summer.since), std::string("2004-03-28 03:00:00"));
        QCOMPARE(plain_time(summer.until), std::string("2004-10-31 03:00:00"));
        const auto winter = zone.offset_at_wall(at("2004-12-01"));
        QCOMPARE(plain_time(winter.since), std::string("2004-10-31 03:00:00"));
        QCOMPARE(plain_time(winter.until), std::string("2005-03-27 03:00:00"));
    }

    // A caller keeps an offset for as long as it says that it holds: that must give what asking anew would give.
    void whatHoldsIsWhatWouldBeSaidAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca",
                                 "Asia/Kolkata", "Pacific/Apia", "America/Caracas"})
            QTest::newRow(name) << name;
    }
    void whatHoldsIsWhatWouldBeSaidAgain()
    {
        QFETCH(QString, name);
        const Zone zone = *Zone::parse(name.toStdString());
        Zone::Offset kept{};
        for (Micros wall = at("2004-01-01"); wall < at("2012-01-01"); wall = wall + seconds(1800)) {
            const auto asked = zone.offset_at_wall(wall);
            QVERIFY(asked.since <= wall && wall < asked.until);
            if (wall >= kept.since && wall < kept.until)
                QCOMPARE(asked.east, kept.east);
            kept = asked;
        }
    }

    void timesFarAwayDoNoHarm()
    {
        const Zone zone = *Zone::parse("Europe/Berlin");
        for (const Micros wall : {at("1601-01-01"), at("9999-12-31"), Micros{-9'000'000'000'000'000'000},
                                  Micros{9'000'000'000'000'000'000}, no_time}) {
            const auto offset = zone.offset_at_wall(wall);
            QVERIFY(offset.east.value > 0 && offset.east <= seconds(7200));
            QVERIFY(offset.since <= wall);
        }
    }
};

SPOOR_TEST(TestZone)

#include "test_zone.moc"
