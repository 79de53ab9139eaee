// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/models/recent_model.h"
#include "widgets/pages/start_page.h"
#include "widgets/views/drop_area.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestStartPage : public QObject {
    Q_OBJECT
private slots:
    void buttonsAsk()
    {
        StartPage page;
        page.resize(1000, 700);
        page.show();
        const std::pair<const char*, void (StartPage::*)()> all[] = {{"open-folder", &StartPage::open_folder_asked},
                                                                     {"open-files", &StartPage::open_files_asked},
                                                                     {"open-sample", &StartPage::open_sample_asked}};
        for (const auto& [name, signal] : all) {
            QSignalSpy spy(&page, signal);
            auto* button = page.findChild<QPushButton*>(name);
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(spy.size(), 1);
        }
        page.set_sample_available(false);
        QVERIFY(!page.findChild<QPushButton*>("open-sample")->isVisible());
        page.set_drop_hint(true);
        QVERIFY(page.findChild<DropArea*>()->is_over());
        QVERIFY(!page.findChild<QListView*>("recent")->isVisible());
        QVERIFY(formats_text().contains("NCSA") && !formats_text().contains("without times"));
    }

    void recentOnesOpenByKeyAndMouse()
    {
        Scratch scratch;
        QSettings settings(QString::fromStdString(scratch.path("s.ini")), QSettings::IniFormat);
        RecentModel model(settings);
        for (int i = 0; i < 20; ++i) {
            RecentEntry entry;
            entry.paths = {QString("/nowhere/%1").arg(i)};
            entry.opened = QDateTime::fromSecsSinceEpoch(1'000'000'000 + i);
            model.note(entry);
        }
        StartPage page;
        page.set_recent(&model);
        page.resize(1000, 700);
        page.show();
        auto* list = page.findChild<QListView*>("recent");
        QVERIFY(list->isVisible());
        QTRY_VERIFY(model.index(0).data(RecentModel::MissingRole).toBool());
        QSignalSpy opened(&page, &StartPage::open_recent_asked);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model.index(1)).center());
        QCOMPARE(opened.last()[0].toStringList(), QStringList("/nowhere/18"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.last()[0].toStringList(), QStringList("/nowhere/17"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(model.rowCount(), 19);
        list->setCurrentIndex(model.index(5));
        QMenu* menu = page.make_recent_menu(&page);
        menu->actions().at(1)->trigger();
        QCOMPARE(model.index(0).data().toString(), "/nowhere/13");
        QVERIFY(model.entry(0).pinned);
        while (model.rowCount() > 0)
            model.remove(0);
        QVERIFY(!list->isVisible());
    }
};

SPOOR_TEST(TestStartPage)
#include "test_start_page.moc"
