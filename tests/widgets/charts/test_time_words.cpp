// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/charts/time_ticker.h"
#include "widgets/charts/time_words.h"

#include <QTest>

using namespace spoor;

namespace {

Micros at(const char* text) { return *parse_time(text); }

QStringList labels(const char* from, const char* until, int max_ticks, const char* zone = "UTC", bool two_lines = true)
{
    TimeTicker ticker;
    ticker.set_zone(*Zone::parse(zone));
    ticker.set_max_ticks(max_ticks);
    ticker.set_two_lines(two_lines);
    QVector<double> ticks, sub_ticks;
    QVector<QString> found;
    ticker.generate(QCPRange(double(at(from).value), double(at(until).value)), QLocale::c(), u'g', 6, ticks, &sub_ticks,
                    &found);
    if (ticks.size() != found.size())
        qFatal("labels without ticks");
    for (QString& label : found)
        label.replace(u'\n', u'|');
    return found;
}

QStringList counts(double upper, int max_ticks, bool logarithmic)
{
    CountTicker ticker;
    ticker.set_max_ticks(max_ticks);
    ticker.set_logarithmic(logarithmic);
    QVector<double> ticks;
    QVector<QString> found;
    ticker.generate(QCPRange(logarithmic ? 0.5 : 0, upper), QLocale(QLocale::English, QLocale::UnitedStates), u'g', 6,
                    ticks, nullptr, &found);
    return found;
}

}

class TestTimeWords : public QObject {
    Q_OBJECT
private slots:
    void widths()
    {
        QCOMPARE(width_text({BinUnit::Millisecond, 20}), "20 ms");
        QCOMPARE(width_text({BinUnit::Second, 1}), "1 s");
        QCOMPARE(width_text({BinUnit::Minute, 5}), "5 min");
        QCOMPARE(width_text({BinUnit::Hour, 12}), "12 h");
        QCOMPARE(width_text({BinUnit::Day, 1}), "1 day");
        QCOMPARE(width_text({BinUnit::Week, 1}), "1 week");
        QCOMPARE(width_text({BinUnit::Month, 1}), "1 month");
        QCOMPARE(width_text({BinUnit::Month, 3}), "3 months");
        QCOMPARE(width_text({BinUnit::Year, 1}), "1 year");
        QCOMPARE(width_text({BinUnit::Year, 100}), "100 years");
    }

    void spans()
    {
        const Zone utc;
        const Zone berlin = *Zone::parse("Europe/Berlin");
        const auto span = [](const char* from, const char* until, const Zone& zone) {
            return span_text({at(from), at(until)}, zone);
        };
        QCOMPARE(span("2004-11-16 10:05", "2004-11-16 10:10", utc), "2004-11-16 10:05 – 10:10");
        QCOMPARE(span("2004-11-16 10:05", "2004-11-16 10:10", berlin), "2004-11-16 11:05 – 11:10");
        QCOMPARE(span("2004-11-16 10:05:07", "2004-11-16 10:05:08", utc), "2004-11-16 10:05:07 – 10:05:08");
        QCOMPARE(span("2004-11-16 10:05:07.25", "2004-11-16 10:05:07.26", utc), "2004-11-16 10:05:07.25 – 10:05:07.26");
        QCOMPARE(span("2004-11-16 23:00", "2004-11-17 00:00", utc), "2004-11-16 23:00 – 2004-11-17 00:00");
        QCOMPARE(span("2004-11-16", "2004-11-17", utc), "2004-11-16");
        QCOMPARE(span("2004-11-15", "2004-11-22", utc), "2004-11-15 – 2004-11-21");
        // A day of 25 hours.
        QCOMPARE(span("2004-10-30 22:00", "2004-10-31 23:00", berlin), "2004-10-31");
        QCOMPARE(span("1601-01-01", "1602-01-01", utc), "1601-01-01 – 1601-12-31");
    }

    void bars()
    {
        Histogram h;
        HistogramBin bin{at("2004-11-16 10:05"), at("2004-11-16 10:10"), {0, 3, 2}, 5};
        h.bins = {bin};
        QCOMPARE(bin_text(bin, h), "Tue 2004-11-16 10:05 – 10:10 (UTC)\nSuccess: 3\nFailure: 2\nEvents: 5");
        h.filtered = true;
        bin.shown = {1, 0, 0};
        QCOMPARE(bin_text(bin, h), "Tue 2004-11-16 10:05 – 10:10 (UTC)\nUnknown outcome: 1\n1 of 5 events shown");
        h.filtered = false;
        QCOMPARE(bin_text({bin.start, bin.end, {}, 0}, h), "Tue 2004-11-16 10:05 – 10:10 (UTC)\nNo events");
    }

    void ticks_of_time()
    {
        QCOMPARE(labels("2004-11-16 22:30", "2004-11-17 01:30", 4),
                 (QStringList{"23:00|Tue 16 Nov 2004", "00:00|Wed 17 Nov 2004", "01:00"}));
        QCOMPARE(labels("2004-11-16 22:30", "2004-11-17 01:30", 4, "Europe/Berlin"),
                 (QStringList{"00:00|Wed 17 Nov 2004", "01:00", "02:00"}));
        QCOMPARE(labels("2004-11-16 22:30", "2004-11-17 01:30", 4, "UTC", false),
                 (QStringList{"Tue 16 Nov 2004 23:00", "Wed 17 Nov 2004 00:00", "01:00"}));
        QCOMPARE(labels("2004-11-16 10:00:00.15", "2004-11-16 10:00:00.9", 4),
                 (QStringList{"10:00:00.200|Tue 16 Nov 2004", "10:00:00.400", "10:00:00.600", "10:00:00.800"}));
        QCOMPARE(labels("2004-12-29", "2005-01-03 12:00", 6),
                 (QStringList{"29 Dec|2004", "30 Dec", "31 Dec", "1 Jan|2005", "2 Jan", "3 Jan"}));
        QCOMPARE(labels("2004-10-15", "2005-02-20", 6), (QStringList{"Nov|2004", "Dec", "Jan|2005", "Feb"}));
        QCOMPARE(labels("1999-05-01", "2004-02-20", 6), (QStringList{"2000", "2001", "2002", "2003", "2004"}));
    }

    void days_between_a_day_and_a_week()
    {
        const QStringList some = labels("2004-11-01", "2004-11-15", 6);
        QCOMPARE(some.size(), 5);
        // The same days wherever the axis begins.
        const QStringList later = labels("2004-11-04", "2004-11-18", 6);
        for (qsizetype i = 0; i < later.size() && later[i] != some.last(); ++i)
            QVERIFY2(some.contains(later[i].section('|', 0, 0)), qPrintable(later[i]));
    }

    void ticks_of_counts()
    {
        QCOMPARE(counts(1.05, 4, false), (QStringList{"0", "1"}));
        QCOMPARE(counts(3.15, 4, false), (QStringList{"0", "1", "2", "3"}));
        QCOMPARE(counts(12'345'678, 2, false), (QStringList{"0", "5,000,000", "10,000,000"}));
        QCOMPARE(counts(3'000'000, 1, false), (QStringList{"0", "2,000,000"}));
        QCOMPARE(counts(1.3, 4, true), (QStringList{"1"}));
        QCOMPARE(counts(1300, 4, true), (QStringList{"1", "10", "100", "1,000"}));
        QCOMPARE(counts(1.3e8, 3, true), (QStringList{"1", "1,000", "1,000,000"}));
    }
};

SPOOR_TEST(TestTimeWords)
#include "test_time_words.moc"
