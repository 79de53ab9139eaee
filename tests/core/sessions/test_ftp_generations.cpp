// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sessions/ftp_picture.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using spoor::test::events_of;
using spoor::test::ftp_sessions_of;
using spoor::test::Log;
using spoor::test::Row;

namespace {

// `client [id]verb` a word group, parted by commas; `#` before it is a restart of the service.
std::vector<Row> rows(const QString& text)
{
    std::vector<Row> result;
    for (QString part : text.split(',')) {
        part = part.trimmed();
        Row row;
        row.restart_before = part.startsWith('#');
        part.remove('#');
        row.client = part.section(' ', 0, 0).toStdString();
        row.session = part.section('[', 1).section(']', 0, 0).toStdString();
        row.method = part.section(']', 1).toStdString();
        row.time = "2005-10-30";
        result.push_back(row);
    }
    return result;
}

quint64 sessions_in(const std::vector<Log>& logs) { return ftp_sessions_of(events_of(logs))->rows.size(); }

}

// How many sessions a log has, by the rules for numbers that come back.

class TestFtpGenerations : public QObject {
    Q_OBJECT
private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<quint64>("sessions");
        QTest::newRow("one") << "a [1]USER, a [1]PASS, a [1]sent, a [1]QUIT" << quint64(1);
        QTest::newRow("ids out of order") << "a [2]USER, a [3]USER, a [1]USER, a [3]PASS" << quint64(3);
        QTest::newRow("many logins of one connection") << "a [5]USER, a [5]PASS, a [5]USER, a [5]PASS" << quint64(1);
        QTest::newRow("id again after QUIT") << "a [1]USER, a [1]QUIT, a [1]USER" << quint64(2);
        QTest::newRow("id again after closed") << "a [1]USER, a [1]closed, a [1]USER" << quint64(2);
        QTest::newRow("closed after QUIT belongs to it") << "a [1]USER, a [1]QUIT, a [1]closed" << quint64(1);
        QTest::newRow("another client") << "a [1]USER, b [1]USER" << quint64(2);
        QTest::newRow("restart") << "a [1]USER, #a [1]USER" << quint64(2);
        QTest::newRow("an orphan close is a session") << "a [9]closed" << quint64(1);
        QTest::newRow("guids are told by themselves")
            << "a [1e-a]ControlChannelOpened, a [1e-a]USER, a [1e-a]QUIT, a [1e-a]ControlChannelClosed, a [1e-b]USER"
            << quint64(2);
        QTest::newRow("guids outlive a restart") << "a [1e-a]USER, #a [1e-a]PASS" << quint64(1);
        QTest::newRow("no id, no session") << "a []created, a []created" << quint64(0);
    }
    void counts()
    {
        QFETCH(QString, lines);
        QFETCH(quint64, sessions);
        QCOMPARE(sessions_in({Log{"f.log", "iis-w3c-ftp", rows(lines)}}), sessions);
    }

    void filesHaveTheirOwnNumbers()
    {
        QCOMPARE(sessions_in({Log{"a.log", "iis-w3c-ftp", rows("a [1]USER")},
                              Log{"b.log", "iis-w3c-ftp", rows("a [1]USER, a [1]PASS")}}),
                 quint64(2));
    }

    void otherFormatsHaveNone() { QCOMPARE(sessions_in({Log{"a.log", "text", rows("a [1]USER")}}), quint64(0)); }
};

SPOOR_TEST(TestFtpGenerations)
#include "test_ftp_generations.moc"
