// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list.join('|');
}

QString picture(const Result<CaptureOptions>& o)
{
    if (!o)
        return QString("line %1: %2: %3")
            .arg(o.error().position)
            .arg(QString::fromStdString(o.error().subject), QString::fromStdString(o.error().detail));
    return QString("%1 %2 %3 %4 [%5]")
        .arg(o->engine ? "on" : "off")
        .arg(o->buffer_size)
        .arg(joined(o->capture), joined(o->criteria), QString::fromStdString(o->file));
}

QString wrong(const CaptureOptions& options)
{
    const auto checked = check(options);
    return checked ? QString() : QString::fromStdString(checked.error().subject);
}

}

class TestCaptureOptions : public QObject {
    Q_OBJECT
private slots:
    void defaultsAreTheModules()
    {
        QCOMPARE(picture(CaptureOptions{}),
                 "off 1024 Unspec|TransferLog|syslog|SystemLog|ExtendedLog|TraceLog FailedLogin|UntimelyDeath []");
        QVERIFY(check(CaptureOptions{}));
    }
    void directivesOfAConfigurationFile()
    {
        const auto options =
            capture_options_from("# server\r\n"
                                 "ServerName \"a b\"\r\n"
                                 "<IfModule mod_log_forensic.c>\n"
                                 "\tforensiclogengine ON # yes\n"
                                 "  ForensicLogBufferSize 12\n"
                                 "  ForensicLogCapture SystemLog \\\n      syslog\n"
                                 "  ForensicLogCriteria ModuleConfig \"filter:status:530 and user:x\"\n"
                                 "  ForensicLogFile \"/var/log/a b.log\"\n"
                                 "</IfModule>\n");
        QCOMPARE(picture(options),
                 "on 12 SystemLog|syslog ModuleConfig|filter:status:530 and user:x [/var/log/a b.log]");
        QCOMPARE(picture(capture_options_from("")), picture(CaptureOptions{}));
        QCOMPARE(capture_options_from("ForensicLogFile none")->file, "");
    }
    void aWrongValueIsToldWithItsLine()
    {
        QCOMPARE(picture(capture_options_from("\n\nForensicLogEngine perhaps")),
                 "line 3: ForensicLogEngine perhaps: expected on or off");
        QCOMPARE(picture(capture_options_from("ForensicLogBufferSize 0")),
                 "line 1: ForensicLogBufferSize 0: expected a count of lines, from 1 to 1000000");
        QCOMPARE(picture(capture_options_from("ForensicLogBufferSize -5\n")),
                 "line 1: ForensicLogBufferSize -5: expected a count of lines, from 1 to 1000000");
        QCOMPARE(picture(capture_options_from("A b\nForensicLogFile relative.log")),
                 "line 2: ForensicLogFile relative.log: expected the absolute path of a file");
        QVERIFY(picture(capture_options_from("ForensicLogCriteria FailedLogin Sunday")).contains("Sunday"));
        QVERIFY(picture(capture_options_from("ForensicLogCapture SystemLog everything")).contains("everything"));
        QVERIFY(picture(capture_options_from("ForensicLogCriteria")).contains("one criterion"));
    }
    void whatSpoorAdds()
    {
        CaptureOptions options;
        options.capture = {"iis-w3c-ftp", "*/logs/*.log", "SYSTEMLOG"};
        options.criteria = {"failedlogin", "finding:http.*", "filter:status:500"};
        QCOMPARE(wrong(options), "");
        options.criteria = {"finding:no.such.rule"};
        QCOMPARE(wrong(options), "ForensicLogCriteria finding:no.such.rule");
        options.criteria = {"filter:bookmarked:true"};
        QVERIFY(!check(options));
        options.criteria = {"filter:status:("};
        QCOMPARE(check(options).error().code, ErrorCode::BadFilter);
        options = {};
        options.idle = std::chrono::seconds(0);
        QCOMPARE(wrong(options), "idle 0");
        QVERIFY(!Capture::make(options));
    }
};
SPOOR_TEST(TestCaptureOptions)

#include "test_capture_options.moc"
