// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/models/bookmark_model.h"
#include "widgets/models/bookmark_store.h"
#include "widgets/views/bookmark_filter_bar.h"
#include "widgets/views/bookmark_list_view.h"
#include "widgets/views/bookmark_view.h"
#include "widgets/views/note_edit.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace spoor;

namespace {

/// Keeps bookmarks in memory, and what was asked for as text.
class FakeStore : public BookmarkStore {
public:
    std::shared_ptr<const PlacedBookmarks> placed() const override { return placed_; }
    void toggle_events(const std::vector<EventKey>&) override {}
    void mark_events(const std::vector<EventKey>&, const BookmarkChange&) override {}
    void add_sessions(std::shared_ptr<const SessionTable>, const std::vector<std::uint32_t>&) override {}
    void add_findings(std::shared_ptr<const FindingSet>, const std::vector<std::uint32_t>&) override {}
    void change(const std::vector<std::int64_t>& ids, const BookmarkChange& change) override
    {
        asked << QStringLiteral("note of %1: %2").arg(ids.front()).arg(QString::fromStdString(*change.note));
        marks[std::size_t(ids.front() - 1)].note = *change.note;
        show();
    }
    void remove(const std::vector<std::int64_t>& ids) override
    {
        QString text = QStringLiteral("remove");
        for (const std::int64_t id : ids) {
            text += QStringLiteral(" %1").arg(id);
            std::erase_if(marks, [id](const Bookmark& mark) { return mark.id == id; });
        }
        asked << text;
        show();
    }
    void undo() override { asked << QStringLiteral("undo"); }
    void redo() override { asked << QStringLiteral("redo"); }
    bool can_undo() const override { return true; }
    bool can_redo() const override { return true; }
    void show()
    {
        placed_ = std::make_shared<PlacedBookmarks>(marks, std::vector<CaseSource>{}, "/case.spoor", Snapshot());
        emit changed();
    }

    std::vector<Bookmark> marks;
    QStringList asked;

private:
    std::shared_ptr<const PlacedBookmarks> placed_ = std::make_shared<PlacedBookmarks>();
};

struct Stage {
    Stage()
    {
        for (std::int64_t id = 1; id <= 4; ++id) {
            Bookmark mark;
            mark.id = id;
            mark.title = "mark " + std::to_string(id);
            mark.time = seconds(id);
            mark.colour = std::uint8_t(id % 2);
            if (id > 2)
                mark.tags = {"late"};
            store.marks.push_back(mark);
        }
        view.set_store(&store);
        store.show();
        view.resize(800, 400);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("no window");
    }
    FakeStore store;
    BookmarkView view;
    QPlainTextEdit* editor() { return view.note()->editor(); }
};

}

class TestBookmarkView : public QObject {
    Q_OBJECT

private slots:
    void whatIsChosenStaysChosen()
    {
        Stage stage;
        stage.view.list()->setFocus();
        stage.view.choose(2);
        QTest::keyClick(stage.view.list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stage.view.chosen(), (std::vector<std::int64_t>{2, 3}));
        stage.store.show();
        QCOMPARE(stage.view.chosen(), (std::vector<std::int64_t>{2, 3}));
        QTest::keyClick(stage.view.list(), Qt::Key_Delete);
        QCOMPARE(stage.store.asked, QStringList{"remove 2 3"});
        // The next one, to go on from there.
        QCOMPARE(stage.view.chosen(), std::vector<std::int64_t>{4});
        QTest::keyClick(stage.view.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.store.asked.last(), "undo");
    }

    void aNoteIsHandedOnAfterAPauseAndWithTheFocus()
    {
        Stage stage;
        stage.view.choose(1);
        stage.editor()->setFocus();
        QTest::keyClicks(stage.editor(), "abc");
        QVERIFY(stage.store.asked.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(stage.store.asked, QStringList{"note of 1: abc"}, 3000);
        // The list that follows leaves the editor its undo.
        QVERIFY(stage.editor()->document()->isUndoAvailable());
        QTest::keyClicks(stage.editor(), "d");
        stage.view.list()->setFocus();
        QCOMPARE(stage.store.asked.last(), "note of 1: abcd");
        QTest::keyClicks(stage.editor(), "e");
        stage.view.choose(2);
        QCOMPARE(stage.store.asked.last(), "note of 1: abcde");
        QVERIFY(stage.editor()->toPlainText().isEmpty());
    }

    void aPreviewTakesNoHtmlAndLoadsNothing()
    {
        Stage stage;
        stage.store.marks[0].note = "**bold** <b>tag</b> <script>x</script> [l](http://a.b) ![p](file:///etc/hostname)";
        stage.store.show();
        stage.view.choose(1);
        stage.view.note()->preview_button()->setChecked(true);
        const QTextBrowser* preview = stage.view.note()->preview();
        QVERIFY(preview->isVisible());
        QVERIFY(preview->toPlainText().contains("bold <b>tag</b> <script>x</script> l"));
        QVERIFY(!preview->openLinks());
        const QUrl picture("file:///etc/passwd");
        QVERIFY(preview->document()->resource(QTextDocument::ImageResource, picture).toByteArray().isEmpty());
    }

    void theFilterSaysWhatItLeaves()
    {
        Stage stage;
        BookmarkFilterBar* filter = stage.view.filter();
        emit filter->tags()->aboutToShow();
        QAction* late = filter->tags()->actions().last();
        QCOMPARE(late->text(), "late (2)");
        late->trigger();
        QCOMPARE(stage.view.model()->rowCount(), 2);
        emit filter->colours()->aboutToShow();
        QStringList colours;
        for (const QAction* action : filter->colours()->actions())
            if (action->isCheckable())
                colours << action->text();
        QCOMPARE(colours, (QStringList{"Colour 1 (1)", "No colour (1)"}));
        // One that is asked for is shown, whatever is chosen.
        stage.view.choose(1);
        QCOMPARE(stage.view.model()->rowCount(), 4);
        QCOMPARE(stage.view.chosen(), std::vector<std::int64_t>{1});
    }

    void emptyItSaysHowToMakeOne()
    {
        BookmarkView view;
        QVERIFY(view.list()->empty_text().contains("press M"));
        QVERIFY(!view.note()->isEnabled());
    }

    void whatIsNotOpenIsSaid()
    {
        Stage stage;
        const QSignalSpy said(&stage.view, &BookmarkView::said);
        const QSignalSpy asked(&stage.view, &BookmarkView::go_asked);
        stage.view.choose(1);
        QTest::keyClick(stage.view.list(), Qt::Key_Return);
        QCOMPARE(said.size(), 1);
        QCOMPARE(asked.size(), 0);
    }

    void aCaseThatIsReadKeepsItsNotes()
    {
        Stage stage;
        stage.view.set_read_only(true);
        stage.view.choose(1);
        QTest::keyClicks(stage.editor(), "abc");
        QVERIFY(stage.editor()->toPlainText().isEmpty());
        QTest::keyClick(stage.view.list(), Qt::Key_Delete);
        QVERIFY(stage.store.asked.isEmpty());
    }
};

SPOOR_TEST(TestBookmarkView)

#include "test_bookmark_view.moc"
