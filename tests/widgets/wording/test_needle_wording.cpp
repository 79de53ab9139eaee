// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_expectation.h"
#include "core/query/find.h"
#include "tests/support/suite.h"
#include "widgets/wording/needle_wording.h"

#include <QTest>

using namespace spoor;

class TestNeedleWording : public QObject {
    Q_OBJECT

    static QString words(const QString& needle)
    {
        const auto fault = fault_of({needle.toStdString(), true});
        return fault ? needle_words(needle, *fault) : QString();
    }

private slots:
    void faults_by_column()
    {
        QCOMPARE(words("a(b"), QString::fromUtf8("Column 4: this is not a regular expression – missing closing "
                                                 "parenthesis."));
        // Characters, not bytes.
        QVERIFY(words(QString::fromUtf8("ü(")).startsWith("Column 3:"));
        QCOMPARE(words("fine"), QString());
    }

    void what_happened_on_the_way()
    {
        QVERIFY(needle_words("x", {ErrorCode::BadFilter, "x", std::string(expected::regex_limit), 0, 0})
                    .contains("too many steps"));
        QVERIFY(!needle_words("x", {ErrorCode::SourceChanged, "a.log", "", 0, 0}).isEmpty());
    }
};

SPOOR_TEST(TestNeedleWording)
#include "test_needle_wording.moc"
