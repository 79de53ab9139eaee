// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_filter_links.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/filter_menu.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestCaseFilters : public QObject {
    Q_OBJECT

    static QStringList texts(FilterMenu* menu)
    {
        emit menu->aboutToShow();
        QStringList all;
        for (const QAction* action : menu->actions())
            all << action->text();
        return all;
    }

private slots:
    void areKeptInTheCaseAndOfferedAgain()
    {
        Stage stage;
        stage.open(stage.scratch.write("w3c.log", w3c));
        auto* links = stage.window->findChild<CaseFilterLinks*>();
        FilterBar* bar = stage.window->timeline()->filter();
        links->filters()->save("  of the & intruder ", "ip:192.0.2.1 and status:200");
        QTRY_COMPARE(links->filters()->all().size(), 1u);
        QVERIFY(texts(bar->menu()).contains("of the && intruder"));

        // Another window, the same logs: it is the case's.
        stage.raise_window();
        stage.open(stage.scratch.path("w3c.log"));
        links = stage.window->findChild<CaseFilterLinks*>();
        QTRY_COMPARE(links->filters()->all().size(), 1u);
        bar = stage.window->timeline()->filter();
        emit bar->menu()->aboutToShow();
        for (QAction* action : bar->menu()->actions())
            if (action->text() == "of the && intruder")
                action->trigger();
        QCOMPARE(bar->text(), "ip:192.0.2.1 and status:200");

        links->filters()->remove("of the & intruder");
        QTRY_VERIFY(links->filters()->all().empty());
        QVERIFY(!texts(bar->menu()).contains("of the && intruder"));
    }

    void blankNamesAreNone()
    {
        Stage stage;
        stage.open(stage.scratch.write("w3c.log", w3c));
        auto* links = stage.window->findChild<CaseFilterLinks*>();
        links->filters()->save("  ", "status:200");
        links->filters()->save("a", "status:200");
        QTRY_COMPARE(links->filters()->all().size(), 1u);
        QCOMPARE(links->filters()->all()[0].name, "a");
    }
};

SPOOR_TEST(TestCaseFilters)

#include "test_case_filters.moc"
