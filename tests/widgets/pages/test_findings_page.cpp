// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_findings.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/log_snapshot.h"
#include "widgets/dialogs/dismiss_dialog.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/finding_model.h"
#include "widgets/pages/findings_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/finding_filter_bar.h"
#include "widgets/views/finding_list_view.h"
#include "widgets/views/finding_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Of 10.0.0.1, .2, .3 and .1 again, one a second. The evidence shows their records, so there are some.
std::shared_ptr<const Snapshot> four_events(std::uint64_t generation = 1)
{
    static Scratch scratch;
    return log_snapshot(scratch, "access.log", {"/a", "/b", "/c", "/d"}, generation);
}

std::shared_ptr<const FindingSet> four_findings(const std::shared_ptr<const Snapshot>& of)
{
    const SessionSet sessions = fake_sessions(of, {{SessionKind::Ftp, {0, 2}}, {SessionKind::HttpAuth, {1, 3}}});
    return fake_findings(
        of,
        {{"ftp.malicious-reply", Severity::High, "srv1", {0, 2}, {{SessionKind::Ftp, 0}}, "10.0.0.1", 80},
         {"ftp.malicious-reply", Severity::High, "srv2", {1}, {}, {}},
         {"ftp.bounce", Severity::Medium, "srv3", {1, 3}, {{SessionKind::Ftp, 0}, {SessionKind::HttpAuth, 0}}, {}},
         {"log.silence", Severity::Info, "ex.log", {3}, {}, {}}},
        sessions);
}

/// The page over findings that a test made, with dismissals kept in memory.
struct PageStage {
    explicit PageStage(const std::shared_ptr<const FindingSet>& set)
    {
        const auto show = [this] { page.show_dismissals(store.all()); };
        QObject::connect(&store, &DismissalStore::changed, &page, show);
        QObject::connect(&page, &FindingsPage::dismiss_asked, &store, &DismissalStore::dismiss);
        QObject::connect(&page, &FindingsPage::restore_asked, &store, &DismissalStore::restore);
        QObject::connect(&page, &FindingsPage::event_asked, &page, [this](const EventKey& key) { asked = key; });
        QObject::connect(&page, &FindingsPage::counted, &page, [this](std::uint32_t n) { alerting = n; });
        page.resize(1100, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        page.activateWindow();
        page.show_findings(set);
    }
    QString label(const char* name) { return page.findChild<QLabel*>(name)->text(); }
    bool shown(const char* name) { return page.findChild<QWidget*>(name)->isVisible(); }
    QString sum() { return label("finding-sum"); }
    void key(Qt::Key key) { QTest::keyClick(page.list(), key); }
    DismissDialog* dialog() { return page.findChild<DismissDialog*>(); }
    void say(const QString& reason, bool all = false)
    {
        dialog()->findChild<QComboBox*>("dismiss-reason")->setEditText(reason);
        dialog()->findChild<QCheckBox*>("dismiss-all")->setChecked(all);
        QTest::keyClick(dialog()->findChild<QComboBox*>("dismiss-reason")->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    }

    MemoryDismissals store{"anna"};
    FindingsPage page;
    std::optional<EventKey> asked;
    std::uint32_t alerting = 0;
};

}

class TestFindingsPage : public QObject {
    Q_OBJECT
private slots:
    void the_first_is_told_of_at_once_and_keys_walk_on()
    {
        const auto snapshot = four_events();
        PageStage s(four_findings(snapshot));
        QCOMPARE(s.label("finding-title"), "Malicious FTP reply: srv1");
        QCOMPARE(s.label("finding-severity"), "High");
        QCOMPARE(s.label("finding-why"), "Something is to be said of srv1.");
        QVERIFY(s.label("finding-meaning").contains("PASV"));
        QVERIFY(s.label("finding-harmless").contains("address translation"));
        QVERIFY(s.label("finding-source").contains("RFC 2577"));
        QCOMPARE(s.label("finding-when"), "2009-11-17 10:00:00 – 10:00:02 (2 s)");
        QCOMPARE(s.label("finding-client"), "10.0.0.1");
        QVERIFY(!s.shown("finding-user"));
        QCOMPARE(s.label("finding-sure"), "80 %");
        QCOMPARE(s.page.evidence()->event_model()->rowCount(), 2);
        QCOMPARE(s.page.evidence()->event_model()->key(1), snapshot->key(EventId{2}));
        QCOMPARE(s.alerting, 3u);

        s.page.list()->setFocus();
        s.key(Qt::Key_Down);
        QCOMPARE(s.label("finding-title"), "Malicious FTP reply: srv2");
        QCOMPARE(s.page.evidence()->event_model()->rowCount(), 1);
        s.key(Qt::Key_Down);
        // A rule: what it means, and no events.
        QCOMPARE(s.label("finding-why").left(16), "This rule found ");
        QCOMPARE(s.page.evidence()->event_model()->rowCount(), 0);
        QVERIFY(!s.shown("finding-evidence") && !s.shown("finding-when"));
        s.key(Qt::Key_Down);
        QVERIFY(s.label("finding-title").endsWith("srv3"));
        QSignalSpy evidence(&s.page, &FindingsPage::evidence_asked);
        s.key(Qt::Key_Return);
        QCOMPARE(evidence.count(), 1);
        // Info is closed at first; Return opens a rule.
        s.key(Qt::Key_Down);
        const QModelIndex rule = s.page.list()->currentIndex().siblingAtColumn(0);
        QCOMPARE(s.label("finding-severity"), "Info");
        QVERIFY(!s.page.list()->isExpanded(rule));
        s.key(Qt::Key_Return);
        QVERIFY(s.page.list()->isExpanded(rule));
        s.key(Qt::Key_Down);
        QVERIFY(s.label("finding-title").endsWith("ex.log"));
        // What the user opened stays open.
        s.page.show_findings(four_findings(four_events(2)));
        QVERIFY(s.label("finding-title").endsWith("ex.log"));
        QVERIFY(s.page.list()->isExpanded(s.page.list()->currentIndex().parent()));
    }

