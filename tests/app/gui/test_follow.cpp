// SPDX-License-Identifier: GPL-3.0-or-later
// Following in the real window: growth comes by reading a file again, which gives snapshots as following does; what needs
// the engine to follow is skipped where it does not.
#include "app/gui/follow_links.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/jobs/stall_meter.h"
#include "widgets/models/follow_state.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/views/finding_list_view.h"
#include "widgets/views/load_status.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <fstream>
#include <future>

using namespace spoor;
using namespace spoor::test;
using namespace Qt::StringLiterals;

namespace {

std::string line(int n)
{
    char text[160];
    std::snprintf(text, sizeof text, "2004-11-16 %02d:%02d:%02d 10.0.0.%d - GET /page%d.html - %d 0\r\n",
                  10 + n / 3600 % 12, n / 60 % 60, n % 60, n % 200, n % 50, n % 10 ? 200 : 404);
    return text;
}

std::string lines(int from, int until)
{
    std::string all;
    for (int n = from; n < until; ++n)
        all += line(n);
    return all;
}

void append(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary | std::ios::app) << text;
}

/// A window that follows a log of some hundred lines.
struct Followed : Stage {
    explicit Followed(int count = 300)
    {
        path = scratch.write("ex.log", w3c + lines(10, count));
        written = count;
        open(path);
        window->workspace()->follow(true);
    }
    /// As the engine does; by reading anew where it does not follow.
    void grow(int more)
    {
        append(path, lines(written, written + more));
        written += more;
        Workspace* workspace = window->workspace();
        const auto wanted = int(workspace->event_count()) + more;
        if (!workspace->investigation()->following())
            workspace->investigation()->reread(workspace->snapshot()->sources.front()->id);
        QTRY_COMPARE_WITH_TIMEOUT(int(workspace->event_count()), wanted, 20'000);
    }
    const FollowState& state() { return window->follow_links()->state(); }
    int last_shown() { return table()->first_row() + table()->page_rows() - 1; }
    QToolButton* fresh() { return window->findChild<QToolButton*>("fresh-events"); }
    QToolButton* follow_switch() { return window->findChild<QToolButton*>("follow-switch"); }

    std::string path;
    int written = 0;
};

/// A snapshot with so many events more than there are, as a log that is followed gives: the segments before are the same.
std::shared_ptr<const Snapshot> with_more(const Snapshot& before, std::uint32_t more, std::uint64_t generation)
{
    auto made = std::make_shared<Snapshot>(before);
    made->generation = generation;
    const SegmentRef& last = before.segments.back();
    const Segment& from = *last.data;
    auto segment = std::make_shared<Segment>();
    auto times = std::make_shared<Times>();
    const std::uint32_t rows = std::min(more, from.rows);
    segment->file = from.file;
    segment->rows = rows;
    segment->layouts = {{0, 0}};
    const auto cut = [rows]<class T>(Column<T>& to, const Column<T>& of) {
        to = Column<T>(of.empty() ? 0 : rows);
        std::ranges::copy(of.span().first(to.size()), to.data());
    };
    cut(segment->offset, from.offset);
    cut(segment->length, from.length);
    cut(segment->client, from.client);
    cut(segment->user, from.user);
    cut(segment->path, from.path);
    cut(segment->agent, from.agent);
    cut(segment->session, from.session);
    cut(segment->facet, from.facet);
    cut(segment->pid, from.pid);
    cut(segment->parent, from.parent);
    cut(segment->bytes_moved, from.bytes_moved);
    cut(segment->record, from.record);
    segment->bytes = from.offset[rows - 1] + 60;
    segment->base = from.base + from.bytes;
    times->utc = Column<std::int64_t>(rows);
    for (std::uint32_t i = 0; i < rows; ++i)
        times->utc[i] = last.times->last + std::int64_t(i) * 1000;
    times->first = times->utc[0];
    times->last = times->utc[rows - 1];
    SegmentRef ref;
    ref.data = segment;
    ref.times = times;
    made->segments.push_back(ref);
    auto source = std::make_shared<SourceInfo>(*before.sources.front());
    source->events += rows;
    source->followed = true;
    made->sources.front() = source;
    made->finish();
    return made;
}

}

