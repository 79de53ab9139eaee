// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_findings.h"
#include "widgets/jobs/evidence_filter.h"

#include <QTest>

#include <set>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Two logs: every third request is of 10.0.0.1.
std::shared_ptr<const Snapshot> two_logs(Scratch& scratch)
{
    for (const char* name : {"case/web/ex.log", "case/ftp/ex (1).log"}) {
        std::string text = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n"
                           "#Date: 2004-11-16 10:00:00\n#Fields: date time c-ip cs-username cs-uri-stem sc-status\n";
        for (int i = 0; i < 60; ++i)
            text += "2004-11-16 10:00:" + std::to_string(10 + i % 50) + " 10.0.0." + std::to_string(i % 3 + 1) +
                    (i % 3 ? " -" : " CORP\\anna") + " /p" + std::to_string(i) + " 200\n";
        scratch.write(name, text);
    }
    return loaded({scratch.path("case")});
}

std::set<std::uint32_t> matched(const std::string& text, const std::shared_ptr<const Snapshot>& snapshot)
{
    const auto filter = Filter::compile(text);
    if (!filter)
        return {};
    const auto found = run(*filter, snapshot, {});
    std::set<std::uint32_t> events;
    for (std::uint32_t row = 0; found && row < found->rows.size(); ++row)
        events.insert(found->rows[row].value);
    return events;
}

}

class TestEvidenceFilter : public QObject {
    Q_OBJECT
private slots:
    void exactly_these_events()
    {
        Scratch scratch;
        const auto snapshot = two_logs(scratch);
        QCOMPARE(snapshot->event_count(), 120u);
        const std::vector<std::uint32_t> events{0, 1, 2, 7, 30, 61, 62, 119};
        const auto set = fake_findings(snapshot, {{"ftp.bounce", Severity::High, "srv", events, {}, {}}});
        const EvidenceFilter filter = evidence_filter(*set, set->rows[0]);
        QVERIFY(filter.exact);
        QCOMPARE(matched(filter.text, snapshot), std::set<std::uint32_t>(events.begin(), events.end()));
        QVERIFY2(filter.text.contains("line:(5..7 or 12 or 35)"), filter.text.c_str());
    }

    void too_many_runs_are_put_together_and_none_is_lost()
    {
        Scratch scratch;
        const auto snapshot = two_logs(scratch);
        std::vector<std::uint32_t> events;
        for (std::uint32_t e = 0; e < snapshot->event_count(); ++e)
            if (snapshot->client(EventId{e}) == "10.0.0.1" && snapshot->path(EventId{e}) != "/p30")
                events.push_back(e);
        const auto set = fake_findings(snapshot, {{"ftp.bounce", Severity::High, "srv", events, {}, "10.0.0.1"}});
        const std::set<std::uint32_t> wanted(events.begin(), events.end());
        QVERIFY(evidence_filter(*set, set->rows[0], events.size()).exact);
        for (const std::size_t most : {std::size_t(20), std::size_t(3), std::size_t(1)}) {
            const EvidenceFilter filter = evidence_filter(*set, set->rows[0], most);
            QVERIFY(!filter.exact);
            const auto found = matched(filter.text, snapshot);
            QVERIFY(std::ranges::includes(found, wanted));
            // The client is asked for, so that no more comes than its own between them.
            for (const std::uint32_t e : found)
                QCOMPARE(snapshot->client(EventId{e}), "10.0.0.1");
        }
    }
};

SPOOR_TEST(TestEvidenceFilter)
#include "test_evidence_filter.moc"
