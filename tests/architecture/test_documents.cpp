// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace spoor::test;

// What the documents name must be there.

namespace {

using Exists = std::function<bool(const QString& path)>;

/// Commands that documents may name.
struct Commands {
    QStringList dev;  ///< of packaging/dev
    QStringList cli;  ///< of spoor-cli
};

QString text_of(const char* path) { return QString::fromStdString(read_file(source_path(path))); }

QStringList all(const QString& text, const QString& expression)
{
    const QRegularExpression pattern(expression, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto i = pattern.globalMatch(text); i.hasNext();)
        found += i.next().captured(1);
    return found;
}

Commands commands()
{
    return {all(all(text_of("packaging/dev"), "^(.*)\\) \"cmd_").value(0), "([a-z]+)"),
            all(text_of("app/cli/main.cpp"), "Command\\{\"([a-z]+)\"")};
}

bool exists(const QString& path)
{
    // A name that the table of layers keeps for later is not wrong.
    const auto kept = [&](const Layer& layer) { return layer.folder == path; };
    return QFileInfo::exists(QString::fromStdString(source_path(path.toStdString()))) ||
           std::ranges::any_of(layers(), kept);
}

/// What a document names and is not there.
QStringList missing(const SourceFile& document, const Commands& known, const Exists& there)
{
    QStringList complaints;
    const QString& text = document.text;
    const QString folder = document.path.contains('/') ? document.path.section('/', 0, -2) + '/' : QString();
    for (const QString& target : all(text, "\\]\\(([^)#]+)[^)]*\\)"))
        if (!target.contains("://") && !there(QDir::cleanPath(folder + target)))
            complaints += document.path + ": leads to " + target;
    for (const QString& path : all(text, "`((?:core|widgets|app|tests|resources|packaging)/[\\w./\\-]*\\w)/?`"))
        if (!there(path))
            complaints += document.path + ": names " + path;
    const QString code = "(?:^ {4}|`)[^`\\n]*?";
    for (const QString& word : all(text, code + "packaging/dev ([a-z]+)"))
        if (!known.dev.contains(word))
            complaints += document.path + ": packaging/dev knows no " + word;
    for (const QString& word : all(text, code + "(?:spoor-cli|dev cli) ([a-z]+)"))
        if (!known.cli.contains(word))
            complaints += document.path + ": spoor-cli knows no " + word;
    return complaints;
}

}

class TestDocuments : public QObject {
    Q_OBJECT

private slots:
    void whatTheyNameIsThere()
    {
        const Commands known = commands();
        QVERIFY(known.dev.contains("run") && known.cli.contains("summary"));
        QStringList complaints;
        int documents = 0;
        for (const SourceFile& file : source_tree())
            if (file.path.endsWith(".md")) {
                ++documents;
                complaints += missing(file, known, exists);
            }
        QVERIFY(documents >= 8);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }

    void manPageNamesEachCommand()
    {
        const QString page = text_of("packaging/spoor-cli.1");
        for (const QString& command : commands().cli)
            QVERIFY2(page.contains("\n.B " + command + "\n"), qPrintable(command));
    }

    void whatIsMissingIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("link") << "see [a](b/c.md#d)" << "core/x.md: leads to b/c.md";
        QTest::newRow("link up") << "[a](../there.md) [b](https://example.org/x)" << "";
        QTest::newRow("picture") << "![a\nb](no.png)" << "core/x.md: leads to no.png";
        QTest::newRow("path") << "in `core/gone.h` and `there.md`" << "core/x.md: names core/gone.h";
        QTest::newRow("path of a kind") << "in `core/<id>.cpp`" << "";
        QTest::newRow("dev") << "`packaging/dev fly`" << "core/x.md: packaging/dev knows no fly";
        QTest::newRow("dev in code") << "    A=1 packaging/dev fly x\n    packaging/dev run"
                                     << "core/x.md: packaging/dev knows no fly";
        QTest::newRow("cli") << "    packaging/dev cli sum\n`spoor-cli summary`" << "core/x.md: spoor-cli knows no sum";
        QTest::newRow("prose") << "what spoor-cli does and packaging/dev makes" << "";
    }
    void whatIsMissingIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(QString, complaint);
        const Exists there = [](const QString& path) { return path == "there.md"; };
        const Commands known{{"run", "cli"}, {"summary"}};
        QCOMPARE(missing({"core/x.md", text}, known, there).join('\n'), complaint);
    }
};

SPOOR_TEST(TestDocuments)

#include "test_documents.moc"
