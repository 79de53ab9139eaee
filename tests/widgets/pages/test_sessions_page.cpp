// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/session_query.h"
#include "widgets/jobs/stall_meter.h"
#include "widgets/models/session_list_model.h"
#include "widgets/models/session_words.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/views/ladder_view.h"
#include "widgets/views/session_filter_bar.h"
#include "widgets/views/session_list_view.h"
#include "widgets/views/session_story_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// The page with what belongs to it, over sessions that a test made.
struct PageStage {
    explicit PageStage(const SessionSet& set)
    {
        QObject::connect(&query, &SessionQuery::rows_ready, &page, &SessionsPage::show_rows);
        QObject::connect(page.filter(), &SessionFilterBar::changed, &page, [this](SessionChoice choice) {
            choice.order = query.choice().order;
            choice.descending = query.choice().descending;
            query.set_choice(choice);
        });
        QObject::connect(page.model(), &SessionListModel::order_asked, &query, &SessionQuery::set_order);
        QObject::connect(&page, &SessionsPage::session_chosen, &page, [this](const SessionPlace& place) {
            query.set_keep(key_of(page.model()->rows().set, place));
            story.ask(page.model()->rows().set.tables[std::size_t(place.kind())], place.index());
        });
        QObject::connect(&story, &StoryJob::told, &page, &SessionsPage::show_story);
        QObject::connect(&page, &SessionsPage::event_asked, &page, [this](const EventKey& key) { asked = key; });
        QObject::connect(&page, &SessionsPage::event_chosen, &page, [this](const EventKey& key) { stood_on = key; });
        page.resize(1000, 650);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        page.activateWindow();
        query.set_sessions(set);
    }
    QString title() { return page.findChild<QLabel*>("session-title")->text(); }
    QString ids()
    {
        QStringList all;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            all << page.model()->index(row, 0).data().toString();
        return all.join(' ');
    }
    bool settled() { return !query.running() && !story.running(); }

    SessionsPage page;
    SessionQuery query{session_vocabulary()};
    StoryJob story{[](const SessionTable& table, std::size_t index, LineReader&) { return fake_story(table, index); }};
    std::optional<EventKey> asked, stood_on;
};

std::shared_ptr<const Snapshot> four_events()
{
    return small_snapshot({{100, "10.0.0.1", "anna", "/a"},
                           {160, "10.0.0.2", "bob", "/b", 401, Outcome::Failure},
                           {170, "10.0.0.1", "anna", "/c"},
                           {180, "10.0.0.2", "", "/d"}});
}

SessionSet two_sessions(const std::shared_ptr<const Snapshot>& of)
{
    return fake_sessions(of, {{SessionKind::Ftp, {0, 2}, Verdict::LoggedIn, mark_transfers},
                              {SessionKind::HttpAuth, {1, 3}, Verdict::Failed, 0, 0, 0, 0, 70}});
}

}

class TestSessionsPage : public QObject {
    Q_OBJECT
private slots:
    void from_the_list_to_the_event_by_keys()
    {
        const auto snapshot = four_events();
        PageStage s(two_sessions(snapshot));
        QTRY_COMPARE(s.ids(), "ftp-1 http_auth-1");
        // The first is told of at once: the page is never empty.
        QTRY_COMPARE(s.title(), "FTP session ftp-1");
        s.page.list()->setFocus();
        QTest::keyClick(s.page.list(), Qt::Key_Down);
        QTRY_COMPARE(s.title(), "HTTP handshake http_auth-1");
        QCOMPARE(s.page.findChild<QLabel*>("session-outcome")->text(), "failed (70 % sure)");
        QCOMPARE(s.page.findChild<QLabel*>("session-why")->text(), "The reason of http_auth-1.");
        // Return in the list is its first event; in the ladder that of the step.
        QTest::keyClick(s.page.list(), Qt::Key_Return);
        QCOMPARE(s.asked, snapshot->key(EventId{1}));
        LadderView* ladder = s.page.story()->ladder();
        ladder->setFocus();
        QTest::keyClick(ladder, Qt::Key_Down);
        s.asked.reset();
        QSignalSpy nothing(ladder, &LadderView::nothing_to_show);
        QTest::keyClick(ladder, Qt::Key_Return);
        QVERIFY(!s.asked);
        QCOMPARE(nothing.count(), 1);
        QTest::keyClick(ladder, Qt::Key_Down);
        QCOMPARE(s.stood_on, snapshot->key(EventId{3}));
        QTest::keyClick(ladder, Qt::Key_Return);
        QCOMPARE(s.asked, snapshot->key(EventId{3}));
        QTest::keyClick(ladder, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains("→  NTLM type 1  ?  (not in the log)"), qPrintable(copied));
    }

