// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_findings.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/finding_model.h"
#include "widgets/models/finding_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const FindingSet> some()
{
    const auto snapshot = small_snapshot({{100, "10.0.0.1", "anna", "/a"},
                                          {160, "10.0.0.2", "bob", "/b"},
                                          {172, "10.0.0.1", "anna", "/c"},
                                          {-1, "", "", ""}});
    return fake_findings(snapshot, {{"log.silence", Severity::Info, "ex1.log", {0}, {}, {}},
                                    {"ftp.bounce", Severity::Medium, "10.9.9.2", {1}, {}, {}},
                                    {"ftp.bounce", Severity::High, "10.9.9.9", {2}, {}, {}},
                                    {"ftp.malicious-reply", Severity::High, "srv <b>", {0, 2}, {}, "10.0.0.1"},
                                    {"log.missing-day", Severity::Medium, "ex2.log", {3}, {}, {}},
                                    {"log.missing-day", Severity::Medium, "ex3.log", {1}, {}, {}}});
}

QString picture(const QAbstractItemModel& model)
{
    QStringList lines;
    const auto line = [&](const QModelIndex& index) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << index.siblingAtColumn(column).data().toString();
        return cells.join(" | ");
    };
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex above = model.index(group, 0);
        lines << line(above);
        for (int row = 0; row < model.rowCount(above); ++row)
            lines << "  " + line(model.index(row, 0, above));
    }
    return lines.join('\n');
}