    void an_event_of_the_evidence_is_one_step_away()
    {
        const auto snapshot = four_events();
        PageStage s(four_findings(snapshot));
        QSignalSpy stood(&s.page, &FindingsPage::event_chosen);
        s.page.evidence()->setFocus();
        QTest::keyClick(s.page.evidence(), Qt::Key_Home);
        QTest::keyClick(s.page.evidence(), Qt::Key_Down);
        QVERIFY(stood.count() > 0);
        QTest::keyClick(s.page.evidence(), Qt::Key_Return);
        QCOMPARE(s.asked, snapshot->key(EventId{2}));
        s.asked.reset();
        QTest::mouseDClick(s.page.evidence()->viewport(), Qt::LeftButton, {},
                           s.page.evidence()->visualRect(s.page.evidence()->event_model()->index(0, 0)).center());
        QCOMPARE(s.asked, snapshot->key(EventId{0}));
    }

    void sessions_are_offered_one_by_one()
    {
        PageStage s(four_findings(four_events()));
        QSignalSpy asked(&s.page, &FindingsPage::session_asked);
        auto* button = s.page.findChild<QToolButton*>("finding-sessions");
        QCOMPARE(button->text(), "Open FTP session ftp-1");
        button->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<SessionRef>(), (SessionRef{SessionKind::Ftp, 0}));
        s.page.list()->choose(1);
        QVERIFY(!button->isVisible());
        s.page.list()->choose(2);
        QCOMPARE(button->text(), "Sessions (2)");
        QCOMPARE(button->menu()->actions().size(), 2);
        button->menu()->actions()[1]->trigger();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[1][0].value<SessionRef>(), (SessionRef{SessionKind::HttpAuth, 0}));
    }

    void dismissed_with_a_reason_and_taken_back()
    {
        PageStage s(four_findings(four_events()));
        s.page.list()->setFocus();
        s.page.dismiss();
        QVERIFY(s.dialog());
        s.say("Behind a router of ours");
        // Hidden, counted, and the next one is chosen.
        QCOMPARE(s.label("finding-title"), "Malicious FTP reply: srv2");
        QCOMPARE(s.alerting, 2u);
        QVERIFY2(s.sum().contains("3 of 4") && s.sum().contains("1 dismissed"), qPrintable(s.sum()));
        QVERIFY(!s.shown("finding-restore"));
        auto* show = s.page.filter()->dismissed();
        QVERIFY2(show->text().contains("(1)"), qPrintable(show->text()));
        show->click();
        QVERIFY(s.page.list()->choose(0));
        const QString said = s.label("finding-dismissal");
        QVERIFY2(said.startsWith("Not suspicious (anna, 2") && said.endsWith("UTC): Behind a router of ours"),
                 qPrintable(said));
        QVERIFY(s.shown("finding-dismissal") && s.shown("finding-restore") && !s.shown("finding-dismiss"));
        s.page.findChild<QPushButton*>("finding-restore")->click();
        QCOMPARE(s.alerting, 3u);
        QVERIFY(!s.shown("finding-dismissal") && s.shown("finding-dismiss"));
        QCOMPARE(s.label("finding-title"), "Malicious FTP reply: srv1");
        // Reasons that were taken back are not offered again.
        s.page.dismiss();
        QCOMPARE(s.dialog()->findChild<QComboBox*>("dismiss-reason")->count(), 0);
        s.dialog()->reject();
    }

    void all_of_a_rule_and_subject()
    {
        const auto snapshot = four_events();
        PageStage s(fake_findings(snapshot, {{"ftp.bounce", Severity::High, "srv", {0}, {}, {}},
                                             {"ftp.bounce", Severity::High, "srv", {1}, {}, {}},
                                             {"ftp.bounce", Severity::High, "other", {2}, {}, {}}}));
        s.page.list()->choose(0);
        s.page.dismiss();
        s.say("Ours", true);
        QCOMPARE(s.alerting, 1u);
        QVERIFY(s.label("finding-title").endsWith("other"));
        // One that comes later too.
        s.page.show_findings(fake_findings(snapshot, {{"ftp.bounce", Severity::High, "srv", {3}, {}, {}}}));
        QCOMPARE(s.alerting, 0u);
        QVERIFY2(s.page.list()->empty_text().startsWith("All findings were dismissed"),
                 qPrintable(s.page.list()->empty_text()));
        s.page.filter()->dismissed()->click();
        QVERIFY(s.page.list()->choose(0));
        QVERIFY(s.label("finding-dismissal").contains("like all that this rule finds here"));
    }

    void the_filter_narrows_and_the_chosen_one_stays()
    {
        PageStage s(four_findings(four_events()));
        s.page.list()->choose(2);
        auto* edit = s.page.filter()->edit();
        s.page.filter()->focus();
        QTest::keyClicks(edit, "srv3");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(s.page.list()->hasFocus());
        QCOMPARE(s.page.model()->list().shown, 1u);
        QVERIFY(s.label("finding-title").endsWith("srv3"));
        QCOMPARE(s.page.filter()->chip(Severity::Medium)->text(), "Medium (1)");
        QCOMPARE(s.page.filter()->chip(Severity::High)->text(), "High (0)");
        s.page.filter()->chip(Severity::Medium)->click();
        QCOMPARE(s.page.model()->list().shown, 0u);
        QCOMPARE(s.label("finding-title"), "No finding is chosen");
        QVERIFY(s.page.list()->empty_text().startsWith("No finding fits"));
        // Whoever asks for one by its key gets it, and the filter gives way.
        const auto set = s.page.model()->list().set;
        QVERIFY(s.page.choose(finding_key(*set, set->rows[1])));
        QVERIFY(s.label("finding-title").endsWith("srv2"));
        QVERIFY(!s.page.filter()->clear());
        QVERIFY(!s.page.choose("nothing of that name"));
    }

    void it_says_why_there_is_nothing()
    {
        PageStage s(nullptr);
        QCOMPARE(s.page.list()->empty_text(), "Nothing was looked for yet.");
        s.page.set_searching(true);
        QCOMPARE(s.page.list()->empty_text(), "Nothing yet; findings are being looked for.");
        QVERIFY(s.sum().contains("being looked for"));
        s.page.show_findings(fake_findings(four_events(), {}));
        s.page.set_searching(false);
        QVERIFY2(s.page.list()->empty_text().startsWith("No findings: none of the "),
                 qPrintable(s.page.list()->empty_text()));
        QVERIFY(!s.sum().contains("looked for"));
        s.page.show_findings(four_findings(four_events()));
        s.page.forget();
        QCOMPARE(s.label("finding-title"), "No finding is chosen");
        QCOMPARE(s.page.evidence()->event_model()->rowCount(), 0);
        QCOMPARE(s.alerting, 0u);
    }

    void a_newer_snapshot_takes_the_place_of_the_older()
    {
        PageStage s(four_findings(four_events()));
        s.page.list()->choose(1);
        const auto newer = four_events(2);
        s.page.show_findings(four_findings(newer));
        QCOMPARE(s.label("finding-title"), "Malicious FTP reply: srv2");
        QCOMPARE(s.page.evidence()->event_model()->rows().snapshot(), newer);
    }

    void hostile_text_is_plain()
    {
        const auto snapshot = four_events();
        PageStage s(fake_findings(
            snapshot,
            {{"ftp.bounce", Severity::High, "<img src=x>\n\xe2\x80\xae" + std::string(20'000, 'a'), {0}, {}, {}}}));
        for (const char* name : {"finding-title", "finding-why", "finding-dismissal", "finding-client"})
            QCOMPARE(s.page.findChild<QLabel*>(name)->textFormat(), Qt::PlainText);
        QVERIFY(!s.label("finding-title").contains('\n'));
        QVERIFY(s.label("finding-why").size() < 5000);
        QVERIFY(s.page.width() <= 1100);
    }
};

SPOOR_TEST(TestFindingsPage)
#include "test_findings_page.moc"
