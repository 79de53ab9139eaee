// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/pages/capture_page.h"
#include "widgets/views/capture_options_editor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace spoor;

namespace {

CaptureNews news(int blocks)
{
    CaptureNews n;
    n.anew = true;
    for (int i = 0; i < blocks; ++i) {
        CapturedBlock b;
        b.criterion = i % 2 ? "UNTIMELY DEATH" : "FAILED LOGIN";
        b.connection = "PID " + std::to_string(i);
        b.user = "u\x1b[31m" + std::to_string(i);
        b.text = "-----BEGIN FAILED LOGIN FORENSICS-----\nUser: <b>" + b.user +
                 "</b>\n-----END FAILED LOGIN FORENSICS-----\n";
        b.event = {FileId{3}, ByteOffset{std::uint64_t(i)}};
        n.blocks.push_back(std::move(b));
    }
    n.state = {.connections = 4, .lines = 77, .bytes = 4096};
    return n;
}

template <class T>
T* named(QWidget& in, const QString& text)
{
    for (T* widget : in.findChildren<T*>())
        if (widget->text().remove(u'&').startsWith(text))
            return widget;
    return nullptr;
}

}

class TestCapturePage : public QObject {
    Q_OBJECT

private slots:
    void optionsAreTheDirectives()
    {
        CapturePage page;
        QCOMPARE(page.editor()->options().engine, false);
        QCOMPARE(page.editor()->options().buffer_size, 1024u);
        QCOMPARE(page.editor()->options().criteria, (std::vector<std::string>{"FailedLogin", "UntimelyDeath"}));
        QSignalSpy changed(page.editor(), &CaptureOptionsEditor::changed);
        named<QCheckBox>(page, "ForensicLogEngine")->click();
        named<QCheckBox>(page, "ModuleConfig")->click();
        QCOMPARE(changed.size(), 2);
        const auto options = changed.last().first().value<CaptureOptions>();
        QVERIFY(options.engine);
        QCOMPARE(options.criteria.size(), 3u);
        CaptureOptions other = options;
        other.capture = {"SystemLog", "kerio-security", "*/ftp/*"};
        other.criteria = {"FailedLogin", "finding:http.*", "filter:status:500"};
        other.file = "/var/log/spoor/forensic.log";
        other.idle = std::chrono::minutes(5);
        page.editor()->set_options(other);
        const CaptureOptions again = page.editor()->options();
        QCOMPARE(again.capture, other.capture);
        QCOMPARE(again.criteria, other.criteria);
        QCOMPARE(again.file, other.file);
        QCOMPARE(again.idle.count(), 300);
        QCOMPARE(changed.size(), 2);
    }

    void blocksAreShownAsPlainText()
    {
        CapturePage page;
        CaptureOptions options;
        options.engine = true;
        page.editor()->set_options(options);
        page.show_news(news(6));
        QCOMPARE(page.list()->model()->rowCount(), 6);
        QVERIFY2(page.text()->toPlainText().contains("<b>u"), qPrintable(page.text()->toPlainText()));
        QVERIFY(!page.text()->toPlainText().contains(QChar(0x1b)));
        QVERIFY2(page.state_text().contains("4 connections, 77 lines"), qPrintable(page.state_text()));
        page.search()->setText("untimely");
        QCOMPARE(page.list()->model()->rowCount(), 3);
        QSignalSpy asked(&page, &CapturePage::event_asked);
        page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
        emit page.list()->activated(page.list()->currentIndex());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<EventKey>(), (EventKey{FileId{3}, ByteOffset{3}}));
    }

    void anErrorOfTheCaptureIsShownBesideTheOptions()
    {
        CapturePage page;
        CaptureNews n = news(1);
        n.error = Error{ErrorCode::WriteFailed, "/no/such/file", "No such file or directory", 0, 0};
        page.show_news(n);
        const auto* label = page.findChild<QLabel*>("capture-error");
        QVERIFY2(label->text().contains("/no/such/file"), qPrintable(label->text()));
        page.show_news(news(1));
        QVERIFY(label->text().isEmpty());
    }

    void whatCanBeDoneFollowsWhatIsThere()
    {
        CapturePage page;
        auto* write = named<QPushButton>(page, "Write All");
        auto* save = named<QPushButton>(page, "Save Block");
        QVERIFY(!write->isEnabled() && !save->isEnabled());
        CaptureOptions options;
        options.engine = true;
        page.editor()->set_options(options);
        page.show_news(news(2));
        QVERIFY(save->isEnabled());
        QVERIFY(!write->isEnabled());
        options.file = "/tmp/forensic.log";
        page.editor()->set_options(options);
        page.show_news(news(2));
        QVERIFY(write->isEnabled());
        page.forget();
        QVERIFY(!write->isEnabled() && !save->isEnabled());
    }
};

SPOOR_TEST(TestCapturePage)
#include "test_capture_page.moc"
