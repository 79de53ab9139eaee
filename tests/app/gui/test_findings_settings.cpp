// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_links.h"
#include "app/gui/rule_settings_links.h"
#include "app/gui/rule_settings_store.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/rule_settings_dialog.h"
#include "widgets/models/rule_settings_model.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>

using namespace spoor;
using namespace spoor::test;

namespace {

RuleSettings without(const char* rule)
{
    RuleSettings settings;
    if (!settings.set_enabled(rule, false))
        qFatal("no such rule");
    return settings;
}

RuleSettingsDialog* dialog_of(QWidget* window)
{
    return window->findChild<RuleSettingsDialog*>(Qt::FindDirectChildrenOnly);
}

}

class TestFindingsSettings : public QObject {
    Q_OBJECT

private slots:
    void areKeptBesideTheOtherSettings()
    {
        Scratch scratch;
        const QString path = rule_settings_path(QString::fromStdString(scratch.path("spoor/spoor.ini")));
        QCOMPARE(path, QString::fromStdString(scratch.path("spoor/findings.json")));
        {
            RuleSettingsStore store(path);
            QVERIFY(store.settings().is_default() && !store.fault());
            store.keep(without("log.silence"));
            store.keep(without("log.cleared"));
            QVERIFY(store.settings() == without("log.cleared"));
        }
        RuleSettingsStore again(path);
        QVERIFY(again.settings() == without("log.cleared") && !again.fault());
        // As the command line takes it.
        QCOMPARE(read_file(path.toStdString()), without("log.cleared").json());
    }

    void aFaultyFileIsLeftAndTold()
    {
        Scratch scratch;
        const std::string text = "{ \"off\": [\"no.rule\"] }";
        const QString path = QString::fromStdString(scratch.write("findings.json", text));
        QWidget window;
        RuleSettingsLinks links(QString::fromStdString(scratch.path("spoor.ini")), &window);
        QVERIFY(links.settings().is_default());
        QSignalSpy said(&links, &RuleSettingsLinks::said);
        links.tell_fault();
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0][0].toString().contains("no.rule: no such rule"), qPrintable(said[0][0].toString()));
        QCOMPARE(read_file(path.toStdString()), text);
        links.show_editor();
        QVERIFY(dialog_of(&window)->findChild<QLabel*>("note")->text().contains("no.rule"));
        delete dialog_of(&window);
    }

    void whatCannotBeWrittenIsTold()
    {
        Scratch scratch;
        scratch.write("spoor", "a file where the folder should be");
        RuleSettingsStore store(QString::fromStdString(scratch.path("spoor/findings.json")));
        QSignalSpy failed(&store, &RuleSettingsStore::failed);
        store.keep(without("log.silence"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::WriteFailed);
        QVERIFY(store.settings() == without("log.silence"));
    }

    void theEditorIsOpenedOnceAndKeepsWithOk()
    {
        Stage stage;
        auto* action = stage.window->actions()->action(QLatin1StringView("tools.findings-settings"));
        QVERIFY(action->isEnabled() && action->shortcuts().isEmpty());
        action->trigger();
        auto* dialog = dialog_of(stage.window.get());
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        action->trigger();
        QCOMPARE(stage.window->findChildren<RuleSettingsDialog*>().size(), 1);
        auto* links = stage.window->findChild<RuleSettingsLinks*>();
        QSignalSpy in_force(links, &RuleSettingsLinks::in_force);
        RuleSettingsModel* model = dialog->model();
        QVERIFY(model->setData(model->index_of("log.silence"), Qt::Unchecked, Qt::CheckStateRole));
        dialog->accept();
        QCOMPARE(in_force.size(), 1);
        QVERIFY(links->settings() == without("log.silence"));
        stage.raise_window();
        QVERIFY(stage.window->findChild<RuleSettingsLinks*>()->settings() == without("log.silence"));
        QVERIFY(QFile::exists(QString::fromStdString(stage.cache.path("findings.json"))));
    }

    void theWindowsCaseFollowsWhatIsOpen()
    {
        Stage stage;
        Scratch logs;
        stage.open(logs.write("a.log", w3c));
        auto* links = stage.window->findChild<CaseLinks*>();
        QVERIFY(links);
        links->dismissals()->dismiss({"log.silence a *"}, "x");
        QTRY_COMPARE(links->dismissals()->all().size(), 1);
        stage.window->workspace()->close_all();
        QTRY_COMPARE(links->dismissals()->all().size(), 0);
        stage.open(logs.path("a.log"));
        QTRY_COMPARE(links->dismissals()->all().size(), 1);
        links->dismissals()->restore({"log.silence a *"});
        QTRY_COMPARE(links->dismissals()->all().size(), 0);
        stage.window.reset();
        // The user's folder of tests is all tests'.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/cases").removeRecursively();
    }
};

SPOOR_TEST(TestFindingsSettings)

#include "test_findings_settings.moc"
