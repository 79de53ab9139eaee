// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verify_report.h"

#include "core/io/digest.h"
#include "core/report/document_writers.h"
#include "core/report/keyed_digest.h"
#include "core/report/self_digest.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

using namespace spoor;
using namespace spoor::report;
using test::Scratch;

namespace {

const std::string lines = "10:54:13 USER admin 331\r\n10:54:14 PASS - 530\r\n10:54:15 QUIT 221\r\n";

std::string digest_of(std::string_view bytes)
{
    Sha256 digest;
    digest.update(bytes);
    return digest.hex();
}

/// A report that quotes each line of a text, by the digest of the source's file or member.
Document quoting(const Source& source, const std::string& text)
{
    Document d;
    d.title = "t";
    d.sources = {source};
    Quotes quotes;
    Table table{"c", {{"a", false, false}}, {}, {}, 0};
    std::uint64_t line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        Quote quote;
        quote.record = text.substr(at, end - at);
        quote.cite = {source.file, source.sha256, ++line, at, end - at, digest_of(quote.record)};
        table.rows.push_back({"x"});
        table.cites.push_back(quote.cite);
        quotes.rows.push_back(std::move(quote));
        at = end + 2;
    }
    d.sections = {{"s", "S", "", {quotes, table}, {}}};
    return d;
}

Source plain_source(const std::string& relative, const std::string& path, const std::string& content)
{
    return {relative, path, relative, std::nullopt, content.size(), digest_of(content), "", "iis-ftp", "UTC"};
}

QString picture(const Result<ReportVerdict>& verdict)
{
    if (!verdict)
        return QString("error %1 %2").arg(static_cast<int>(verdict.error().code)).arg(verdict.error().detail.c_str());
    const auto word = [](Standing s) {
        return QString("stands differs missing unreadable").section(' ', static_cast<int>(s), static_cast<int>(s));
    };
    QString text = verdict->own_digest_holds ? "own holds" : "own broken";
    for (const auto& file : verdict->files)
        text += ", file " + word(file.standing);
    text += ", rows";
    for (const auto& row : verdict->rows)
        text += ' ' + word(row.standing);
    return text + (verdict->all_stand() ? ", all" : "");
}

const QString intact = "own holds, file stands, rows stands stands stands stands stands stands, all";

}

class TestVerifyReport : public QObject {
    Q_OBJECT
private slots:
    void intactReportStands()
    {
        Scratch scratch;
        const std::string log = scratch.write("logs/a.log", lines);
        const Document d = quoting(plain_source("logs/a.log", log, lines), lines);
        QCOMPARE(picture(verify_report(scratch.write("r.html", html_of(d)))), intact);
        QCOMPARE(picture(verify_report(scratch.write("r.json", json_of(d)))), intact);
    }

    void movedWithItsFolder()
    {
        Scratch scratch;
        scratch.write("case/logs/a.log", lines);
        const Document d = quoting(plain_source("logs/a.log", "/nowhere/logs/a.log", lines), lines);
        QCOMPARE(picture(verify_report(scratch.write("case/r.html", html_of(d)))), intact);
        // Written elsewhere: the case's folder is given.
        const std::vector<std::string> also{scratch.path("case")};
        QCOMPARE(picture(verify_report(scratch.write("out/r.html", html_of(d)), also)), intact);
    }

    void namesThatAreNoText()
    {
        Scratch scratch;
        const std::string name = "a\xFF %41\"<\xE2\x80\xAE.log";
        const std::string log = scratch.write("plain.log", lines);
        const std::string odd = scratch.path() + "/" + name;
        QVERIFY(::rename(log.c_str(), odd.c_str()) == 0);
        const Document d = quoting(plain_source(name, "/nowhere", lines), lines);
        QCOMPARE(picture(verify_report(scratch.write("r.html", html_of(d)))), intact);
        QCOMPARE(picture(verify_report(scratch.write("r.json", json_of(d)))), intact);
        QVERIFY(::remove(odd.c_str()) == 0);  // which QTemporaryDir cannot
    }

