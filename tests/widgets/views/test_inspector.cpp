// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/inspector.h"

#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/jobs/inspect.h"
#include "widgets/models/event_words.h"
#include "widgets/models/field_model.h"
#include "widgets/models/neighbour_model.h"
#include "widgets/views/raw_line_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string text = "#Fields: date time c-ip cs-method cs-uri-stem sc-status cs(User-Agent)\n"
                         "2004-11-16 10:54:13 192.0.2.7 GET /scripts/..%255c../winnt/x 404 Mozilla/4.0\n"
                         "this is no row\n"
                         "2004-11-16 10:54:14 192.0.2.8 GET /b 200 -\n";

struct Stage {
    Stage()
    {
        path = scratch.write("logs/ex.log", text);
        snapshot = loaded({path});
        inspector.resize(420, 700);
        inspector.show();
        show(0);
    }
    void show(std::uint32_t event)
    {
        shown = std::make_shared<const InspectedEvent>(inspect(reader, *snapshot, EventId{event}));
        inspector.show_event(shown);
    }
    QTreeView* tree() { return inspector.findChild<QTreeView*>("fields"); }
    QTreeView* lines() { return inspector.findChild<QTreeView*>("lines"); }
    QLabel* label(const char* name) { return inspector.findChild<QLabel*>(name); }
    QAction* action(const char* name) { return inspector.findChild<QAction*>(name); }
    QModelIndex field(const QString& name)
    {
        const FieldModel* model = inspector.fields();
        for (int branch = 0; branch < model->rowCount(); ++branch) {
            const QModelIndex top = model->index(branch, 0);
            for (int row = 0; row < model->rowCount(top); ++row)
                if (model->index(row, 0, top).data().toString() == name)
                    return model->index(row, FieldModel::Value, top);
        }
        return {};
    }
    QMenu* menu()
    {
        for (QMenu* open : inspector.findChildren<QMenu*>("value-menu"))
            if (open->isVisible())
                return open;
        return nullptr;
    }
    QString marked()
    {
        QStringList all;
        for (const QTextEdit::ExtraSelection& selection : inspector.raw()->extraSelections())
            all << selection.cursor.selectedText();
        return all.join('|');
    }

    Scratch scratch;
    std::string path;
    std::shared_ptr<const Snapshot> snapshot;
    LineReader reader;
    Inspector inspector;
    std::shared_ptr<const InspectedEvent> shown;
};

}

class TestInspector : public QObject {
    Q_OBJECT
private slots:
    void shows_an_event_and_nothing()
    {
        Stage s;
        QCOMPARE(s.label("gist")->textFormat(), Qt::PlainText);
        QVERIFY(s.label("gist")->text().endsWith(QString::fromUtf8("404 Not Found")));
        QCOMPARE(s.label("sentence")->textFormat(), Qt::PlainText);
        QVERIFY2(s.label("sentence")->text().contains("the server answered 404"),
                 qPrintable(s.label("sentence")->text()));
        QVERIFY(s.inspector.raw()->toPlainText().startsWith("2004-11-16 10:54:13"));
        QVERIFY(!s.label("fields-problem")->isVisible());
        QVERIFY(s.tree()->isColumnHidden(FieldModel::Meaning));
        QVERIFY(s.tree()->isExpanded(s.field("path").siblingAtColumn(0)));
        QVERIFY(s.action("copy_path")->isEnabled());
        s.inspector.show_nothing();
        QVERIFY(!s.label("gist")->isVisible());
        QVERIFY(!s.label("sentence")->isVisible());
        QCOMPARE(s.inspector.raw()->toPlainText(), "");
        QCOMPARE(s.inspector.fields()->rowCount(), 0);
        QCOMPARE(s.inspector.neighbours()->rowCount(), 0);
        for (const char* name : {"copy_path", "copy_evidence", "copy_raw_line", "open_containing_folder"})
            QVERIFY(!s.action(name)->isEnabled());
    }

    void a_file_that_is_gone()
    {
        Stage s;
        QVERIFY(QFile::remove(QString::fromStdString(s.path)));
        s.show(1);
        QVERIFY(s.label("gist")->text().contains("192.0.2.8"));
        QVERIFY(s.label("fields-problem")->isVisible());
        QVERIFY(!s.label("fields-problem")->text().isEmpty());
        s.inspector.findChild<QTabWidget*>()->setCurrentIndex(1);
        QVERIFY(s.label("lines-problem")->isVisible());
        QVERIFY(s.field("SHA-256").isValid());
        QVERIFY(!s.action("copy_raw_line")->isEnabled());
        QVERIFY(s.action("copy_evidence")->isEnabled());
    }

