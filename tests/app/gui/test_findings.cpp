// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/finding_links.h"
#include "core/findings/rule.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/models/finding_model.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/finding_filter_bar.h"
#include "widgets/views/finding_list_view.h"

#include <QComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;
using namespace Qt::StringLiterals;

namespace {

/// Two servers that answered with a foreign address, and an FTP session on another log beside them.
constexpr auto firewall =
    "[09/Jan/2009 09:00:00] FTP: Malicious server reply: client: 192.0.2.40, server: 203.0.113.21, response: 227 "
    "Entering Passive Mode (10,1,2,3,8,0)\n"
    "[09/Jan/2009 09:00:02] FTP: Malicious server reply: client: 192.0.2.41, server: 203.0.113.22, response: 227 "
    "Entering Passive Mode (10,1,2,3,8,9)\n"
    "[09/Jan/2009 09:00:04] FTP: Malicious server reply: client: 192.0.2.40, server: 203.0.113.21, response: 227 "
    "Entering Passive Mode (10,1,2,3,8,1)\n";

struct FindingStage : Stage {
    FindingStage()
    {
        // Other rules are no business of these tests.
        RuleSettings only;
        for (const Rule* rule : rules())
            if (rule->id() != "ftp.malicious-reply" && !only.set_enabled(rule->id(), false))
                qFatal("no such rule");
        window->finding_links()->job()->set_settings(only);
        window->activateWindow();
    }
    void open_case()
    {
        open(scratch.write("security.log", firewall));
        QTRY_COMPARE_WITH_TIMEOUT(page()->model()->list().total(), 2u, 10'000);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    FindingsPage* page() { return window->findings(); }
    QString title() { return page()->findChild<QLabel*>("finding-title")->text(); }
    QString tab() { return window->findChild<QTabBar*>("pages")->tabText(1); }
    QString reason(const QString& id)
    {
        for (const ActionEntry& entry : window->actions()->entries())
            if (entry.id == id)
                return entry.enabled ? QStringLiteral("enabled") : entry.reason;
        return {};
    }
    void type_reason(const QString& reason)
    {
        auto* box = page()->findChild<QComboBox*>("dismiss-reason");
        QVERIFY(box);
        QTest::keyClicks(box->lineEdit(), reason);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(!page()->findChild<QComboBox*>("dismiss-reason"));
        window->activateWindow();
        page()->list()->setFocus();
        QTRY_VERIFY(page()->list()->hasFocus());
    }
};

}

class TestFindings : public QObject {
    Q_OBJECT
private slots:
    void to_the_evidence_and_back_by_keys()
    {
        FindingStage s;
        s.open_case();
        QTRY_COMPARE(s.tab(), "Findings (2)");
        s.table()->setFocus();
        s.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(s.page()->isVisible());
        QTRY_VERIFY(s.page()->list()->hasFocus());
        QCOMPARE(s.title(), "Malicious FTP reply: 203.0.113.21");
        // Return: these events alone, and on the first of them.
        s.key(Qt::Key_Return);
        QTRY_VERIFY(s.window->timeline()->isVisible());
        QTRY_COMPARE(s.events()->rowCount(), 2);
        QTRY_COMPARE(s.table()->currentIndex().row(), 0);
        QCOMPARE(s.cell(1, Field::Time), "2009-01-09 09:00:04");
        QTRY_VERIFY(s.table()->hasFocus());
        // The filter says whose evidence it is; undo brings everything back.
        const auto& chips = s.window->timeline()->filter()->state().chips;
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips[0].label, "evidence of Malicious FTP reply: 203.0.113.21");
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(s.events()->rowCount(), 3);
        // The same again, though its rows are there: V is the key of the page.
        s.key(Qt::Key_2, Qt::ControlModifier);
        s.key(Qt::Key_Down);
        QTRY_COMPARE(s.title(), "Malicious FTP reply: 203.0.113.22");
        s.key(Qt::Key_V);
        QTRY_COMPARE(s.events()->rowCount(), 1);
        s.key(Qt::Key_2, Qt::ControlModifier);
        s.key(Qt::Key_V);
        QTRY_VERIFY(s.window->timeline()->isVisible());
        QCOMPARE(s.table()->currentIndex().row(), 0);
        // Return in the evidence is that event among all others.
        s.key(Qt::Key_2, Qt::ControlModifier);
        s.key(Qt::Key_Up);
        s.page()->evidence()->setFocus();
        s.key(Qt::Key_End);
        s.key(Qt::Key_Return);
        QTRY_COMPARE(s.events()->rowCount(), 3);
        QTRY_COMPARE(s.table()->currentIndex().row(), 2);
        // Esc goes from the page to the timeline.
        s.key(Qt::Key_2, Qt::ControlModifier);
        s.key(Qt::Key_Escape);
        QVERIFY(s.window->timeline()->isVisible());
    }

