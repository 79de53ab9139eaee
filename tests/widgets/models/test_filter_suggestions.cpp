// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/value_counts_job.h"
#include "widgets/models/filter_completion_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

using Here = CompletionContext::Kind;

CompletionContext at(Here kind, std::string typed, std::string field = {})
{
    CompletionContext context;
    context.kind = kind;
    context.typed = std::move(typed);
    context.field = std::move(field);
    return context;
}

QString texts(const QList<FilterSuggestion>& all)
{
    QStringList list;
    for (const FilterSuggestion& s : all)
        list << s.text;
    return list.join(u' ');
}

}

class TestFilterSuggestions : public QObject {
    Q_OBJECT
private slots:
    void fields()
    {
        const QStringList own{"cs(Referer)", "Task Category"};
        QCOMPARE(texts(field_suggestions(at(Here::Field, "st"), own)).section(' ', 0, 0), "status");
        QVERIFY(texts(field_suggestions(at(Here::Field, "CS("), own)).startsWith("cs(Referer)"));
        QVERIFY(texts(field_suggestions(at(Here::Field, "http.resp"), own)).startsWith("status"));
        QCOMPARE(texts(field_suggestions(at(Here::Field, "_ex"), own)), "_exists_");
        const auto all = field_suggestions(at(Here::Field, ""), own);
        QCOMPARE(all.front().text, "time");
        QVERIFY(texts(all).contains("bookmarked"));
        QCOMPARE(texts(field_suggestions(at(Here::Field, "bookm"), own)), "bookmarked");
        QVERIFY(all.front().hint.contains("@timestamp"));
        CompletionContext quoted = at(Here::Field, "Task");
        quoted.quoted = true;
        const auto named = field_suggestions(quoted, own);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named[0].insert, "\"Task Category\"");
    }

    void operators_that_the_field_knows()
    {
        QCOMPARE(texts(operator_suggestions("status")), ": != :( >= > <= <");
        QCOMPARE(texts(operator_suggestions("user.name")), ": != :(");
        QCOMPARE(texts(operator_suggestions("ip")), ": != :(");
        QCOMPARE(texts(operator_suggestions("sc-bytes")), ": != :( >= > <= <");
    }

    void keywords()
    {
        QCOMPARE(texts(keyword_suggestions(at(Here::Keyword, ""))), "and or not");
        QCOMPARE(texts(keyword_suggestions(at(Here::Keyword, "A"))), "and");
        QCOMPARE(texts(keyword_suggestions(at(Here::Field, ""))), "not");
    }

    void values_are_written_as_filters_take_them()
    {
        const auto found =
            value_suggestions(at(Here::Value, "", "path"), {{"/a b\"", 12345}, {"x", 2}, {"-", 1}, {"a\x1b", 1}});
        QCOMPARE(found[0].insert, "\"/a b\\\"\"");
        QCOMPARE(found[0].hint, QLocale().toString(12345));
        QCOMPARE(found[1].insert, "x");
        QVERIFY(found[2].insert.startsWith("/"));
        FilterCompletionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set(found);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(3, 0).data().toString(), QString::fromUtf8("a␛"));
        QCOMPARE(model.index(1, 1).data().toString(), "2");
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), "x, 2");
        QVERIFY(model.index(1, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        model.set({});
        QCOMPARE(model.rowCount(), 0);
    }

    void values_come_from_the_snapshot()
    {
        ValueCountsJob job;
        QSignalSpy found(&job, &ValueCountsJob::values_found);
        QSignalSpy forgotten(&job, &ValueCountsJob::forgotten);
        job.ask_values(Field::Path, "");
        QTest::qWait(30);
        QCOMPARE(found.size(), 0);
        job.set_snapshot(small_snapshot({{1, "c", "", "/x"}, {2, "c", "", "/x"}, {3, "c", "", "/y/x"}}));
        QString text;
        connect(&job, &ValueCountsJob::values_found, this,
                [&](Field field, const QString& typed, const std::vector<ValueCount>& values) {
                    text = QString("%1 [%2]").arg(int(field)).arg(typed);
                    for (const ValueCount& v : values)
                        text += QString(" %1=%2").arg(QString::fromStdString(v.value)).arg(v.events);
                });
        job.ask_values(Field::Path, "no longer wanted");
        job.ask_values(Field::Path, "x");
        QTRY_COMPARE(text, QString("%1 [x] /x=2 /y/x=1").arg(int(Field::Path)));
        QCOMPARE(found.size(), 1);
        job.ask_values(Field::Message, "");  // nobody counts these
        job.ask_values(Field::Path, "y");
        QTRY_COMPARE(text, QString("%1 [y] /y/x=1").arg(int(Field::Path)));
        // A new snapshot is counted anew.
        job.set_snapshot(small_snapshot({{1, "c", "", "/z"}}, 2));
        job.ask_values(Field::Path, "");
        QTRY_COMPARE(text, QString("%1 [] /z=1").arg(int(Field::Path)));
        // What is being counted is told even if another comes meanwhile, as while loading.
        job.ask_values(Field::User, "");
        job.set_snapshot(small_snapshot({{1, "c", "anna", "/z"}}, 3));
        QTRY_COMPARE(text, QString("%1 []").arg(int(Field::User)));
        job.ask_values(Field::User, "");
        QTRY_COMPARE(text, QString("%1 [] anna=1").arg(int(Field::User)));
        // And nothing of what was closed.
        job.ask_values(Field::Ip, "");
        job.set_snapshot(nullptr);
        QCOMPARE(forgotten.size(), 1);
        QTest::qWait(30);
        QCOMPARE(text, QString("%1 [] anna=1").arg(int(Field::User)));
    }

    void values_come_from_the_investigator()
    {
        ValueCountsJob job;
        QString text;
        connect(&job, &ValueCountsJob::values_found, this,
                [&](Field, const QString&, const std::vector<ValueCount>& values) {
                    text.clear();
                    for (const ValueCount& v : values)
                        text += QString("%1=%2 ").arg(QString::fromStdString(v.value)).arg(v.events);
                });
        const auto snapshot = small_snapshot({{1, "c", "", "/x"}, {2, "c", "", "/x"}, {3, "c", "", "/y/x"}});
        auto notes = std::make_shared<EventNotes>();
        notes->add({snapshot->key(EventId{0}), {"exfil", "later"}, "a"});
        notes->add({snapshot->key(EventId{1}), {"later"}, ""});
        job.set_notes(notes);
        job.ask_values(Field::Tag, "");
        QCOMPARE(text, "");  // nothing is open
        job.set_snapshot(snapshot);
        job.ask_values(Field::Tag, "");
        QCOMPARE(text, "later=2 exfil=1 ");
        job.ask_values(Field::Tag, "E");
        QCOMPARE(text, "exfil=1 later=2 ");
        job.ask_values(Field::Bookmarked, "");
        QCOMPARE(text, "true=2 false=1 ");
        job.ask_values(Field::Bookmarked, "f");
        QCOMPARE(text, "false=1 ");
    }

    void names_come_from_the_sources()
    {
        auto source = std::make_shared<SourceInfo>();
        source->layouts = std::make_shared<const std::vector<Layout>>(
            std::vector<Layout>{{{"sc-bytes", "Status", "cs(Referer)"}, false, {}}, {{"sc-bytes"}, false, {}}});
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->sources = {source, source};
        ValueCountsJob job;
        QSignalSpy found(&job, &ValueCountsJob::names_found);
        job.set_snapshot(snapshot);
        job.ask_names();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][0].toStringList(), QStringList({"cs(Referer)", "sc-bytes"}));
        job.ask_names();
        QCOMPARE(found.size(), 2);
    }
};

SPOOR_TEST(TestFilterSuggestions)
#include "test_filter_suggestions.moc"
