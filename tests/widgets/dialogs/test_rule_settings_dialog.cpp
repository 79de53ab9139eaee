// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/line_list_edit.h"
#include "widgets/dialogs/rule_setting_editor.h"
#include "widgets/dialogs/rule_settings_dialog.h"
#include "widgets/models/rule_settings_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

namespace {

struct Stage {
    explicit Stage(const RuleSettings& settings = {}) : dialog(settings, "/config/spoor/findings.json")
    {
        QObject::connect(&dialog, &RuleSettingsDialog::settings_changed, &dialog,
                         [this](const RuleSettings& now) { tried.push_back(now); });
        QObject::connect(&dialog, &RuleSettingsDialog::settings_accepted, &dialog,
                         [this](const RuleSettings& now) { kept.push_back(now); });
        dialog.show();
    }
    template <class T>
    T* control(const char* name)
    {
        return dialog.findChild<T*>(QLatin1StringView(name));
    }
    void switch_off(const char* rule)
    {
        RuleSettingsModel* model = dialog.model();
        QVERIFY(model->setData(model->index_of(QLatin1StringView(rule)), Qt::Unchecked, Qt::CheckStateRole));
    }
    QString note() { return control<QLabel>("note")->text(); }

    RuleSettingsDialog dialog;
    std::vector<RuleSettings> tried, kept;
};

const RuleSetting* setting_where(auto wanted)
{
    const auto found = std::ranges::find_if(rule_settings(), wanted);
    return found == rule_settings().end() ? nullptr : &*found;
}

/// The rule or group that a setting stands with.
QString home_of(const RuleSettingsModel& model, const RuleSetting& setting)
{
    const QString rule = QString::fromStdString(setting.name).section(u'.', 0, 1);
    return model.index_of(rule).isValid() ? rule : rule.section(u'.', 0, 0);
}

}

class TestRuleSettingsDialog : public QObject {
    Q_OBJECT

private slots:
    void changesAreTriedOnceTheyRest()
    {
        Stage s;
        s.switch_off("log.silence");
        s.switch_off("log.cleared");
        QVERIFY(s.tried.empty());
        QTRY_COMPARE(s.tried.size(), 1u);
        QVERIFY(!s.tried[0].enabled("log.silence") && !s.tried[0].enabled("log.cleared"));
        QVERIFY(s.kept.empty());
        QTest::qWait(2 * RuleSettingsDialog::quiet_ms);
        QCOMPARE(s.tried.size(), 1u);
    }

    void okKeepsAtOnce()
    {
        Stage s;
        s.switch_off("log.silence");
        s.dialog.accept();
        QCOMPARE(s.tried.size(), 1u);
        QCOMPARE(s.kept.size(), 1u);
        QVERIFY(!s.kept[0].enabled("log.silence"));
    }

    void enterInAFieldClosesNothing()
    {
        Stage s;
        QTest::keyClicks(s.control<QLineEdit>("search"), "ftp");
        QTest::keyClick(s.control<QLineEdit>("search"), Qt::Key_Return);
        QVERIFY(s.dialog.isVisible() && s.kept.empty());
        QTest::keyClick(&s.dialog, Qt::Key_Escape);
        QVERIFY(!s.dialog.isVisible());
    }

    void cancelTakesBackWhatWasTried()
    {
        RuleSettings before;
        QVERIFY(before.set_enabled("log.cleared", false));
        Stage s(before);
        s.switch_off("log.silence");
        QTRY_COMPARE(s.tried.size(), 1u);
        s.dialog.reject();
        QCOMPARE(s.tried.size(), 2u);
        QVERIFY(s.tried[1] == before && s.kept.empty());
    }

    void cancelBeforeAnythingWasTriedTellsNothing()
    {
        Stage s;
        s.switch_off("log.silence");
        s.dialog.reject();
        QVERIFY(s.tried.empty() && s.kept.empty());
        QTest::qWait(2 * RuleSettingsDialog::quiet_ms);
        QVERIFY(s.tried.empty());
    }