    void long_values_wrap_and_nothing_is_beside_the_view()
    {
        Stage s;
        QTest::qWait(20);
        const QModelIndex digest = s.field("SHA-256");
        const int one_line = s.tree()->visualRect(s.field("Line")).height();
        QVERIFY(s.tree()->visualRect(digest).height() > one_line);
        QVERIFY(s.tree()->columnWidth(0) + s.tree()->columnWidth(1) <= s.tree()->viewport()->width());
        s.inspector.resize(1400, 700);
        QTRY_COMPARE(s.tree()->visualRect(s.field("SHA-256")).height(), one_line);
    }

    void a_field_shows_its_place_in_the_raw_line()
    {
        Stage s;
        s.tree()->setCurrentIndex(s.field("path"));
        QCOMPARE(s.marked(), "/scripts/..%255c../winnt/x");
        s.tree()->setCurrentIndex(s.field("status"));
        QCOMPARE(s.marked(), "404");
        s.tree()->setCurrentIndex(s.field("kind"));
        QCOMPARE(s.marked(), "");
        // The next event shows the same field.
        s.tree()->setCurrentIndex(s.field("status"));
        s.show(1);
        QCOMPARE(s.tree()->currentIndex().siblingAtColumn(0).data().toString(), "status");
        QCOMPARE(s.marked(), "200");
    }

    void closed_branches_stay_closed()
    {
        Stage s;
        const QModelIndex evidence = s.inspector.fields()->index(FieldModel::Evidence, 0);
        s.tree()->collapse(evidence);
        s.show(1);
        QVERIFY(!s.tree()->isExpanded(s.inspector.fields()->index(FieldModel::Evidence, 0)));
        QVERIFY(s.tree()->isExpanded(s.inspector.fields()->index(FieldModel::Record, 0)));
    }

