// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/models/source_order.h"
#include "widgets/models/source_tree_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace spoor;
using namespace spoor::test;

namespace {

using Sources = SourceTreeModel::Sources;
using Mode = QAbstractItemModelTester::FailureReportingMode;

ErrorWords plain_words(const Error& error) { return {QString::fromStdString(error.detail), {}, {}}; }

std::shared_ptr<SourceInfo> source(std::uint32_t id, const std::string& path, std::uint64_t events = 1,
                                   LoadState state = LoadState::Done)
{
    auto info = std::make_shared<SourceInfo>();
    info->id = FileId(id);
    info->path = path;
    info->state = state;
    info->events = events;
    info->bytes = 1000;
    info->identity.size = 1000;
    info->bytes_read = state == LoadState::Loading ? 250 : 1000;
    info->first = seconds(1'100'000'000 + id);
    info->last = seconds(1'100'000'100 + id);
    info->lines = {events + 1, events, 0, 0, 0, 1};
    return info;
}

std::shared_ptr<SourceInfo> member(std::uint32_t id, const std::string& path, const std::string& name)
{
    auto info = source(id, path, 5);
    info->member = name;
    info->compressed = true;
    info->identity.size = 300;
    info->container_sha256 = std::string(64, 'c');
    return info;
}

/// Names with their depth, kind and the columns that add up.
QString picture(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const auto cell = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
        text += QString(depth * 2, u' ') + cell(0) + u'|' + cell(SourceTreeModel::State) + u'|' +
                cell(SourceTreeModel::Events) + u'|' + cell(SourceTreeModel::Rejected) + u'\n';
        text += picture(model, index, depth + 1);
    }
    return text;
}

}

class TestSourceTree : public QObject {
    Q_OBJECT
private slots:
    void foldersArchivesAndMembers()
    {
        SourceTreeModel model(plain_words);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.set_sources({source(1, "/case/logs/web/ex9.log", 1000), source(2, "/case/logs/web/ex10.log", 234),
                           source(3, "/case/logs/a.log"), member(4, "/case/logs/web/x.zip", "d/one.log"),
                           member(5, "/case/logs/web/x.zip", "d/two.log")});
        QCOMPARE(picture(model), QStringLiteral("web|done|1,244|4\n"
                                                "  ex9.log|done|1,000|1\n"
                                                "  ex10.log|done|234|1\n"
                                                "  x.zip|done|10|2\n"
                                                "    d/one.log|done|5|1\n"
                                                "    d/two.log|done|5|1\n"
                                                "a.log|done|1|1\n"));
        QCOMPARE(model.common_path(), "/case/logs");
        QCOMPARE(model.sum().events, 1245u);
        QCOMPARE(model.sum().files, 5u);
        const QModelIndex archive = model.index(2, 0, model.index(0, 0));
        QCOMPARE(archive.siblingAtColumn(SourceTreeModel::Size).data(SourceTreeModel::SortRole).toInt(), 300);
        QCOMPARE(archive.siblingAtColumn(SourceTreeModel::Digest).data().toString(),
                 QString::fromUtf8("cccccccc…cccccccc"));
        QVERIFY(!archive.siblingAtColumn(SourceTreeModel::Format).data().toString().size());
        QCOMPARE(model.index(0, SourceTreeModel::First).data().toString(), "2004-11-09 11:33:21");
        QCOMPARE(model.index(0, SourceTreeModel::Last).data().toString(), "2004-11-09 11:35:05");
        QCOMPARE(model.sources_below(archive).size(), 2u);
        QVERIFY(!model.source(archive));
        QCOMPARE(model.source(model.index_of(FileId(2)))->path, "/case/logs/web/ex10.log");
        QCOMPARE(archive.siblingAtColumn(SourceTreeModel::Events).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
                 int(Qt::AlignRight));
    }

    void growsWithoutReset()
    {
        SourceTreeModel model(plain_words);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        Sources all{source(1, "/l/a/1.log"), source(2, "/l/b/1.log")};
        model.set_sources(all);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex kept = model.index_of(FileId(2));

        model.set_sources(all);
        QVERIFY(inserted.empty() && changed.empty());

        // Before, between, after, a folder that is new, and one below that.
        all.insert(all.begin(), source(3, "/l/a/0.log"));
        all.push_back(source(4, "/l/ab/c/2.log"));
        all.push_back(source(5, "/l/a/2.log"));
        all.push_back(member(6, "/l/z.zip", "m"));
        model.set_sources(all);
        QCOMPARE(picture(model), QStringLiteral("a|done|3|3\n  0.log|done|1|1\n  1.log|done|1|1\n  2.log|done|1|1\n"
                                                "ab|done|1|1\n  c|done|1|1\n    2.log|done|1|1\n"
                                                "b|done|1|1\n  1.log|done|1|1\nz.zip|done|5|1\n  m|done|5|1\n"));
        QVERIFY(kept.isValid() && model.source(kept)->id == FileId(2));

        // One source changes: it, its folder, and nothing else.
        changed.clear();
        all[2] = source(2, "/l/b/1.log", 7, LoadState::Loading);
        model.set_sources(all);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.index(2, SourceTreeModel::Events).data().toString(), "7");
        QCOMPARE(kept.sibling(kept.row(), SourceTreeModel::State).data().toString(), "reading, 25 %");
        QCOMPARE(kept.data(SourceTreeModel::PartRole).toDouble(), 0.25);
        QVERIFY(!model.index_of(FileId(5)).data(SourceTreeModel::PartRole).isValid());

