// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/markdown_text.h"
#include "core/report/note_tree.h"
#include "core/report/visible_text.h"
#include "tests/core/report/markup_skeleton.h"
#include "tests/core/report/sample_document.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::report;
using test::document_of;
using test::hostile_texts;
using test::markdown_skeleton;

class TestMarkdownDocument : public QObject {
    Q_OBJECT
private slots:
    void reads()
    {
        const QString md = QString::fromStdString(markdown_of(test::sample_document()));
        QVERIFY(md.startsWith(
            "# Intrusion at Example Freight: FTP and web logs of November 2004\n\n- Case number: 2004-1187\n"));
        QVERIFY(md.contains(
            "**2004-11-16T10:54:13Z \\(2004-11-16 11:54:13 +01:00\\)**, colour 1, \\#entry, \\#unicode-bug\n"));
        QVERIFY(md.contains("```text\n10:54:14 203.0.113.9 [4711]PASS - 530\n```\n"));
        QVERIFY(md.contains("web/ex041116.log:12, byte 1692, 140 bytes, SHA-256 ` "
                            "5d41402abc4b2a76b9719d911017c592ae3f60918274b5ad6c7e8f901a2b3c4d `"));
        QVERIFY(md.contains("\n| Severity | Finding | Events | Key |\n| --- | --- | ---: | --- |\n| high | "));
        QVERIFY(md.contains("### What is asked\n"));
    }

    void hostileTextStaysText()
    {
        const QStringList plain = markdown_skeleton(markdown_of(document_of("x", "x")));
        QVERIFY(plain.filter("link").isEmpty() && plain.filter("html").isEmpty());
        for (const std::string& text : hostile_texts()) {
            const QStringList found = markdown_skeleton(markdown_of(document_of(text, "x")));
            QVERIFY2(found == plain, qPrintable(QString::fromStdString(visible(text)).left(60) + "\n" +
                                                QString::fromStdString(markdown_text(text)).left(90) + "\n" +
                                                found.filter("link").join(", ").left(200)));
        }
    }

    void hostileNotesHaveNoHtml()
    {
        for (const std::string& text : hostile_texts()) {
            const std::string md = markdown_of(document_of("x", text));
            for (const QString& found : markdown_skeleton(md)) {
                QVERIFY2(found != "html" && found != "block 8" && found != "span 3", qPrintable(found));
                QVERIFY2(!found.startsWith("link ") || found.startsWith("link http"), qPrintable(found));
            }
        }
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("address") << "10.1.2.3:80" << "10.1.2.3:80";
        QTest::newRow("list") << "1. a" << "1\\. a";
        QTest::newRow("dash") << "- a - b" << "\\- a - b";
        QTest::newRow("link") << "see www.a.org, http://b.org" << "see www\\.a.org, http\\://b.org";
        QTest::newRow("indent") << "    a" << "&#32;   a";
        QTest::newRow("table") << "a|b" << "a\\|b";
    }
    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(markdown_text(text.toStdString())), expected);
    }

    void codeCannotEnd()
    {
        QCOMPARE(markdown_code("a``b"), std::string("``` a``b ```"));
        QCOMPARE(markdown_block("a\n````\nb"), std::string("`````text\na\n````\nb\n`````\n"));
    }
};

SPOOR_TEST(TestMarkdownDocument)
#include "test_markdown_document.moc"
