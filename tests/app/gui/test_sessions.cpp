// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/models/lanes_model.h"
#include "widgets/models/session_list_model.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/ladder_view.h"
#include "widgets/views/lanes_view.h"
#include "widgets/views/session_filter_bar.h"
#include "widgets/views/session_list_view.h"
#include "widgets/views/session_story_view.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace spoor;
using namespace spoor::test;
using namespace Qt::StringLiterals;

namespace {

/// Each client is a session: what the finders make of logs is not the business of the window.
Result<SessionSet> session_a_client(std::shared_ptr<const Snapshot> snapshot, const TaskContext&,
                                    const SessionsReady& ready)
{
    auto table = std::make_shared<SessionTable>();
    table->kind = SessionKind::HttpAuth;
    table->snapshot = snapshot;
    for (const char* client : {"10.0.0.1", "10.0.0.2", "10.0.0.3"}) {
        Session s;
        s.first_event = std::uint32_t(table->events.size());
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i)
            if (snapshot->client(EventId{i}) == client) {
                table->events.push_back(i);
                s.start = std::min(s.start, snapshot->time(EventId{i}));
            }
        s.end = s.start;
        s.event_count = std::uint32_t(table->events.size()) - s.first_event;
        s.client = snapshot->pools->client.find(client);
        s.verdict = Verdict::Ntlm;
        if (s.event_count > 0)
            table->rows.push_back(s);
    }
    ready(table);
    return SessionSet();
}

SessionStory steps(const SessionTable& table, std::size_t index, LineReader&)
{
    SessionStory story;
    story.why = "Because.";
    for (const std::uint32_t event : table.events_of(table.rows[index])) {
        Ladder::Step step;
        step.event = EventId{event};
        step.request = "GET " + std::string(table.snapshot->path(EventId{event}));
        story.ladder.steps.push_back(step);
    }
    return story;
}

struct SessionStage : Stage {
    SessionStage() { engine(); }
    void engine()
    {
        window.reset();
        loading = true;
        window =
            std::make_unique<MainWindow>(*settings, options(), nullptr, SessionEngine{session_a_client, steps, {}});
        window->resize(1000, 700);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
        window->activateWindow();
        QObject::connect(window->workspace(), &Workspace::load_changed, window.get(),
                         [this](const Progress&, bool running) { loading = running; });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    SessionsPage* page() { return window->sessions(); }
    QString title() { return page()->findChild<QLabel*>("session-title")->text(); }
    QString step() { return page()->story()->ladder()->currentIndex().data().toString(); }
    QString reason(const QString& id)
    {
        for (const ActionEntry& entry : window->actions()->entries())
            if (entry.id == id)
                return entry.enabled ? QStringLiteral("enabled") : entry.reason;
        return {};
    }
};

}