        // What goes takes empty folders along.
        std::erase_if(all,
                      [](const auto& s) { return s->id == FileId(4) || s->id == FileId(6) || s->id == FileId(3); });
        model.set_sources(all);
        QCOMPARE(picture(model), QStringLiteral("a|done|2|2\n  1.log|done|1|1\n  2.log|done|1|1\n"
                                                "b|reading, 25 %|7|1\n  1.log|reading, 25 %|7|1\n"));
        // The last of a folder goes and another comes at the same time.
        all[1] = source(9, "/l/b/9.log");
        model.set_sources(all);
        QVERIFY(picture(model).endsWith("b|done|1|1\n  9.log|done|1|1\n"));
        QCOMPARE(reset.size(), 0);
        QVERIFY(!removed.empty());

        // Another common folder, and nothing.
        all.push_back(source(10, "/other/x.log"));
        model.set_sources(all);
        QVERIFY(reset.size() > 0);
        QCOMPARE(picture(model).left(2), "l|");
        model.set_sources({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.sum(), SourceSum());
        model.set_sources({source(1, "relative.log"), source(2, "/abs.log")});
        model.set_sources({source(1, "relative.log"), source(2, "/abs.log")});
        QCOMPARE(model.rowCount(), 2);
    }

    void anySequenceOfUpdatesGivesWhatOneWould()
    {
        std::mt19937 random(7);
        SourceTreeModel model(plain_words);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        SourceOrder order;
        order.setSourceModel(&model);
        order.sort(SourceTreeModel::Events);
        std::vector<bool> there(60, false);
        for (int round = 0; round < 150; ++round) {
            Sources now;
            for (std::uint32_t id = 0; id < there.size(); ++id) {
                if (random() % 8 == 0)
                    there[id] = !there[id];
                const std::string folder = "/c/f" + std::to_string(id % 5) + (id % 3 ? "/g/" : "/");
                if (there[id])
                    now.push_back(id % 4 ? source(id, folder + std::to_string(id) + ".log", random() % 3)
                                         : member(id, folder + "x.zip", std::to_string(id)));
            }
            model.set_sources(now);
            SourceTreeModel fresh(plain_words);
            fresh.set_sources(now);
            // A common folder that has become deeper is no reason to move rows.
            if (fresh.common_path() == model.common_path())
                QCOMPARE(picture(model), picture(fresh));
            QCOMPARE(model.sum(), fresh.sum());
        }
    }

    void sortsAndFinds()
    {
        SourceTreeModel model(plain_words);
        SourceOrder order;
        QAbstractItemModelTester tester(&order, Mode::QtTest);
        order.setSourceModel(&model);
        model.set_sources({source(1, "/l/ex9.log", 5), source(2, "/l/ex10.log", 40), source(3, "/l/d/y.log", 3)});
        order.sort(SourceTreeModel::Events, Qt::DescendingOrder);
        QCOMPARE(order.index(0, 0).data().toString(), "ex10.log");
        order.sort(SourceTreeModel::Name);
        QCOMPARE(order.index(1, 0).data().toString(), "ex9.log");
        order.setFilterFixedString("Y.LOG");
        QCOMPARE(picture(order), "d|done|3|1\n  y.log|done|3|1\n");
    }

    void hostileNamesAreShownAsText()
    {
        SourceTreeModel model(plain_words);
        auto bad = source(1, "/l/<b>x</b>\n\xE2\x80\xAE"
                             "gol.exe");
        bad->state = LoadState::Failed;
        bad->error = Error{ErrorCode::NotALog, "", "<i>why</i>"};
        model.set_sources({bad});
        const QModelIndex index = model.index(0, 0);
        QVERIFY(!index.data().toString().contains(QChar(0x202E)) && !index.data().toString().contains(u'\n'));
        QVERIFY(!index.data(Qt::ToolTipRole).toString().contains("<b>"));
        const QString why = index.siblingAtColumn(SourceTreeModel::State).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains("&lt;i&gt;why"), qPrintable(why));
        QVERIFY(index.data(SourceTreeModel::ErrorRole).toBool());
    }

    void anUpdateOfTenThousandSourcesIsQuick()
    {
        Sources all;
        for (std::uint32_t id = 0; id < 10'000; ++id)
            all.push_back(source(id, "/c/" + std::to_string(id % 50) + "/ex" + std::to_string(id) + ".log"));
        SourceTreeModel model(plain_words);
        SourceOrder order;
        order.setSourceModel(&model);
        QElapsedTimer timer;
        timer.start();
        model.set_sources(all);
        const qint64 first = timer.elapsed();
        qint64 slowest = 0;
        for (int round = 0; round < 10; ++round) {
            for (std::uint32_t i = 0; i < 100; ++i)
                all[i * 97 % 10'000] = source(i * 97 % 10'000, all[i * 97 % 10'000]->path, std::uint64_t(round) + 2);
            timer.start();
            model.set_sources(all);
            slowest = std::max(slowest, timer.nsecsElapsed() / 1000);
        }
        qInfo("10,000 sources: first %lld ms, 100 changed: at most %lld us", first, slowest);
        QVERIFY(slowest < 50'000);
    }
};

SPOOR_TEST(TestSourceTree)
#include "test_source_tree.moc"
