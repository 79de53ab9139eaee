// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "tests/findings/finding_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QString>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

// The rule of R. Gerhards, "NT Event Log and Web Server Attacks", and what E. Fitzgerald answered to it (loganalysis
// list, 17 January 2003): a program under the anonymous web account that is none of those that IIS needs, known by the
// token that it is given (600), by its start (592, 4688) where that has the right user, else by its end (593); and "the
// only problem is that we won't detect processes that were started by the intruder but NEVER ENDED".
namespace {

/// A Security log as Event Viewer saves it as text, tabs between the columns; of Windows 2000 to Server 2003.
class OldLog {
public:
    OldLog& windows_starts(const char* clock) { return line(clock, 512, system, "Windows is starting up. "); }

    OldLog& start(const char* clock, int pid, const QString& path, int by, const QString& user = system)
    {
        return line(
            clock, 592, user,
            QString("A new process has been created:  New Process ID:\t%1  Image File Name:\t%2  Creator Process "
                    "ID:\t%3  %4 ")
                .arg(pid)
                .arg(path)
                .arg(by)
                .arg(account(user)));
    }
    OldLog& token(const char* clock, int pid, const QString& path, int by)
    {
        return line(clock, 600, system,
                    QString("A process was assigned a primary token.  Assigning Process Information:  Process ID:\t%1  "
                            "Image File Name:\t%2  Primary User Name:\tWEB1$  Primary Domain:\tCORP  Primary Logon "
                            "ID:\t(0x0,0x3E7)  New Process Information:  Process ID:\t%3  Image File Name:\t%4  Target "
                            "User Name:\tIUSR_WEB1  Target Domain:\tWEB1  Target Logon ID:\t(0x0,0x1A5C3) ")
                        .arg(by)
                        .arg(inetinfo)
                        .arg(pid)
                        .arg(path));
    }
    OldLog& end(const char* clock, int pid, const QString& path, const QString& user = visitor)
    {
        return line(clock, 593, user,
                    QString("A process has exited:  Process ID:\t%1  Image File Name:\t%2  %3 ")
                        .arg(pid)
                        .arg(path)
                        .arg(account(user)));
    }

    /// What a rule finds in it.
    QString found(const std::string& rule, const char* settings = "{}") const
    {
        Scratch folder;
        const auto read = RuleSettings::from_json(settings);
        return QString::fromStdString(
            finding_picture({folder.write("security.txt", text_.toStdString())}, read.value_or(RuleSettings{}), rule));
    }

    static inline const QString system = "NT AUTHORITY\\SYSTEM", visitor = "WEB1\\IUSR_WEB1", anna = "CORP\\anna";
    static inline const QString inetinfo = "C:\\WINNT\\system32\\inetsrv\\inetinfo.exe";

private:
    // SYSTEM stands as the machine's account in the text: "a quirk of account lookup".
    static QString account(const QString& user)
    {
        const QString name = user == system ? QString("CORP\\WEB1$") : user;
        return QString("User Name:\t%1  Domain:\t\t%2  Logon ID:\t\t%3")
            .arg(name.section('\\', 1), name.section('\\', 0, 0),
                 user == system    ? "(0x0,0x3E7)"
                 : user == visitor ? "(0x0,0x1A5C3)"
                                   : "(0x0,0x77777)");
    }
    OldLog& line(const char* clock, int id, const QString& user, const QString& text)
    {
        text_ += QString("17.1.2003\t%1\tSecurity\tSuccess Audit\tDetailed Tracking\t%2\t%3\tWEB1\t%4\r\n")
                     .arg(clock)
                     .arg(id)
                     .arg(user, text);
        return *this;
    }

