// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/table.h"
#include "core/explain/windows.h"
#include "core/formats/format.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

std::string names(const std::vector<Explanation>& all)
{
    std::string out;
    for (const Explanation& e : all)
        out += e.domain + " " + e.code + " " + e.name + "\n";
    return out;
}

std::string xml(int id, const std::string& data, const std::string& provider = "Microsoft-Windows-Security-Auditing")
{
    return "<Event><System><Provider Name='" + provider + "'/><EventID>" + std::to_string(id) +
           "</EventID><Keywords>0x8010000000000000</Keywords></System><EventData>" + data + "</EventData></Event>";
}

/// Name and explanation of each field that has one.
std::string told(const std::string& event)
{
    const auto fields = format_by_id("winevent-xml")->decode(event, nullptr);
    const auto meanings = explain_fields(fields, false);
    std::string out;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (meanings[i].value)
            out += fields[i].name + ": " + meanings[i].value->name + "\n";
    return out;
}

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

}

class TestExplainWindows : public QObject {
    Q_OBJECT

private slots:
    void codes_of_the_tables_are_found()
    {
        for (const Explanation& e : explain::table("windows-event").rows()) {
            const std::size_t blank = e.code.rfind(' ');
            const auto found = explain_code(blank == std::string::npos ? e.code : e.code.substr(blank + 1));
            QVERIFY2(std::ranges::find(found, e) != found.end(), e.code.c_str());
        }
        for (const Explanation& e : explain::table("ntstatus").rows())
            QVERIFY2(explain::ntstatus(win32_from_text(e.code).value_or(1)) == &e, e.code.c_str());
        for (const Explanation& e : explain::table("kerberos").rows())
            QVERIFY2(explain::kerberos_result(win32_from_text(e.code).value_or(99)) == &e, e.code.c_str());
        for (const Explanation& e : explain::table("logon-type").rows())
            QVERIFY2(names(explain_code("logon type " + e.code)).find(e.name) != std::string::npos, e.code.c_str());
    }

    void what_people_type()
    {
        compare(names(explain_code("4625")), "windows-event 4625 Logon failed\n");
        compare(names(explain_code("0xC000006A")), "ntstatus 0xC000006A STATUS_WRONG_PASSWORD\n");
        compare(names(explain_code("3221225578")), "ntstatus 0xC000006A STATUS_WRONG_PASSWORD\n");
        compare(names(explain_code("status_wrong_password")), "ntstatus 0xC000006A STATUS_WRONG_PASSWORD\n");
        compare(names(explain_code("Logon Type 10")), "logon-type 10 RemoteInteractive\n");
        compare(names(explain_code("KDC_ERR_PREAUTH_FAILED")), "kerberos 0x18 KDC_ERR_PREAUTH_FAILED\n");
        compare(names(explain_code("%%2313")), "windows-parameter %%2313 Unknown user name or bad password\n");
        compare(names(explain_code("6006")), "windows-event EventLog 6006 Event log service stopped\n");
    }

    void a_failed_logon()
    {
        compare(told(xml(4625, "<Data Name='TargetUserName'>administrator</Data><Data Name='Status'>0xc000006d</Data>"
                               "<Data Name='FailureReason'>%%2313</Data><Data Name='SubStatus'>0xc000006a</Data>"
                               "<Data Name='LogonType'>3</Data><Data Name='SubjectUserSid'>S-1-5-18</Data>")),
                "EventID: Logon failed\nuser: Built-in administrator\nsub: Network\nwin32: STATUS_WRONG_PASSWORD\n"
                "Status: STATUS_LOGON_FAILURE\nFailureReason: Unknown user name or bad password\n"
                "SubStatus: STATUS_WRONG_PASSWORD\nLogonType: Network\nSubjectUserSid: Local System\n");
    }

    void kerberos_has_codes_of_its_own()
    {
        compare(told(xml(4771, "<Data Name='TargetUserName'>anna</Data><Data Name='Status'>0x18</Data>")),
                "EventID: Pre-authentication failed\nwin32: KDC_ERR_PREAUTH_FAILED\nStatus: KDC_ERR_PREAUTH_FAILED\n");
        compare(told(xml(676,
                         "<Data>anna</Data><Data>EXAMPLE</Data><Data>krbtgt</Data><Data>0x1</Data>"
                         "<Data>0x6</Data><Data>192.0.2.1</Data>",
                         "Security")),
                "EventID: Ticket request failed\nwin32: KDC_ERR_C_PRINCIPAL_UNKNOWN\n"
                "Status: KDC_ERR_C_PRINCIPAL_UNKNOWN\n");
    }

    // Ids, statuses and logon types of the Security events in the real samples (evtx, evt and exports).
    void what_the_samples_have()
    {
        for (const std::uint32_t id :
             {512u, 514u, 515u, 517u, 528u, 529u, 538u, 539u, 540u, 576u, 592u, 593u, 600u, 680u})
            QVERIFY2(explain::windows_event(id, "Security", "Security"), std::to_string(id).c_str());
        for (const std::uint32_t id : {4624u, 4625u, 4648u, 4663u, 4672u, 4688u, 5156u})
            QVERIFY2(explain::windows_event(id, "Microsoft-Windows-Security-Auditing", ""), std::to_string(id).c_str());
        QVERIFY(explain::windows_event(1102, "Microsoft-Windows-Eventlog", "Security"));
        for (const std::uint32_t code : {0xC000006Du, 0xC000006Au, 0xC0000064u, 0xC0000234u})
            QVERIFY2(explain::ntstatus(code), std::to_string(code).c_str());
        for (const std::uint32_t type : {0u, 2u, 3u, 5u, 8u, 10u})
            QVERIFY2(explain::logon_type(type), std::to_string(type).c_str());
    }

    void another_providers_event_is_another_event()
    {
        compare(told(xml(4625, "<Data Name='Status'>0xc000006d</Data>", "Contoso")), "Status: STATUS_LOGON_FAILURE\n");
        compare(told(xml(6005, "", "EventLog")), "EventID: Event log service started\n");
        compare(told(xml(104, "", "Microsoft-Windows-Eventlog")), "EventID: Log cleared\n");
    }
};

SPOOR_TEST(TestExplainWindows)

#include "test_windows.moc"