    void marks_of_a_search()
    {
        Stage s;
        s.inspector.raw()->set_marks(QRegularExpression("winnt|404"));
        QCOMPARE(s.marked(), "winnt|404");
        s.show(1);
        QCOMPARE(s.marked(), "");
        s.inspector.raw()->set_marks(QRegularExpression("\\d"));
        QVERIFY(s.marked().size() > 10);
        s.inspector.raw()->set_marks(QRegularExpression("("));
        QCOMPARE(s.marked(), "");
        s.inspector.raw()->set_marks(QRegularExpression("x*"));
        QCOMPARE(s.marked(), "");
        InspectedEvent event;
        event.raw = std::string(60'000, 'a');
        s.inspector.raw()->set_marks(QRegularExpression("a"));
        s.inspector.show_event(std::make_shared<const InspectedEvent>(event));
        QCOMPARE(s.inspector.raw()->extraSelections().size(), qsizetype(RawLineView::most_marks));
        QVERIFY(s.label("raw-note")->isVisible());
        QVERIFY(s.label("raw-note")->text().contains("8"));
    }

    void places_behind_joined_lines_and_wide_letters()
    {
        RawLineView view;
        InspectedEvent event;
        event.raw = std::string("\xC3\xBC\xF0\x9F\x98\x80\r\nx word");
        view.show_event(event);
        view.show_place(FieldPlace{event.raw->find("word"), event.raw->size()});
        QCOMPARE(view.extraSelections().size(), 1);
        QCOMPARE(view.extraSelections().first().cursor.selectedText(), "word");
        view.show_place(FieldPlace{5, 500});
        QCOMPARE(view.extraSelections().size(), 0);
    }

    void wraps_or_not()
    {
        Stage s;
        QCOMPARE(s.inspector.raw()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        s.action("toggle_wrap")->trigger();
        QCOMPARE(s.inspector.raw()->lineWrapMode(), QPlainTextEdit::NoWrap);
    }

    void a_menu_on_a_value_by_key_and_mouse()
    {
        Stage s;
        QSignalSpy only(&s.inspector, &Inspector::only_asked);
        QSignalSpy column(&s.inspector, &Inspector::column_asked);
        s.tree()->setCurrentIndex(s.field("path"));
        s.tree()->setFocus();
        QTest::keyClick(s.tree(), Qt::Key_Return);
        QVERIFY(s.menu());
        s.menu()->actions().first()->trigger();
        QCOMPARE(only.size(), 1);
        QCOMPARE(only.first().first().value<FieldValue>(), (FieldValue{"path", "/scripts/..%255c../winnt/x", false}));
        s.menu()->close();

        s.inspector.set_shown_columns({"agent"});
        const QPoint at = s.tree()->visualRect(s.field("status")).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, s.tree()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(s.tree()->viewport(), &event);
        QVERIFY(s.menu());
        QCOMPARE(s.menu()->actions().size(), 4);
        s.menu()->actions()[2]->trigger();
        QCOMPARE(column.size(), 1);
        QCOMPARE(column.first().first().toString(), "status");
        s.menu()->close();

        // The menu key speaks of the current row, wherever the pointer is.
        s.tree()->setCurrentIndex(s.field("agent"));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, at, s.tree()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(s.tree()->viewport(), &key);
        QVERIFY(s.menu());
        QCOMPARE(s.menu()->actions().size(), 3);
        QVERIFY(s.menu()->actions().first()->text().contains("Mozilla"));
        s.menu()->close();
    }

    void what_is_copied()
    {
        Stage s;
        QSignalSpy copied(&s.inspector, &Inspector::copied);
        const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
        s.action("copy_path")->trigger();
        QCOMPARE(clipboard(), QString::fromStdString(s.path));
        s.action("copy_evidence")->trigger();
        QCOMPARE(clipboard(), evidence_reference(*s.shown));
        QVERIFY(clipboard().contains(":2 @"));
        s.action("copy_raw_line")->trigger();
        QCOMPARE(clipboard(), QString::fromStdString(*s.shown->raw));
        QCOMPARE(copied.size(), 3);
        s.tree()->setCurrentIndex(s.field("path"));
        s.tree()->setFocus();
        QTest::keySequence(s.tree(), QKeySequence::Copy);
        QCOMPARE(clipboard(), "/scripts/..%255c../winnt/x");
        // Of the time as the contract has it, not as it is shown.
        s.tree()->setCurrentIndex(s.field("time"));
        QTest::keySequence(s.tree(), QKeySequence::Copy);
        QCOMPARE(clipboard(), "2004-11-16T10:54:13.000000Z");
        QSignalSpy folder(&s.inspector, &Inspector::open_folder_asked);
        s.action("open_containing_folder")->trigger();
        QCOMPARE(folder.first().first().toString(), QFileInfo(QString::fromStdString(s.path)).absolutePath());
    }

    void lines_around()
    {
        Stage s;
        QAbstractItemModelTester tester(s.inspector.neighbours(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        s.show(1);
        s.inspector.findChild<QTabWidget*>()->setCurrentIndex(1);
        const NeighbourModel* model = s.inspector.neighbours();
        QString seen;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < 2; ++column)
                seen += model->index(row, column).data().toString() + ' ';
            seen += '\n';
        }
        QCOMPARE(seen, QString::fromUtf8("1 directive \n2 event \n3 rejected \n▸ 4 event \n"));
        QCOMPARE(s.lines()->currentIndex().row(), 3);
        QSignalSpy asked(&s.inspector, &Inspector::event_asked);
        s.lines()->setFocus();
        QTest::keyClick(s.lines(), Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        s.lines()->setCurrentIndex(model->index(2, 0));
        QTest::keyClick(s.lines(), Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        s.lines()->setCurrentIndex(model->index(1, 0));
        QTest::keyClick(s.lines(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<EventKey>(), s.snapshot->key(EventId{0}));
        QTest::keySequence(s.lines(), QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith("2004-11-16 10:54:13"), qPrintable(copied));
    }

    void every_control_has_a_name_and_is_reached_by_key()
    {
        Stage s;
        for (const char* name : {"fields", "lines", "raw-line"}) {
            const auto* widget = s.inspector.findChild<QWidget*>(name);
            QVERIFY2(!widget->accessibleName().isEmpty(), name);
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
        }
        for (const QAction* action : s.inspector.findChildren<QAction*>())
            if (!action->objectName().startsWith("_q") && !action->objectName().isEmpty())
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    }
};

SPOOR_TEST(TestInspector)
#include "test_inspector.moc"