    void everyFlippedByteOfAReportIsNoticed()
    {
        Scratch scratch;
        const std::string log = scratch.write("a.log", lines);
        const Document d = quoting(plain_source("a.log", log, lines), lines);
        for (const std::string& report : {html_of(d), json_of(d)}) {
            int read = 0;
            for (std::size_t at = 0; at < report.size(); ++at) {
                std::string flipped = report;
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << at % 8));
                QVERIFY2(!seal_holds(flipped).value_or(false), qPrintable(QString::number(at)));
                if (at % 29 != 0)
                    continue;  // all of it for some, because files take their time
                const auto verdict = verify_report(scratch.write("r", flipped));
                if (verdict) {
                    ++read;
                    QVERIFY2(!verdict->own_digest_holds && !verdict->all_stand(), qPrintable(QString::number(at)));
                } else {
                    QCOMPARE(verdict.error().code, ErrorCode::BadFormat);
                }
            }
            QVERIFY(read > 100);
            QVERIFY(!verify_report(scratch.write("r", report + "\n"))->own_digest_holds);
            QVERIFY(!verify_report(scratch.write("r", report.substr(0, report.size() - 1)))->own_digest_holds);
        }
    }

    void everyFlippedByteOfALogIsNoticed()
    {
        Scratch scratch;
        const std::string log = scratch.path("a.log");
        const std::string report = scratch.write("r.html", html_of(quoting(plain_source("a.log", log, lines), lines)));
        for (std::size_t at = 0; at < lines.size(); ++at) {
            std::string flipped = lines;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << at % 8));
            scratch.write("a.log", flipped);
            QString expected = "own holds, file differs, rows";
            for (int turn = 0; turn < 2; ++turn)
                for (std::size_t begin = 0; begin < lines.size();) {
                    const std::size_t end = lines.find("\r\n", begin);
                    expected += at >= begin && at < end ? " differs" : " stands";
                    begin = end + 2;
                }
            QCOMPARE(picture(verify_report(report)), expected);
        }
    }

    void shorterLongerGone()
    {
        Scratch scratch;
        const std::string log = scratch.write("a.log", lines + "more");
        const std::string report = scratch.write("r.html", html_of(quoting(plain_source("a.log", log, lines), lines)));
        QCOMPARE(picture(verify_report(report)),
                 "own holds, file differs, rows stands stands stands stands stands stands");
        scratch.write("a.log", lines.substr(0, 50));
        QCOMPARE(picture(verify_report(report)),
                 "own holds, file differs, rows stands stands missing stands stands missing");
    }

    void twoFilesOfTheSameContent()
    {
        Scratch scratch;
        const std::string first = scratch.write("a.log", lines), second = scratch.write("b.log", lines);
        Document d = quoting(plain_source("b.log", second, lines), lines);
        d.sources.insert(d.sources.begin(), plain_source("a.log", first, lines));
        const std::string report = scratch.write("r.html", html_of(d));
        scratch.write("a.log", "other");
        QCOMPARE(picture(verify_report(report)),
                 "own holds, file differs, file stands, rows stands stands stands stands stands stands");
        scratch.write("a.log", lines);
        scratch.write("b.log", "other");
        QCOMPARE(picture(verify_report(report)),
                 "own holds, file stands, file differs, rows missing missing missing missing missing missing");
    }

    void tellsHowFarItIsAndStops()
    {
        Scratch scratch;
        const std::string log = scratch.write("a.log", lines);
        const std::string report = scratch.write("r.html", html_of(quoting(plain_source("a.log", log, lines), lines)));
        std::uint64_t done = 0, total = 0;
        TaskContext context;
        context.progress = [&](const Progress& p) {
            done = p.bytes_done;
            total = p.bytes_total;
        };
        QVERIFY(verify_report(report, {}, {}, context)->all_stand());
        QCOMPARE(done, std::uint64_t{lines.size()});
        QCOMPARE(total, done);
        std::stop_source stop;
        stop.request_stop();
        context.stop = stop.get_token();
        QCOMPARE(verify_report(report, {}, {}, context).error().code, ErrorCode::Cancelled);
    }

    void notAFile()
    {
        Scratch scratch;
        const Document d = quoting(plain_source("", "/dev/zero", lines), lines);
        const auto verdict = verify_report(scratch.write("r.html", html_of(d)));
        QVERIFY(!verdict || !verdict->all_stand());
    }

    void membersAndCompressedFiles_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"gz", "xz", "zip", "tar.gz", "7z"})
            QTest::newRow(kind) << kind;
    }
    void membersAndCompressedFiles()
    {
        QFETCH(QString, kind);
        Scratch scratch;
        const bool archive = kind != "gz" && kind != "xz";
        const std::string bytes =
            test::packed(kind.toStdString(), {{"x.log", archive ? "other" : lines}, {"x.log", lines}});
        Source source = plain_source("a", "/nowhere", lines);
        if (archive) {
            source.member = "x.log";
            source.container_sha256 = digest_of(bytes);
        } else {
            source.sha256 = digest_of(bytes);
        }
        scratch.write("a", bytes);
        const std::string report = scratch.write("r.json", json_of(quoting(source, lines)));
        QCOMPARE(picture(verify_report(report)), intact);
        scratch.write("a", bytes + '\0');
        QVERIFY(!verify_report(report)->all_stand());
        QCOMPARE(verify_report(report)->files[0].standing, Standing::Differs);
    }

    void redactedNeedsTheKey()
    {
        Scratch scratch;
        const std::string log = scratch.write("a.log", lines);
        Document d = quoting(plain_source("a.log", log, lines), lines);
        d.redacted = true;
        for (Quote& quote : std::get<Quotes>(d.sections[0].blocks[0]).rows)
            quote.cite.digest = keyed_digest("key", quote.cite.digest);
        for (Cite& cite : std::get<Table>(d.sections[0].blocks[1]).cites)
            cite.digest = keyed_digest("key", cite.digest);
        for (const std::string& text : {html_of(d), json_of(d)}) {
            const std::string report = scratch.write("r", text);
            QCOMPARE(picture(verify_report(report, {}, "key")), intact);
            QCOMPARE(picture(verify_report(report)), intact);
            QVERIFY(verify_report(report)->redacted);
            QCOMPARE(picture(verify_report(report, {}, "other")),
                     "own holds, file stands, rows differs differs differs differs differs differs");
        }
        std::string flipped = lines;
        flipped[3] ^= 1;
        scratch.write("a.log", flipped);
        QCOMPARE(picture(verify_report(scratch.path("r"), {}, "key")),
                 "own holds, file differs, rows differs stands stands differs stands stands");
        QCOMPARE(picture(verify_report(scratch.path("r"))),
                 "own holds, file differs, rows differs differs differs differs differs differs");
    }

    void noReport()
    {
        Scratch scratch;
        QCOMPARE(verify_report(scratch.write("a.html", "<!DOCTYPE html><p>x</p>")).error().code, ErrorCode::BadFormat);
        QCOMPARE(verify_report(scratch.write("b.json", "{}")).error().code, ErrorCode::BadFormat);
        QCOMPARE(verify_report(scratch.write("c.html", "")).error().code, ErrorCode::BadFormat);
        QVERIFY(!verify_report(scratch.path("none.html")));
    }

    void brokenReportsAreReadWithoutHarm()
    {
        Scratch scratch;
        const std::string report = html_of(quoting(plain_source("a.log", "/nowhere", lines), lines));
        const std::string head = json_of({}).substr(0, 100);
        for (const std::string& broken : {report.substr(0, report.find("data-digest") + 20),
                                          head + "\"sources\":[1,{}]}", head + std::string(100'000, '['), head}) {
            const auto verdict = verify_report(scratch.write("r", broken));
            QVERIFY(!verdict || !verdict->all_stand());
        }
    }
};

SPOOR_TEST(TestVerifyReport)
#include "test_verify_report.moc"
