// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/models/source_tree_model.h"
#include "widgets/views/load_status.h"
#include "widgets/views/source_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string w3c = "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n"
                        "2004-11-16 10:54:13 10.0.0.1 GET /a 200\n"
                        "nothing of the kind\n"
                        "2004-11-16 10:54:14 10.0.0.2 GET /b 404\n";
const std::string access = "10.0.0.1 - - [16/Nov/2004:10:54:13 +0100] \"GET /a HTTP/1.1\" 200 5\n";

ErrorWords plain_words(const Error& error) { return {QString::fromStdString(error.detail), {}, {}}; }

struct Stage {
    Stage()
    {
        scratch.write("in/web/ex.log", w3c);
        scratch.write("in/web/access_log", access);
        scratch.write("in/x.zip", packed("zip", {{"a.log", w3c}, {"b.log", access}}));
        snapshot = loaded({scratch.path("in")});
        view.set_model(&model);
        model.set_sources(snapshot->sources);
        view.resize(1200, 400);
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("no window");
    }
    FileId id(const std::string& end)
    {
        for (const auto& source : snapshot->sources)
            if (source->display_name().ends_with(end))
                return source->id;
        qFatal("no such source");
    }
    QAction* action(QMenu* menu, const QString& text)
    {
        for (QAction* a : menu->actions())
            if (QString(a->text()).remove(u'&').startsWith(text))
                return a;
        qFatal("no such entry: %s", qPrintable(text));
    }

    Scratch scratch;
    std::shared_ptr<const Snapshot> snapshot;
    SourceTreeModel model{plain_words};
    SourceView view;
};

}

class TestSourceView : public QObject {
    Q_OBJECT
private slots:
    void showsTheTreeAndTheSum()
    {
        Stage s;
        QCOMPARE(s.view.tree()->model()->rowCount(), 2);
        QVERIFY(s.view.tree()->isExpanded(s.view.tree()->model()->index(0, 0)));
        QCOMPARE(s.view.findChild<QLabel*>("source-sum")->text(), "4 source(s), 6 event(s), 2 line(s) rejected");
        // What the user closed stays closed when more comes.
        s.view.tree()->collapse(s.view.tree()->model()->index(0, 0));
        auto sources = s.snapshot->sources;
        auto more = std::make_shared<SourceInfo>(*sources[0]);
        more->id = FileId(99);
        more->path = s.scratch.path("in/web/z.log");
        sources.push_back(more);
        s.model.set_sources(sources);
        QVERIFY(!s.view.tree()->isExpanded(s.view.tree()->model()->index(0, 0)));
        QVERIFY(s.view.tree()->isExpanded(s.view.tree()->model()->index(1, 0)));
    }

    void findsASource()
    {
        Stage s;
        QTest::keyClicks(s.view.findChild<QLineEdit*>("find-source"), "ACCESS");
        QCOMPARE(s.view.tree()->model()->rowCount(), 1);
        QCOMPARE(s.view.tree()->model()->rowCount(s.view.tree()->model()->index(0, 0)), 1);
    }

    void asksForEachChosenSource()
    {
        Stage s;
        QSignalSpy formats(&s.view, &SourceView::format_asked);
        QSignalSpy removed(&s.view, &SourceView::remove_asked);
        QSignalSpy reread(&s.view, &SourceView::reread_asked);
        s.view.tree()->setFocus();
        s.view.tree()->selectAll();
        QCOMPARE(s.view.chosen().size(), 4u);  // rows of folders and of what is in them: each source once
        QTest::keyClick(s.view.tree(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 4);
        QTest::keyClick(s.view.tree(), Qt::Key_F5);
        QCOMPARE(reread.size(), 4);

        s.view.choose(s.id("access_log"));
        QMenu* menu = s.view.make_menu(&s.view);
        QMenu* of_formats = s.action(menu, "Set Format")->menu();
        QVERIFY(s.action(of_formats, "Detected")->isChecked());
        s.action(of_formats, "IIS native")->trigger();
        s.action(of_formats, "Detected")->trigger();
        QCOMPARE(formats.size(), 2);
        QCOMPARE(formats[0][1].toString(), "iis-native");
        QCOMPARE(formats[1][1].toString(), "");
        QCOMPARE(formats[0][0].value<FileId>(), s.id("access_log"));
        // Its lines carry their offsets.
        QVERIFY(!s.action(menu, "Set Zone")->isEnabled());
        QVERIFY(!s.action(menu, "Show Rejected")->isEnabled());
    }

    void theMenuOfOneSource()
    {
        Stage s;
        s.view.choose(s.id("web/ex.log"));
        QMenu* menu = s.view.make_menu(&s.view);
        QSignalSpy only(&s.view, &SourceView::only_asked);
        QSignalSpy rejected(&s.view, &SourceView::rejected_asked);
        QSignalSpy zone(&s.view, &SourceView::zone_dialog_asked);
        QSignalSpy exclude(&s.view, &SourceView::exclude_dialog_asked);
        QSignalSpy folder(&s.view, &SourceView::folder_asked);
        s.action(menu, "Only Events")->trigger();
        QCOMPARE(only[0][0].value<FieldValue>(),
                 (FieldValue{"file", QString::fromStdString(s.scratch.path("in/web/ex.log")), false}));
        s.action(menu, "Show Rejected")->trigger();
        QCOMPARE(rejected.size(), 1);
        s.action(menu, "Set Zone")->trigger();
        QCOMPARE(zone[0][0].value<QList<FileId>>().size(), 1);
        s.action(menu, "Leave Out")->trigger();
        QCOMPARE(exclude[0][0].toString(), "*.log");
        s.action(menu, "Open Containing")->trigger();
        QCOMPARE(folder[0][0].toString(), QString::fromStdString(s.scratch.path("in/web")));
        s.action(menu, "Copy SHA-256")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().size(), 64);
        s.action(menu, "Copy Path")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(s.scratch.path("in/web/ex.log")));
    }

    void patternsCanBeTakenBack()
    {
        Stage s;
        QSignalSpy included(&s.view, &SourceView::include_asked);
        s.view.set_excluded({{"*.bak", 3}, {"a&b", 2}});
        QToolButton* button = nullptr;
        for (QToolButton* each : s.view.findChildren<QToolButton*>())
            if (each->menu())
                button = each;
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), "5 left out");
        button->menu()->actions().last()->trigger();
        QCOMPARE(included[0][0].toString(), "a&b");
        s.view.set_excluded({});
        QVERIFY(!button->isVisible());
    }

    void saysWhatLoadingDoes()
    {
        Progress p;
        p.stage = LoadStage::Walking;
        p.current = "/mnt/share/logs";
        p.files_found = 12'345;
        p.bytes_done = 1;
        p.bytes_total = 10;
        QCOMPARE(progress_text(p), "Looking through logs: 12,345 files so far, 0 events");
        p.stage = LoadStage::Reading;
        p.events = 64'000;
        p.files_done = 3;
        p.files_total = 10;
        p.bytes_total = 2048;
        p.bytes_done = 1024;
        p.left = std::chrono::milliseconds(4500);
        QCOMPARE(progress_text(p), "1.0 KiB of 2.0 KiB, file 4 of 10, 64,000 events, 5 s left");
        p.stage = LoadStage::Storing;
        QCOMPARE(progress_text(p), "Writing indexes for the next opening, 64,000 events");
    }
};

SPOOR_TEST(TestSourceView)
#include "test_source_view.moc"
