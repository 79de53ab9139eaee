// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/series_name.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

class TestSeriesName : public QObject {
    Q_OBJECT

private slots:
    void name_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("dates");
        const auto row = [](const char* name, const char* pattern, const char* dates) {
            QTest::newRow(name) << QString(pattern) << QString(dates);
        };
        row("ex041116.log", "ex*.log", "2004-11-16");
        row("u_ex041104.log.gz", "u_ex*.log", "2004-11-04; 2004-11, week 4");
        row("EX04111613.log", "EX*.log", "2004-11-16 13:00");
        row("nc0411.log", "nc*.log", "2004-11");
        row("in991231.log", "in*.log", "1999-12-31");
        row("access_log-20041116", "access_log-*", "2004-11-16");
        row("app.2004-11-16.log.xz", "app.*.log", "2004-11-16");
        row("20030101_ex041116.log", "20030101_ex*.log", "2004-11-16");
        row("W3SVC1_ex041116.log", "W3SVC1_ex*.log", "2004-11-16");
        row("messages.12", "messages", "");
        row("access.log", "access.log", "");
        row("index0411.log", "index0411.log", "");
        row("ex041332.log", "ex041332.log", "");
        row("20041131.log", "20041131.log", "");
        row("99999999999999999999.log", "99999999999999999999.log", "");
        row("2004-11.16.log", "2004-11.16.log", "");
        row("", "", "");
        row(".gz", ".gz", "");
    }
    void name()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, dates);
        const SeriesName name = series_name(QTest::currentDataTag());
        QCOMPARE(QString::fromStdString(name.pattern), pattern);
        QStringList words;
        for (const NameDate& date : name.dates)
            words += QString::fromStdString(date_words(date));
        QCOMPARE(words.join("; "), dates);
    }
};

SPOOR_TEST(TestSeriesName)

#include "test_series_name.moc"
