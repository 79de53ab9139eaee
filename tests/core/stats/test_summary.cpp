// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_table.h"
#include "core/stats/summary.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using spoor::test::events_of;
using spoor::test::Log;

namespace {

template <class Map>
QString counts(const Map& map)
{
    QStringList parts;
    for (const auto& [key, n] : map) {
        if constexpr (std::is_integral_v<std::decay_t<decltype(key)>>)
            parts << QString("%1:%2").arg(key).arg(n);
        else
            parts << QString("%1:%2").arg(QString::fromStdString(key)).arg(n);
    }
    return parts.join(' ');
}

QString picture(const Summary& s)
{
    const auto time = [](std::optional<Micros> t) { return QString::fromStdString(t ? iso_utc(*t) : "-"); };
    return QString("%1 events, %2 to %3\n").arg(s.events).arg(time(s.first), time(s.last)) + "kind " +
           counts(s.by_kind) + "\noutcome " + counts(s.by_outcome) + "\nstatus " + counts(s.by_status) + "\nid " +
           counts(s.by_event_id) +
           QString("\nlogins %1/%2 logons %3/%4 ftp %5 failing %6 of %7\n")
               .arg(s.logins_succeeded)
               .arg(s.logins_failed)
               .arg(s.logons_succeeded)
               .arg(s.logons_failed)
               .arg(s.sessions.of(SessionKind::Ftp))
               .arg(s.failing)
               .arg(s.with_status);
}

SessionSet sessions_of(const std::shared_ptr<const Snapshot>& snapshot) { return find_sessions(snapshot).value(); }

std::shared_ptr<const Snapshot> mixed()
{
    return events_of({
        Log{"ftp.log",
            "iis-w3c-ftp",
            {{.time = "2004-11-16 10:54:13",
              .client = "192.0.2.1",
              .session = "7",
              .method = "USER",
              .status = 331,
              .kind = Kind::FtpCommand},
             {.time = "2004-11-16 10:54:14",
              .client = "192.0.2.1",
              .session = "7",
              .method = "PASS",
              .status = 530,
              .kind = Kind::FtpLogin,
              .outcome = Outcome::Failure},
             {.time = "2004-11-16 10:54:15",
              .client = "192.0.2.1",
              .session = "7",
              .method = "PASS",
              .status = 230,
              .kind = Kind::FtpLogin,
              .outcome = Outcome::Success}}},
        Log{"windows.txt",
            "text",
            {{.kind = Kind::Logon, .outcome = Outcome::Failure, .event_id = 529},
             {.time = "2004-11-15", .kind = Kind::Logon, .outcome = Outcome::Success, .event_id = 528}}},
    });
}

}

class TestSummary : public QObject {
    Q_OBJECT
private slots:
    void countsEverything()
    {
        const auto snapshot = mixed();
        QCOMPARE(picture(summarise(RowSet::all(snapshot), sessions_of(snapshot))),
                 "5 events, 2004-11-15T00:00:00.000000Z to 2004-11-16T10:54:15.000000Z\n"
                 "kind ftp.command:1 ftp.login:2 logon:2\n"
                 "outcome failure:2 success:2 unknown:1\n"
                 "status 230:1 331:1 530:1\n"
                 "id 528:1 529:1\n"
                 "logins 1/1 logons 1/1 ftp 1 failing 1 of 3\n");
    }

    void countsChosenRowsOnly()
    {
        const auto snapshot = mixed();
        QCOMPARE(picture(summarise(RowSet(snapshot, {1, 3}), sessions_of(snapshot))),
                 "2 events, 2004-11-16T10:54:14.000000Z to 2004-11-16T10:54:14.000000Z\n"
                 "kind ftp.login:1 logon:1\n"
                 "outcome failure:2\n"
                 "status 530:1\n"
                 "id 529:1\n"
                 "logins 0/1 logons 0/1 ftp 1 failing 1 of 1\n");
    }

    void nothingIsZero()
    {
        const QString none = "0 events, - to -\nkind \noutcome \nstatus \nid \n"
                             "logins 0/0 logons 0/0 ftp 0 failing 0 of 0\n";
        QCOMPARE(picture(summarise(RowSet())), none);
        QCOMPARE(picture(summarise(RowSet(mixed(), {}))), none);
        QCOMPARE(summarise(RowSet()).failure_rate(), 0.0);
    }
};

SPOOR_TEST(TestSummary)
#include "test_summary.moc"
