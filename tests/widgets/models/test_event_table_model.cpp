// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/event_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

QString picture(const EventTableModel& model, std::initializer_list<Field> fields)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const Field field : fields)
            cells << model.index(row, model.column(field)).data().toString();
        text += cells.join(QLatin1String(" | ")) + QLatin1Char('\n');
    }
    return text;
}

}

class TestEventTableModel : public QObject {
    Q_OBJECT
private slots:
    void shows_rows_in_time_order()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_rows(RowSet::all(small_snapshot({
            {100, "10.0.0.2", "", "/b.asp", 401, Outcome::Failure},
            {-1, "10.0.0.3", "", "/no-time", 200, Outcome::Unknown},
            {50, "10.0.0.1", "CORP\\anna", "/a.asp", 200, Outcome::Success},
        })));
        QCOMPARE(picture(model, {Field::Time, Field::Outcome, Field::Ip, Field::User, Field::Path, Field::Status,
                                 Field::File, Field::Line}),
                 "1970-01-01 00:00:50 | success | 10.0.0.1 | CORP\\anna | /a.asp | 200 | small.log | 3\n"
                 "1970-01-01 00:01:40 | failure | 10.0.0.2 |  | /b.asp | 401 | small.log | 1\n"
                 " | unknown | 10.0.0.3 |  | /no-time | 200 | small.log | 2\n");
        QCOMPARE(model.index(1, 0).data(EventTableModel::OutcomeRole).toInt(), int(Outcome::Failure));
        QCOMPARE(model.index(2, 0).data(EventTableModel::TimeQualityRole).toInt(), int(TimeQuality::Absent));
        QCOMPARE(model.index(0, model.column(Field::Status)).data(EventTableModel::ValueRole), QVariant(200ll));
        QVERIFY(!model.index(0, model.column(Field::Sub)).data(EventTableModel::ValueRole).isValid());
        QVERIFY(!model.index(0, 0).data(Qt::ForegroundRole).isValid());  // meaning, not colours
    }

    void codes_are_explained_on_hover()
    {
        EventTableModel model;
        model.set_rows(
            RowSet::all(small_snapshot({{100, "10.0.0.2", "administrator", "/b.asp", 404, Outcome::Failure}})));
        const auto tip = [&](Field field) {
            return model.index(0, model.column(field)).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(tip(Field::Status).startsWith(QString::fromUtf8("Not Found – ")), qPrintable(tip(Field::Status)));
        QVERIFY2(tip(Field::User).startsWith("Built-in administrator"), qPrintable(tip(Field::User)));
        QCOMPARE(tip(Field::Ip), QString());
        QCOMPARE(tip(Field::Path), QString());
    }

    void new_rows_and_none()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const auto first = small_snapshot({{1, "a", "", "/1"}});
        QVERIFY(!model.set_rows(RowSet::all(first)).snapshot());
        const RowSet before = model.set_rows(RowSet::all(small_snapshot({{1, "a", "", "/1"}, {2, "b", "", "/2"}}, 2)));
        QCOMPARE(before.snapshot().get(), first.get());
        QCOMPARE(model.rowCount(), 2);
        model.set_rows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void finds_events_by_key()
    {
        EventTableModel model;
        model.set_rows(RowSet::all(small_snapshot({{2, "b", "", "/2"}, {1, "a", "", "/1"}})));
        QCOMPARE(model.row_of(*model.key(1)), 1);
        QCOMPARE(model.key(1)->offset.value, 0u);
        QCOMPARE(model.row_of({FileId(9), ByteOffset(0)}), -1);
        QVERIFY(!model.key(2));
        QVERIFY(!model.key(-1));
    }

    void hostile_text_is_made_visible()
    {
        EventTableModel model;
        model.set_rows(RowSet::all(small_snapshot({
            {1, "<b>x</b>", "a\x1b[31m\tb\nc", std::string("/exe\xE2\x80\xAEgpj.html"), 200},
            {2, "c", "", std::string(5000, 'x'), 200},
        })));
        QCOMPARE(model.index(0, model.column(Field::Ip)).data().toString(), "<b>x</b>");
        QCOMPARE(model.index(0, model.column(Field::User)).data().toString(), QString::fromUtf8("a␛[31m␉b␊c"));
        QCOMPARE(model.index(0, model.column(Field::Path)).data().toString(),
                 QString(QStringLiteral("/exe") + QChar(0xFFFD) + QStringLiteral("gpj.html")));
        const QString cut = model.index(1, model.column(Field::Path)).data().toString();
        QCOMPARE(cut.size(), 1025);
        QVERIFY(cut.endsWith(QChar(0x2026)));
    }

    void sorting_is_asked_for()
    {
        EventTableModel model;
        QSignalSpy asked(&model, &EventTableModel::order_asked);
        model.sort(model.column(Field::Status), Qt::DescendingOrder);
        QCOMPARE(asked.last().at(0).value<ColumnRef>().field, Field::Status);
        QCOMPARE(asked.last().at(1).toBool(), true);
        model.sort(-1);
        QCOMPARE(asked.last().at(0).value<ColumnRef>().field, Field::Time);
        QCOMPARE(asked.last().at(1).toBool(), false);
    }
};

SPOOR_TEST(TestEventTableModel)
#include "test_event_table_model.moc"
