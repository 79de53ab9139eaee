// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evt_writer.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/jobs/neighbours.h"

#include <QRegularExpression>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

// `number kind id`, a record a line; `*` before the event's own.
QString picture(const Result<Neighbours>& all)
{
    if (!all)
        return "error: " + QString::fromStdString(all.error().detail);
    static const QRegularExpression id("<EventID[^>]*>(\\d+)");
    QString out = all->from_start ? "[start]\n" : "";
    for (std::size_t i = 0; i < all->lines.size(); ++i) {
        const NeighbourLine& line = all->lines[i];
        const QString text = QString::fromStdString(line.text);
        const auto found = id.match(text);
        out += i == all->current ? "*" : "";
        out += QString("%1 %2 %3\n")
                   .arg(line.line)
                   .arg(line.kind == LineKind::Rejected ? "rejected" : "event")
                   .arg(found.hasMatch() ? found.captured(1) : text.left(8));
    }
    return out + (all->to_end ? "[end]\n" : "");
}

std::string five_records()
{
    std::vector<EvtRecord> records(5);
    for (std::uint32_t i = 0; i < 5; ++i) {
        records[i].time += i;
        records[i].id = 528 + i;
    }
    return evt_file(records);
}

}

class TestRecordNeighbours : public QObject {
    Q_OBJECT
private slots:
    void recordsStandWhereLinesDo()
    {
        Scratch files;
        const auto snapshot = loaded({files.write("SecEvent.Evt", five_records())});
        QCOMPARE(snapshot->event_count(), 5u);
        LineReader reader;
        QCOMPARE(picture(neighbours(reader, *snapshot, EventId{2}, 1)), "2 event 529\n*3 event 530\n4 event 531\n");
        QCOMPARE(picture(neighbours(reader, *snapshot, EventId{0}, 2)),
                 "[start]\n*1 event 528\n2 event 529\n3 event 530\n");
        QCOMPARE(picture(neighbours(reader, *snapshot, EventId{4}, 1)), "4 event 531\n*5 event 532\n[end]\n");
    }

    // Two records of which one is damaged: what is left of it is shown between its neighbours, as bytes.
    void damageIsShownInItsPlace()
    {
        Scratch files;
        std::string bytes = five_records();
        std::size_t mark = 0;  // of the header, then of the records in turn
        for (int i = 0; i < 4; ++i)
            mark = bytes.find("LfLe", mark + 1);
        bytes.replace(mark, 4, "xxxx");
        const auto snapshot = loaded({files.write("SecEvent.Evt", bytes)});
        QCOMPARE(snapshot->event_count(), 4u);
        LineReader reader;
        const QString shown = picture(neighbours(reader, *snapshot, EventId{1}, 2));
        QVERIFY2(shown.contains("*2 event 529\n0 rejected "), qPrintable(shown));
        QVERIFY2(shown.contains("event 531"), qPrintable(shown));
    }

    void otherSourcesAreNoNeighbours()
    {
        Scratch files;
        const auto snapshot =
            loaded({files.write("a.log", "2024-01-02 03:04:05 one\n"), files.write("b.Evt", five_records()),
                    files.write("c.log", "2024-01-02 03:04:05 two\n")});
        LineReader reader;
        QCOMPARE(picture(neighbours(reader, *snapshot, EventId{1}, 9)),
                 "[start]\n*1 event 528\n2 event 529\n3 event 530\n4 event 531\n5 event 532\n[end]\n");
    }
};

SPOOR_TEST(TestRecordNeighbours)

#include "test_record_neighbours.moc"