    QString text_;
};

const QString cmd = "C:\\WINNT\\system32\\cmd.exe", perl = "C:\\Perl\\bin\\perl.exe", nc = "D:\\upload\\nc.exe";
constexpr auto account_rule = "process.anonymous-account";
constexpr auto stays_rule = "process.anonymous-never-ended";
constexpr auto list_off = R"({"programs.web-allowed": []})";

OldLog iis()
{
    OldLog log;
    return log.windows_starts("8:00:00").start("8:00:05", 408, OldLog::inetinfo, 220);
}

/// Each of the three ways, with the program that the test asks for.
OldLog by_token(const QString& program)
{
    return iis().start("9:00:00", 912, program, 408).token("9:00:00", 912, program, 408).end("9:00:02", 912, program);
}
OldLog by_start(const QString& program)
{
    return iis().start("9:00:00", 912, program, 408, OldLog::visitor).end("9:00:02", 912, program);
}
OldLog by_end(const QString& program) { return iis().start("9:00:00", 912, program, 408).end("9:00:02", 912, program); }
/// Started as by_token and never ended; the log goes on for an hour and holds the end of another program.
OldLog never_ended(const QString& program)
{
    return iis()
        .start("9:00:00", 912, program, 408)
        .token("9:00:00", 912, program, 408)
        .start("9:30:00", 920, "C:\\WINNT\\system32\\ping.exe", 500, OldLog::anna)
        .end("9:30:04", 920, "C:\\WINNT\\system32\\ping.exe", OldLog::anna)
        .start("10:00:00", 924, "C:\\WINNT\\notepad.exe", 500, OldLog::anna);
}

/// 4688 of Windows 10 and Server 2016, which names creator and new process.
std::string new_start(const char* subject, const char* subject_domain, const char* target)
{
    return std::string("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
                       "Name='Microsoft-Windows-Security-Auditing'/><EventID>4688</EventID><Keywords>0x8020000000000000"
                       "</Keywords><TimeCreated SystemTime='2016-01-17T09:00:00.5Z'/><Channel>Security</Channel>"
                       "<Computer>WEB1</Computer></System><EventData><Data Name='SubjectUserName'>") +
           subject + "</Data><Data Name='SubjectDomainName'>" + subject_domain +
           "</Data><Data Name='SubjectLogonId'>0x3e7</Data><Data Name='NewProcessId'>0x390</Data><Data "
           "Name='NewProcessName'>C:\\Windows\\System32\\cmd.exe</Data><Data Name='ProcessId'>0x198</Data><Data "
           "Name='TargetUserName'>" +
           target +
           "</Data><Data Name='TargetDomainName'>NT AUTHORITY</Data><Data Name='TargetLogonId'>0x0</Data></EventData>"
           "</Event>\n";
}

}

