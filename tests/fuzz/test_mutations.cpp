// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/registry.h"
#include "core/io/encoding.h"
#include "tests/formats/picture.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace spoor;
using namespace spoor::test;

namespace {

using Random = std::minstd_rand;

std::size_t below(Random& random, std::size_t n) { return n == 0 ? 0 : random() % n; }

/// Where a line begins, at or before a random place.
std::size_t line_start(const std::string& text, Random& random)
{
    const std::size_t end = text.rfind('\n', below(random, text.size()));
    return end == std::string::npos ? 0 : end + 1;
}

/// One change: of a byte, a run of bytes, a line, or what a real log suffers.
void mutate(std::string& text, const std::vector<std::string>& samples, Random& random)
{
    using namespace std::string_literals;
    static const std::string pieces[] = {
        "\0"s,
        "\r"s,
        "\n"s,
        "\n\n\n"s,
        "\r\r\n"s,
        "\""s,
        " "s,
        "-"s,
        "+"s,
        "#"s,
        "#Fields:"s,
        "#Fields: time\n"s,
        "\n#Date: 2004-11-16 23:59:59\n"s,
        "\n#GMT-Offset: -08:00\n"s,
        "\xEF\xBB\xBF"s,
        "\xFF\xFE"s,
        "\xC3"s,
        "\xF0\x9F"s,
        "%00"s,
        "99999999999999999999"s,
        "-1"s,
        "0000-00-00 00:00:00"s,
        "9999-12-31 23:59:60"s,
        "[32/Foo/2004:25:61:61 +9900]"s,
        ", "s,
        "[]"s,
    };
    const std::size_t at = below(random, text.size());
    switch (random() % 10) {
    case 0:
        if (!text.empty())
            text[at] = static_cast<char>(random());
        break;
    case 1:
        text.erase(at, below(random, 60));
        break;
    case 2:
        text.insert(at, pieces[below(random, std::size(pieces))]);
        break;
    case 3:
        text.insert(at, std::string(below(random, 300), '\0'));
        break;
    case 4:
        text.resize(at);
        break;
    case 5: {  // a line of another log
        const std::string& other = samples[below(random, samples.size())];
        const std::size_t from = line_start(other, random);
        text.insert(line_start(text, random), other.substr(from, below(random, 400)));
        break;
    }
    case 6: {  // a line twice
        const std::size_t from = line_start(text, random);
        text.insert(from, text.substr(from, text.find('\n', from) - from + 1));
        break;
    }
    case 7: {  // a line gone
        const std::size_t from = line_start(text, random);
        text.erase(from, text.find('\n', from) - from + 1);
        break;
    }
    case 8: {  // wrapped at a blank
        const std::size_t blank = text.find(' ', at);
        if (blank != std::string::npos)
            text[blank] = '\n';
        break;
    }
    default:
        text.insert(at, std::string(below(random, 3000), "x ,\"#"[random() % 5]));
        break;
    }
}

std::vector<std::string> all_samples()
{
    std::vector<std::string> out;
    QDirIterator files(QString::fromStdString(source_path("tests/formats")), {"*.log"}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    for (const QString& path : paths)
        out.push_back(read_file(path.toStdString()));
    return out;
}

std::uint64_t count_of_lines(const std::string& text)
{
    return static_cast<std::uint64_t>(std::ranges::count(text, '\n')) + (!text.empty() && text.back() != '\n');
}

}

/// Damaged logs, the same ones on each run. SPOOR_FUZZ_SECONDS gives it longer than its usual two seconds a test,
/// SPOOR_FUZZ_SEED other ones, SPOOR_FUZZ_ROUND begins with the one that failed.
class TestMutations : public QObject {
    Q_OBJECT