    void dismissed_with_a_reason_and_undone_by_keys()
    {
        FindingStage s;
        s.open_case();
        s.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(s.page()->list()->hasFocus());
        s.key(Qt::Key_X);
        s.type_reason("Our router");
        QTRY_COMPARE(s.tab(), "Findings (1)");
        QTRY_COMPARE(s.title(), "Malicious FTP reply: 203.0.113.22");
        QCOMPARE(s.page()->model()->list().dismissals.size(), std::size_t(1));
        s.key(Qt::Key_X, Qt::ShiftModifier);
        QTRY_COMPARE(s.tab(), "Findings (2)");
        QTRY_COMPARE(s.title(), "Malicious FTP reply: 203.0.113.21");
        // Once more there is nothing to undo.
        s.key(Qt::Key_X, Qt::ShiftModifier);
        QTRY_COMPARE(s.tab(), "Findings (2)");
        // Delete asks as X does; in the filter it takes a letter away.
        s.key(Qt::Key_Delete);
        s.type_reason("Test");
        QTRY_COMPARE(s.tab(), "Findings (1)");
        s.key(Qt::Key_Slash);
        QTRY_VERIFY(s.page()->filter()->edit()->hasFocus());
        QTest::keyClicks(s.page()->filter()->edit(), "x");
        QTest::keyClick(s.page()->filter()->edit(), Qt::Key_Delete);
        QCOMPARE(s.page()->filter()->edit()->text(), "x");
        QVERIFY(!s.page()->findChild<QComboBox*>("dismiss-reason"));
        // The case of these logs keeps it.
        s.window->workspace()->close_all();
        QTRY_COMPARE(s.tab(), "Findings");
        s.open_case();
        QTRY_COMPARE(s.tab(), "Findings (1)");
    }

    void kept_elsewhere_where_there_is_a_place()
    {
        MemoryDismissals store("anna");
        FindingStage s;
        s.window->finding_links()->set_store(&store);
        s.open_case();
        const auto set = s.page()->model()->list().set;
        store.dismiss({finding_key(*set, set->rows[0])}, "Known");
        QTRY_COMPARE(s.tab(), "Findings (1)");
        s.window->workspace()->close_all();
        QCOMPARE(store.all().size(), 1);
        s.open_case();
        QTRY_COMPARE(s.tab(), "Findings (1)");
        s.window->finding_links()->set_store(nullptr);
        QTRY_COMPARE(s.tab(), "Findings (2)");
    }

    void the_client_of_a_finding_everywhere()
    {
        FindingStage s;
        s.open_case();
        s.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(s.page()->list()->hasFocus());
        s.key(Qt::Key_C);
        QTRY_VERIFY(s.window->lanes()->isVisible());
        QTRY_COMPARE(s.events()->rowCount(), 2);
    }

