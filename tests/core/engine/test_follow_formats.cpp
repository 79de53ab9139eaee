// SPDX-License-Identifier: GPL-3.0-or-later
// Each format's samples, written piece by piece to a file that is followed, must give what one reading gives.
#include "tests/core/engine/following.h"
#include "tests/core/engine/log_texts.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Events and ledger; segments may be cut otherwise.
std::string picture(const Snapshot& s) { return event_picture(s) + source_picture(s); }

QString fault(const Snapshot& actual, const std::string& expected)
{
    return QString::fromStdString(difference(expected, picture(actual)));
}

LoadOptions hurried()
{
    LoadOptions options = following_options();
    options.follow_timing.settle = FollowTiming::Ms(5);
    options.follow_timing.unfinished = FollowTiming::Ms(600);
    return options;
}

/// Cuts that are mostly within lines, some within a line end.
std::vector<std::size_t> cuts_of(const std::string& text, int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::size_t> cuts;
    for (int i = 0; i < count && !text.empty(); ++i) {
        std::size_t at = random() % text.size();
        if (i % 3 == 0)
            at = std::min(text.find('\n', at), text.size());
        cuts.push_back(at);
    }
    std::ranges::sort(cuts);
    return cuts;
}

}

class TestFollowFormats : public QObject {
    Q_OBJECT

private slots:
    void growingInPieces_data()
    {
        QTest::addColumn<QString>("path");
        QDir formats(QString::fromStdString(source_path("tests/formats")));
        for (const QString& folder : formats.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir dir(formats.filePath(folder));
            for (const QString& name : dir.entryList({"*.log"}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(folder + '/' + name)) << dir.filePath(name);
        }
    }
    void growingInPieces()
    {
        QFETCH(QString, path);
        const std::string text = read_file(path.toStdString());
        Scratch scratch;
        const std::string file = scratch.write("in/a.log", "");
        Investigation investigation(hurried());
        investigation.add({scratch.path("in")});
        investigation.wait();
        std::size_t at = 0;
        for (const std::size_t cut : cuts_of(text, 6, unsigned(text.size()))) {
            append(file, std::string_view(text).substr(at, cut - at));
            at = cut;
            QCOMPARE(QString::fromStdString(inner_fault_of(*investigation.wait())), QString());
        }
        append(file, std::string_view(text).substr(at));
        const std::string expected = picture(*loaded({file}));
        QTRY_COMPARE_WITH_TIMEOUT(fault(*investigation.wait(), expected), QString(), 10'000);
    }

    /// The same beyond the size up to which a file is read anew at each change: there parsers go on where they were.
    void goingOnInPieces_data() { growingInPieces_data(); }
    void goingOnInPieces()
    {
        QFETCH(QString, path);
        const std::string sample = read_file(path.toStdString());
        std::string text = sample;
        while (text.size() < 100'000)
            text += sample;
        Scratch scratch;
        const std::string file = scratch.write("in/a.log", text.substr(0, 70'000));
        Investigation investigation(hurried());
        investigation.add({scratch.path("in")});
        investigation.wait();
        std::size_t at = 70'000;
        const std::string rest = text.substr(at);
        for (const std::size_t cut : cuts_of(rest, 30, unsigned(sample.size()))) {
            append(file, std::string_view(text).substr(at, 70'000 + cut - at));
            at = 70'000 + cut;
            const auto s = investigation.wait();
            QCOMPARE(QString::fromStdString(inner_fault_of(*s)), QString());
        }
        append(file, std::string_view(text).substr(at));
        const std::string expected = picture(*loaded({file}));
        QTRY_COMPARE_WITH_TIMEOUT(fault(*investigation.wait(), expected), QString(), 10'000);
        const std::string wrong = fault_of(*investigation.snapshot(), [&](const SourceInfo&) { return text; });
        QCOMPARE(QString::fromStdString(wrong), QString());
    }

    void headerFarInFrontStaysInForce()
    {
        Scratch scratch;
        const std::string first = w3c_text(400'000, 3);
        const std::string path = scratch.write("ex041116.log", first);
        Investigation investigation(hurried());
        investigation.add({path});
        investigation.wait();
        std::string text = first;
        const std::string more = w3c_text(30'000, 4);
        // Rows alone, without the header in front of them.
        const std::string rows = first.substr(first.rfind('\n', first.size() - 20'000) + 1) + more;
        std::size_t at = 0;
        for (const std::size_t cut : cuts_of(rows, 25, 7)) {
            append(path, std::string_view(rows).substr(at, cut - at));
            at = cut;
            investigation.wait();
        }
        append(path, std::string_view(rows).substr(at));
        QTRY_COMPARE_WITH_TIMEOUT(fault(*investigation.wait(), picture(*loaded({path}))), QString(), 10'000);
    }

    void utf16IsReadAgain()
    {
        Scratch scratch;
        const auto wide = [](const std::string& text) {
            std::string out;
            for (const char c : text)
                out += std::string{c, '\0'};
            return out;
        };
        const std::string path = scratch.write("a.log", "\xFF\xFE" + wide(numbered(0, 10)));
        Investigation investigation(hurried());
        investigation.add({path});
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 10));
        append(path, wide(numbered(10, 12)));
        QTRY_COMPARE(numbers_of(*investigation.wait()), run_of(0, 12));
        QTRY_COMPARE(fault(*investigation.wait(), picture(*loaded({path}))), QString());
    }
};
SPOOR_TEST(TestFollowFormats)
#include "test_follow_formats.moc"
