// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watch_links.h"
#include "core/findings/rule.h"
#include "tests/app/gui/fake_bus.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/learn_programs_dialog.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/watch_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

namespace {

/// The window on one log, and beside it a page of its own whose notifications go nowhere.
struct WatchStage : Stage {
    WatchStage()
    {
        scratch.write("ex041116.log", w3c);
        open(scratch.path());
        [this] { QTRY_VERIFY_WITH_TIMEOUT(findings()->findings(), 20'000); }();
        raise_links();
    }
    void raise_links()
    {
        links.reset();
        page = std::make_unique<WatchPage>();
        links = std::make_unique<WatchLinks>(
            WatchLinks::Parts{*window->workspace(), *window->finding_links(), *page, *settings},
            WatchLinks::Seams{{}, std::make_unique<FakeBus>(bus), QString::fromStdString(cache.path("told.jsonl"))});
    }
    FindingsJob* findings() { return window->finding_links()->job(); }
    /// As if it had been found just now, in the second event.
    void find(const std::string& subject)
    {
        auto set = std::make_shared<FindingSet>(*findings()->findings());
        Finding finding;
        finding.rule = rule_from_id("ftp.bounce").value();
        finding.severity = Severity::High;
        finding.first_event = std::uint32_t(set->events.size());
        finding.event_count = 1;
        finding.count = 1;
        finding.start = finding.end = set->snapshot->time(EventId{1});
        finding.subject = subject;
        finding.why = "Something is to be said of " + subject + '.';
        set->events.push_back(1);
        set->rows.push_back(finding);
        emit findings() -> found(set);
    }
    QString failed(int row) { return page->told()->index(row, ToldModel::Failed).data().toString(); }

    FakeBus::Log bus;
    std::unique_ptr<WatchPage> page;
    std::unique_ptr<WatchLinks> links;
};

}

class TestWatch : public QObject {
    Q_OBJECT
private slots:
    void what_is_new_is_told_while_following()
    {
        WatchStage s;
        s.find("10.0.0.1");
        s.links->set_following(true);
        QSignalSpy filtered(s.links.get(), &WatchLinks::timeline_filtered);
        QSignalSpy front(s.links.get(), &WatchLinks::front_asked);
        QTest::qWait(50);
        QCOMPARE(s.bus.shown.size(), 0);
        s.find("10.0.0.2");
        QTRY_COMPARE(s.bus.shown.size(), 1);
        QVERIFY(s.bus.shown[0][3].toString().contains("10.0.0.2"));
        QTRY_COMPARE(s.page->told()->rowCount(), 1);
        QCOMPARE(s.failed(0), QString());
        // Pressed: the window comes to the front, at the event.
        emit s.bus.bus->action_invoked(101, "default");
        QCOMPARE(front.count(), 1);
        QCOMPARE(filtered.count(), 1);
        const auto state = filtered.first()[0].value<FilterState>();
        QCOMPARE(state.chips.size(), 1);
        QVERIFY(is_condition(state.chips[0].text));
        QCOMPARE(filtered.first()[1].value<EventKey>(), s.window->workspace()->snapshot()->key(EventId{1}));
        // From the log the same way.
        emit s.page->entry_asked(*s.page->told()->entry(0));
        QCOMPARE(filtered.count(), 2);
    }

    void nothing_is_told_without_following_or_with_the_switch_off()
    {
        WatchStage s;
        auto* telling = s.page->findChild<QCheckBox*>("watch-telling");
        s.find("10.0.0.1");
        s.links->set_following(true);
        telling->click();
        s.find("10.0.0.2");
        telling->click();
        s.links->set_following(false);
        s.find("10.0.0.3");
        QTest::qWait(200);
        QCOMPARE(s.bus.shown.size(), 0);
        QCOMPARE(s.page->told()->rowCount(), 0);
    }

    void a_finding_that_is_there_is_gone_to()
    {
        WatchStage s;
        QSignalSpy asked(s.links.get(), &WatchLinks::finding_asked);
        QSignalSpy said(s.links.get(), &WatchLinks::said);
        const std::string log = source_path("tests/findings/ftp.malicious-reply/true/security.log");
        s.loading = true;
        s.open(log);
        QTRY_VERIFY_WITH_TIMEOUT(s.findings()->findings() && !s.findings()->findings()->rows.empty(), 20'000);
        const auto set = s.findings()->findings();
        ToldEntry entry;
        Alert alert;
        alert.finding_rule = "ftp.malicious-reply";
        alert.key = set->key_of(set->rows.front());
        entry.message.alerts = {alert};
        emit s.page->entry_asked(entry);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString().toStdString(), alert.key);
        // What is gone is not guessed.
        entry.message.alerts[0].key = "no such finding";
        emit s.page->entry_asked(entry);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(said.count(), 1);
    }

