// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/theme/contrast.h"
#include "widgets/theme/filter_syntax.h"
#include "widgets/views/filter_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace spoor;

namespace {

/// The colour of a piece of the text; no colour where the syntax leaves it alone.
QColor colour_of(const FilterEdit& edit, const QString& piece)
{
    const qsizetype at = edit.text().indexOf(piece);
    for (const auto& range : edit.document()->firstBlock().layout()->formats())
        if (range.start <= at && at < range.start + range.length)
            return range.format.foreground().color();
    return {};
}

void paste(FilterEdit& edit, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    edit.paste();
}

}

class TestFilterEdit : public QObject {
    Q_OBJECT
private slots:
    void one_line_and_no_more()
    {
        FilterEdit edit;
        edit.resize(300, edit.height());
        edit.show();
        paste(edit, "a\nb\r\nc\td\u2029e");
        QCOMPARE(edit.text(), "a b c d e");
        QCOMPARE(edit.document()->blockCount(), 1);
        QSignalSpy pressed(&edit, &FilterEdit::return_pressed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Enter);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(pressed.size(), 3);
        QCOMPARE(edit.document()->blockCount(), 1);
        edit.set_text("x\ny");
        QCOMPARE(edit.text(), "x y");
        edit.setPlainText("p\nq");  // as an input method could
        QCOMPARE(edit.text(), "p q");
        edit.set_text(QString::fromUtf8("user:\"a\u00a0b\""));
        QCOMPARE(edit.text(), QString::fromUtf8("user:\"a\u00a0b\""));
        QCOMPARE(edit.verticalScrollBar()->maximum(), 0);
        const QLineEdit line;
        QVERIFY(edit.height() >= edit.fontMetrics().height() + 4);
        QVERIFY(edit.height() <= line.sizeHint().height() * 3 / 2);
        edit.set_text(QString(500, 'x'));
        QCOMPARE(edit.height(), edit.minimumHeight());
        QVERIFY(edit.horizontalScrollBar()->value() > 0);
    }

    void holds_no_more_than_it_says()
    {
        FilterEdit edit;
        paste(edit, QString(FilterEdit::max_length + 100, 'x'));
        QCOMPARE(edit.text().size(), FilterEdit::max_length);
        QTest::keyClicks(&edit, "more");
        QCOMPARE(edit.text().size(), FilterEdit::max_length);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.text().size(), FilterEdit::max_length - 1);
    }

    void tells_changes_once()
    {
        FilterEdit edit;
        edit.show();
        QSignalSpy changed(&edit, &FilterEdit::text_changed);
        QTest::keyClicks(&edit, "or");
        QCOMPARE(changed.size(), 2);
        edit.set_text("or");
        QPalette dark(Qt::black);
        edit.setPalette(dark);
        edit.mark_error(0, 1);
        QCOMPARE(changed.size(), 2);
        QSignalSpy escaped(&edit, &FilterEdit::escape_pressed);
        edit.findChild<QToolButton*>()->click();
        QCOMPARE(escaped.size(), 1);
        QSignalSpy steps(&edit, &FilterEdit::step_asked);
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][0].toInt(), -1);
    }

    void colours_say_what_is_what()
    {
        FilterEdit edit;
        edit.set_text("status:(401 or >=5xx) AND not user:\"a b\" path:/cmd/i http://x \"Task Category\":Logon and10");
        const QColor field = colour_of(edit, "status");
        QVERIFY(field.isValid());
        QCOMPARE(colour_of(edit, "user"), field);
        QCOMPARE(colour_of(edit, "\"Task"), field);
        const QColor keyword = colour_of(edit, "or ");
        QVERIFY(keyword.isValid());
        QCOMPARE(colour_of(edit, "AND"), keyword);
        QCOMPARE(colour_of(edit, "not"), keyword);
        QVERIFY(colour_of(edit, "and10") != keyword);
        QVERIFY(colour_of(edit, "401") != field && colour_of(edit, "401").isValid());
        QCOMPARE(colour_of(edit, "5xx"), colour_of(edit, "401"));
        QVERIFY(colour_of(edit, "\"a b") != field && colour_of(edit, "\"a b").isValid());
        QVERIFY(colour_of(edit, "/cmd/i").isValid());
        QVERIFY(colour_of(edit, "http") != field);
    }

    void colours_can_be_read()
    {
        QPalette light(QColor(0xef, 0xef, 0xef));
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        QPalette dark(QColor(0x2a, 0x2e, 0x32));
        dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        for (const QPalette& palette : {light, dark}) {
            FilterEdit edit;
            edit.setPalette(palette);
            edit.set_text("status:>=401 and user:\"x\" or path:/a/ b* (not ip:10.0.0.0/8) n:1..2");
            const auto formats = edit.document()->firstBlock().layout()->formats();
            QVERIFY(formats.size() > 8);
            for (const auto& range : formats)
                QVERIFY2(contrast(range.format.foreground().color(), palette.color(QPalette::Base)) >= 4.5,
                         qPrintable(edit.text().mid(range.start, range.length)));
        }
    }

    void the_error_is_underlined_at_its_place()
    {
        FilterEdit edit;
        edit.set_text("status:abc");
        edit.mark_error(7, 3);
        QVERIFY(edit.has_error());
        const auto marks = edit.extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].cursor.selectedText(), "abc");
        QCOMPARE(marks[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
        edit.mark_error(100, 5);  // beyond the end
        QVERIFY(edit.extraSelections()[0].cursor.selectedText().isEmpty());
        edit.clear_error();
        QVERIFY(!edit.has_error());
    }
};

SPOOR_TEST(TestFilterEdit)
#include "test_filter_edit.moc"
