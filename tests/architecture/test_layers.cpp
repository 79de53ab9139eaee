// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace spoor::test;

namespace {

QString all(const QStringList& complaints) { return complaints.join('\n'); }

}

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void noIncludePointsTheWrongWay()
    {
        const QSet<QString> qt_core = qt_core_headers();
        QVERIFY2(qt_core.contains("QAbstractItemModel"), "the headers of Qt Core are not where QLibraryInfo says");
        QStringList complaints;
        int files = 0;
        for (const SourceFile& file : source_tree())
            if (file.is_cpp()) {
                ++files;
                complaints += wrong_includes(file, qt_core);
            }
        QVERIFY2(files > 100, "the source tree was not found");
        QVERIFY2(complaints.isEmpty(), qPrintable(all(complaints)));
    }

    // Each row names rows above it alone, so there can be no circle.
    void tableHasNoCircle()
    {
        QStringList above;
        for (const Layer& layer : layers()) {
            for (const QString& below : layer.may)
                QVERIFY2(std::ranges::any_of(
                             above,
                             [&](const QString& folder) { return folder == below || folder.startsWith(below + '/'); }),
                         qPrintable(layer.folder + " names " + below));
            above += layer.folder;
        }
    }

    void wrongIncludesAreSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* path, const char* line, const char* complaint) {
            QTest::addRow("%s %s", path, line) << path << line << complaint;
        };
        row("core/io/a.cpp", "#include \"core/base/time.h\"", "");
        row("core/io/a.cpp", "#include \"core/engine/snapshot.h\"", "points the wrong way: core/io may not know it");
        row("core/io/a.cpp", "#include \"widgets/jobs/job.h\"", "points the wrong way: core/io may not know it");
        row("core/io/a.cpp", "#include <QString>", "core/io knows no Qt");
        row("core/io/a.cpp", "  #  include <QtCore/qglobal.h>", "core/io knows no Qt");
        row("core/io/a.cpp", "#include <qglobal.h>", "core/io knows no Qt");
        row("core/io/a.cpp", "#include <KSyntaxHighlighting/Theme>", "core/io knows no Qt");
        row("core/io/a.cpp", "#include <qcustomplot.h>", "core/io knows no Qt");
        row("core/io/a.cpp", "#include <archive.h>", "");
        row("core/io/a.cpp", "// #include <QString>", "");
        row("core/io/a.cpp", "/* #include <QString> */", "");
        row("core/io/a.cpp", "#include \"walk.h\"", "is not written from the project's root");
        row("core/io/a.cpp", "#include \"../base/time.h\"", "is not written from the project's root");
        row("core/io/a.cpp", "#include \"core/io/../engine/snapshot.h\"", "is not written from the project's root");
        row("core/engine/a.h", "#include \"core/query/filter.h\"", "points the wrong way: core/engine may not know it");
        row("core/base/a.h", "#include \"core/io/walk.h\"", "points the wrong way: core/base may not know it");
        row("widgets/models/a.h", "#include <QAbstractTableModel>", "");
        row("widgets/models/a.h", "#include <QtCore/QString>", "");
        row("widgets/models/a.h", "#include <QColor>", "widgets/models knows Qt Core alone");
        row("widgets/models/a.h", "#include <QtWidgets/QWidget>", "widgets/models knows Qt Core alone");
        row("widgets/models/a.h", "#include \"widgets/views/row_view.h\"",
            "points the wrong way: widgets/models may not know it");
        row("widgets/jobs/a.h", "#include <QApplication>", "widgets/jobs knows Qt Core alone");
        row("widgets/jobs/a.cpp", "#include \"moc_a.cpp\"", "");
        row("widgets/views/a.h", "#include \"app/gui/workspace.h\"",
            "points the wrong way: widgets/views may not know it");
        row("widgets/views/a.h", "#include \"widgets/pages/start_page.h\"",
            "points the wrong way: widgets/views may not know it");
        row("widgets/pages/a.h", "#include \"widgets/views/row_view.h\"", "");
        row("app/cli/a.cpp", "#include <QString>", "app/cli knows no Qt");
        row("app/cli/a.cpp", "#include \"widgets/wording/error_wording.h\"",
            "points the wrong way: app/cli may not know it");
        row("app/gui/a.cpp", "#include \"widgets/pages/start_page.h\"", "");
    }
    void wrongIncludesAreSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, complaint);
        const QStringList found = wrong_includes({path, "\n" + line + "\n"}, qt_core_headers());
        if (complaint.isEmpty()) {
            QVERIFY2(found.isEmpty(), qPrintable(all(found)));
        } else {
            QCOMPARE(found.size(), 1);
            QVERIFY2(found[0].startsWith(path + ":2: ") && found[0].endsWith(complaint), qPrintable(found[0]));
        }
    }

    void newFolderNeedsARow()
    {
        QCOMPARE(all(wrong_includes({"core/other/a.h", ""}, {})),
                 "core/other/a.h: its folder has no row in the table of layers (tests/architecture/layers.cpp)");
    }
};

SPOOR_TEST(TestLayers)

#include "test_layers.moc"
