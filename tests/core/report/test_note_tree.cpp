// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/note_tree.h"
#include "tests/core/report/markup_skeleton.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor::report;

class TestNoteTree : public QObject {
    Q_OBJECT
private slots:
    void html_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* note, const char* expected) {
            QTest::newRow(name) << note << expected;
        };
        row("nothing", "", "");
        row("text", "a *b* **c** ~~d~~ `e`", "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>\n");
        row("heading", "# a\n\n###### b", "<h3>a</h3>\n<h6>b</h6>\n");
        row("list", "- a\n- b", "<ul><li>a</li>\n<li>b</li>\n</ul>\n");
        row("numbers", "7. a", "<ol start=\"7\"><li>a</li>\n</ol>\n");
        row("code", "```\n<b>\n  x\n```", "<pre>&lt;b&gt;\n  x\n</pre>\n");
        row("link", "[a](https://b.org/?c=1&d)",
            "<p><a href=\"https://b.org/?c=1&amp;d\" rel=\"noreferrer\">a</a></p>\n");
        row("address", "https://b.org", "<p><a href=\"https://b.org\" rel=\"noreferrer\">https://b.org</a></p>\n");
        row("mail", "[a](mailto:b@c.org)", "<p><a href=\"mailto:b@c.org\" rel=\"noreferrer\">a</a></p>\n");
        row("script", "[a](javascript:alert(1))", "<p>a</p>\n");
        row("hidden script", "[a](java&#115;cript&colon;alert(1)) [b](JAVASCRIPT&#58;x)", "<p>a b</p>\n");
        row("data", "[a](data:text/html,x) [b](file:///etc/passwd) [c](//b.org) [d](d.html)", "<p>a b c d</p>\n");
        row("quotes in a link", "[a](<http://b.org/\" onclick=\"x>)",
            "<p><a href=\"http://b.org/%22%20onclick=%22x\" rel=\"noreferrer\">a</a></p>\n");
        row("picture", "![alt](http://b.org/c.png)", "<p>alt</p>\n");
        row("html", "<b onclick=x>a</b>", "<p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>\n");
        row("entities", "&lt;b&gt; &#x202e; &copy;", "<p>&lt;b&gt; &lt;U+202E&gt; &amp;copy;</p>\n");
        row("table", "|a|b|\n|-|-|\n|c|d|",
            "<div class=\"scroll\"><table><tr><th scope=\"col\">a</th>\n<th "
            "scope=\"col\">b</th>\n</tr>\n<tr><td>c</td>\n<td>d</td>\n</tr>\n</table>\n</div>\n");
    }
    void html()
    {
        QFETCH(QString, note);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(note_html(note.toStdString(), 3)), expected);
    }

    void markdown_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* note, const char* expected) {
            QTest::newRow(name) << note << expected;
        };
        row("text", "a *b* `c`", "a *b* ` c `\n");
        row("heading", "# a", "### a\n");
        row("list", "* a\n  * b\n* c", "- a\n\n  - b\n- c\n");
        row("quote", "> a\n>\n> b", "> a\n> \n> b\n");
        row("link", "[a](http://b.org/c_d)", "[a](<http://b.org/c%5Fd>)\n");
        row("script", "[a](javascript:x)", "a\n");
        row("html", "<b>a</b>", "\\<b\\>a\\</b\\>\n");
        row("table", "|a|b|\n|-|-|\n|c|`d`|", "| a | b |\n| --- | --- |\n| c | d |\n");
    }
    void markdown()
    {
        QFETCH(QString, note);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(note_markdown(note.toStdString(), 3)), expected);
    }

    void depthIsBounded()
    {
        std::string note;
        for (int i = 0; i < 5000; ++i)
            note += "> ";
        note += "deep";
        const auto s = spoor::test::skeleton_of("<x>" + note_html(note, 3) + "</x>");
        QCOMPARE(s.error, QString());
        QVERIFY(s.text.contains("deep"));
        QVERIFY(s.elements.size() <= 20);
        QVERIFY(note_markdown(note, 3).contains("deep"));
    }
};

SPOOR_TEST(TestNoteTree)
#include "test_note_tree.moc"
