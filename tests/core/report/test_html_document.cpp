// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/self_digest.h"
#include "core/report/visible_text.h"
#include "tests/core/report/markup_skeleton.h"
#include "tests/core/report/sample_document.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace spoor;
using namespace spoor::report;
using test::document_of;
using test::hostile_texts;
using test::sample_document;
using test::skeleton_of;

namespace {

// Without the shapes of charts, because how many entries of a legend find room depends on how long they are, and without
// classes, by which columns of long words may break.
QStringList names(const test::MarkupSkeleton& skeleton)
{
    QStringList found;
    for (const QString& element : skeleton.elements)
        if (!QStringList{"text", "rect", "circle", "polyline", "polygon"}.contains(element.section(' ', 0, 0)))
            found << QString(element).remove(" class");
    return found;
}

QString shown(const std::string& text) { return QString::fromStdString(visible(text)); }

}

class TestHtmlDocument : public QObject {
    Q_OBJECT
private slots:
    void isWellFormed()
    {
        const auto s = skeleton_of(html_of(sample_document()));
        QCOMPARE(s.error, QString());
        QVERIFY(s.text.contains("Intrusion at Example Freight"));
    }

    void hasLandmarksAndHeadingsInOrder()
    {
        const std::string html = html_of(sample_document());
        const auto s = skeleton_of(html);
        for (const char* landmark : {"header", "nav aria-labelledby", "main id", "footer", "h1", "title"})
            QCOMPARE(s.elements.count(landmark), 1);
        int level = 0;
        for (const QString& element : s.elements) {
            static const QRegularExpression heading("^h([1-6])( |$)");
            const auto match = heading.match(element);
            if (!match.hasMatch())
                continue;
            QVERIFY2(match.captured(1).toInt() <= level + 1, qPrintable(element));
            level = match.captured(1).toInt();
        }
        QVERIFY(level >= 2);
        QVERIFY(html.contains("<html lang=\"en\""));
    }

    void everyLinkHasItsPlace()
    {
        const auto s = skeleton_of(html_of(sample_document()));
        QStringList once = s.ids;
        once.removeDuplicates();
        QCOMPARE(once, s.ids);
        int inner = 0;
        for (const QString& link : s.links)
            if (link.startsWith('#')) {
                ++inner;
                QVERIFY2(s.ids.contains(link.mid(1)), qPrintable(link));
            }
        QVERIFY(inner > 7);
    }

