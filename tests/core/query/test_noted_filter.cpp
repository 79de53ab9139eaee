// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "tests/core/query/tiny_snapshot.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestNotedFilter : public QObject {
    Q_OBJECT

    std::unique_ptr<Scratch> scratch_;
    std::shared_ptr<const Snapshot> snapshot_;
    EventNotes notes_;

    void note(std::uint32_t event, std::vector<std::string> tags, std::string text)
    {
        notes_.add({snapshot_->key(EventId{event}), std::move(tags), std::move(text)});
    }

private slots:
    void init()
    {
        scratch_ = std::make_unique<Scratch>();
        snapshot_ = tiny::snapshot(*scratch_, {{"a.log", "a0 status=200\na1 status=401\na2 status=200\na3 status=404\n"
                                                         "a4 status=200\n"},
                                               {"b.log", "b0 status=200\nb1 status=530\n"}});
        notes_ = {};
        note(6, {"exfil"}, {});
        note(1, {"lateral", "first"}, "See **Ticket-7**: the account `svc` got in.");
        note(3, {"lateral"}, "harmless");
        // Of a source that is not open.
        notes_.add({EventKey{FileId{99}, ByteOffset{0}}, {"lateral"}, "harmless"});
    }

    void finds_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("labels");
        const auto row = [](const char* filter, const char* labels) { QTest::newRow(filter) << filter << labels; };
        row("bookmarked:true", "a1 a3 b1");
        row("bookmarked:yes", "a1 a3 b1");
        row("bookmarked:*", "a1 a3 b1");
        row("_exists_:bookmarked", "a1 a3 b1");
        row("bookmarked:false", "a0 a2 a4 b0");
        row("bookmarked:no", "a0 a2 a4 b0");
        row("not bookmarked:false", "a1 a3 b1");
        row("bookmarked:-", "a0 a2 a4 b0");
        row("not bookmarked:true and status:200", "a0 a2 a4 b0");
        row("bookmarked:(true or false)", "a0 a1 a2 a3 a4 b0 b1");
        row("bookmarked:maybe", "");
        row("tag:lateral", "a1 a3");
        row("tag:LATERAL", "a1 a3");
        row("tag:(exfil or first)", "a1 b1");
        row("tag:l*", "a1 a3");
        row("tag:-", "a0 a2 a4 b0");
        row("spoor.tag:lateral and status:404", "a3");
        row("note:svc", "a1");
        row("note:ticket-7", "a1");
        row("note:HARM*", "a3");
        row("note:*got*in*", "a1");
        row("note:/acc.unt/", "a1");
        row("note:*", "a1 a3");
        row("tag:lateral or status:530", "a1 a3 b1");
    }
    void finds()
    {
        QFETCH(QString, filter);
        QFETCH(QString, labels);
        const auto compiled = Filter::compile(filter.toStdString());
        QVERIFY(compiled.has_value());
        const auto result = run(*compiled, snapshot_, {}, {}, 2, notes_);
        QVERIFY(result.has_value());
        QCOMPARE(QString::fromStdString(tiny::labels(result->rows)), labels);
    }

    void withoutNotesNothingIsMarked()
    {
        QCOMPARE(run(*Filter::compile("bookmarked:true"), snapshot_)->rows.size(), 0u);
        QCOMPARE(run(*Filter::compile("bookmarked:false"), snapshot_)->rows.size(), 7u);
    }
};

SPOOR_TEST(TestNotedFilter)
#include "test_noted_filter.moc"