class TestFollow : public QObject {
    Q_OBJECT
private slots:
    void the_key_switches_and_the_newest_is_shown()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c + lines(10, 300)));
        s.focus_table();
        QVERIFY(!s.window->follow_links()->state().on);
        QTest::keyClick(s.table(), Qt::Key_F);
        QVERIFY(s.window->follow_links()->state().on);
        QVERIFY(s.window->workspace()->following());
        QVERIFY(s.window->actions()->action("view.follow"_L1)->isChecked());
        QCOMPARE(s.window->findChild<QToolButton*>("follow-switch")->text(), "Following");
        QCOMPARE(s.table()->first_row() + s.table()->page_rows(), s.events()->rowCount());
        QTest::keyClick(s.table(), Qt::Key_F);
        QVERIFY(!s.window->workspace()->following());
        QVERIFY(!s.window->actions()->action("view.follow"_L1)->isChecked());
        // What was open is closed: the next is not followed.
        QTest::keyClick(s.table(), Qt::Key_F);
        s.window->workspace()->close_all();
        QVERIFY(!s.window->follow_links()->state().on);
        QVERIFY(!s.window->findChild<QToolButton*>("follow-switch")->isEnabled());
    }

    void it_stays_at_the_newest_until_one_scrolls_up()
    {
        Followed s;
        QCOMPARE(s.last_shown(), s.events()->rowCount() - 1);
        s.grow(40);
        QTRY_COMPARE(s.last_shown(), s.events()->rowCount() - 1);
        QVERIFY(!s.state().paused);
        QVERIFY(s.fresh()->isHidden());

        QScrollBar* bar = s.table()->verticalScrollBar();
        bar->setValue(bar->value() - 20);
        QVERIFY(s.state().paused);
        const auto top = s.events()->key(s.table()->first_row());
        s.grow(25);
        QTRY_COMPARE(s.state().matching, 25u);
        QTRY_COMPARE(s.events()->key(s.table()->first_row()), top);
        QVERIFY(s.fresh()->text().startsWith("25 new"));
        s.grow(5);
        QTRY_COMPARE(s.state().matching, 30u);
        s.fresh()->click();
        QVERIFY(!s.state().paused);
        QCOMPARE(s.last_shown(), s.events()->rowCount() - 1);
        QVERIFY(s.fresh()->isHidden());
    }

    void choosing_pauses_and_end_goes_on()
    {
        Followed s;
        s.focus_table();
        s.table()->select_row(s.events()->rowCount() - 5);
        QVERIFY(s.state().paused);
        const auto chosen = s.table()->chosen();
        QTRY_VERIFY(!s.raw()->toPlainText().isEmpty());
        const QString raw = s.raw()->toPlainText();
        s.grow(100);
        QTRY_COMPARE(s.state().matching, 100u);
        QCOMPARE(s.table()->chosen(), chosen);
        QCOMPARE(s.events()->key(s.table()->currentIndex().row()), chosen);
        QTRY_COMPARE(s.raw()->toPlainText(), raw);
        QTest::keyClick(s.table(), Qt::Key_End);
        QVERIFY(!s.state().paused);
        s.grow(10);
        QTRY_COMPARE(s.last_shown(), s.events()->rowCount() - 1);
    }

    void what_the_filter_hides_is_counted_apart()
    {
        Followed s;
        s.filter("status:404");
        QTRY_VERIFY(s.events()->rowCount() < 60 && !s.partial);
        s.table()->select_row(0);
        QVERIFY(s.state().paused);
        s.grow(100);
        QTRY_COMPARE(s.state().matching, 10u);
        QCOMPARE(s.state().hidden, 90u);
        QVERIFY(s.fresh()->text().startsWith("10 new") && s.fresh()->text().contains(" 90 more"));
        // By another filter it is counted from there.
        s.filter("status:200");
        QTRY_VERIFY(s.events()->rowCount() > 200 && !s.partial);
        QTRY_COMPARE(s.state().fresh(), 0u);
        s.grow(10);
        QTRY_COMPARE(s.state().matching, 9u);
    }

    void in_another_order_it_counts_alone()
    {
        Followed s;
        s.table()->show_order({Field::Path, {}}, false);
        s.window->workspace()->query()->set_order({ColumnRef{Field::Path, {}}, false});
        QTRY_VERIFY(!s.table()->in_time_order() && !s.window->workspace()->query()->running());
        s.table()->scroll_to_row(50);
        const auto top = s.events()->key(s.table()->first_row());
        s.grow(20);
        QTRY_COMPARE(s.state().matching, 20u);
        QCOMPARE(s.events()->key(s.table()->first_row()), top);
        s.fresh()->click();
        QTRY_VERIFY(s.table()->in_time_order());
        QTRY_COMPARE(s.last_shown(), s.events()->rowCount() - 1);
    }

    void following_is_kept_with_the_session()
    {
        Stage s;
        Preferences preferences;
        s.settings->setValue("preferences/restore-session", true);
        s.raise_window();
        s.open(s.scratch.write("ex.log", w3c));
        s.window->workspace()->follow(true);
        s.window->close();
        s.raise_window();
        s.window->open_session();
        QTRY_VERIFY(s.window->workspace()->following());
        QTRY_COMPARE(s.events()->rowCount(), 4);
    }

    void logs_are_followed_from_their_opening_where_that_is_set()
    {
        Stage s;
        s.settings->setValue("preferences/follow-opened", true);
        s.raise_window();
        s.open(s.scratch.write("ex.log", w3c));
        QVERIFY(s.window->follow_links()->state().on);
    }

    void the_engine_follows_a_growing_log()
    {
        Followed s;
        QTRY_VERIFY(s.window->workspace()->snapshot()->sources.front()->followed);
        const int before = s.events()->rowCount();
        append(s.path, lines(s.written, s.written + 50));
        QTRY_COMPARE_WITH_TIMEOUT(s.events()->rowCount(), before + 50, 10'000);
        QCOMPARE(s.last_shown(), s.events()->rowCount() - 1);
        auto* load = s.window->findChild<LoadStatus*>();
        QVERIFY(load->isVisible() && load->is_following());
    }

    void the_engine_follows_through_a_rotation()
    {
        Followed s;
        const int before = s.events()->rowCount();
        QVERIFY(std::rename(s.path.c_str(), (s.path + ".1").c_str()) == 0);
        // Another beginning: what begins as the log before could be a copy of it, which is waited for.
        std::string next = w3c;
        next.replace(next.find('\n'), 1, "\n#Date: 2004-11-17 00:00:00\n");
        append(s.path, next);
        QTRY_COMPARE_WITH_TIMEOUT(s.events()->rowCount(), before + 4, 20'000);
        const SourceTreeModel* sources = s.window->workspace()->sources();
        QTRY_COMPARE_WITH_TIMEOUT(sources->sum().files, 2u, 10'000);
        QTRY_VERIFY(QDir(QFileInfo(QString::fromStdString(s.path)).path()).exists("ex.log.1"));
        const auto names = [sources] {
            QStringList all;
            for (int row = 0; row < sources->rowCount(); ++row)
                all << sources->index(row, 0).data().toString();
            all.sort();
            return all;
        };
        QTRY_COMPARE(names(), (QStringList{"ex.log", "ex.log.1"}));
    }

    void the_window_answers_while_a_million_events_grow()
    {
        Stage s;
        std::string text = w3c;
        text += lines(10, 1'000'000);
        s.open(s.scratch.write("ex.log", text));
        QVERIFY(s.window->workspace()->event_count() > 900'000);
        s.window->workspace()->follow(true);
        QSignalSpy found(s.window->finding_links()->job(), &FindingsJob::found);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), 60'000);
        found.clear();

        // What the relay of the engine does ten times a second.
        StallMeter meter;
        auto newest = s.window->workspace()->snapshot();
        const std::uint32_t before = newest->event_count();
        std::shared_ptr<const Snapshot> base = newest;
        meter.start();
        QElapsedTimer clock;
        clock.start();
        for (int i = 1; clock.elapsed() < 3000; ++i) {
            auto work = std::async(std::launch::async,
                                   [&, i] { return with_more(*base, 500, newest->generation + std::uint64_t(i)); });
            while (work.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
                QTest::qWait(2);
            base = work.get();
            s.window->workspace()->show({base, {}});
            QTest::qWait(int(std::max<qint64>(1, i * 100 - clock.elapsed())));
        }
        meter.stop();
        std::printf("longest turn %.1f ms, busy %.1f ms, 99 %% within %.1f ms; %d finding sets\n",
                    double(meter.longest().count()) / 1000, double(meter.longest_busy().count()) / 1000,
                    double(meter.quantile(0.99).count()) / 1000, int(found.count()));
        QVERIFY(s.window->workspace()->event_count() > before + 500);
        QCOMPARE(s.table()->first_row() + s.table()->page_rows(), s.events()->rowCount());
        // Generous: the machine may be busy with other things. A tenth of it is what it takes.
        QVERIFY2(meter.longest_busy() < std::chrono::milliseconds(400),
                 qPrintable(QString::number(double(meter.longest_busy().count()) / 1000)));
    }
};

SPOOR_TEST(TestFollow)
#include "test_follow.moc"