    static qint64 budget()
    {
        const int seconds = qEnvironmentVariableIntValue("SPOOR_FUZZ_SECONDS");
        return 1000 * (seconds ? seconds : 2);
    }
    static unsigned seed() { return static_cast<unsigned>(qEnvironmentVariableIntValue("SPOOR_FUZZ_SEED")); }
    static unsigned first_round() { return static_cast<unsigned>(qEnvironmentVariableIntValue("SPOOR_FUZZ_ROUND")); }

private slots:
    void everyFormatBearsThem()
    {
        const auto samples = all_samples();
        QVERIFY(!samples.empty());
        QElapsedTimer timer;
        timer.start();
        unsigned round = first_round();
        for (; timer.elapsed() < budget() && round - first_round() < 4000 * (budget() / 1000); ++round) {
            Random random(round + 1 + seed() * 1'000'003);
            std::string text = samples[round % samples.size()];
            for (std::size_t n = 1 + below(random, 12); n > 0; --n)
                mutate(text, samples, random);
            const Format* detected = detect(sample_of(text)).format;
            QVERIFY(detected);
            const auto all = formats();
            for (const Format* format : {detected, all[below(random, all.size())]}) {
                if (format->binary())
                    continue;
                for (const std::size_t size : {std::size_t{0}, 60 + below(random, 900)}) {
                    std::string fault;
                    const LineCounts c = ledger(*format, text, size, fault);
                    const QByteArray where = QByteArray::fromStdString(std::string(format->id())) + ", round " +
                                             QByteArray::number(round) + ", chunks of " + QByteArray::number(size);
                    QVERIFY2(fault.empty(), where + ": " + QByteArray::fromStdString(fault));
                    QVERIFY2(c.total == count_of_lines(text), where);
                    QVERIFY2(c.event + c.continuation + c.directive + c.blank + c.rejected == c.total, where);
                }
                // Records that can be opened: no decoder may mind what stands there.
                for (std::size_t i = 0; i < 5; ++i) {
                    const std::size_t from = line_start(text, random);
                    const Layout layout{{"date", "time", "c-ip", "cs-uri-stem"}, false, {}};
                    for (const RawField& f :
                         format->decode(std::string_view(text).substr(from, 300), i % 2 ? &layout : nullptr))
                        QVERIFY2(is_utf8(f.value) && is_utf8(f.name), "a field is not UTF-8");
                }
            }
        }
        qInfo("%u texts", round);
    }

    void theEngineBearsThem()
    {
        const auto samples = all_samples();
        Scratch scratch;
        QElapsedTimer timer;
        timer.start();
        unsigned round = first_round();
        for (; timer.elapsed() < budget() && round - first_round() < 40 * (budget() / 1000); ++round) {
            std::vector<std::string> texts;
            for (unsigned file = 0; file < 20; ++file) {
                Random random(round * 20 + file + 77 + seed() * 1'000'003);
                std::string text = samples[(round + file) % samples.size()];
                for (std::size_t n = 1 + below(random, 8); n > 0; --n)
                    mutate(text, samples, random);
                scratch.write("in/" + std::to_string(100 + file), text);
                texts.push_back(std::move(text));
            }
            const auto snapshot = loaded({scratch.path("in")});
            const std::string fault = fault_of(*snapshot, [&](const SourceInfo& source) {
                std::string text = texts[std::size_t(std::stoi(source.path.substr(source.path.rfind('/') + 1)) - 100)];
                const bool big = source.encoding == Encoding::Utf16Be;
                if (!big && source.encoding != Encoding::Utf16Le)
                    return text;
                const bool mark = text.starts_with(big ? "\xFE\xFF" : "\xFF\xFE");
                text = text.substr(mark ? 2 : 0);
                return utf16_to_utf8(std::string_view(text).substr(0, text.size() & ~std::size_t{1}), big);
            });
            QVERIFY2(fault.empty(),
                     QByteArray("round ") + QByteArray::number(round) + ": " + QByteArray::fromStdString(fault));
        }
        qInfo("%u folders", round);
    }
};

SPOOR_TEST(TestMutations)
#include "test_mutations.moc"
