// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "core/io/encoding.h"
#include "tests/formats/picture.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>

using namespace spoor;
using namespace spoor::test;

namespace {

/// `format; events; kind outcome count …`, and how many events have a client, by program where there is one.
QString gist(const std::string& text)
{
    const Sample head = sample_of(text);
    const Format* format = detect(head).format;
    Pools pools;
    Fronts fronts(pools);
    auto parser = format->open(head);
    const Chunk chunk{.text = text, .first = true, .last = true, .ascii = is_ascii(text)};
    const auto state = parser->scan(chunk);
    const ParsedChunk parsed = parser->parse(chunk, state.get(), fronts);
    const Segment& s = *parsed.segment;
    std::map<std::string, int> counts;
    for (std::uint32_t row = 0; row < s.rows; ++row) {
        const Facet& f = pools.facets[s.facet[row]];
        std::string key(name(f.kind));
        if (f.outcome != Outcome::Unknown)
            key += " " + std::string(name(f.outcome));
        ++counts[key];
        const std::string_view program = s.path.empty() ? std::string_view() : pools.path.view(s.path[row]);
        if (format->id() == "syslog" && !program.empty() && s.client[row])
            ++counts["client of " + std::string(program) + (f.kind == Kind::AuthFailure ? " refused" : "")];
    }
    std::string out = std::string(format->id()) + "; " + std::to_string(s.rows) + " events";
    for (const auto& [key, n] : counts)
        out += "; " + key + " " + std::to_string(n);
    return QString::fromStdString(out);
}

}

// Against counts that were made without Spoor, with grep and by the client that caused the log.
class TestRealSyslogs : public QObject {
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("gist");
        QTest::newRow("a server of 2005") << "syslog-ftp/loghub_Linux_2k.log"
                                          << "syslog; 2000 events; auth.failure failure 513; auth.success success 37; "
                                             "client of ftpd 909; client of klogind refused 23; client of sshd refused "
                                             "489; ftp.login success 2; other 1301; other failure 140; service.start 7";
        QTest::newRow("vsftpd, with a forged name") << "syslog-ftp/vsftpd.log"
                                                    << "vsftpd; 44 events; ftp.command failure 3; ftp.command success "
                                                       "1; ftp.login failure 14; ftp.login success 4; "
                                                       "ftp.transfer failure 2; ftp.transfer success 5; other 15";
        QTest::newRow("vsftpd")
            << "syslog-ftp/plaso_vsftpd.log"
            << "vsftpd; 25 events; ftp.command success 1; ftp.login success 4; ftp.transfer failure 2; "
               "ftp.transfer success 14; other 4";
        QTest::newRow("a line in French") << "syslog-ftp/lnav_logfile_syslog_fr.0" << "syslog; 1 events; other 1";
        QTest::newRow("the turn of a year") << "syslog-ftp/lnav_syslog.1"
                                            << "syslog; 4 events; auth.success success 1; other 3";
        QTest::newRow("Kerio without times")
            << "kerio/kerio_ips_selftest.log" << "kerio-security; 3 events; net.ips 2; net.ips failure 1";
        QTest::newRow("rules that quote a log") << "syslog-ftp/ossec_proftpd.ini" << "text; 27 events; other 27";
        QTest::newRow("rules that quote another") << "syslog-ftp/ossec_vsftpd.ini" << "text; 12 events; other 12";
    }
    void counts()
    {
        QFETCH(QString, path);
        const auto folder = samples_folder();
        if (!folder)
            QSKIP("no folder of real logs");
        const QString actual = gist(read_file(*folder + "/" + path.toStdString()));
        QTEST(actual, "gist");
    }
};

SPOOR_TEST(TestRealSyslogs)

#include "test_real_syslogs.moc"
