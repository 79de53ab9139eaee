// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace spoor::test;

namespace {

QString in_tree(const char* relative) { return QString::fromStdString(source_path(relative)); }

}

/// The case that is shown at first start is what its maker makes, and its README tells the same counts.
class TestSampleCase : public QObject {
    Q_OBJECT

private slots:
    void maker_gives_what_is_there()
    {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("no python3 here");
        QProcess maker;
        maker.start(python, {"-B", in_tree("resources/sample-case-tools/make.py"), "--check"});
        QVERIFY(maker.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(maker.readAllStandardOutput() + maker.readAllStandardError()), QString());
        QCOMPARE(maker.exitCode(), 0);
    }

    void truth_adds_up()
    {
        const QByteArray text =
            QByteArray::fromStdString(read_file(source_path("resources/sample-case-tools/truth.json")));
        const QJsonObject truth = QJsonDocument::fromJson(text).object();
        const QJsonArray files = truth["files"].toArray();
        QVERIFY(files.size() >= 12);
        int events = 0;
        QSet<QString> formats;
        for (const auto& value : files) {
            const QJsonObject file = value.toObject();
            const QJsonObject lines = file["lines"].toObject();
            int sum = 0;
            for (const char* kind : {"event", "continuation", "directive", "blank", "rejected"})
                sum += lines[kind].toInt();
            QCOMPARE(sum, lines["total"].toInt());
            QCOMPARE(lines["event"].toInt(), file["events"].toInt());
            QVERIFY(QFile::exists(in_tree("resources/sample-case/") + file["path"].toString()));
            events += file["events"].toInt();
            formats.insert(file["format"].toString());
        }
        QCOMPARE(events, truth["total"]["events"].toInt());
        QCOMPARE(formats, QSet<QString>({"iis-w3c-http", "iis-w3c-ftp", "iis-native", "ncsa", "kerio-security",
                                         "syslog", "winevent-text"}));
    }

    void addresses_are_private_or_for_documentation()
    {
        static const QRegularExpression address(R"((?<![\d.])(\d{1,3}\.){3}\d{1,3}(?![\d.]*\d))");
        static const QRegularExpression allowed(
            R"(^(10\.|192\.168\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|1\.9\.1\.5$))");
        for (const char* log :
             {"web/ex091117.log", "ftp/ex091117.log", "ftp-partners/u_ex091118.log", "proxy/access_log",
              "firewall/security.log", "mail/messages.log", "old-server/in091117.log"}) {
            const QString text = QString::fromLatin1(
                QByteArray::fromStdString(read_file(source_path(std::string("resources/sample-case/logs/") + log))));
            for (auto found = address.globalMatch(text); found.hasNext();) {
                const QString at = found.next().captured();
                QVERIFY2(allowed.match(at).hasMatch(), qPrintable(log + (": " + at)));
            }
        }
    }
};

SPOOR_TEST(TestSampleCase)
#include "test_sample_case.moc"
