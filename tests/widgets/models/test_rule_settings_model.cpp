// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "tests/support/suite.h"
#include "widgets/models/rule_settings_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace spoor;

namespace {

QStringList ids_below(const RuleSettingsModel& model, const QModelIndex& area)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(area); ++row)
        ids << model.index(row, 0, area).data(RuleSettingsModel::IdRole).toString();
    return ids;
}

QModelIndex area_titled(const RuleSettingsModel& model, const QString& title)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == title)
            return model.index(row, 0);
    return {};
}

int check_of(const QModelIndex& index) { return index.data(Qt::CheckStateRole).toInt(); }

QString changed_word(const QModelIndex& index)
{
    return index.siblingAtColumn(RuleSettingsModel::Changed).data().toString();
}

const RuleSetting* setting_where(auto wanted)
{
    const auto found = std::ranges::find_if(rule_settings(), wanted);
    return found == rule_settings().end() ? nullptr : &*found;
}

}

class TestRuleSettingsModel : public QObject {
    Q_OBJECT

private slots:
    void allRulesAndSettingsAreThereOnce()
    {
        RuleSettingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList ids;
        std::vector<const RuleSetting*> settings;
        for (int area = 0; area < model.rowCount(); ++area) {
            const QModelIndex above = model.index(area, 0);
            QVERIFY(!model.entry(above));
            QVERIFY(model.rowCount(above) > 0);
            for (int row = 0; row < model.rowCount(above); ++row) {
                const RuleEntry* entry = model.entry(model.index(row, 0, above));
                QVERIFY(entry && !entry->title.isEmpty());
                if (entry->is_rule)
                    ids << entry->id;
                settings.insert(settings.end(), entry->settings.begin(), entry->settings.end());
            }
        }
        QStringList rule_ids;
        for (const Rule* rule : rules())
            rule_ids << QString::fromUtf8(rule->id().data(), qsizetype(rule->id().size()));
        QCOMPARE(ids, rule_ids);
        std::ranges::sort(settings);
        QVERIFY(std::ranges::adjacent_find(settings) == settings.end());
        QCOMPARE(settings.size(), rule_settings().size());
    }

    void settingsStandWithTheirRule()
    {
        RuleSettingsModel model;
        for (const RuleSetting& setting : rule_settings()) {
            const QString name = QString::fromStdString(setting.name);
            const QString rule = name.section(u'.', 0, 1);
            const RuleEntry* entry = model.entry(model.index_of(rule));
            const RuleEntry* home = entry ? entry : model.entry(model.index_of(name.section(u'.', 0, 0)));
            QVERIFY2(home && std::ranges::contains(home->settings, &setting), setting.name.c_str());
            QCOMPARE(home->is_rule, entry != nullptr);
        }
    }

    void rulesAndWholeAreasAreSwitched()
    {
        RuleSettingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &RuleSettingsModel::changed);
        const QModelIndex web = area_titled(model, "Web");
        QVERIFY(web.isValid() && check_of(web) == Qt::Checked);
        const QModelIndex one = model.index_of("http.attack-path");
        QCOMPARE(one.parent(), web);
        QVERIFY(model.setData(one, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.settings().enabled("http.attack-path"));
        QCOMPARE(check_of(web), int(Qt::PartiallyChecked));
        QCOMPARE(changed_word(one), "changed");
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.setData(web, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(check_of(web), int(Qt::Unchecked));
        for (const QString& id : ids_below(model, web))
            QVERIFY(!model.settings().enabled(id.toStdString()));
        QVERIFY(model.settings().enabled("log.silence"));
        QCOMPARE(changed.size(), 2);
        QVERIFY(model.setData(web, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.settings().is_default());
        QCOMPARE(changed_word(one), "");
        QVERIFY(!model.setData(one, "x", Qt::EditRole));
        QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    }

    void aRuleIsResetAlone()
    {
        RuleSettingsModel model;
        QVERIFY(model.setData(model.index_of("log.silence"), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index_of("log.cleared"), Qt::Unchecked, Qt::CheckStateRole));
        QSignalSpy changed(&model, &RuleSettingsModel::changed);
        model.reset(model.index_of("log.silence"));
        QVERIFY(model.settings().enabled("log.silence") && !model.settings().enabled("log.cleared"));
        model.reset(model.index_of("log.silence"));
        model.reset(model.index(0, 0));
        model.reset(QModelIndex());
        QCOMPARE(changed.size(), 1);
        model.set_settings({});
        QVERIFY(model.settings().is_default());
        model.set_settings({});
        QCOMPARE(changed.size(), 2);
    }

    void numbersOutOfBoundsChangeNothing()
    {
        const RuleSetting* number =
            setting_where([](const RuleSetting& s) { return s.type != RuleSetting::Type::List && s.most > s.number; });
        if (!number)
            QSKIP("no rule has a number");
        RuleSettingsModel model;
        QSignalSpy changed(&model, &RuleSettingsModel::changed);
        QVERIFY(!model.set_number(*number, number->most + 1));
        QVERIFY(!model.is_changed(*number) && changed.isEmpty());
        QVERIFY(model.set_number(*number, number->number));
        QVERIFY(changed.isEmpty());
        QVERIFY(model.set_number(*number, number->most));
        QVERIFY(model.is_changed(*number) && model.number(*number) == number->most);
        QCOMPARE(changed.size(), 1);
        model.reset(*number);
        QVERIFY(model.settings().is_default());
        model.reset(*number);
        QCOMPARE(changed.size(), 2);
    }

    void blankLinesAreNoEntries()
    {
        const RuleSetting* list = setting_where([](const RuleSetting& s) { return s.type == RuleSetting::Type::List; });
        if (!list)
            QSKIP("no rule has a list");
        RuleSettingsModel model;
        QVERIFY(model.set_list(*list, {" perl.exe ", "", "  ", "IUSR_*"}));
        QCOMPARE(model.list(*list), (QStringList{"perl.exe", "IUSR_*"}));
        QVERIFY(model.is_changed(*list));
        model.reset(*list);
        QVERIFY(!model.is_changed(*list));
    }

    void whatIsSearchedForIsFound()
    {
        RuleSettingsModel model;
        const QString all = model.index_of("ftp.malicious-reply").data(RuleSettingsModel::FindRole).toString();
        QVERIFY2(all.contains("Malicious FTP reply") && all.contains("ftp.malicious-reply") && all.contains("PASV"),
                 qPrintable(all));
        for (const RuleSetting& setting : rule_settings()) {
            const QString name = QString::fromStdString(setting.name);
            const QModelIndex home = model.index_of(name.section(u'.', 0, 1)).isValid()
                                         ? model.index_of(name.section(u'.', 0, 1))
                                         : model.index_of(name.section(u'.', 0, 0));
            QVERIFY(home.data(RuleSettingsModel::FindRole).toString().contains(name));
        }
        QVERIFY(!model.index_of("no.rule").isValid());
    }
};

SPOOR_TEST(TestRuleSettingsModel)

#include "test_rule_settings_model.moc"
