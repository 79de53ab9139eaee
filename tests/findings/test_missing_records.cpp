// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/findings/finding_picture.h"
#include "tests/support/evt_writer.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// What the rule says of an event log of Windows NT to Server 2003.
std::string said_of(const std::string& bytes)
{
    Scratch scratch;
    return finding_picture({scratch.write("SecEvent.Evt", bytes)}, {}, "log.missing-records");
}

EvtRing ring_of(std::size_t size, std::uint32_t records)
{
    EvtRing ring(size);
    for (std::uint32_t i = 0; i < records; ++i)
        ring.add({.time = 1'000'000'000 + i, .id = 592, .strings = {"2300", "C:\\WINNT\\system32\\cmd.exe"}});
    ring.close();
    return ring;
}

}

// Logs of a binary format, which cases in folders would not show.
class TestMissingRecords : public QObject {
    Q_OBJECT

private slots:
    void logThatWentRoundIsWhole()
    {
        const EvtRing ring = ring_of(16 * 1024, 400);
        QVERIFY(ring.first() > 1);
        QCOMPARE(said_of(ring.bytes()), "");
    }

    void recordsThatWereTakenOutAreMissed()
    {
        std::string bytes = ring_of(64 * 1024, 60).bytes();
        // As if three were cut out behind the thirtieth: those behind it keep their numbers.
        const std::string magic = "LfLe";
        std::size_t at = bytes.find(magic, 0x30);
        for (std::uint32_t number = 1; at != std::string::npos; ++number) {
            const std::size_t next = bytes.find(magic, at + 4);
            // RecordNumber stands behind the magic.
            if (number > 30)
                bytes[at + 4] = static_cast<char>(number + 3);
            at = next;
        }
        const std::string said = said_of(bytes);
        QVERIFY2(said.find("3 numbers are missing: 31 to 33") != std::string::npos, said.c_str());
        QVERIFY2(said.starts_with("medium"), said.c_str());
    }
};

SPOOR_TEST(TestMissingRecords)

#include "test_missing_records.moc"
