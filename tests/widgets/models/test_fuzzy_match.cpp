// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/models/fuzzy_match.h"

#include <QTest>

using namespace spoor;

namespace {

/// The name with what was found in brackets; `-` where it does not fit.
QString picture(const QString& typed, const QString& name)
{
    const auto match = fuzzy_match(typed, name);
    if (!match)
        return QStringLiteral("-");
    QString text;
    for (int i = 0; i < int(name.size()); ++i)
        text += match->positions.contains(i) ? QStringLiteral("[%1]").arg(name[i]) : QString(name[i]);
    return text;
}

}

class TestFuzzyMatch : public QObject {
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("words") << "nf" << "Next Failure" << "[N]ext [F]ailure";
        QTest::newRow("any case") << "NEXT" << "Next Failure" << "[N][e][x][t] Failure";
        QTest::newRow("blanks do not count") << "ne fa" << "Next Failure" << "[N][e]xt [F][a]ilure";
        QTest::newRow("within a word") << "ilu" << "Next Failure" << "Next Fa[i][l][u]re";
        QTest::newRow("a word's start before its middle") << "f" << "Of Failure" << "Of [F]ailure";
        QTest::newRow("a run before scattered") << "set" << "Show Entire Settings" << "Show Entire [S][e][t]tings";
        QTest::newRow("order matters") << "fn" << "Next Failure" << "-";
        QTest::newRow("not there") << "xyz" << "Next Failure" << "-";
        QTest::newRow("nothing typed") << "" << "Next" << "Next";
        QTest::newRow("longer than the name") << "abcd" << "abc" << "-";
        QTest::newRow("empty name") << "a" << "" << "-";
        QTest::newRow("other scripts") << QStringLiteral("öf") << QStringLiteral("Ordner öffnen")
                                       << QStringLiteral("Ordner [ö][f]fnen");
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QString, wanted);
        QCOMPARE(picture(typed, name), wanted);
    }

    void better_fits_score_higher_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("word starts") << "cf" << "Clear Filter" << "Circuit of";
        QTest::newRow("beginning") << "co" << "Columns…" << "Show in Context";
        QTest::newRow("shorter") << "find" << "Find" << "Find Previous";
    }
    void better_fits_score_higher()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto a = fuzzy_match(typed, better);
        const auto b = fuzzy_match(typed, worse);
        QVERIFY(a && b);
        QVERIFY2(a->score > b->score, qPrintable(QStringLiteral("%1 %2").arg(a->score).arg(b->score)));
    }

    void long_texts_end()
    {
        QVERIFY(fuzzy_match(QString(5000, u'a'), QString(5000, u'a')));
        QVERIFY(!fuzzy_match(QStringLiteral("ab"), QString(5000, u'a')));
    }
};

SPOOR_TEST(TestFuzzyMatch)
#include "test_fuzzy_match.moc"
