// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_findings.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/finding_list.h"
#include "widgets/models/finding_model.h"
#include "widgets/models/follow_state.h"
#include "widgets/models/fresh_findings.h"
#include "widgets/models/source_tree_model.h"
#include "widgets/views/finding_list_view.h"
#include "widgets/views/follow_status.h"
#include "widgets/views/load_status.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const SourceInfo> source(std::uint32_t id, const std::string& path)
{
    auto made = std::make_shared<SourceInfo>();
    made->id = FileId{id};
    made->path = path;
    made->state = LoadState::Done;
    made->followed = true;
    made->events = 10;
    return made;
}

std::shared_ptr<const Snapshot> snapshot_of(std::vector<std::shared_ptr<const SourceInfo>> sources, bool complete)
{
    auto made = std::make_shared<Snapshot>();
    made->sources = std::move(sources);
    made->complete = complete;
    return made;
}

/// `count` findings of a rule, each about another client, and one of the gravest in front where it is asked for.
std::shared_ptr<const FindingSet> findings(int count, bool grave = false)
{
    std::vector<SmallEvent> events;
    std::vector<FakeFinding> all;
    for (int i = 0; i < count; ++i) {
        events.push_back({i, "10.0.0." + std::to_string(i), "", "/"});
        all.push_back(
            {"http.missing-pages", Severity::High, "client " + std::to_string(i), {std::uint32_t(i)}, {}, {}});
    }
    if (grave)
        all.push_back({"ftp.bounce", Severity::Critical, "srv", {0}, {}, {}});
    return fake_findings(small_snapshot(events, std::uint64_t(count)), all);
}

}

class TestFollowState : public QObject {
    Q_OBJECT
private slots:
    void words_of_what_came()
    {
        QCOMPARE(fresh_text({true, true, 0, 0}), "");
        QCOMPARE(fresh_text({true, true, 1, 0}), "1 new event(s)");
        QCOMPARE(fresh_text({true, true, 1234, 0}), "1,234 new event(s)");
        QCOMPARE(fresh_text({true, true, 12, 3}), "12 new event(s), 3 more hidden by the filter");
        QCOMPARE(fresh_text({true, true, 0, 3}), "3 new event(s), hidden by the filter");
    }

