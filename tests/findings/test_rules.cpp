// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/find.h"
#include "core/findings/rule.h"
#include "tests/findings/finding_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

// Each rule has a folder tests/findings/RULE with cases, folders of logs themselves: `true…` must give findings, `miss…`
// (what comes near and is none) and `hostile…` (input made to break the rule) say in `expected` what they give; a miss
// gives nothing. `settings.json` in a case is what the rule goes by there. SPOOR_WRITE_EXPECTED=1 writes `expected`
// anew.
namespace {

QDir rules_folder() { return QDir(QString::fromStdString(source_path("tests/findings"))); }

QStringList folders_in(const QDir& dir) { return dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name); }

QString id_of(const Rule* rule) { return QString::fromUtf8(rule->id().data(), qsizetype(rule->id().size())); }

std::vector<std::string> logs_in(const QDir& dir)
{
    std::vector<std::string> paths;
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name))
        if (name != "expected" && name != "settings.json")
            paths.push_back(dir.filePath(name).toStdString());
    return paths;
}

}

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasItsCases()
    {
        QStringList ids;
        for (const Rule* rule : rules()) {
            const QString id = id_of(rule);
            ids += id;
            const QStringList cases = folders_in(QDir(rules_folder().filePath(id)));
            for (const char* kind : {"true", "miss", "hostile"})
                QVERIFY2(!cases.filter(QRegularExpression(QString("^") + kind)).isEmpty(),
                         qPrintable(id + " has no case '" + kind + "'"));
        }
        ids.sort();
        QCOMPARE(folders_in(rules_folder()), ids);
    }

    void caseGivesItsFindings_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("folder");
        for (const QString& id : folders_in(rules_folder()))
            for (const QString& name : folders_in(QDir(rules_folder().filePath(id))))
                QTest::newRow(qPrintable(id + '/' + name)) << id << rules_folder().filePath(id + '/' + name);
    }
    void caseGivesItsFindings()
    {
        QFETCH(QString, id);
        QFETCH(QString, folder);
        const QDir dir(folder);
        RuleSettings settings;
        if (dir.exists("settings.json")) {
            const auto read = RuleSettings::from_json(read_file(dir.filePath("settings.json").toStdString()));
            QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
            settings = *read;
        }
        const std::string actual = finding_picture(logs_in(dir), settings, id.toStdString());
        if (dir.dirName().startsWith("true"))
            QVERIFY2(!actual.empty(), "nothing was found");
        if (dir.dirName().startsWith("miss"))
            QCOMPARE(QString::fromStdString(actual), QString());
        if (qEnvironmentVariableIntValue("SPOOR_WRITE_EXPECTED") == 1) {
            QFile out(dir.filePath("expected"));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(actual.data(), qint64(actual.size()));
        }
        QCOMPARE(QString::fromStdString(actual),
                 QString::fromStdString(read_file(dir.filePath("expected").toStdString())));
    }

    // The words of each rule, and of each sentence that its cases ask for.
    void everyRuleHasItsWords()
    {
        for (const Rule* rule : rules()) {
            const Explanation* words = words_of(*rule);
            QVERIFY2(words, qPrintable(id_of(rule)));
            QVERIFY2(!words->name.empty() && !words->assessment.empty() && !words->source.empty(),
                     qPrintable(id_of(rule)));
        }
    }
};

SPOOR_TEST(TestRules)

#include "test_rules.moc"