    void aRuleSaysWhatItMeans()
    {
        Stage s;
        s.dialog.choose("ftp.malicious-reply");
        QCOMPARE(s.control<QLabel>("rule-title")->text(), "Malicious FTP reply");
        s.dialog.choose("no.such");
        QCOMPARE(s.control<QLabel>("rule-title")->text(), "Malicious FTP reply");
        QVERIFY(s.control<QLabel>("kept-in")->text().contains("/config/spoor/findings.json"));
        QVERIFY(s.control<QLabel>("kept-in")->textInteractionFlags() & Qt::TextSelectableByMouse);
    }

    void searchShowsWhatFits()
    {
        Stage s;
        auto* list = s.control<QTreeView>("rules");
        const int areas = list->model()->rowCount();
        s.control<QLineEdit>("search")->setText("malicious-REPLY");
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->rowCount(list->model()->index(0, 0)), 1);
        QCOMPARE(s.control<QLabel>("rule-title")->text(), "Malicious FTP reply");
        s.control<QLineEdit>("search")->setText("no such rule");
        QCOMPARE(list->model()->rowCount(), 0);
        s.control<QLineEdit>("search")->clear();
        QCOMPARE(list->model()->rowCount(), areas);
    }

    void rulesAndAllAreReset()
    {
        Stage s;
        auto* one = s.control<QPushButton>("reset-one");
        auto* all = s.control<QPushButton>("reset-all");
        s.dialog.choose("log.silence");
        QVERIFY(!one->isEnabled() && !all->isEnabled());
        s.switch_off("log.cleared");
        QVERIFY(!one->isEnabled() && all->isEnabled());
        s.switch_off("log.silence");
        QVERIFY(one->isEnabled());
        one->click();
        QVERIFY(s.dialog.model()->settings().enabled("log.silence"));
        QVERIFY(!one->isEnabled() && all->isEnabled());
        all->click();
        QVERIFY(s.dialog.model()->settings().is_default() && !all->isEnabled());
    }

    void aNumberIsChangedAndReset()
    {
        const RuleSetting* number =
            setting_where([](const RuleSetting& s) { return s.type != RuleSetting::Type::List && s.most > s.number; });
        if (!number)
            QSKIP("no rule has a number");
        Stage s;
        s.dialog.choose(home_of(*s.dialog.model(), *number));
        auto* editor = s.control<RuleSettingEditor>(number->name.c_str());
        QVERIFY(editor);
        auto* spin = editor->findChild<QSpinBox*>();
        auto* reset = editor->findChild<QToolButton*>("reset");
        auto* changed = editor->findChild<QLabel*>("changed");
        const QString reason = editor->findChild<QLabel*>("reason")->text();
        QVERIFY2(reason.contains(QString::fromStdString(number->reason)) && reason.contains(default_text(*number)),
                 qPrintable(reason));
        QCOMPARE(spin->value(), int(number->number));
        QCOMPARE(spin->maximum(), int(number->most));
        QVERIFY(!reset->isVisible() && !changed->isVisible());
        spin->setValue(int(number->most));
        QCOMPARE(s.dialog.model()->settings().number(number->name), number->most);
        QVERIFY(reset->isVisible() && changed->isVisible());
        reset->click();
        QCOMPARE(spin->value(), int(number->number));
        QVERIFY(s.dialog.model()->settings().is_default());
    }

    void aListIsChangedByLines()
    {
        const RuleSetting* list = setting_where([](const RuleSetting& s) { return s.type == RuleSetting::Type::List; });
        if (!list)
            QSKIP("no rule has a list");
        Stage s;
        s.dialog.choose(home_of(*s.dialog.model(), *list));
        auto* editor = s.control<RuleSettingEditor>(list->name.c_str());
        auto* lines = editor->findChild<LineListEdit*>();
        QCOMPARE(lines->lines(), s.dialog.model()->list(*list));
        const qsizetype before = lines->lines().size();
        lines->add_lines("mine*.exe\nyours.exe");
        QCOMPARE(s.dialog.model()->list(*list).size(), before + 2);
        QVERIFY(s.dialog.model()->settings().listed(list->name, "MINE7.exe"));
        auto* reason = editor->findChild<QLabel*>("reason");
        QVERIFY2(reason->text().contains(default_text(*list)), qPrintable(reason->text()));
        editor->findChild<QToolButton*>("reset")->click();
        QCOMPARE(lines->lines().size(), before);
        QVERIFY(reason->text().contains(QString::fromStdString(list->reason)));
    }

    void aLineThatIsBeingTypedIsTakenByOk()
    {
        const RuleSetting* list = setting_where([](const RuleSetting& s) { return s.type == RuleSetting::Type::List; });
        if (!list)
            QSKIP("no rule has a list");
        Stage s;
        QVERIFY(QTest::qWaitForWindowActive(&s.dialog));
        s.dialog.choose(home_of(*s.dialog.model(), *list));
        auto* lines = s.control<RuleSettingEditor>(list->name.c_str())->findChild<LineListEdit*>();
        lines->begin_line();
        QTest::keyClicks(lines->findChild<QListWidget*>()->findChild<QLineEdit*>(), "typed.exe");
        s.dialog.accept();
        QCOMPARE(s.kept.size(), 1u);
        QVERIFY(s.kept[0].listed(list->name, "typed.exe"));
    }

    void settingsGoOutAndComeIn()
    {
        Scratch scratch;
        const QString path = QString::fromStdString(scratch.path("x/mine.json"));
        {
            Stage s;
            s.switch_off("log.silence");
            s.dialog.export_to(path);
            QTRY_VERIFY2(s.note().contains("mine.json"), qPrintable(s.note()));
            QCOMPARE(read_file(path.toStdString()), s.dialog.model()->settings().json());
        }
        Stage s;
        s.switch_off("log.cleared");
        s.dialog.import_from(path);
        QTRY_VERIFY(!s.dialog.model()->settings().enabled("log.silence"));
        QVERIFY(s.dialog.model()->settings().enabled("log.cleared"));
    }

    void faultyFilesChangeNothingAndAreTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("note");
        QTest::newRow("no JSON") << QByteArray("2004-11-16 10:54:13 GET /") << "expected a JSON object";
        QTest::newRow("unknown") << QByteArray("{\"off\":[\"log.silence\"],\"no.such\":1}")
                                 << "no.such: no such setting";
        QTest::newRow("long") << QByteArray(2 << 20, ' ') << "too long";
    }
    void faultyFilesChangeNothingAndAreTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, note);
        Scratch scratch;
        const std::string path = scratch.write("bad.json", {content.data(), std::size_t(content.size())});
        Stage s;
        s.dialog.import_from(QString::fromStdString(path));
        QTRY_VERIFY(!s.note().isEmpty());
        QVERIFY2(s.note().contains(note, Qt::CaseInsensitive), qPrintable(s.note()));
        QVERIFY2(s.note().contains("bad.json"), qPrintable(s.note()));
        QVERIFY(s.dialog.model()->settings().is_default());
    }

    void secondsAreTold()
    {
        RuleSetting setting;
        setting.type = RuleSetting::Type::Seconds;
        const std::pair<int, const char*> spans[] = {{0, "0 s"},       {59, "59 s"},
                                                     {600, "10 min"},  {5430, "1 h 30 min 30 s"},
                                                     {172'800, "2 d"}, {90'060, "1 d 1 h 1 min"}};
        for (const auto& [seconds, words] : spans) {
            setting.number = seconds;
            QCOMPARE(default_text(setting), words);
        }
        setting.type = RuleSetting::Type::Percent;
        setting.number = 80;
        QCOMPARE(default_text(setting), "80 %");
        setting.type = RuleSetting::Type::Hour;
        setting.number = 7;
        QCOMPARE(default_text(setting), "7:00 UTC");
        setting.type = RuleSetting::Type::List;
        QCOMPARE(default_text(setting), "none");
        setting.list = {"a.exe", "b*\n"};
        QCOMPARE(default_text(setting), "a.exe, b*␊");
    }
};

SPOOR_TEST(TestRuleSettingsDialog)

#include "test_rule_settings_dialog.moc"