    void the_filter_narrows_and_says_what_it_would_give()
    {
        PageStage s(two_sessions(four_events()));
        QTRY_COMPARE(s.ids(), "ftp-1 http_auth-1");
        auto* kind = s.page.findChild<QComboBox*>("session-kind");
        QStringList kinds;
        for (int i = 0; i < kind->count(); ++i)
            kinds << kind->itemText(i);
        QCOMPARE(kinds.join(" / "), "All kinds (2) / FTP sessions (1) / HTTP handshakes (1)");
        s.page.filter()->focus();
        QTest::keyClicks(s.page.filter()->edit(), "bob");
        QTRY_COMPARE(s.ids(), "http_auth-1");
        QVERIFY(s.page.findChild<QLabel*>("session-sum")->text().startsWith("1 of 2 session"));
        // What was chosen is still told of, and chosen again when it is back.
        QCOMPARE(s.title(), "FTP session ftp-1");
        QTest::keyClick(s.page.filter()->edit(), Qt::Key_Return);
        QTRY_COMPARE(s.title(), "HTTP handshake http_auth-1");
        QVERIFY(s.page.list()->hasFocus());
        s.page.filter()->focus();
        QTest::keyClick(s.page.filter()->edit(), Qt::Key_Escape);
        QTRY_COMPARE(s.ids(), "ftp-1 http_auth-1");
        QCOMPARE(s.page.list()->currentIndex().row(), 1);
        kind->setCurrentIndex(1);
        QTRY_COMPARE(s.ids(), "ftp-1");
        QVERIFY(s.page.filter()->clear());
        QTRY_COMPARE(s.ids(), "ftp-1 http_auth-1");
        QVERIFY(!s.page.filter()->clear());
    }

    void it_is_sorted_by_its_header()
    {
        PageStage s(two_sessions(four_events()));
        QTRY_COMPARE(s.ids(), "ftp-1 http_auth-1");
        s.page.list()->header()->setSortIndicator(int(SessionColumn::Client), Qt::DescendingOrder);
        QTRY_COMPARE(s.ids(), "http_auth-1 ftp-1");
        s.page.list()->clear_sort();
        QTRY_COMPARE(s.ids(), "ftp-1 http_auth-1");
    }

    void everything_has_a_name()
    {
        PageStage s(two_sessions(four_events()));
        QTRY_COMPARE(s.title(), "FTP session ftp-1");
        const QStringList views{"session-filter", "session-kind",  "session-verdict", "session-marked",
                                "sessions",       "session-facts", "ladder",          "processes"};
        for (const QString& name : views) {
            auto* widget = s.page.findChild<QWidget*>(name);
            QVERIFY2(widget, qPrintable(name));
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(name));
        }
        // A step is heard as a sentence.
        QAccessibleInterface* ladder = QAccessible::queryAccessibleInterface(s.page.story()->ladder());
        QAccessibleTableInterface* steps = ladder->tableInterface();
        QVERIFY(steps);
        QCOMPARE(steps->rowCount(), 3);
        const QString heard = steps->cellAt(1, 0)->text(QAccessible::Name);
        QVERIFY2(heard.contains("to the server: NTLM type 1") && heard.contains("not in the log"), qPrintable(heard));
    }

    void a_million_sessions_do_not_stop_the_window()
    {
        const auto snapshot = four_events();
        auto table = std::make_shared<SessionTable>();
        table->kind = SessionKind::HttpAuth;
        table->snapshot = snapshot;
        for (std::uint32_t i = 0; i < 1'000'000; ++i) {
            Session session;
            session.first_event = i;
            session.event_count = 1;
            session.client = snapshot->pools->client.find(i % 2 ? "10.0.0.1" : "10.0.0.2");
            session.start = session.end = seconds(i * 7919ll % 1'000'003);
            session.verdict = i % 1000 ? Verdict::Ntlm : Verdict::Failed;
            table->rows.push_back(session);
            table->events.push_back(i % 4);
        }
        SessionSet set;
        set.tables[std::size_t(SessionKind::HttpAuth)] = table;
        PageStage s(set);
        QTRY_COMPARE_WITH_TIMEOUT(s.page.model()->rowCount(), 1'000'000, 20'000);
        QTRY_VERIFY(s.settled());
        StallMeter meter;
        meter.start();
        s.page.list()->header()->setSortIndicator(int(SessionColumn::Start), Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(s.settled(), 20'000);
        s.page.filter()->focus();
        QTest::keyClicks(s.page.filter()->edit(), "failed");
        QTRY_COMPARE_WITH_TIMEOUT(s.page.model()->rowCount(), 1000, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(s.settled(), 20'000);
        s.page.filter()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(s.page.model()->rowCount(), 1'000'000, 20'000);
        s.page.list()->verticalScrollBar()->setValue(500'000);
        QTRY_VERIFY_WITH_TIMEOUT(s.settled(), 20'000);
        meter.stop();
        const auto in_ms = [](std::chrono::microseconds time) { return double(time.count()) / 1000; };
        qInfo("the longest turn of the window: %.1f ms, of which it worked %.1f ms", in_ms(meter.longest()),
              in_ms(meter.longest_busy()));
        // 50 ms is what is wanted; the bound leaves room for sanitizers.
        QVERIFY2(in_ms(meter.longest_busy()) < 150, qPrintable(QString::number(in_ms(meter.longest_busy()))));
    }
};

SPOOR_TEST(TestSessionsPage)
#include "test_sessions_page.moc"
