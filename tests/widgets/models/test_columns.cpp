// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "tests/widgets/support/w3c_snapshot.h"
#include "widgets/models/column_offer.h"
#include "widgets/models/event_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

QString names(const QList<ColumnSpec>& columns)
{
    QStringList all;
    for (const ColumnSpec& column : columns)
        all << column.name();
    return all.join(QLatin1Char(' '));
}

}

class TestColumns : public QObject {
    Q_OBJECT

    Scratch scratch_;

private slots:
    void names_go_there_and_back()
    {
        QCOMPARE(ColumnSpec::named("STATUS"), ColumnSpec::of(Field::Status));
        QCOMPARE(ColumnSpec::named("user.name"), ColumnSpec::of(Field::User));
        const ColumnSpec own = ColumnSpec::named("cs(Referer)");
        QCOMPARE(own.field, Field::Other);
        QCOMPARE(own, ColumnSpec::named("CS(referer)"));
        QVERIFY(own.needs_record());
        QVERIFY(!own.is_difference());
        QVERIFY(ColumnSpec::named(ColumnSpec::difference().name()).is_difference());
        for (const FieldInfo& field : fields()) {
            const ColumnSpec column = ColumnSpec::of(field.field);
            QCOMPARE(ColumnSpec::named(column.name()), column);
            QVERIFY(!column.title().isEmpty());
        }
    }

    void what_is_empty_for_the_formats_is_left_out()
    {
        QCOMPARE(names(default_columns(small_snapshot({{1, "10.0.0.1", "", "/a"}}).get())),
                 "time kind outcome ip method path status file line");
        QVERIFY(names(default_columns(nullptr)).contains("agent"));
        const auto web = w3c_snapshot(scratch_, 20);
        QCOMPARE(names(default_columns(web.get())), "time kind outcome ip user method path status file line");
        const ColumnOffer offer = column_offer(*web);
        QCOMPARE(offer.own.join(' '), "cs(Referer) sc-bytes");
        QVERIFY(offer.present.contains(ColumnSpec::of(Field::Query)));
        QVERIFY(offer.absent.contains(ColumnSpec::of(Field::Agent)));
        QCOMPARE(offer.present.size() + offer.absent.size(), qsizetype(field_count));
        QCOMPARE(format_set(*web), "iis-w3c-http");
    }

    void cells_of_the_record_come_later()
    {
        const auto web = w3c_snapshot(scratch_, 5000);
        EventTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_rows(RowSet::all(web));
        model.set_columns({ColumnSpec::of(Field::Path), ColumnSpec::of(Field::Query), ColumnSpec::named("SC-bytes"),
                           ColumnSpec::named("nowhere"), ColumnSpec::of(Field::Message), ColumnSpec::of(Field::Path)});
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(2, 0).data().toString(), "/2");
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QModelIndex bytes = model.index(4321, 2);
        QCOMPARE(bytes.data().toString(), QString(QChar(0x2026)));
        QVERIFY(bytes.data(EventTableModel::PendingRole).toBool());
        QVERIFY(!model.field_value(bytes));
        QVERIFY(changed.wait());
        QCOMPARE(bytes.data().toString(), QString::number(7 * 4321 % 5000));
        QVERIFY(!bytes.data(EventTableModel::PendingRole).toBool());
        QCOMPARE(*model.field_value(bytes), (FieldValue{"SC-bytes", QString::number(7 * 4321 % 5000), false}));
        QCOMPARE(model.index(4321, 1).data().toString(), "q=4321");
        QVERIFY(model.index(4321, 3).data().toString().isEmpty());
        QVERIFY(model.field_value(model.index(4321, 3))->absent);
        QVERIFY(model.index(4321, 4).data().toString().startsWith("2004-11-16 11:12:01 10.0.0.1"));
        // What is known of an event stays known in another order of rows.
        model.set_rows(RowSet(web, {4321, 5}));
        QCOMPARE(model.index(0, 1).data().toString(), "q=4321");
        // A screen of rows is one request, whatever was asked for on the way.
        for (int row = 0; row < 2; ++row)
            (void)model.index(row, 1).data();
        QTRY_COMPARE(model.index(1, 1).data().toString(), "q=5");
    }

    void a_file_that_is_gone_leaves_its_cells_empty()
    {
        Scratch scratch;
        const auto web = w3c_snapshot(scratch, 10);
        QVERIFY(QFile::remove(QString::fromStdString(scratch.path("logs/ex041116.log"))));
        EventTableModel model;
        model.set_rows(RowSet::all(web));
        model.set_columns({ColumnSpec::of(Field::Path), ColumnSpec::of(Field::Query)});
        (void)model.index(1, 1).data();
        QTRY_VERIFY(!model.index(1, 1).data(EventTableModel::PendingRole).toBool());
        QCOMPARE(model.index(1, 1).data().toString(), QString());
        QCOMPARE(model.index(1, 0).data().toString(), "/1");
    }

    void differences_are_to_the_row_above()
    {
        EventTableModel model;
        model.set_columns({ColumnSpec::of(Field::Time), ColumnSpec::difference()});
        const auto snapshot =
            small_snapshot({{10, "a", "", "/"}, {12, "a", "", "/"}, {100'000, "a", "", "/"}, {-1, "a", "", "/"}});
        model.set_rows(RowSet::all(snapshot));
        QCOMPARE(model.index(0, 1).data().toString(), "");
        QCOMPARE(model.index(1, 1).data().toString(), "+00:00:02.000");
        QCOMPARE(model.index(2, 1).data().toString(), "+1d 03:46:28.000");
        QCOMPARE(model.index(3, 1).data().toString(), "");
        model.set_rows(RowSet(snapshot, {1, 0}));
        QCOMPARE(model.index(1, 1).data().toString(), "-00:00:02.000");
        QVERIFY(!model.field_value(model.index(1, 1)));
    }
};

SPOOR_TEST(TestColumns)
#include "test_columns.moc"