QHash<QString, Dismissal> dismissed(const QString& key)
{
    return {{key, {key, "our own test", "anna", seconds(1'262'304'000)}}};
}

}

class TestFindingModel : public QObject {
    Q_OBJECT
private slots:
    void by_rule_the_gravest_and_most_numerous_first()
    {
        FindingModel model;
        QAbstractItemModelTester tester(&model);
        model.set_list(list_findings(some(), {}, {}));
        const QString bounce = rule_title(model.group_of(model.index(0, 0)).rule);
        const QString day = rule_title(model.group_of(model.index(2, 0)).rule);
        const QString silence = rule_title(model.group_of(model.index(3, 0)).rule);
        QCOMPARE(picture(model), QString("High | %1 (2) | 1970-01-01 00:02:40 | \n"
                                         "  High | 10.9.9.9 | 1970-01-01 00:02:52 | 1\n"
                                         "  Medium | 10.9.9.2 | 1970-01-01 00:02:40 | 1\n"
                                         "High | Malicious FTP reply (1) | 1970-01-01 00:01:40 | \n"
                                         "  High | srv <b> | 1970-01-01 00:01:40 | 2\n"
                                         "Medium | %2 (2) | 1970-01-01 00:02:40 | \n"
                                         "  Medium | ex3.log | 1970-01-01 00:02:40 | 1\n"
                                         "  Medium | ex2.log |  | 1\n"
                                         "Info | %3 (1) | 1970-01-01 00:01:40 | \n"
                                         "  Info | ex1.log | 1970-01-01 00:01:40 | 1")
                                     .arg(bounce, day, silence));
        QCOMPARE(model.list().alerting, 5u);
        QCOMPARE(model.list().shown, 6u);
        // What is told by signs and colours is told by meaning here.
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data(FindingModel::SeverityRole).toInt(), int(Severity::High));
        QVERIFY(first.data(FindingModel::RuleRole).toBool());
        const QModelIndex reply = model.index(0, FindingModel::What, model.index(1, 0));
        QVERIFY(!reply.data(FindingModel::RuleRole).toBool());
        QVERIFY(reply.data(Qt::ToolTipRole).toString().contains("of srv &lt;b&gt;."));
        QCOMPARE(model.index_of(*model.row_of(reply)), reply.siblingAtColumn(0));
    }

    void times_are_those_of_the_window()
    {
        FindingModel model;
        QAbstractItemModelTester tester(&model);
        model.set_list(list_findings(some(), {}, {}));
        TimeDisplay display;
        display.clock = TimeDisplay::Clock::Local;
        display.local = Zone::parse("+02:00").value();
        display.relative = true;
        model.set_time_display(display);
        QCOMPARE(model.index(0, FindingModel::When).data().toString(), "1970-01-01 02:02:40");
        QCOMPARE(model.headerData(FindingModel::When, Qt::Horizontal, Qt::DisplayRole).toString(),
                 time_title(model.time_display()));
        const FindingList& list = model.list();
        QCOMPARE(span_text(*list.set, list.finding(*model.row_of(model.index(0, 0, model.index(1, 0)))),
                           model.time_display()),
                 "1970-01-01 02:01:40 – 02:02:52 (1 min 12 s)");
    }

    void words_and_severities_narrow()
    {
        const auto set = some();
        const auto shown = [&](FindingChoice choice) {
            QStringList subjects;
            for (const FindingGroup& group : list_findings(set, {}, choice).groups)
                for (const std::uint32_t row : group.rows)
                    subjects << QString::fromStdString(set->rows[row].subject);
            return subjects.join(' ');
        };
        QCOMPARE(shown({.text = "MALICIOUS reply"}), "srv <b>");
        QCOMPARE(shown({.text = "ftp."}), "10.9.9.9 10.9.9.2 srv <b>");
        QCOMPARE(shown({.text = "10.0.0.1"}), "srv <b>");
        QCOMPARE(shown({.text = "ex2 something"}), "ex2.log");
        QCOMPARE(shown({.text = "nowhere"}), "");
        QCOMPARE(shown({.severities = {true, true, false, false, true}}), "ex1.log");
        // Counts say what the choice would give.
        const FindingList list =
            list_findings(set, {}, {.text = "ftp.", .severities = {false, false, false, false, false}});
        QCOMPARE(list.shown, 0u);
        QCOMPARE(list.of_severity[int(Severity::High)], 2u);
        QCOMPARE(list.of_severity[int(Severity::Medium)], 1u);
        QCOMPARE(list.of_severity[int(Severity::Info)], 0u);
    }

    void dismissed_ones_are_hidden_and_counted()
    {
        const auto set = some();
        const QString key = finding_key(*set, set->rows[0]);
        FindingList list = list_findings(set, dismissed(key), {});
        QCOMPARE(list.shown, 5u);
        QCOMPARE(list.alerting, 4u);
        QCOMPARE(list.dismissals.size(), std::size_t(1));
        FindingModel model;
        QAbstractItemModelTester tester(&model);
        model.set_list(list_findings(set, dismissed(key), {.dismissed = true}));
        const QModelIndex index = model.index_of(0).siblingAtColumn(FindingModel::What);
        QVERIFY(index.data(FindingModel::DismissedRole).toBool());
        QCOMPARE(index.data().toString(), "srv <b> – not suspicious: our own test");
        QCOMPARE(dismissal_text(*model.list().dismissal(0), false),
                 "Not suspicious (anna, 2010-01-01 00:00 UTC): our own test");
    }

    void what_a_log_says_is_made_visible()
    {
        const auto snapshot = small_snapshot({{100, "10.0.0.1", "", ""}});
        const auto set = fake_findings(
            snapshot,
            {{"ftp.bounce", Severity::High, "a\nb\x1b[31m\xe2\x80\xae" + std::string(5000, 'x'), {0}, {}, {}}});
        FindingModel model;
        QAbstractItemModelTester tester(&model);
        model.set_list(list_findings(set, {}, {}));
        const QString text = model.index(0, FindingModel::What, model.index(0, 0)).data().toString();
        QVERIFY(text.size() < 400);
        QVERIFY(!text.contains('\n') && !text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
        QVERIFY(!finding_title(set->rows[0]).contains('\n'));
    }

    void nothing_yet_and_nothing_found()
    {
        FindingModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.set_list(list_findings(fake_findings(small_snapshot({{1, "", "", ""}}), {}), {}, {}));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.list().total(), 0u);
        QVERIFY(!model.index_of(0).isValid());
    }
};

SPOOR_TEST(TestFindingModel)
#include "test_finding_model.moc"
