// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/habits.h"
#include "tests/support/suite.h"

#include <QTest>

#include <functional>

using namespace spoor::test;

namespace {

using Check = std::function<QStringList(const SourceFile&)>;

// Shorter would be two halves that only make sense together.
const LongFiles long_files = {
    {"core/engine/index_cache.cpp", "what is written and how it is read back stand side by side, or they drift apart"},
    {"core/formats/w3c/row_parser.cpp", "the hot loop with its exceptions; what can stand alone does"},
    {"tests/core/io/test_gzip_stream.cpp", "what makes each broken stream stands beside the case that reads it"},
    {"resources/sample-case-tools/make.py", "tells one story from beginning to end"},
};

const QHash<QString, Check>& checks()
{
    static const QHash<QString, Check> all = {
        {"licence", without_licence},
        {"guard", without_guard},
        {"length", [](const SourceFile& file) { return too_long(file, long_files); }},
        {"names", vague_names},
        {"left over", left_overs},
        {"unwanted", unwanted_code},
        {"paths", host_paths},
    };
    return all;
}

const char* const cpp_head = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

}

class TestHabits : public QObject {
    Q_OBJECT

private slots:
    void treeKeepsIt_data()
    {
        QTest::addColumn<QString>("check");
        for (const QString& name : checks().keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void treeKeepsIt()
    {
        QFETCH(QString, check);
        static const QList<SourceFile> tree = source_tree();
        QVERIFY2(tree.size() > 200, "the source tree was not found");
        QStringList complaints;
        for (const SourceFile& file : tree)
            complaints += checks()[check](file);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }

    void faultIsSeen_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");  // how it begins; empty: there is nothing to complain of
        int number = 0;
        const auto row = [&number](const char* check, const char* path, const QString& text, const char* complaint) {
            QTest::addRow("%d %s: %s", ++number, check, qPrintable(text.left(40).simplified()))
                << check << path << text << complaint;
        };
        const QString head = cpp_head;
        row("licence", "core/a.cpp", head, "");
        row("licence", "core/a.cpp", "\n" + head, "core/a.cpp:1: does not begin with //");
        row("licence", "core/a.h", "#pragma once\n", "core/a.h:1: does not begin with //");
        row("licence", "core/CMakeLists.txt", "add_library(a)\n", "core/CMakeLists.txt:1: does not begin with #");
        row("licence", "packaging/dev", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n", "");
        row("licence", "packaging/dev", "#!/bin/sh\nset -e\n", "packaging/dev:1: does not begin with #");
        row("licence", "resources/some-tool", "#!/usr/bin/python3\n", "resources/some-tool:1: does not begin with #");
        row("licence", "README.md", "# Title\n", "");
        row("guard", "core/a.h", head + "#pragma once\n", "");
        row("guard", "core/a.h", head + "// #pragma once\n", "core/a.h: has no #pragma once");
        row("guard", "core/a.cpp", head, "");
        row("length", "core/a.cpp", QString("\n").repeated(400), "");
        row("length", "core/a.cpp", QString("\n").repeated(401), "core/a.cpp: 401 lines: does it hold two ideas?");
        row("length", "README.md", QString("\n").repeated(401), "");
        row("length", "core/engine/index_cache.cpp", QString("\n").repeated(401), "");
        row("length", "core/engine/index_cache.cpp", "\n",
            "core/engine/index_cache.cpp: 1 lines: needs no exception any more");
        row("names", "core/a.h", "class CacheManager {\n", "core/a.h:1: say what it does (class CacheManager)");
        row("names", "core/a.h", "\nstruct Outer::TextHelper;\n", "core/a.h:2: say what it does");
        row("names", "core/a.h", "namespace spoor::string_utils {\n", "core/a.h:1: say what it does");
        row("names", "core/a.h", "namespace utils {\n", "core/a.h:1: say what it does");
        row("names", "core/a.h", "// class CacheManager\nclass Managed;\nauto s = \"class AManager\";\n", "");
        row("left over", "docs/a.md",
            QString("x\n%1: later\n")
                .arg("TO"
                     "DO"),
            "docs/a.md:2: left over");
        row("left over", "core/a.h",
            QString("// %1\n").arg("FIX"
                                   "ME"),
            "core/a.h:1: left over");
        row("left over", "packaging/a.sh",
            QString("# %1\n").arg("HA"
                                  "CK"),
            "packaging/a.sh:1: left over");
        row("left over", "packaging/a.sh",
            QString("mktemp a.%1\n")
                .arg("XX"
                     "XXXX"),
            "");
        row("unwanted", "core/a.h", "\nusing namespace std;\n", "core/a.h:2: names of the library");
        row("unwanted", "widgets/a.h", "using  namespace\nstd;\n", "widgets/a.h:1: names of the library");
        row("unwanted", "core/a.cpp", "using namespace std::literals;\n", "");
        row("unwanted", "app/a.cpp", "std::regex r(\"a\");\n", "app/a.cpp:1: slow");
        row("unwanted", "app/a.cpp", "#include <regex>\n", "app/a.cpp:1: slow");
        row("unwanted", "core/a.cpp", "void* p = ::mmap(nullptr, 1);\n", "core/a.cpp:1: a mapped file");
        row("unwanted", "core/a.cpp", "// mmap(2) would\nauto s = \"mmap(\"; auto t = R\"x(\nmmap( )\" )x\";\n", "");
        row("unwanted", "core/a.cpp", "std::cerr << 1;\n", "core/a.cpp:1: the engine never prints");
        row("unwanted", "core/a.cpp", "std::printf(\"a\");\n", "core/a.cpp:1: the engine never prints");
        row("unwanted", "core/a.cpp", "std::snprintf(a, 1, \"a\");\n", "");
        row("unwanted", "app/cli/a.cpp", "std::printf(\"a\");\n", "");
        row("unwanted", "core/a.cpp", "if (x) std::abort();\n", "core/a.cpp:1: the engine never ends the program");
        row("unwanted", "widgets/a.cpp", "QSortFilterProxyModel p; p.setSourceModel(new EventTableModel);\n",
            "widgets/a.cpp:1: events never pass");
        row("unwanted", "widgets/a.cpp", "QSortFilterProxyModel p; p.setSourceModel(new SourceModel);\n", "");
        row("paths", "README.md",
            QString("cd /%1/main\n")
                .arg("wo"
                     "rk"),
            "README.md:1: a path of one machine");
        row("paths", "core/a.cpp",
            QString("f(\"/%1/.cache\")\n")
                .arg("ro"
                     "ot"),
            "core/a.cpp:1: a path of one machine");
        row("paths", "core/a.cpp", QString("f(\"/home/%1/x\")\n").arg("anna"), "core/a.cpp:1: a path of one machine");
        row("paths", "packaging/a.sh", "cp $root/etc/a frame/work/b ./root/c\n", "");
    }
    void faultIsSeen()
    {
        QFETCH(QString, check);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, complaint);
        const QStringList found = checks()[check]({path, text});
        QCOMPARE(found.size(), complaint.isEmpty() ? 0 : 1);
        if (!complaint.isEmpty())
            QVERIFY2(found[0].startsWith(complaint), qPrintable(found[0]));
    }

    void exceptionsNameFilesThatExist()
    {
        QStringList paths;
        for (const SourceFile& file : source_tree())
            paths += file.path;
        for (const QString& path : long_files.keys())
            QVERIFY2(paths.contains(path), qPrintable(path));
    }

    void codeIsWhatIsLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("comments") << "a // b\nc /* d\ne */ f" << "a     \nc     \n     f";
        QTest::newRow("quoted") << "a(\"b\\\"//c\", 'd')" << "a(        ,    )";
        QTest::newRow("digits") << "x = 1'000'000; // y" << "x = 1'000'000;     ";
        QTest::newRow("raw") << "R\"x(a)\" b)x\" + c" << "             + c";
        QTest::newRow("unclosed") << "a \"b\nc" << "a   \nc";
    }
    void codeIsWhatIsLeft()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(code_of(text, Quoted::Blank), code);
    }
};

SPOOR_TEST(TestHabits)

#include "test_habits.moc"