    void rules_are_kept_and_what_is_wrong_is_not()
    {
        WatchStage s;
        QVERIFY(!s.page->plan().rules.empty());
        WatchRule rule;
        rule.name = "Refused";
        rule.filter = "status:401";
        rule.command = "true";
        s.page->rules()->add(rule);
        s.links->keep();
        const WatchPlan plan = s.page->plan();
        s.raise_links();
        QCOMPARE(s.page->plan(), plan);
        rule.filter = "status:(";
        s.page->rules()->set_rule(s.page->rules()->rowCount() - 1, rule);
        s.links->keep();
        QVERIFY(s.page->findChild<QLabel*>("watch-state")->text().contains("not in force"));
        s.raise_links();
        QCOMPARE(s.page->plan(), plan);
        s.page->findChild<QCheckBox*>("watch-telling")->click();
        s.raise_links();
        QVERIFY(!s.page->telling());
    }

    void the_test_button_shows_what_failed()
    {
        WatchStage s;
        s.bus.problem = "nobody there";
        WatchRule rule;
        rule.name = "Both";
        rule.filter = "status:401";
        rule.command = "echo cannot go on >&2; exit 3";
        s.page->rules()->add(rule);
        s.page->list()->setCurrentIndex(s.page->rules()->index(s.page->rules()->rowCount() - 1));
        QSignalSpy said(s.links.get(), &WatchLinks::said);
        s.page->findChild<QPushButton*>("watch-test")->click();
        auto* told = s.page->findChild<QLabel*>("watch-test-told");
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains("nobody there"), 20'000);
        QVERIFY(told->text().contains("cannot go on"));
        QCOMPARE(s.page->told()->rowCount(), 1);
        QCOMPARE(said.count(), 0);
    }

    void a_way_that_fails_is_said_once()
    {
        WatchStage s;
        s.bus.problem = "nobody there";
        s.links->set_following(true);
        QSignalSpy said(s.links.get(), &WatchLinks::said);
        s.find("10.0.0.1");
        QTest::qWait(50);
        s.find("10.0.0.2");
        QTRY_COMPARE(s.page->told()->rowCount(), 1);
        QVERIFY(s.failed(0).contains("nobody there"));
        s.find("10.0.0.3");
        QTRY_COMPARE(s.page->told()->rowCount(), 2);
        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().contains("nobody there"));
    }

    void what_was_told_before_is_shown_until_it_is_cleared()
    {
        WatchStage s;
        s.page->test();
        QTRY_COMPARE(s.page->told()->rowCount(), 1);
        s.raise_links();
        QTRY_COMPARE(s.page->told()->rowCount(), 1);
        // Told while it is here: once.
        s.page->test();
        QTRY_COMPARE(s.page->told()->rowCount(), 2);
        s.page->findChild<QPushButton*>("watch-clear")->click();
        QCOMPARE(s.page->told()->rowCount(), 0);
        s.raise_links();
        s.page->test();
        QTRY_COMPARE(s.page->told()->rowCount(), 1);
    }

    void the_window_joins_page_and_actions()
    {
        WatchStage s;
        MainWindow& window = *s.window;
        window.show_page(MainWindow::Page::Watch);
        QVERIFY(window.watch()->isVisible());
        if (const QString folder = qEnvironmentVariable("WATCH_OUT"); !folder.isEmpty()) {
            QTest::qWait(300);
            window.grab().save(folder + "/window.png");
        }
        QAction* follow = window.actions()->action(QLatin1StringView("view.follow"));
        auto* button = window.watch()->findChild<QPushButton*>("watch-follow");
        QVERIFY(button->isVisible());
        follow->setChecked(true);
        QVERIFY(!button->isVisible());
        follow->setChecked(false);
        QVERIFY(button->isVisible());
        FilterState state;
        state.text = "status:401";
        emit window.watch_links()->timeline_filtered(state, window.workspace()->snapshot()->key(EventId{1}));
        QCOMPARE(window.page(), MainWindow::Page::Timeline);
        QTRY_COMPARE(s.events()->rowCount(), 1);
        emit window.watch_links()->finding_asked("no such finding");
        QCOMPARE(window.page(), MainWindow::Page::Findings);
        QVERIFY(!window.statusBar()->currentMessage().isEmpty());
    }

    void programs_that_were_reviewed_are_known_to_the_rules()
    {
        WatchStage s;
        const auto known = [&] { return s.findings()->settings().list("programs.web-allowed"); };
        const auto before = known();
        s.window->actions()->action(QLatin1StringView("tools.learn-programs"))->trigger();
        auto* dialog = s.window->findChild<LearnProgramsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* note = dialog->findChild<QLabel*>("learn-note");
        QTRY_VERIFY(note->text().contains("No program"));
        QCOMPARE(known(), before);
        emit dialog->chosen({"shop-mailer.exe"});
        QCOMPARE(known().size(), before.size() + 1);
        QVERIFY(std::ranges::contains(known(), std::string("shop-mailer.exe")));
        // Once is enough.
        emit dialog->chosen({"shop-mailer.exe"});
        QCOMPARE(known().size(), before.size() + 1);
        QTRY_VERIFY(QFile::exists(QString::fromStdString(s.cache.path("findings.json"))));
    }
};

SPOOR_TEST(TestWatch)
#include "test_watch.moc"
