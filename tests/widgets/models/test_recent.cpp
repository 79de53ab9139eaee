// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/models/recent_model.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

RecentEntry entry(const QString& path, int minute)
{
    RecentEntry made;
    made.paths = {path};
    made.files = 15;
    made.events = 1204;
    made.first = QDateTime({2009, 11, 16}, {10, 0}, QTimeZone::UTC);
    made.last = QDateTime({2009, 11, 18}, {10, 0}, QTimeZone::UTC);
    made.formats = {"iis-w3c-http", "iis-w3c-ftp"};
    made.opened = QDateTime({2026, 1, 1}, {10, 0}, QTimeZone::UTC).addSecs(minute * 60);
    return made;
}

QStringList names(const RecentModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data().toString();
    return all;
}

}

class TestRecent : public QObject {
    Q_OBJECT
private slots:
    void keptFromRunToRun()
    {
        Scratch scratch;
        QSettings settings(QString::fromStdString(scratch.path("s.ini")), QSettings::IniFormat);
        {
            RecentModel model(settings);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QCOMPARE(model.rowCount(), 0);
            for (int i = 0; i < 25; ++i)
                model.note(entry(QString("/c/%1").arg(i), i));
            QCOMPARE(model.rowCount(), RecentModel::most);
            QCOMPARE(names(model).first(), "/c/24");
            model.set_pinned(19, true);
            QCOMPARE(names(model).first(), "/c/5");
            model.remove(1);
            // Opened again: what it held is replaced, the pin stays.
            RecentEntry again = entry("/c/5", 1);
            again.events = 7;
            model.note(again);
            QVERIFY(model.entry(0).pinned && model.entry(0).events == 7);
        }
        RecentModel model(settings);
        QCOMPARE(model.rowCount(), 19);
        QCOMPARE(names(model).mid(0, 3), QStringList({"/c/5", "/c/23", "/c/22"}));
        RecentEntry expected = entry("/c/23", 23);
        QCOMPARE(model.entry(1), expected);
        QCOMPARE(model.index(1).data(RecentModel::WhatRole).toString(),
                 QString::fromUtf8("15 file(s), 1,204 events, 2009-11-16 – 2009-11-18; iis-w3c-http, iis-w3c-ftp"));
    }

    void whatIsGoneIsFoundOutElsewhere()
    {
        Scratch scratch;
        QSettings settings(QString::fromStdString(scratch.path("s.ini")), QSettings::IniFormat);
        RecentModel model(settings);
        model.note(entry(QString::fromStdString(scratch.write("here.log", "x")), 1));
        model.note(entry(QString::fromStdString(scratch.path("gone.log")), 2));
        QVERIFY(!model.index(0).data(RecentModel::MissingRole).toBool());
        model.check();
        QTRY_VERIFY(model.index(0).data(RecentModel::MissingRole).toBool());
        QVERIFY(!model.index(1).data(RecentModel::MissingRole).toBool());
    }

    void oddEntries()
    {
        Scratch scratch;
        QSettings settings(QString::fromStdString(scratch.path("s.ini")), QSettings::IniFormat);
        RecentModel model(settings);
        RecentEntry made = entry("/c/<b>\n", 1);
        made.paths << "/d";
        made.first = {};
        made.formats.clear();
        model.note(made);
        QCOMPARE(model.index(0).data().toString(), QString::fromUtf8("/c/<b>␊ and 1 more"));
        QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains("<b>"));
        QCOMPARE(recent_text(made), "15 file(s), 1,204 events");
        model.remove(7);
        model.set_pinned(-1, true);
        QCOMPARE(model.rowCount(), 1);
    }
};

SPOOR_TEST(TestRecent)
#include "test_recent.moc"
