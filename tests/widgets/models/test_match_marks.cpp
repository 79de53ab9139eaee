// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/models/match_marks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace spoor;

class TestMatchMarks : public QObject {
    Q_OBJECT

    // Marked parts in brackets, those of the filter in braces.
    static QString marked(const MatchMarks& marks, const QString& cell)
    {
        QString out;
        qsizetype at = 0;
        for (const auto& span : marks.in(cell)) {
            const bool found = span.kind == MatchMarks::Kind::Found;
            out += cell.mid(at, span.start - at) + (found ? u'[' : u'{') + cell.mid(span.start, span.length) +
                   (found ? u']' : u'}');
            at = span.start + span.length;
        }
        return out + cell.mid(at);
    }

private slots:
    void texts()
    {
        QCOMPARE(marked(MatchMarks({"exe"}), "/CMD.EXE/x.exe"), "/CMD.[EXE]/x.[exe]");
        QCOMPARE(marked(MatchMarks({"exe", false, true}), "/CMD.EXE/x.exe"), "/CMD.EXE/x.[exe]");
        QCOMPARE(marked(MatchMarks({"exe", false, false, true}), "exec x.exe _exe"), "exec x.[exe] _exe");
        QCOMPARE(marked(MatchMarks({"aa"}), "aaaaa"), "[aa][aa]a");
        QCOMPARE(marked(MatchMarks({"m\xC3\xBCller"}), QString::fromUtf8("M\u00DCLLER")),
                 QString::fromUtf8("[M\u00DCLLER]"));
        QCOMPARE(marked(MatchMarks({"a.c"}), "abc a.c"), "abc [a.c]");
        QCOMPARE(marked(MatchMarks({"a.c", false, false, true}), "abc a.c"), "abc [a.c]");
    }

    void expressions()
    {
        QCOMPARE(marked(MatchMarks({"a.c", true}), "abc A.C"), "[abc] [A.C]");
        QCOMPARE(marked(MatchMarks({"a.c", true, true}), "abc A.C"), "[abc] A.C");
        QCOMPARE(marked(MatchMarks({"a|b", true, false, true}), "ab a b"), "ab [a] [b]");
        QCOMPARE(marked(MatchMarks({"x*", true}), "axxb"), "a[xx]b");
        QVERIFY(MatchMarks({"a(", true}).empty());
    }

    void nothing()
    {
        QVERIFY(MatchMarks().empty());
        QVERIFY(MatchMarks({""}).empty());
        QVERIFY(MatchMarks().in("x").isEmpty());
        QVERIFY(MatchMarks({"x"}).in("").isEmpty());
        QVERIFY(MatchMarks({"x"}) == MatchMarks({"x"}));
        QVERIFY(MatchMarks({"x"}) != MatchMarks({"x", true}));
        QVERIFY(MatchMarks({"x"}) != MatchMarks());
    }

    void words_of_the_filter()
    {
        const QStringList words =
            words_of_filter("cmd \"two words\" (status:401 or root.exe) not gone and not (a b) /re/ w*d");
        QCOMPARE(words, (QStringList{"cmd", "two words", "root.exe"}));
        QVERIFY(words_of_filter("status:").isEmpty());
        const MatchMarks marks({"cmd.exe"}, {"cmd", "winnt"});
        QCOMPARE(marked(marks, "/winnt/cmd.exe?cmd"), "/{winnt}/[cmd.exe]?{cmd}");
        QVERIFY(!MatchMarks({""}, {"cmd"}).empty());
    }

    void bounds()
    {
        QCOMPARE(MatchMarks({"a"}).in(QString(1000, u'a')).size(), MatchMarks::span_limit);
        QVERIFY(MatchMarks({"a"}).in(QString(MatchMarks::length_limit, u'b') + u'a').isEmpty());
        QStringList many(100, "x");
        many << "a";
        QVERIFY(MatchMarks({""}, many).in("a").isEmpty());
        // What would take for ever ends.
        const MatchMarks slow({"(a+)+$", true});
        QElapsedTimer clock;
        clock.start();
        slow.in(QString(100, u'a') + u'b');
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    }
};

SPOOR_TEST(TestMatchMarks)
#include "test_match_marks.moc"
