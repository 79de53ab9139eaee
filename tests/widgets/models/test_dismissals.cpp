// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_findings.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/dismissals.h"

#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestDismissals : public QObject {
    Q_OBJECT
private slots:
    void a_reason_is_required_and_says_who_and_when()
    {
        MemoryDismissals store("anna");
        QSignalSpy changed(&store, &DismissalStore::changed);
        store.dismiss({"a"}, "  \n ");
        store.dismiss({}, "Our scanner");
        QVERIFY(store.all().isEmpty());
        QCOMPARE(changed.count(), 0);
        store.dismiss({"a", "b"}, " Our scanner ");
        QCOMPARE(changed.count(), 1);
        const Dismissal a = store.all().value("a");
        QCOMPARE(a.reason, "Our scanner");
        QCOMPARE(a.author, "anna");
        QVERIFY(a.when != no_time && a.when > seconds(1'500'000'000));
        QCOMPARE(store.all().size(), 2);
        // Another reason for the same takes its place.
        store.dismiss({"a"}, "Agreed with the owner");
        QCOMPARE(store.all().value("a").reason, "Agreed with the owner");
        store.restore({"a", "never there"});
        QCOMPARE(store.all().keys(), QStringList{"b"});
        QCOMPARE(changed.count(), 3);
        store.restore({"a"});
        QCOMPARE(changed.count(), 3);
    }

    void of_one_finding_or_of_all_of_its_subject()
    {
        const auto snapshot =
            small_snapshot({{100, "10.0.0.1", "", ""}, {200, "10.0.0.1", "", ""}, {-1, "10.0.0.1", "", ""}});
        const auto set = fake_findings(snapshot, {{"ftp.bounce", Severity::High, "srv *", {0}, {}, {}},
                                                  {"ftp.bounce", Severity::High, "srv *", {1}, {}, {}},
                                                  {"ftp.bounce", Severity::High, "srv", {2}, {}, {}},
                                                  {"ftp.missing-ids", Severity::Low, "srv *", {0}, {}, {}}});
        const auto hidden = [&](const QStringList& keys) {
            QHash<QString, Dismissal> all;
            for (const QString& key : keys)
                all.insert(key, {key, "why", "anna", seconds(1)});
            QString picture;
            for (const Finding& f : set->rows)
                picture += dismissal_of(all, *set, f) ? 'x' : '-';
            return picture;
        };
        QCOMPARE(hidden({}), "----");
        QCOMPARE(hidden({finding_key(*set, set->rows[0])}), "x---");
        QCOMPARE(hidden({finding_key(*set, set->rows[2])}), "--x-");
        QCOMPARE(hidden({wide_key(set->rows[0])}), "xx--");
        // A subject that looks like the end of a wide key is no wide key.
        QCOMPARE(hidden({wide_key(set->rows[2])}), "--x-");
        QCOMPARE(hidden({wide_key(set->rows[3])}), "---x");
    }

    void earlier_reasons_come_newest_first_and_once()
    {
        QHash<QString, Dismissal> all;
        for (const auto& [key, reason, when] : {std::tuple("a", "old", 1), std::tuple("b", "new", 9),
                                                std::tuple("c", "old", 5), std::tuple("d", "middle", 7)})
            all.insert(key, {key, reason, {}, seconds(when)});
        QCOMPARE(earlier_reasons(all, 8).join(' '), "new middle old");
        QCOMPARE(earlier_reasons(all, 2).join(' '), "new middle");
    }
};

SPOOR_TEST(TestDismissals)
#include "test_dismissals.moc"