    void to_the_session_of_a_finding()
    {
        FindingStage s;
        // Each event is a session; the finding is about that of the second.
        const auto sessions = [](std::shared_ptr<const Snapshot> of, const TaskContext&, const SessionsReady& ready) {
            auto table = std::make_shared<SessionTable>();
            table->kind = SessionKind::Ftp;
            table->snapshot = of;
            for (std::uint32_t event = 0; event < of->event_count(); ++event) {
                Session session;
                session.first_event = event;
                session.event_count = 1;
                session.start = session.end = of->time(EventId{event});
                table->events.push_back(event);
                table->rows.push_back(session);
            }
            ready(table);
            return Result<SessionSet>(SessionSet());
        };
        const auto tell = [](const SessionTable&, std::size_t, LineReader&) { return SessionStory(); };
        const auto search = [](const Evidence& evidence, const RuleSettings&,
                               const TaskContext&) -> Result<FindingSet> {
            FindingSet set;
            set.snapshot = evidence.snapshot;
            set.session_set = evidence.sessions;
            set.events = {1};
            set.sessions = {{SessionKind::Ftp, 1}};
            Finding f;
            f.severity = Severity::High;
            f.event_count = f.session_count = 1;
            f.start = f.end = evidence.snapshot->time(EventId{1});
            f.subject = "srv";
            f.why = "Because.";
            set.rows = {f};
            return set;
        };
        s.loading = true;
        s.window =
            std::make_unique<MainWindow>(*s.settings, s.options(), nullptr, SessionEngine{sessions, tell, {}}, search);
        s.window->resize(1000, 700);
        s.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(s.window.get()));
        s.window->activateWindow();
        QObject::connect(s.window->workspace(), &Workspace::load_changed, s.window.get(),
                         [&s](const Progress&, bool running) { s.loading = running; });
        s.open(s.scratch.write("security.log", firewall));
        QTRY_COMPARE(s.tab(), "Findings (1)");
        s.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(s.page()->list()->hasFocus());
        s.key(Qt::Key_S);
        QTRY_VERIFY(s.window->sessions()->isVisible());
        const auto* title = s.window->sessions()->findChild<QLabel*>("session-title");
        QTRY_COMPARE(title->text(), "FTP session ftp-2");
        // By its button too.
        s.window->show_page(MainWindow::Page::Findings);
        s.page()->findChild<QToolButton*>("finding-sessions")->click();
        QTRY_VERIFY(s.window->sessions()->isVisible());
        // From an event of the evidence by the same key.
        s.window->show_page(MainWindow::Page::Findings);
        s.page()->evidence()->setFocus();
        s.key(Qt::Key_Home);
        s.key(Qt::Key_S);
        QTRY_VERIFY(s.window->sessions()->isVisible());
        QTRY_COMPARE(title->text(), "FTP session ftp-2");
    }

    void actions_know_their_page()
    {
        FindingStage s;
        QCOMPARE(s.reason("finding.dismiss"), "needs open logs");
        s.open_case();
        QCOMPARE(s.reason("finding.dismiss"), "acts on findings");
        s.window->show_page(MainWindow::Page::Findings);
        for (const char* id : {"finding.dismiss", "finding.evidence", "finding.restore", "go.session", "go.same-user"})
            QCOMPARE(s.reason(id), "enabled");
        QCOMPARE(s.reason("edit.undo-filter"), "the filter has not been changed");
        QCOMPARE(s.reason("go.next-failure"), "acts on the timeline");
        s.page()->filter()->edit()->setText("nothing like it");
        QTRY_COMPARE(s.page()->model()->list().shown, 0u);
        s.window->actions()->action("filter.clear"_L1)->trigger();
        QCOMPARE(s.page()->model()->list().shown, 2u);
    }

    void settings_take_effect_at_once()
    {
        FindingStage s;
        s.open_case();
        RuleSettings off = s.window->finding_links()->job()->settings();
        QVERIFY(off.set_enabled("ftp.malicious-reply", false));
        s.window->finding_links()->job()->set_settings(off);
        QTRY_COMPARE(s.tab(), "Findings");
        s.window->show_page(MainWindow::Page::Findings);
        QVERIFY(s.page()->list()->empty_text().startsWith("No findings"));
    }
};

SPOOR_TEST(TestFindings)
#include "test_findings.moc"
