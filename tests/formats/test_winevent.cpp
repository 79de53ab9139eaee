// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/audit_word.h"
#include "core/formats/winevent/events.h"
#include "core/formats/winevent/facts.h"
#include "core/formats/winevent/local_time.h"
#include "core/formats/winevent/message.h"
#include "core/formats/winevent/xml_event.h"
#include "tests/formats/picture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::winevent;
using spoor::test::picture;

namespace {

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

std::string number(std::string_view text)
{
    const auto n = number_of(text);
    return n ? std::to_string(*n) : "none";
}

std::string values(std::uint32_t id, std::string_view message)
{
    std::vector<Value> all;
    read_message(id, message, all);
    std::string out;
    for (const Value& v : all)
        out.append(v.name).append("=").append(v.value).append("\n");
    return out;
}

std::string time_text(std::string_view text, DateOrder order)
{
    const auto time = read_local_time(text);
    const auto wall = time ? wall_time(*time, order) : std::nullopt;
    return wall ? plain_time(*wall) : "none";
}

std::string who(const Record& record)
{
    const Facts facts = facts_of(record);
    return std::string(name(facts.kind)) + " " + std::string(name(facts.outcome)) + " " + full_user(facts);
}

}

class TestWinevent : public QObject {
    Q_OBJECT

private slots:
    void numbers()
    {
        compare(number("0x3e7"), "999");
        compare(number("(0x0,0x3E7)"), "999");
        compare(number("(0x1,0x2)"), "4294967298");
        compare(number("-1073741718"), "3221225578");
        for (const char* text : {"", "0x", "-", "(", ")", "()", "(0x0)", "(0x0,)", "(0x100000000,0x0)", "12a", "0xg",
                                 "-2147483649", "99999999999999999999", "((((((0x0,0x1)"})
            compare(number(text), "none");
    }

    void timesOfLocales()
    {
        const auto us = DateOrder::MonthDayYear, day = DateOrder::DayMonthYear;
        compare(time_text("9/20/2016 7:15:32 PM", us), "2016-09-20 19:15:32");
        compare(time_text("9/20/2016 12:15:32 AM", us), "2016-09-20 00:15:32");
        compare(time_text("19-07-2026 09:58:57", day), "2026-07-19 09:58:57");
        compare(time_text("2023/12/28 1:30:43", us), "2023-12-28 01:30:43");
        compare(time_text("2023/12/28 下午 01:30:43", day), "2023-12-28 13:30:43");
        compare(time_text("\u200E9/\u200E20/\u200E2016 \u200F\u200E7:15:32\u202FPM", us), "2016-09-20 19:15:32");
        compare(time_text("20/09/16 19.15.32", day), "2016-09-20 19:15:32");
        for (const char* text : {"", "9/20/2016", "7:15:32 PM", "13/13/2016 1:00:00", "1/1/2016 25:00:00",
                                 "1/1/2016 1:00:00 XM", "a b c d e f g h"})
            compare(time_text(text, us), "none");
    }

    // Keywords and types as Event Viewer shows them in nine languages.
    void audits()
    {
        for (const char* text : {"Audit Failure", "Failure Audit", "AUDIT_FAILURE", "Überwachung gescheitert",
                                 "Échec de l’audit", "Error de auditoría", "Falha de Auditoria", "Аудит отказа",
                                 "审核失败", "失敗の監査", "0x8010000000000000", "-9218868437227405312"})
            QVERIFY2(audit_keywords(text) == audit_failure, text);
        for (const char* text : {"Audit Success", "Success Audit", "Überwachung erfolgreich", "Succès de l’audit",
                                 "Auditoría correcta", "Аудит успеха", "审核成功", "成功の監査", "0x8020000000000000"})
            QVERIFY2(audit_keywords(text) == audit_success, text);
        for (const char* text : {"", "Information", "Error", "Classic", "Warning", "0x80000000000000"})
            QVERIFY2(audit_keywords(text) == 0, text);
    }

    void flattenedMessages()
    {
        compare(values(592, "A new process has been created: New Process ID: 4 Image File Name: C:\\a b.exe Creator "
                            "Process ID: 8 User Name: x Domain:  Logon ID: (0x0,0x1)"),
                "NewProcessId=4\nNewProcessName=C:\\a b.exe\nProcessId=8\nSubjectUserName=x\nSubjectDomainName=\n"
                "SubjectLogonId=(0x0,0x1)\n");
        compare(values(4624, "Subject: Account Name: a New Logon: Account Name: b Source Port: 1"),
                "SubjectUserName=a\nTargetUserName=b\nIpPort=1\n");
        compare(values(681, "The logon to account: root by: P from workstation: W failed. The error code was: 5"),
                "TargetUserName=root\nPackageName=P\nWorkstationName=W\nStatus=5\n");
        compare(values(4624, "nothing: of the: kind"), "");
    }

    void anIdMeansSomethingWithItsProviderAlone()
    {
        const Value data[] = {{"TargetUserName", "anna"}, {"TargetDomainName", "EXAMPLE"}};
        Record record;
        record.id = 4624;
        record.data = data;
        record.provider = "Microsoft-Windows-Security-Auditing";
        compare(who(record), "logon success EXAMPLE\\anna");
        record.provider = "MICROSOFT WINDOWS SECURITY AUDITING.";
        compare(who(record), "logon success EXAMPLE\\anna");
        record.provider = "";
        compare(who(record), "other unknown ");
        record.channel = "Security";
        compare(who(record), "logon success EXAMPLE\\anna");
        record.provider = "Contoso";
        compare(who(record), "other unknown ");
    }

    // Two events with unnamed data that are shorter than any Windows wrote.
    void shortRecordsAreBorne()
    {
        for (std::uint32_t id = 500; id < 700; ++id)
            for (std::size_t n = 0; n < 20; ++n) {
                const std::vector<Value> data(n, Value{{}, "(0x0,0x5)"});
                Record record;
                record.id = id;
                record.provider = "Security";
                record.data = data;
                const Facts facts = facts_of(record);
                QVERIFY(facts.pid.value_or(5) == 5 && facts.logon.value_or(5) == 5);
            }
    }

    // Event Viewer writes a short first line and then everything in one.
    void aDocumentInOneLine()
    {
        std::string text = "<?xml version='1.0'?>\r\n<Events>";
        for (int i = 0; i < 1000; ++i)
            text += "<Event><System><EventID>4634</EventID><Provider Name='Security'/></System></Event>";
        text += "</Events>";
        const std::string whole = picture(*format_by_id("winevent-xml"), text, 0);
        compare(picture(*format_by_id("winevent-xml"), text, 5000), whole);
        QVERIFY(QString::fromStdString(whole).contains("lines  total=2  event=1  continuation=0  directive=1"));
        QCOMPARE(QString::fromStdString(whole).count("\n2  no time  id=4634"), 999);
        compare(std::string(detect({std::string_view(text).substr(0, 60'000), false}).format->id()), "winevent-xml");
    }

    void xmlThatIsNone()
    {
        XmlEvent event;
        for (const char* text : {"", "<", "<Event", "<Event>", "<Event><System><EventID>",
                                 "<System><EventID>x</EventID></System>", "<Event><System><EventID", "<!--",
                                 "<![CDATA[", "<?", "</", "<a b", "<a b=", "<a b='", "&", "&#;", "&#x;"})
            QVERIFY2(!event.read(text), text);
        QVERIFY(event.read("<Event><System><EventID>7<!-- --> </EventID><EventID>8"));
        QCOMPARE(event.record().id, 7u);
    }
};

SPOOR_TEST(TestWinevent)

#include "test_winevent.moc"