class TestSeedProcesses : public QObject {
    Q_OBJECT

private slots:
    void eachWayIsSaid_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("known");
        QTest::newRow("600")
            << by_token(cmd).found(account_rule)
            << "its start (592) names CORP\\WEB1$, but it was given the token of WEB1\\IUSR_WEB1 (600)";
        QTest::newRow("592") << by_start(cmd).found(account_rule) << "its start (592) names WEB1\\IUSR_WEB1.";
        QTest::newRow("593") << by_end(cmd).found(account_rule)
                             << "its start (592) names CORP\\WEB1$, no token is in the log, and its end (593) names "
                                "WEB1\\IUSR_WEB1";
    }
    void eachWayIsSaid()
    {
        QFETCH(QString, found);
        QFETCH(QString, known);
        QVERIFY2(found.startsWith("critical process.anonymous-account [WEB1\\IUSR_WEB1 on WEB1] 2003-01-17 09:00:00 to "
                                  "2003-01-17 09:00:02\n"),
                 qPrintable(found));
        QVERIFY2(found.contains("cmd.exe (PID 912) ran on WEB1"), qPrintable(found));
        QVERIFY2(found.contains(known), qPrintable(found));
        QVERIFY2(found.contains("It was started by inetinfo.exe. It ended after 2 s."), qPrintable(found));
        QCOMPARE(found.count('\n'), 3);  // one finding
    }

    // 4688 names the creator, and where it is another the new process's account too.
    void newNumberingNamesBoth_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("account");
        QTest::newRow("subject") << "DefaultAppPool" << "IIS APPPOOL" << "-" << "IIS APPPOOL\\DefaultAppPool";
        QTest::newRow("target") << "WEB1$" << "CORP" << "IUSR" << "NT AUTHORITY\\IUSR";
    }
    void newNumberingNamesBoth()
    {
        QFETCH(QString, subject);
        QFETCH(QString, domain);
        QFETCH(QString, target);
        QFETCH(QString, account);
        Scratch folder;
        const std::string text =
            new_start(subject.toUtf8().constData(), domain.toUtf8().constData(), target.toUtf8().constData());
        const QString found =
            QString::fromStdString(finding_picture({folder.write("security.xml", text)}, {}, account_rule));
        QVERIFY2(found.contains("its start (4688) names " + account), qPrintable(found));
    }

    void allowListHoldsByEachWay_data()
    {
        QTest::addColumn<QString>("inForce");
        QTest::addColumn<QString>("off");
        const auto row = [](const char* name, const OldLog& log, const char* rule) {
            QTest::newRow(name) << log.found(rule) << log.found(rule, list_off);
        };
        row("600", by_token(perl), account_rule);
        row("592", by_start(perl), account_rule);
        row("593", by_end(perl), account_rule);
        row("never ended", never_ended(perl), stays_rule);
    }
    void allowListHoldsByEachWay()
    {
        QFETCH(QString, inForce);
        QFETCH(QString, off);
        QCOMPARE(inForce, QString());
        QVERIFY2(off.contains("perl.exe (PID 912)"), qPrintable(off));
    }

    void neverEndedIsFound()
    {
        const QString found = never_ended(nc).found(stays_rule);
        QVERIFY2(found.startsWith("critical process.anonymous-never-ended [nc.exe on WEB1] 2003-01-17 09:00:00\n"),
                 qPrintable(found));
        QVERIFY2(found.contains("goes on for 1 h until the log's last record"), qPrintable(found));
        // The rule about accounts has it too: 600 tells it without an end, which the seed's fallback on 593 cannot.
        QVERIFY2(never_ended(nc).found(account_rule).contains("Its end is not in the log."),
                 qPrintable(never_ended(nc).found(account_rule)));
    }
    void endedIsNot() { QCOMPARE(by_token(cmd).found(stays_rule), QString()); }

    // Without 600 nothing names the account of what never ends; that a web server started it is all there is.
    void neverEndedWithoutATokenIsKnownByTheWebServer()
    {
        OldLog log = iis();
        log.start("9:00:00", 912, nc, 408).end("9:30:00", 700, cmd, OldLog::anna).start("10:00:00", 924, cmd, 500);
        const QString found = log.found(stays_rule);
        QVERIFY2(found.startsWith("high process.anonymous-never-ended [nc.exe on WEB1]"), qPrintable(found));
        QVERIFY2(found.contains("It was started by inetinfo.exe."), qPrintable(found));
        QCOMPARE(log.found(account_rule), QString());
    }

    // "The IIS process runs as system, so it is correct for any processes created by IIS to show up as SYSTEM."
    void systemAloneIsNothing()
    {
        OldLog log = iis();
        log.start("9:00:00", 912, cmd, 500).end("9:00:01", 912, cmd, OldLog::system);
        QCOMPARE(log.found(account_rule) + log.found(stays_rule), QString());
    }

    void sampleCaseHasTheIntrusion()
    {
        const std::string log = source_path("resources/sample-case/logs/windows/intra01_security.txt");
        const QString ran = QString::fromStdString(finding_picture({log}, {}, account_rule));
        QVERIFY2(ran.startsWith("critical process.anonymous-account [INTRA01\\IUSR_INTRA01 on INTRA01]"),
                 qPrintable(ran));
        QVERIFY2(ran.contains("21 programs"), qPrintable(ran));
        const QString stays = QString::fromStdString(finding_picture({log}, {}, stays_rule));
        QVERIFY2(stays.contains("nc.exe (PID 2944)") && stays.contains("until the machine was restarted"),
                 qPrintable(stays));
    }
};

SPOOR_TEST(TestSeedProcesses)

#include "test_seed_processes.moc"
