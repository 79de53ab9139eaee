// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/jobs/inspect.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/filter_edit.h"
#include "widgets/views/load_status.h"
#include "widgets/views/raw_line_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace std::chrono_literals;

class TestFilterBar : public QObject {
    Q_OBJECT
private slots:
    void applies_when_typing_pauses()
    {
        FilterBar bar;
        QSignalSpy applied(&bar, &FilterBar::applied);
        auto* edit = bar.findChild<FilterEdit*>("filter");
        QTest::keyClicks(edit, "user:anna");
        QCOMPARE(applied.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 2000);
        QCOMPARE(applied.last().first().toString(), "user:anna");
    }

    void applies_on_enter_and_clears_on_escape()
    {
        FilterBar bar;
        QSignalSpy applied(&bar, &FilterBar::applied);
        auto* edit = bar.findChild<FilterEdit*>("filter");
        QTest::keyClicks(edit, "a");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(applied.size(), 2);
        QCOMPARE(applied.last().first().toString(), "");
        QTest::qWait(FilterBar::pause_ms + 50);
        QCOMPARE(applied.size(), 2);
    }

    void shows_an_error_in_place()
    {
        FilterBar bar;
        bar.show();
        auto* edit = bar.findChild<FilterEdit*>("filter");
        auto* message = bar.findChild<QLabel*>("filter-message");
        edit->set_text("status:abc");
        QSignalSpy text(edit, &FilterEdit::text_changed);
        const QImage before = edit->grab().toImage();
        bar.show_error("status:abc", {ErrorCode::BadFilter, "abc", "number", 7, 3});
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().startsWith("Column 8: “abc” – a number was expected"), qPrintable(message->text()));
        QVERIFY(edit->grab().toImage() != before);
        QCOMPARE(text.size(), 0);
        QCOMPARE(edit->text(), "status:abc");
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(!message->isVisible());

        // What has been typed since is not blamed for what stood there.
        bar.show_error("something else", {ErrorCode::BadFilter, "x", "number", 0, 1});
        QVERIFY(!message->isVisible());
    }

    void error_texts_are_plain()
    {
        FilterBar bar;
        bar.show();
        auto* edit = bar.findChild<FilterEdit*>("filter");
        auto* message = bar.findChild<QLabel*>("filter-message");
        edit->set_text("<b>x");
        bar.show_error("<b>x", {ErrorCode::BadFilter, "<b>x", "expression", 0, 4});
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QVERIFY(message->text().contains("<b>x"));
    }

    void raw_lines()
    {
        RawLineView view;
        InspectedEvent event;
        event.raw = std::string("<b>GET</b> /\x1b[31m");
        view.show_event(event);
        QCOMPARE(view.toPlainText(), QString::fromUtf8("<b>GET</b> /␛[31m"));

        event.raw = std::string(InspectedEvent::raw_limit, 'x');
        event.cut = true;
        view.show_event(event);
        QVERIFY(view.toPlainText().contains("cut here in display: 64"));

        event.cut = false;
        event.raw = std::unexpected(Error{ErrorCode::SourceChanged, "a.log", "", 0, 0});
        view.show_event(event);
        QVERIFY(view.toPlainText().startsWith("This file has changed since it was read."));
        view.show_nothing();
        QCOMPARE(view.toPlainText(), "");
    }

    void progress_in_words()
    {
        Progress progress;
        progress.bytes_done = 512 << 10;
        progress.bytes_total = 1 << 20;
        progress.events = 64'000;
        QCOMPARE(progress_text(progress), "512.0 KiB of 1.0 MiB, 64,000 events");
        progress.left = 4200ms;
        QCOMPARE(progress_text(progress), "512.0 KiB of 1.0 MiB, 64,000 events, 5 s left");
        progress.left = 200s;
        QVERIFY(progress_text(progress).endsWith("3 min 20 s left"));
        QCOMPARE(duration_text(800us), "0.8 ms");
        QCOMPARE(duration_text(350ms), "350 ms");
        QCOMPARE(duration_text(2400ms), "2.4 s");
        QCOMPARE(duration_text(2h + 5min), "2 h 5 min");
    }
};

SPOOR_TEST(TestFilterBar)
#include "test_filter_bar.moc"
