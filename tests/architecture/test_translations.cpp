// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translation_files.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace spoor::test;

namespace {

QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString lupdate()
{
    const QString beside_qt =
        QStandardPaths::findExecutable("lupdate", {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    return beside_qt.isEmpty() ? QStandardPaths::findExecutable("lupdate") : beside_qt;
}

QString root() { return QString::fromStdString(source_path("")); }

/// A file with one text, as lupdate writes it.
QByteArray ts(const QByteArray& message)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"de_DE\">"
           "<context><name>spoor::A</name>" +
           message + "</context></TS>";
}

}

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<bool>("plurals_only");
        for (const QString& name : QDir(root() + "/translations").entryList({"spoor_*.ts"}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << (name == "spoor_en.ts");
    }
    void everyTextIsTranslated()
    {
        QFETCH(bool, plurals_only);
        const QString program = lupdate();
        if (program.isEmpty())
            QSKIP("lupdate is not installed (Debian: qt6-l10n-tools), so nothing is known about texts without "
                  "translation");
        Scratch scratch;
        const QString found = QString::fromStdString(scratch.path("found.ts"));
        QProcess process;
        process.setWorkingDirectory(root());
        process.start(program, {"-silent", "-I", ".", "-locations", "absolute", "-extensions", "cpp,h", "app",
                                "widgets", "-ts", found});
        QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0, process.readAllStandardError());
        // lupdate tells on its error stream what it could not make out, and then leaves those texts out.
        QCOMPARE(QString::fromLocal8Bit(process.readAllStandardError()), QString());
        TsFile in_source = read_ts(bytes_of(found));
        QVERIFY2(in_source.messages.size() > 100, "lupdate found next to nothing");
        const QString up = QDir(scratch.path().c_str()).relativeFilePath(QDir(root()).absolutePath()) + '/';
        for (TsMessage& message : in_source.messages)
            message.place.remove(up);
        // The program asks by class and namespace; what lupdate could not place is asked for in vain.
        for (const TsMessage& message : in_source.messages)
            QVERIFY2(message.context == "main" || message.context.startsWith("spoor::"), qPrintable(message.context));

        const TsFile file = read_ts(bytes_of(root() + "/translations/" + QTest::currentDataTag()));
        const QStringList faults = translation_faults(file, in_source.messages, plurals_only);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QString("%1 faults; see translations/README.md\n").arg(faults.size()) + faults.join('\n')));
    }

    void filesAreThere()
    {
        for (const char* name : {"en", "de", "zh_TW"})
            QVERIFY2(QFile::exists(root() + "/translations/spoor_" + name + ".ts"), name);
    }

    void faultIsSeen_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const QByteArray& message, const QString& fault) {
            QTest::newRow(name) << message << fault;
        };
        const QByteArray source = "<message><source>&amp;Open %1…</source>";
        row("well", source + "<translation>%1 &amp;öffnen…</translation></message>", "");
        row("unfinished", source + "<translation type=\"unfinished\">%1 &amp;öffnen…</translation></message>",
            "spoor::A: &Open %1… (a.cpp:1): unfinished");
        row("vanished", source + "<translation type=\"vanished\">%1 &amp;öffnen…</translation></message>",
            "spoor::A: &Open %1… (a.cpp:1): vanished");
        row("empty", source + "<translation></translation></message>", "spoor::A: &Open %1… (a.cpp:1): is empty");
        row("place", source + "<translation>&amp;Öffnen…</translation></message>",
            "spoor::A: &Open %1… (a.cpp:1): has other places for values: &Öffnen…");
        row("mnemonic", source + "<translation>%1 öffnen…</translation></message>",
            "spoor::A: &Open %1… (a.cpp:1): differs in having a mnemonic (&): %1 öffnen…");
        row("ellipsis", source + "<translation>%1 &amp;öffnen</translation></message>",
            "spoor::A: &Open %1… (a.cpp:1): differs in its ellipsis: %1 &öffnen");
        row("missing", "", "spoor::A: &Open %1… (a.cpp:1): is missing");
        row("gone",
            source + "<translation>%1 &amp;öffnen…</translation></message>"
                     "<message><source>Old</source><translation>Alt</translation></message>",
            "spoor::A: Old: is in the source no more");
    }
    void faultIsSeen()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, fault);
        TsMessage text;
        text.context = "spoor::A";
        text.source = QStringLiteral("&Open %1…");
        text.place = "a.cpp:1";
        QCOMPARE(translation_faults(read_ts(ts(message)), {text}, false).join('\n'), fault);
    }

    void pluralsAreSeen()
    {
        TsMessage text;
        text.context = "spoor::A";
        text.source = "%Ln row(s) of %1";
        text.plural = true;
        const auto faults = [&text](const QByteArray& forms) {
            return translation_faults(
                read_ts(ts("<message numerus=\"yes\"><source>%Ln row(s) of %1</source><translation>" + forms +
                           "</translation></message>")),
                {text}, true);
        };
        const QByteArray one = "<numerusform>one row of %1</numerusform>";
        QVERIFY(faults(one + "<numerusform>%Ln rows of %1</numerusform>").isEmpty());
        QCOMPARE(faults(one + "<numerusform></numerusform>").size(), 1);
        QCOMPARE(faults(one + "<numerusform>%Ln rows</numerusform>").size(), 1);
        QCOMPARE(translation_faults(read_ts(ts({})), {text}, true).size(), 1);
        text.plural = false;
        QVERIFY(translation_faults(read_ts(ts({})), {text}, true).isEmpty());
    }

    void brokenFileIsSeen()
    {
        QCOMPARE(translation_faults(read_ts("<TS><context>"), {}, false).size(), 1);
        QCOMPARE(translation_faults(read_ts("<html/>"), {}, false).size(), 1);
    }
};

SPOOR_TEST(TestTranslations)

#include "test_translations.moc"
