// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/self_digest.h"
#include "tests/core/report/sample_document.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor;
using namespace spoor::report;
using test::document_of;
using test::hostile_texts;
using test::sample_document;

namespace {

QJsonDocument parsed(const std::string& json, QString* error = nullptr)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &problem);
    if (error)
        *error = problem.error == QJsonParseError::NoError ? QString() : problem.errorString();
    return document;
}

// Keys and kinds in order, and how many texts are `text`.
void walk(const QJsonValue& value, const QString& text, QStringList& shape, int& texts)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at) {
            shape << at.key();
            walk(at.value(), text, shape, texts);
        }
    } else if (value.isArray()) {
        shape << "[";
        for (const auto& item : value.toArray())
            walk(item, text, shape, texts);
        shape << "]";
    } else {
        texts += value.isString() && value.toString() == text;
    }
}

}

class TestJsonDocument : public QObject {
    Q_OBJECT
private slots:
    void saysAllOfIt()
    {
        QString error;
        const QJsonObject o = parsed(json_of(sample_document()), &error).object();
        QCOMPARE(error, QString());
        QCOMPARE(o["spoor_report"].toInt(), 1);
        QCOMPARE(o["zone"].toString(), "Europe/Berlin");
        QCOMPARE(o["date"].toString(), "2004-12-01T09:30:00.000000Z");
        QCOMPARE(o["sources"][1]["member"].toString(), "ftp/ex041116.log");
        const auto quotes = o["sections"][2]["blocks"][0];
        QCOMPARE(quotes["kind"].toString(), "quotes");
        QCOMPARE(quotes["rows"][0]["cite"]["offset"].toInt(), 1692);
        QCOMPARE(quotes["rows"][1]["time_quality"].toString(), "inferred");
        const auto steps = o["sections"][3]["blocks"][0]["steps"];
        QCOMPARE(steps[2]["in_log"].toBool(true), false);
        QVERIFY(steps[2]["time"].isNull());
        const auto chart = o["sections"][4]["blocks"][0];
        QCOMPARE(chart["series"][0]["cells"].toArray().size(), 36);
        QVERIFY(chart["series"][0]["cells"][24]["rate"].isNull());
    }

    void digestIsThatOfTheFileWithZeros()
    {
        const std::string json = json_of(sample_document());
        QByteArray zeroed = QByteArray::fromStdString(json);
        const qsizetype at = zeroed.indexOf("\"digest\": \"") + 11;
        const QByteArray digest = zeroed.mid(at, 64);
        zeroed.replace(at, 64, QByteArray(64, '0'));
        QCOMPARE(QCryptographicHash::hash(zeroed, QCryptographicHash::Sha256).toHex(), digest);
        QCOMPARE(seal_holds(json), std::optional(true));
    }

    void hostileTextStaysText()
    {
        QStringList plain;
        int copies = 0;
        walk(parsed(json_of(document_of("x", "x"))).object(), "x", plain, copies);
        QVERIFY(copies > 30);
        for (const std::string& text : hostile_texts()) {
            QString error;
            const std::string json = json_of(document_of(text, text));
            const QJsonDocument document = parsed(json, &error);
            QCOMPARE(error, QString());
            QStringList shape;
            int texts = 0;
            // QString reads what is no UTF-8 as U+FFFD in its own number; such texts are counted by shape alone.
            const QString expected = QString::fromStdString(text);
            walk(document.object(), expected, shape, texts);
            QCOMPARE(shape, plain);
            if (!expected.contains(QChar::ReplacementCharacter))
                QVERIFY2(texts >= copies - 4, qPrintable(expected.left(40)));  // paths are written as percent_text
            for (const char c : json)
                QVERIFY(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
            for (const char* unseen : {"\x7F", "\xC2\x9B", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xD8\x9C", "\xE2\x80\xA8"})
                QVERIFY(!json.contains(unseen));
        }
    }
};

SPOOR_TEST(TestJsonDocument)
#include "test_json_document.moc"