    void needsNothingFromElsewhere()
    {
        const std::string html = html_of(sample_document());
        for (const char* unwanted : {"<script", "<link", "<img", "<iframe", "<object", "<embed", "<form", "@import",
                                     "url(", " onload=", " onclick=", " src="})
            QVERIFY2(!html.contains(unwanted), unwanted);
        QVERIFY(html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"));
    }

    void tablesHaveCaptionsAndHeaders()
    {
        const auto s = skeleton_of(html_of(sample_document()));
        qsizetype tables = 0, captions = 0;
        for (const QString& element : s.elements) {
            tables += element == "table" || element.startsWith("table ");
            captions += element == "caption";
            if (element.startsWith("th") && !element.startsWith("thead"))
                QVERIFY2(element.contains("scope"), qPrintable(element));
        }
        QCOMPARE(captions, tables - 1);  // the table in the note has none
    }

    void rowsSayWhereTheyStand()
    {
        const std::string html = html_of(sample_document());
        QVERIFY(
            html.contains("data-file=\"web/ex041116.log\" data-source=\"9f2c1b7e4d0a5c3866e1f0b2d49a7785c1e3f60918274b"
                          "5ad6c7e8f901a2b3c4\" data-line=\"12\" data-offset=\"1692\" data-length=\"140\" "
                          "data-digest=\"5d41402abc4b2a76b9719d911017c592ae3f60918274b5ad6c7e8f901a2b3c4d\""));
        const auto s = skeleton_of(html);
        QCOMPARE(s.elements.filter("data-digest").size(), 12 + 3 + 3);  // evidence, quotes, steps
        QCOMPARE(s.elements.filter("data-sha256").size(), 2);
        QVERIFY(s.text.contains("web/ex041116.log line 12, byte 1692"));
    }

    void timesAreUtcAndTheZones()
    {
        const QString text = skeleton_of(html_of(sample_document())).text;
        QVERIFY(text.contains("2004-11-16T10:54:13Z 2004-11-16 11:54:13 +01:00"));
        QVERIFY(text.contains(
            "≈ 2004-11-16T10:54:14.500Z 2004-11-16 11:54:14.5 +01:00 ≈ inferred from elsewhere in the file"));
        Document utc = sample_document();
        utc.zone = {};
        QVERIFY(!skeleton_of(html_of(utc)).text.contains("+01:00"));
    }

    void digestIsThatOfTheFileWithZeros()
    {
        const std::string html = html_of(sample_document());
        QByteArray zeroed = QByteArray::fromStdString(html);
        const qsizetype at = zeroed.indexOf("content=\"") + 9;
        const QByteArray digest = zeroed.mid(at, 64);
        zeroed.replace(at, 64, QByteArray(64, '0'));
        QCOMPARE(QCryptographicHash::hash(zeroed, QCryptographicHash::Sha256).toHex(), digest);
        QCOMPARE(seal_holds(html), std::optional(true));
    }

    void sameBytesEachTime() { QVERIFY(html_of(sample_document()) == html_of(sample_document())); }

    void hostileTextStaysText()
    {
        const QStringList plain = names(skeleton_of(html_of(document_of("x", "x"))));
        const auto usual = skeleton_of(html_of(document_of("x", "x")));
        const qsizetype copies = usual.texts.filter(QRegularExpression("^x$")).size();
        QVERIFY(copies > 30);
        for (const std::string& text : hostile_texts()) {
            const auto s = skeleton_of(html_of(document_of(text, "x")));
            QVERIFY2(s.error.isEmpty(), qPrintable(s.error + ": " + shown(text).left(60)));
            QCOMPARE(names(s), plain);
            // Every place that showed `x` shows the text, but those where a chart has room for less.
            const qsizetype whole = std::ranges::count(s.texts, shown(text));
            QVERIFY2(whole >= copies - 12,
                     qPrintable(QString("%1 of %2: ").arg(whole).arg(copies) + shown(text).left(60)));
            QVERIFY(s.values.contains(shown(text)));
        }
    }

    void hostileNotesHaveNoPower()
    {
        static const QRegularExpression allowed("^(a href rel|p|em|strong|del|code|pre|br|hr|ul|li|ol "
                                                "start|blockquote|h[3-6]|table|tr|td|th scope|div class)$");
        const QStringList plain = skeleton_of(html_of(document_of("x", ""))).elements;
        for (const std::string& text : hostile_texts()) {
            const auto s = skeleton_of(html_of(document_of("x", text)));
            QVERIFY2(s.error.isEmpty(), qPrintable(s.error + ": " + shown(text).left(60)));
            for (const QString& element : s.elements)
                QVERIFY2(plain.contains(element) || allowed.match(element).hasMatch(), qPrintable(element));
            for (const QString& link : s.links)
                QVERIFY2(link.startsWith('#') || link.startsWith("http://") || link.startsWith("https://"),
                         qPrintable(link));
        }
    }

    void severitiesAreToldByWordAndColour()
    {
        Document d;
        d.sections = {{"a", "Critical: a <b>", "", {}, {}}, {"b", "Criticality: x", "", {}, {}}};
        const std::string html = html_of(d);
        QVERIFY(
            html.contains("<h2 id=\"a-title\"><span class=\"severity critical\">Critical</span>: a &lt;b&gt;</h2>"));
        QVERIFY(html.contains("<h2 id=\"b-title\">Criticality: x</h2>"));
        QVERIFY(html_of(sample_document()).contains("<td class=\"severity medium\">medium</td>"));
    }

    void withoutAnything()
    {
        const auto s = skeleton_of(html_of({}));
        QCOMPARE(s.error, QString());
        QVERIFY(!s.ids.contains("spoor-check"));
    }
};

SPOOR_TEST(TestHtmlDocument)
#include "test_html_document.moc"
