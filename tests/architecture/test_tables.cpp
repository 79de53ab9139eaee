// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "tests/architecture/source_tree.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

// Tables that must agree without the compiler seeing it.

namespace {

QString text_of(const char* path) { return QString::fromStdString(read_file(source_path(path))); }

/// All first captures of an expression.
QStringList captures(const QString& text, const QString& expression)
{
    const QRegularExpression pattern(expression, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto i = pattern.globalMatch(text); i.hasNext();)
        found += i.next().captured(1);
    return found;
}

QStringList error_codes(const QString& header)
{
    const QString code = code_of(header, Quoted::Blank);
    const QString body = captures(code, "enum class ErrorCode \\{([^}]*)\\}").value(0);
    return captures(body, "\\b([A-Z]\\w*)\\b");
}

/// Codes that a piece of wording does not name.
QStringList unworded(const QStringList& codes, const QString& wording)
{
    const QString code = code_of(wording, Quoted::Blank);
    QStringList missing;
    for (const QString& name : codes)
        if (!code.contains(QRegularExpression("\\bErrorCode::" + name + "\\b")))
            missing += name;
    return missing;
}

QHash<QString, QString> definitions_by_format(const QString& table)
{
    QHash<QString, QString> found;
    const QRegularExpression entry("Entry\\{\"([^\"]+)\",\\s*\"([^\"]+)\"\\}");
    for (auto i = entry.globalMatch(table); i.hasNext();) {
        const auto match = i.next();
        found.insert(match.captured(1), match.captured(2));
    }
    return found;
}

// Formats without columns of their own: "Spoor generic" colours what can be recognised in any line.
const QStringList coloured_as_generic = {"generic", "text"};
const QString generic_definition = "Spoor generic";

}

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void eachErrorIsWorded_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("command line") << "app/cli/wording.cpp";
        QTest::newRow("window") << "widgets/wording/error_wording.cpp";
    }
    void eachErrorIsWorded()
    {
        QFETCH(QString, path);
        const QStringList codes = error_codes(text_of("core/base/result.h"));
        QVERIFY(codes.size() > 10 && codes.contains("NotFound"));
        const QStringList missing = unworded(codes, text_of(qPrintable(path)));
        QVERIFY2(missing.isEmpty(), qPrintable(path + " has no words for " + missing.join(", ")));
    }

    void missingWordsAreSeen()
    {
        const QStringList codes =
            error_codes("enum class ErrorCode {\n    One,  ///< a Thing\n    Two,\n};\nenum class Other { Three };");
        QCOMPARE(codes, QStringList({"One", "Two"}));
        QCOMPARE(unworded(codes, "case ErrorCode::One: // ErrorCode::Two\n"), QStringList("Two"));
        QCOMPARE(unworded(codes, "case ErrorCode::One: case ErrorCode::Two2:\n"), QStringList("Two"));
    }

    // Format → definition (widgets/theme/raw_syntax.cpp) → file (resources/syntax) → resource (spoor.qrc).
    void eachFormatIsColoured()
    {
        const auto table = definitions_by_format(text_of("widgets/theme/raw_syntax.cpp"));
        QVERIFY(!table.isEmpty());
        QStringList ids;
        for (const Format* format : formats())
            ids += QString::fromUtf8(format->id().data(), qsizetype(format->id().size()));
        for (const QString& id : ids)
            QVERIFY2(table.contains(id) != coloured_as_generic.contains(id), qPrintable(id));
        for (const QString& id : table.keys())
            QVERIFY2(ids.contains(id), qPrintable(id + " is no format"));

        QStringList defined;
        const QDir folder(QString::fromStdString(source_path("resources/syntax")));
        const QString resources = text_of("resources/spoor.qrc");
        for (const QString& name : folder.entryList({"*.xml"}, QDir::Files)) {
            QVERIFY2(resources.contains("<file>syntax/" + name + "</file>"), qPrintable(name));
            defined +=
                captures(text_of(qPrintable("resources/syntax/" + name)), "<language\\s[^>]*\\bname=\"([^\"]+)\"");
        }
        for (const QString& wanted : table.values() + QStringList{generic_definition})
            QVERIFY2(defined.contains(wanted), qPrintable(wanted + " is defined nowhere"));
    }

    void resourcesExist()
    {
        const QStringList files = captures(text_of("resources/spoor.qrc"), "<file[^>]*>([^<]+)</file>");
        QVERIFY(!files.isEmpty());
        for (const QString& file : files)
            QVERIFY2(QFile::exists(QString::fromStdString(source_path("resources/")) + file), qPrintable(file));
    }

    void entriesAreRead()
    {
        const auto table =
            definitions_by_format("x{\n    Entry{\"a\", \"Spoor A\"},\n    Entry{\"b-c\",\n \"Spoor B\"},\n}");
        QCOMPARE(table, (QHash<QString, QString>{{"a", "Spoor A"}, {"b-c", "Spoor B"}}));
    }
};

SPOOR_TEST(TestTables)

#include "test_tables.moc"
