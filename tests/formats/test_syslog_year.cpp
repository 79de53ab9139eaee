// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/syslog/year.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

Micros day(int year, int month, int of_month) { return *civil_time(year, month, of_month, 12, 0, 0); }

QString said(std::string_view head, Micros modified, bool whole = true)
{
    const syslog::FirstYear first = syslog::first_year({head, whole, modified});
    return first.year ? QString::number(*first.year) : QString("not known");
}

}

class TestSyslogYear : public QObject {
    Q_OBJECT

private slots:
    void theFileSaysIt_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("year");
        const QByteArray june = "Jun 14 15:16:01 combo cron[1]: x\n";
        const QByteArray turn = "Dec 31 23:59:59 combo cron[1]: x\nJan  1 00:00:01 combo cron[1]: x\n";
        QTest::newRow("later in the same year") << june << "2019-08-01" << "2019";
        QTest::newRow("on that day, in a zone that is ahead") << june << "2019-06-14" << "2019";
        QTest::newRow("in the next spring") << june << "2020-03-01" << "2019";
        QTest::newRow("the last line counts, not the first") << turn << "2020-01-01" << "2019";
        QTest::newRow("the file was written much later") << turn << "2020-12-30" << "2019";
        QTest::newRow("29 February") << QByteArray("Feb 29 10:00:00 combo cron[1]: x\n") << "2019-03-01" << "2016";
        QTest::newRow("29 February after the turn")
            << QByteArray("Dec 30 10:00:00 a cron[1]: x\nFeb 29 10:00:00 a cron[1]: x\n") << "2021-05-01" << "2019";
        QTest::newRow("nobody says it") << june << "" << "not known";
        QTest::newRow("a program wrote it")
            << QByteArray("Jun 14 15:16:01 a ftpd[1]: connection from b (c) at Tue Jun 14 15:16:01 2005\n")
            << "2019-08-01" << "2005";
        QTest::newRow("a visitor wrote it")
            << QByteArray(
                   "Jun 14 15:16:01 a sshd[1]: Failed password for Tue Jun 14 15:16:01 2005 from 10.0.0.1 port 1\n")
            << "2019-08-01" << "2019";
        QTest::newRow("another day is another matter")
            << QByteArray("Jun 14 15:16:01 a ftpd[1]: connection from b (c) at Tue Mar 14 15:16:01 2005\n")
            << "2019-08-01" << "2019";
        QTest::newRow("written a moment before midnight")
            << QByteArray("Jan  1 00:00:00 a kernel: rtc0: setting system clock to 2024-12-31 23:59:59 UTC (1)\n") << ""
            << "2025";
    }
    void theFileSaysIt()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, written);
        QFETCH(QString, year);
        const QStringList parts = written.split('-');
        const Micros modified = parts.size() == 3 ? day(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()) : no_time;
        QCOMPARE(said({head.data(), std::size_t(head.size())}, modified), year);
    }

    void yearsGoOn_data()
    {
        QTest::addColumn<QList<int>>("months");
        QTest::addColumn<QList<int>>("years");
        QTest::newRow("a year") << QList{1, 2, 5, 12} << QList{0, 0, 0, 0};
        QTest::newRow("its turn") << QList{12, 12, 1, 2} << QList{0, 0, 1, 1};
        QTest::newRow("two of them") << QList{11, 12, 1, 6, 12, 1} << QList{0, 0, 1, 1, 1, 2};
        QTest::newRow("a late line") << QList{12, 1, 12, 1, 1} << QList{0, 1, 0, 1, 1};
        QTest::newRow("a lost clock") << QList{8, 1, 8, 9} << QList{0, 1, 0, 0};
        QTest::newRow("silence over the turn") << QList{8, 3, 4} << QList{0, 1, 1};
        QTest::newRow("silence within the year") << QList{1, 9, 10} << QList{0, 0, 0};
        QTest::newRow("files in the wrong order") << QList{9, 8, 9} << QList{0, 0, 0};
    }
    void yearsGoOn()
    {
        QFETCH(QList<int>, months);
        QFETCH(QList<int>, years);
        syslog::YearWalk walk;
        QList<int> got;
        for (const int month : months) {
            walk.step(month);
            got += walk.year;
        }
        QCOMPARE(got, years);
    }
};

SPOOR_TEST(TestSyslogYear)

#include "test_syslog_year.moc"