class TestSessions : public QObject {
    Q_OBJECT
private slots:
    void there_and_back_by_keys()
    {
        SessionStage s;
        s.open(s.scratch.write("ex.log", w3c));
        QTRY_COMPARE(s.page()->model()->rowCount(), 3);
        auto* tabs = s.window->findChild<QTabBar*>("pages");
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->tabText(2), "Sessions (3)");
        s.table()->setFocus();
        s.key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(s.page()->isVisible());
        QTRY_VERIFY(s.page()->list()->hasFocus());
        s.key(Qt::Key_Down);
        QTRY_COMPARE(s.title(), "HTTP handshake http_auth-2");
        // Its second step, and that in the timeline.
        s.page()->story()->ladder()->setFocus();
        s.key(Qt::Key_Down);
        s.key(Qt::Key_Return);
        QVERIFY(s.window->timeline()->isVisible());
        QCOMPARE(s.window->page(), MainWindow::Page::Timeline);
        QCOMPARE(s.table()->currentIndex().row(), 2);
        QTRY_VERIFY(s.table()->hasFocus());
        // From the last event to its session.
        s.key(Qt::Key_End);
        QTRY_COMPARE(s.window->actions()->action("go.session"_L1)->text(), "&Go to HTTP handshake http_auth-3");
        s.key(Qt::Key_S);
        QTRY_VERIFY(s.page()->isVisible());
        QTRY_COMPARE(s.title(), "HTTP handshake http_auth-3");
        // Esc goes back, and leaves the timeline as it was.
        s.key(Qt::Key_Escape);
        QVERIFY(s.window->timeline()->isVisible());
        QCOMPARE(s.table()->currentIndex().row(), 3);
    }

    void a_filter_in_the_way_is_cleared_and_can_be_brought_back()
    {
        SessionStage s;
        s.open(s.scratch.write("ex.log", w3c));
        QTRY_COMPARE(s.page()->model()->rowCount(), 3);
        s.filter("status:404");
        QTRY_COMPARE(s.events()->rowCount(), 1);
        s.key(Qt::Key_3, Qt::ControlModifier);
        s.page()->list()->setFocus();
        s.key(Qt::Key_Home);
        QTRY_COMPARE(s.title(), "HTTP handshake http_auth-1");
        s.key(Qt::Key_Return);
        QTRY_COMPARE(s.events()->rowCount(), 4);
        QTRY_COMPARE(s.table()->currentIndex().row(), 0);
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(s.events()->rowCount(), 1);

        // The other way round: a filter of sessions that hides the one to go to.
        s.page()->filter()->edit()->setText("10.0.0.1");
        QTRY_COMPARE(s.page()->model()->rowCount(), 1);
        s.table()->setFocus();
        s.key(Qt::Key_Home);
        s.key(Qt::Key_S);
        QTRY_COMPARE(s.title(), "HTTP handshake http_auth-3");
        QTRY_COMPARE(s.page()->model()->rowCount(), 3);
        QTRY_COMPARE(s.page()->list()->currentIndex().row(), 2);
    }

    void the_step_of_the_event_is_chosen()
    {
        SessionStage s;
        s.open(s.scratch.write("ex.log", w3c));
        QTRY_COMPARE(s.page()->model()->rowCount(), 3);
        s.table()->select_row(2);
        s.table()->setFocus();
        s.key(Qt::Key_S);
        QTRY_COMPARE(s.title(), "HTTP handshake http_auth-2");
        QTRY_COMPARE(s.page()->story()->ladder()->currentIndex().row(), 1);
    }

    void the_same_user_in_all_spellings_side_by_side()
    {
        SessionStage s;
        const auto log = [](const std::string& rows) {
            return "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n#Date: 2004-11-16 10:00:00\n"
                   "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n" +
                   rows;
        };
        s.scratch.write("case/web/ex.log", log("2004-11-16 10:00:01 10.0.0.1 CORP\\anna GET /a 200\n"
                                               "2004-11-16 10:00:02 10.0.0.1 - GET /b 200\n"));
        s.scratch.write("case/ftp/ex.log", log("2004-11-16 10:00:01 ::ffff:10.0.0.1 ANNA GET /c 200\n"
                                               "2004-11-16 10:00:09 10.0.0.7 anna@other.example GET /d 401\n"
                                               "2004-11-16 10:00:10 10.0.0.7 hannah GET /e 200\n"));
        s.open(s.scratch.path("case"));
        QTRY_COMPARE(s.events()->rowCount(), 5);
        s.table()->select_row(0);
        s.table()->setFocus();
        s.key(Qt::Key_U);
        QTRY_VERIFY(s.window->lanes()->isVisible());
        QTRY_COMPARE(s.window->lanes()->model()->rowCount(), 2);
        QCOMPARE(s.window->lanes()->model()->columnCount(), 3);
        const QString subject = s.window->lanes()->findChild<QLabel*>("lanes-subject")->text();
        for (const char* part : {"User anna ", "3 way", ": ANNA, CORP\\anna, anna@other.example. ",
                                 "domains are named (corp, other.example)"})
            QVERIFY2(subject.contains(part), qPrintable(subject));
        QCOMPARE(s.events()->rowCount(), 3);
        // Return: the event in the timeline, still among those of the user; the same client from there.
        QTRY_VERIFY(s.window->lanes()->view()->hasFocus());
        s.key(Qt::Key_End);
        s.key(Qt::Key_Return);
        QVERIFY(s.window->timeline()->isVisible());
        QCOMPARE(s.table()->currentIndex().row(), 2);
        s.table()->select_row(0);
        s.key(Qt::Key_C);
        QTRY_VERIFY(s.window->lanes()->isVisible());
        QTRY_COMPARE(s.events()->rowCount(), 3);
        QTRY_COMPARE(s.window->lanes()->model()->rowCount(), 2);
        // And back to what was there before.
        s.key(Qt::Key_Z, Qt::ControlModifier);
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(s.events()->rowCount(), 5);
    }

    void what_acts_on_another_page_is_off()
    {
        SessionStage s;
        s.open(s.scratch.write("ex.log", w3c));
        QTRY_COMPARE(s.page()->model()->rowCount(), 3);
        s.window->show_page(MainWindow::Page::Sessions);
        QCOMPARE(s.reason("go.next-failure"), "acts on the timeline");
        QCOMPARE(s.reason("go.session"), "acts on events");
        QCOMPARE(s.reason("go.same-client"), "enabled");
        const int before = s.table()->currentIndex().row();
        s.page()->list()->setFocus();
        s.key(Qt::Key_E);
        QCOMPARE(s.table()->currentIndex().row(), before);
        s.key(Qt::Key_Slash);
        QTRY_VERIFY(s.page()->filter()->edit()->hasFocus());
        s.window->show_page(MainWindow::Page::BySource);
        QCOMPARE(s.reason("edit.undo-filter"), "the filter has not been changed");
        QCOMPARE(s.reason("go.session"), "enabled");
        s.window->workspace()->close_all();
        QTRY_VERIFY(!s.window->findChild<QTabBar*>("pages")->isVisible());
        QCOMPARE(s.reason("page.sessions"), "needs open logs");
        QCOMPARE(s.title(), "No session is chosen");
    }

    void the_page_is_kept()
    {
        SessionStage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.window->show_page(MainWindow::Page::Sessions);
        s.window->close();
        s.engine();
        s.open(s.scratch.path("ex.log"));
        QVERIFY(s.page()->isVisible());
        QVERIFY(s.window->actions()->action("page.sessions"_L1)->isChecked());
    }
};

SPOOR_TEST(TestSessions)
#include "test_sessions.moc"
