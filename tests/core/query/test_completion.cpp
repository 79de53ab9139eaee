// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

QString described(const CompletionContext& c)
{
    static const char* const kinds[] = {"nothing", "field", "operator", "value", "keyword"};
    QString out = kinds[int(c.kind)];
    if (!c.field.empty())
        out += QString(" of %1").arg(QString::fromStdString(c.field));
    if (c.kind != CompletionContext::Kind::Nothing)
        out += QString(" %1+%2 [%3]").arg(c.start).arg(c.length).arg(QString::fromStdString(c.typed));
    if (c.quoted)
        out += " quoted";
    if (c.in_set)
        out += " in set";
    return out;
}

}

class TestCompletion : public QObject {
    Q_OBJECT
private slots:
    void places_data()
    {
        QTest::addColumn<QString>("text");  // ^ is the cursor
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << text << expected; };
        row("^", "field 0+0 []");
        row("st^", "field 0+2 [st]");
        row("st^atus:401", "field 0+6 [st]");
        row("status ^", "operator of status 7+0 []");
        row("hello ^", "keyword of hello 6+0 []");
        row("status:^", "value of status 7+0 []");
        row("status=^", "value of status 7+0 []");
        row("status: ^", "value of status 8+0 []");
        row("status:4^", "value of status 7+1 [4]");
        row("status:4^01", "value of status 7+3 [4]");
        row("status:^401", "value of status 7+3 []");
        row("status:^ and x", "value of status 7+0 []");
        row("status!^=401", "operator of status 6+2 [!]");
        row("status:>=4^", "value of status 9+1 [4]");
        row("status>=^", "value of status 8+0 []");
        row("status:401 ^", "keyword 11+0 []");
        row("status:401 a^", "keyword 11+1 [a]");
        row("status:401 and^", "keyword 11+3 [and]");
        row("status:401 and ^", "field 15+0 []");
        row("status:401 && ^", "field 14+0 []");
        row("not ^", "field 4+0 []");
        row("!us^", "field 1+2 [us]");
        row("not us^", "field 4+2 [us]");
        row("(^", "field 1+0 []");
        row("(us^", "field 1+2 [us]");
        row("(user:anna or st^", "field 14+2 [st]");
        row("(user:anna)^", "nothing");
        row("(user:anna) ^", "keyword 12+0 []");
        // Sets.
        row("status:(^", "value of status 8+0 [] in set");
        row("status:(401 or ^", "value of status 15+0 [] in set");
        row("status:(401 4^ 500)", "value of status 12+1 [4] in set");
        row("status:(401 or (5^", "value of status 16+1 [5] in set");
        row("status:(401 not >=4^", "value of status 18+1 [4] in set");
        row("status:(401 or 403) ^", "keyword 20+0 []");
        row("(status:(401) or us^", "field 17+2 [us]");
        row("user:(anna \"be^", "value of user 11+3 [be] quoted in set");
        // Ranges.
        row("status:400..4^", "value of status 12+1 [4]");
        row("path:../^", "value of path 5+3 [../]");
        // Quotes and escapes.
        row("user:\"an^", "value of user 5+3 [an] quoted");
        row("user:\"an^na\" x", "value of user 5+6 [an] quoted");
        row("user:\"anna\"^", "nothing");
        row("user:\"anna\" ^", "keyword 12+0 []");
        row("user:\"CORP\\\\an^", "value of user 5+9 [CORP\\an] quoted");
        row("user:CORP\\an^", "value of user 5+7 [CORP\\an]");
        row("path:a\\ b^", "value of path 5+4 [a b]");
        row("\"Task Cat^", "field 0+9 [Task Cat] quoted");
        row("\"Task Category\":Lo^", "value of Task Category 16+2 [Lo]");
        row("\"two words\" ^", "keyword 12+0 []");
        // Names of sources.
        row("cs(Referer):x^", "value of cs(Referer) 12+1 [x]");
        row("cs(Ref^", "field 0+6 [cs(Ref]");
        // Expressions, and colons that no one means.
        row("path:/cm^", "nothing");
        row("path:/cmd/ ^", "keyword 11+0 []");
        row("/cm^d/", "nothing");
        row("10:54:1^3", "nothing");
        row("http://exa^", "nothing");
        row("10:54:13 ^", "keyword 9+0 []");
        row("_exists_:us^", "field of _exists_ 9+2 [us]");
        row("_exists_:user ^", "keyword 14+0 []");
        // Umlauts count in bytes.
        row("user:m\xc3\xbcller st^", "keyword 13+2 [st]");
    }
    void places()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        std::string bytes = text.toStdString();
        const std::size_t cursor = bytes.find('^');
        bytes.erase(cursor, 1);
        QCOMPARE(described(completion_context(bytes, cursor)), expected);
    }

    void any_text_ends()
    {
        // Every prefix of a text with everything in it, with the cursor everywhere.
        const std::string text = "((a:b) or status:(401 \"x\\\" not >=5..6 /r\\//i)) && !\"p q\":>=3 <= ) :: http://x "
                                 "10:1 _exists_:\"u\" _exists_:(a) cs(x):\"..\"..y \\ && || !! = x:=/\"";
        for (std::size_t size = 0; size <= text.size(); ++size)
            for (std::size_t cursor = 0; cursor <= size; ++cursor) {
                const CompletionContext c = completion_context(std::string_view(text).substr(0, size), cursor);
                QVERIFY(c.start + c.length <= size);
                if (c.kind != CompletionContext::Kind::Nothing)
                    QVERIFY(c.start <= cursor);
            }
    }
};

SPOOR_TEST(TestCompletion)
#include "test_completion.moc"
