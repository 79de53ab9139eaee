// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/block_pool.h"
#include "core/engine/chunker.h"
#include "tests/core/engine/log_texts.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cstring>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Cuts after the last line end, as formats do whose lines stand for themselves.
class Lines final : public SourceParser {
public:
    ParsedChunk parse(const Chunk&, const ChunkState*, Fronts&) const override { return {}; }
};

struct Given {
    std::vector<std::string> lines;  ///< `offset text`, a cut one `offset text… of LENGTH`
    std::string fault;
    int firsts = 0, lasts = 0;
};

/// What a text gives in blocks of a size, with this much headroom in front of each.
Given given(const std::string& text, std::size_t block_size, std::size_t headroom, std::size_t start = 0)
{
    Given out;
    Lines parser;
    Chunker chunker(start);
    std::vector<char> memory(headroom + block_size);
    std::uint64_t next_offset = start;
    std::size_t at = 0;
    bool ended = false;
    while (!ended) {
        const std::size_t size = std::min(block_size, text.size() - at);
        std::memset(memory.data(), '?', memory.size());
        std::memcpy(memory.data() + headroom, text.data() + at, size);
        at += size;
        ended = at == text.size();
        const Chunker::Pieces pieces = chunker.next(memory.data() + headroom, size, headroom, ended, parser);
        for (std::size_t i = 0; i < pieces.chunks.size(); ++i) {
            const Chunk& c = pieces.chunks[i];
            if (c.offset != next_offset)
                out.fault = "a chunk begins at " + std::to_string(c.offset) + ", the one before ended at " +
                            std::to_string(next_offset);
            next_offset = i + 1 < pieces.chunks.size() ? pieces.chunks[i + 1].offset : pieces.end;
            out.firsts += c.first;
            out.lasts += c.last;
            if (c.cut_line_length) {
                if (std::string_view(text).substr(c.offset, c.text.size()) != c.text)
                    out.fault = "the head of a long line is not its head";
                out.lines.push_back(std::to_string(c.offset) + " long of " + std::to_string(c.cut_line_length));
                continue;
            }
            if (std::string_view(text).substr(c.offset, c.text.size()) != c.text)
                out.fault = "a chunk is not the text at its offset";
            for (std::size_t from = 0; from < c.text.size();) {
                const std::size_t end = std::min(c.text.find('\n', from), c.text.size() - 1) + 1;
                std::string_view line = c.text.substr(from, end - from);
                while (line.ends_with('\n') || line.ends_with('\r'))
                    line.remove_suffix(1);
                out.lines.push_back(std::to_string(c.offset + from) + " " +
                                    (line.size() > Chunker::longest_line ? "long of " + std::to_string(line.size())
                                                                         : std::string(line)));
                from = end;
            }
        }
        if (!ended && pieces.end > at)
            out.fault = "a chunk ends beyond what was given";
    }
    if (next_offset != text.size())
        out.fault = "the chunks end at " + std::to_string(next_offset) + " of " + std::to_string(text.size());
    return out;
}

}

class TestChunker : public QObject {
    Q_OBJECT

private slots:
    void blocksOfAnySizeGiveTheSameLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("one line end") << QByteArray("\n");
        QTest::newRow("only line ends") << QByteArray(257, '\n');
        QTest::newRow("only CRLF") << QByteArray("\r\n").repeated(100);
        QTest::newRow("no end at the end") << QByteArray("one\ntwo\nthree");
        QTest::newRow("lengths of all kinds") << QByteArray::fromStdString([] {
            std::string text;
            for (std::size_t i = 0; i < 90; ++i)
                text += std::string(i, static_cast<char>('a' + i % 26)) + (i % 3 ? "\n" : "\r\n");
            return text;
        }());
        QTest::newRow("NULs") << QByteArray("a\n" + QByteArray(50, '\0') + "\nb\n");
    }
    void blocksOfAnySizeGiveTheSameLines()
    {
        QFETCH(QByteArray, text);
        const Given whole = given(text.toStdString(), text.size() + 1, 0);
        QCOMPARE(whole.fault, "");
        QCOMPARE(whole.firsts, text.isEmpty() ? 0 : 1);
        for (std::size_t block = 1; block <= std::size_t(text.size()) + 1; ++block) {
            for (const std::size_t headroom : {0, 1, 3, 64, 5000}) {
                const Given parts = given(text.toStdString(), block, headroom);
                const QByteArray where =
                    "blocks of " + QByteArray::number(block) + ", headroom " + QByteArray::number(headroom);
                QVERIFY2(parts.fault.empty(), where + ": " + QByteArray::fromStdString(parts.fault));
                QVERIFY2(parts.lines == whole.lines, where);
                QVERIFY2(parts.firsts == whole.firsts && parts.lasts <= 1, where);
            }
        }
    }

    void longLinesAreCutInDisplayOnly_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<int>("block");
        for (const int block : {700'000, 1 << 20, (1 << 20) + 1, 2 << 20, 100'003}) {
            QTest::addRow("LF, blocks of %d", block) << QByteArray("\n") << block;
            QTest::addRow("CRLF, blocks of %d", block) << QByteArray("\r\n") << block;
        }
    }
    void longLinesAreCutInDisplayOnly()
    {
        QFETCH(QByteArray, end);
        QFETCH(int, block);
        const std::string eol = end.toStdString();
        const std::string text = "before" + eol + std::string(5'000'000, 'x') + eol + "between" + eol +
                                 std::string((4 << 20) + 1, 'y') + eol + std::string(3'000'001, 'z');
        const Given parts = given(text, std::size_t(block), Block::headroom);
        QCOMPARE(parts.fault, "");
        QCOMPARE(parts.firsts, 1);
        const std::size_t n = eol.size();
        const std::vector<std::string> expected = {
            "0 before",
            std::to_string(6 + n) + " long of 5000000",
            std::to_string(5'000'006 + 2 * n) + " between",
            std::to_string(5'000'013 + 3 * n) + " long of 4194305",
            std::to_string(9'194'318 + 4 * n) + " long of 3000001",
        };
        QCOMPARE(parts.lines, expected);
    }

    void lineEndSplitBetweenBlocks()
    {
        // The CR is the last byte of one block, the LF the first of the next, behind a long line.
        const std::string text = std::string((2 << 20) - 1, 'x') + "\r\nafter\n";
        const Given parts = given(text, 1 << 20, 0);
        QCOMPARE(parts.fault, "");
        QCOMPARE(parts.lines, (std::vector<std::string>{"0 long of 2097151", "2097153 after"}));
    }

    void byteOrderMarkIsNoText()
    {
        const std::string text = "\xEF\xBB\xBF"
                                 "first\nsecond\n";
        for (std::size_t block = 3; block <= text.size(); ++block) {
            const Given parts = given(text, block, 64, 3);
            QCOMPARE(parts.fault, "");
            QCOMPARE(parts.lines, (std::vector<std::string>{"3 first", "9 second"}));
        }
    }

    void tailLargerThanTheHeadroom()
    {
        const std::string text = std::string(900'000, 'a') + "\n" + std::string(900'000, 'b') + "\nc\n";
        const Given parts = given(text, 500'000, Block::headroom);
        QCOMPARE(parts.fault, "");
        QCOMPARE(parts.lines.size(), 3u);
        QCOMPARE(parts.lines, given(text, text.size(), 0).lines);
    }
};

SPOOR_TEST(TestChunker)
#include "test_chunker.moc"