    void words_of_how_far_it_reaches()
    {
        auto a = std::make_shared<SourceInfo>(*source(1, "/l/a.log"));
        a->last = Micros{1'100'602'444'000'000};  // 2004-11-16 10:54:04
        const auto snapshot = snapshot_of({a, source(2, "/l/b.log")}, true);
        QCOMPARE(following_text(*snapshot, Micros{1'100'602'500'000'000}),
                 "following, 2 file(s), last event 10:54:04 UTC");
        QCOMPARE(following_text(*snapshot, Micros{1'200'000'000'000'000}),
                 "following, 2 file(s), last event 2004-11-16 10:54:04 UTC");
        QCOMPARE(following_text(*snapshot_of({source(2, "/l/b.log")}, true), Micros{0}), "following, 1 file(s)");
        a->let_go = 90;
        QCOMPARE(events_so_far(*snapshot), 110u);
    }

    void an_added_line_is_no_loading()
    {
        auto growing = std::make_shared<SourceInfo>(*source(1, "/l/a.log"));
        growing->state = LoadState::Loading;
        QVERIFY(!is_loading(*snapshot_of({growing}, false)));
        auto first = std::make_shared<SourceInfo>(*growing);
        first->followed = false;
        QVERIFY(is_loading(*snapshot_of({growing, first}, false)));
        QVERIFY(!is_loading(*snapshot_of({growing, first}, true)));
    }

    void the_switch_says_its_state()
    {
        QAction action("Follow");
        action.setCheckable(true);
        FollowStatus status(&action);
        auto* on = status.findChild<QToolButton*>("follow-switch");
        auto* fresh = status.findChild<QToolButton*>("fresh-events");
        QVERIFY(on && fresh);
        QCOMPARE(on->text(), "Follow");
        QSignalSpy triggered(&action, &QAction::triggered);
        on->click();
        QCOMPARE(triggered.count(), 1);
        status.show_state({true, false, 0, 0});
        QVERIFY(on->isChecked());
        QCOMPARE(on->text(), "Following");
        QVERIFY(fresh->isHidden());
        status.show_state({true, true, 7, 0});
        QCOMPARE(on->text(), "Following, paused");
        QVERIFY(!fresh->isHidden());
        QCOMPARE(fresh->text(), "7 new event(s)");
        QSignalSpy asked(&status, &FollowStatus::newest_asked);
        fresh->click();
        QCOMPARE(asked.count(), 1);
        action.setEnabled(false);
        QVERIFY(!on->isEnabled());
    }

    void the_load_status_shows_no_bar_while_following()
    {
        LoadStatus status;
        status.show_progress({});
        QVERIFY(!status.is_following());
        status.show_following("following, 1 file(s)");
        QVERIFY(status.is_following());
        QVERIFY(status.findChild<QToolButton*>()->isHidden());
        status.show_progress({});
        QVERIFY(!status.findChild<QToolButton*>()->isHidden());
    }

    void a_renamed_source_moves_to_its_new_name()
    {
        SourceTreeModel model([](const Error&) { return ErrorWords(); });
        const QAbstractItemModelTester tester(&model);
        model.set_sources({source(0, "/logs/a/ftp.log"), source(1, "/logs/a/other.log"), source(2, "/logs/b/x.log")});
        model.set_sources({source(0, "/logs/a/ftp.log.1"), source(1, "/logs/a/other.log"), source(2, "/logs/b/x.log"),
                           source(3, "/logs/a/ftp.log")});
        QCOMPARE(model.index_of(FileId{0}).data().toString(), "ftp.log.1");
        QCOMPARE(model.index_of(FileId{3}).data().toString(), "ftp.log");
        QCOMPARE(model.rowCount(model.index_of(FileId{0}).parent()), 3);
        QCOMPARE(model.sum().files, 4u);
        // Into another folder, out of one that is then empty.
        model.set_sources({source(0, "/logs/old/ftp.log.1"), source(1, "/logs/a/other.log"),
                           source(2, "/logs/old/x.log"), source(3, "/logs/a/ftp.log")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index_of(FileId{2}).parent().data().toString(), "old");
        QCOMPARE(model.sum().files, 4u);
        // Out of the folder that all had in common.
        model.set_sources({source(0, "/elsewhere/ftp.log.1"), source(1, "/logs/a/other.log"),
                           source(2, "/logs/old/x.log"), source(3, "/logs/a/ftp.log")});
        QCOMPARE(model.sum().files, 4u);
        QVERIFY(model.index_of(FileId{0}).isValid());
    }

    void a_followed_source_says_so()
    {
        SourceTreeModel model([](const Error&) { return ErrorWords(); });
        auto some = std::make_shared<SourceInfo>(*source(0, "/logs/a.log"));
        some->let_go = 1200;
        model.set_sources({some});
        const QModelIndex state = model.index_of(FileId{0}, SourceTreeModel::State);
        QCOMPARE(state.data().toString(), "followed");
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains("1,200 events"));
    }

    void findings_that_come_are_new_until_they_are_looked_at()
    {
        FreshFindings fresh;
        fresh.set_following(true);
        // What is found first is no news.
        fresh.take(*findings(3));
        QVERIFY(!fresh.any());
        const auto more = findings(5);
        fresh.take(*more);
        QCOMPARE(fresh.rows(*more).size(), std::size_t(2));
        // They stay new in later sets, and those that are gone do not come back as old ones.
        const auto most = findings(6);
        fresh.take(*most);
        QCOMPARE(fresh.rows(*most).size(), std::size_t(3));
        fresh.looked();
        fresh.take(*most);
        QVERIFY(!fresh.any());
        fresh.set_following(false);
        fresh.take(*findings(9));
        QVERIFY(!fresh.any());
    }

    void new_findings_have_a_sign_and_their_rule_too()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        FindingList list = list_findings(findings(3), {}, {});
        list.fresh = {1};
        model.set_list(list);
        const QModelIndex rule = model.index(0, FindingModel::What);
        QVERIFY(rule.data(FindingModel::FreshRole).toBool());
        const QModelIndex above = model.index(0, 0);
        int fresh = 0;
        for (int row = 0; row < 3; ++row)
            fresh += model.index(row, 0, above).data(FindingModel::FreshRole).toBool();
        QCOMPARE(fresh, 1);
        QCOMPARE(model.index_of(1).data(Qt::AccessibleDescriptionRole).toString(), "new");
    }

    void the_list_of_findings_does_not_jump()
    {
        FindingModel model;
        FindingListView view(&model);
        view.resize(600, 300);
        view.show();
        view.show_list(list_findings(findings(60), {}, {}));
        const auto chosen_subject = [&] { return model.list().finding(*view.chosen()).subject; };
        QVERIFY(view.choose(*model.row_of(model.index(30, 0, model.index(0, 0)))));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 2);
        const std::string subject = chosen_subject();
        const int y = view.visualRect(view.currentIndex()).top();
        QVERIFY(y >= 0 && y < view.viewport()->height());
        // A graver rule comes in front, and more of the same.
        view.show_list(list_findings(findings(70, true), {}, {}));
        QCOMPARE(chosen_subject(), subject);
        QCOMPARE(view.visualRect(view.currentIndex()).top(), y);
        // Scrolled away from it, what is in sight stays.
        view.verticalScrollBar()->setValue(3);
        const QModelIndex top = view.indexAt(QPoint(0, 0));
        const std::string shown = model.list().finding(*model.row_of(top)).subject;
        view.show_list(list_findings(findings(80, true), {}, {}));
        QCOMPARE(model.list().finding(*model.row_of(view.indexAt(QPoint(0, 0)))).subject, shown);
        QCOMPARE(chosen_subject(), subject);
    }
};

SPOOR_TEST(TestFollowState)
#include "test_follow_state.moc"
