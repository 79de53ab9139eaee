// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/jobs/capture_job.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A block for every event.
Result<Capturing> each_event(const CaptureOptions& options)
{
    if (options.buffer_size == 13)
        return failure(ErrorCode::BadOption, "ForensicLogBufferSize 13", "luck");
    return Capturing{[](const auto& snapshot, auto events, const FindingSet*, const TaskContext&) {
                         std::vector<CapturedBlock> blocks;
                         for (const EventId event : events) {
                             CapturedBlock block;
                             block.criterion = "FAILED LOGIN";
                             block.text = "block of " + std::to_string(snapshot->line(event)) + "\n";
                             blocks.push_back(std::move(block));
                         }
                         return Result<std::vector<CapturedBlock>>(std::move(blocks));
                     },
                     [] { return CaptureState(); }};
}

CaptureOptions on(const std::string& file = {})
{
    CaptureOptions options;
    options.engine = true;
    options.file = file;
    return options;
}

struct Stage {
    explicit Stage(CaptureMaker maker = each_event) : job(std::move(maker))
    {
        QObject::connect(&job, &CaptureJob::captured, &job, [this](const CaptureNews& news) {
            if (news.anew)
                got.clear();
            for (const CapturedBlock& block : news.blocks)
                got += QString::fromStdString(block.text).trimmed() + u';';
            if (news.error)
                errors += news.error->subject;
            written += news.written;
            ++runs;
        });
    }
    std::shared_ptr<const Snapshot> grow()
    {
        text += "2009-11-17 10:00:00 line\n";
        return loaded({scratch.write("a.log", text)});
    }

    Scratch scratch;
    std::string text;
    CaptureJob job;
    QString got;
    std::string errors;
    std::uint32_t written = 0;
    int runs = 0;
};

}

class TestCaptureJob : public QObject {
    Q_OBJECT

private slots:
    void whatIsThereAndThenWhatIsNew()
    {
        Stage s;
        const std::string file = s.scratch.path("forensic.log");
        s.job.set_options(on(file));
        s.grow();
        s.job.look_in(s.grow(), nullptr, false);
        QTRY_COMPARE(s.got, "block of 1;block of 2;");
        s.job.look_in(s.grow(), nullptr, true);
        QTRY_COMPARE(s.got, "block of 1;block of 2;block of 3;");
        QTRY_VERIFY(!s.job.running());
    }

    void offIsOff()
    {
        Stage s;
        s.job.set_options({});
        s.job.look_in(s.grow(), nullptr, true);
        QVERIFY(!s.job.running());
        s.job.set_options(on());
        QTRY_COMPARE(s.got, "block of 1;");
        // Other options begin anew.
        CaptureOptions other = on();
        other.buffer_size = 7;
        s.job.set_options(other);
        QTRY_COMPARE(s.runs, 2);
        QCOMPARE(s.got, "block of 1;");
    }

    void wrongOptionsAreTold()
    {
        Stage s;
        CaptureOptions wrong = on();
        wrong.buffer_size = 13;
        s.job.set_options(wrong);
        s.job.look_in(s.grow(), nullptr, false);
        QTRY_COMPARE(s.errors, "ForensicLogBufferSize 13");
    }

    void findingsAreWaitedFor()
    {
        Stage s;
        CaptureOptions options = on();
        options.criteria = {"finding:*"};
        s.job.set_options(options);
        const auto snapshot = s.grow();
        s.job.look_in(snapshot, nullptr, false);
        QVERIFY(!s.job.running());
        auto findings = std::make_shared<FindingSet>();
        findings->snapshot = snapshot;
        s.job.look_in(snapshot, findings, false);
        QTRY_COMPARE(s.got, "block of 1;");
    }

    void whatRunsIsLetFinish()
    {
        std::atomic<int> runs = 0;
        Stage s([&](const CaptureOptions& options) {
            auto made = each_event(options);
            made->take = [&, take = made->take](const auto& snapshot, auto events, const FindingSet* f,
                                                const TaskContext& context) {
                ++runs;
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                return take(snapshot, events, f, context);
            };
            return made;
        });
        s.job.set_options(on());
        for (int i = 0; i < 5; ++i)
            s.job.look_in(s.grow(), nullptr, true);
        QTRY_COMPARE(s.got, "block of 1;block of 2;block of 3;block of 4;block of 5;");
        QVERIFY2(runs <= 3, qPrintable(QString::number(runs)));
    }
};

SPOOR_TEST(TestCaptureJob)
#include "test_capture_job.moc"
