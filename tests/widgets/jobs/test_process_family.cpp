// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/jobs/story_job.h"
#include "widgets/models/process_tree_model.h"

#include <QTest>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Apostrophes stand for quotes.
std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

std::string logged(int id, int second, const std::string& data)
{
    const std::string two = (second < 10 ? "0" : "") + std::to_string(second);
    return json("{'Event':{'System':{'Provider':{'#attributes':{'Name':'Microsoft-Windows-Security-Auditing'}},"
                "'EventID':" +
                std::to_string(id) +
                ",'Version':1,'Level':0,'Keywords':'0x8020000000000000',"
                "'TimeCreated':{'#attributes':{'SystemTime':'2024-03-05T10:00:" +
                two + ".000000Z'}},'EventRecordID':" + std::to_string(second + 1) +
                ",'Channel':'Security','Computer':'srv1'},'EventData':{'SubjectUserName':'anna',"
                "'SubjectDomainName':'CORP','SubjectLogonId':'0x4a5f1'," +
                data + "}}}\n");
}

std::string started(int second, const std::string& pid, const std::string& program, const std::string& by)
{
    return logged(4688, second,
                  "'NewProcessId':'" + pid + "','NewProcessName':'C:\\\\" + program + "','ProcessId':'" + by + "'");
}

QString tree_of(const ProcessTreeModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex node = model.index(row, 0, parent);
        text += QString(2 * depth, ' ') + node.data().toString() + ' ' + node.siblingAtColumn(1).data().toString() +
                " by " + node.siblingAtColumn(ProcessTreeModel::CreatedBy).data().toString() + " until " +
                node.siblingAtColumn(ProcessTreeModel::End).data().toString() +
                (node.data(ProcessTreeModel::ChosenRole).toBool() ? " <-\n" : "\n") + tree_of(model, node, depth + 1);
    }
    return text;
}

}

class TestProcessFamily : public QObject {
    Q_OBJECT
private slots:
    void a_process_is_shown_among_its_family()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write(
            "security.json", started(0, "0x10", "explorer.exe", "0x4") + started(1, "0x20", "cmd.exe", "0x10") +
                                 started(2, "0x30", "nc.exe", "0x20") +
                                 logged(4689, 5, "'ProcessId':'0x20','ProcessName':'C:\\\\cmd.exe'"))});
        QCOMPARE(snapshot->event_count(), 4u);
        const auto found = find_sessions(snapshot, {}, 1);
        QVERIFY(found);
        const auto& table = found->tables[std::size_t(SessionKind::Process)];
        QCOMPARE(table->rows.size(), std::size_t(3));

        StoryJob job;
        std::shared_ptr<const ToldSession> told;
        connect(&job, &StoryJob::told, this,
                [&](const std::shared_ptr<const ToldSession>& session) { told = session; });
        job.ask(table, 1);
        QTRY_VERIFY(told);
        QVERIFY(!told->story.why.empty());
        ProcessTreeModel model;
        model.set_processes(told->processes);
        QCOMPARE(tree_of(model), "explorer.exe 16 by CORP\\anna until ⚠ never ended\n"
                                 "  cmd.exe 32 by CORP\\anna until 2024-03-05 10:00:05 <-\n"
                                 "    nc.exe 48 by CORP\\anna until ⚠ never ended\n");
        // A row leads to its events.
        const ShownProcess* process = model.node(model.chosen());
        QCOMPARE(process->start_event, snapshot->key(EventId{1}));
        QCOMPARE(process->end_event, snapshot->key(EventId{3}));
    }
};

SPOOR_TEST(TestProcessFamily)
#include "test_process_family.moc"
