// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pdf_program.h"

#include "core/report/document_codec.h"
#include "widgets/paper/paper_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>

#include <cstdio>
#include <string_view>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view option = "--write-pdf";

QString pdf_program()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& path : {here + u"/spoor"_s, here + u"/../spoor"_s})
        if (const QFileInfo file(path); file.isFile() && file.isExecutable())
            return QDir::cleanPath(path);
    return {};
}

void complain(const Error& error)
{
    std::fprintf(stderr, "spoor: %s: %s\n", error.subject.c_str(), error.detail.c_str());
}

}

bool is_pdf_run(int argc, char** argv) { return argc > 1 && argv[1] == option; }

int run_pdf(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("Usage: spoor --write-pdf OUT.pdf < REPORT.json\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    for (const char* name : {"QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_SCREEN_SCALE_FACTORS", "QT_USE_PHYSICAL_DPI"})
        qunsetenv(name);
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        complain({ErrorCode::NotReadable, "standard input", input.errorString().toStdString()});
        return 2;
    }
    const QByteArray json = input.readAll();
    const auto document = report::document_from_json({json.constData(), std::size_t(json.size())});
    if (!document) {
        complain(document.error());
        return 2;
    }
    const auto written = write_pdf(*document, QFile::decodeName(argv[2]));
    if (!written)
        complain(written.error());
    return written ? 0 : 1;
}

Result<void> write_pdf_apart(const report::Document& document, const QString& path, const std::stop_token& stop)
{
    const QString program = pdf_program();
    if (program.isEmpty())
        return write_pdf(document, path);
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, {QLatin1StringView(option), QDir::current().absoluteFilePath(path)});
    if (!process.waitForStarted())
        return failure(ErrorCode::WriteFailed, path.toStdString(), process.errorString().toStdString());
    process.write(QByteArray::fromStdString(report::document_json(document)));
    process.closeWriteChannel();
    constexpr int step = 50;  // ms; within which a stop is noticed
    while (!process.waitForFinished(step)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (stop.stop_requested()) {
            process.kill();
            process.waitForFinished();
            return failure(ErrorCode::Cancelled);
        }
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QByteArray said = process.readAllStandardError().trimmed();
    return failure(ErrorCode::WriteFailed, path.toStdString(),
                   said.isEmpty() ? process.errorString().toStdString() : said.toStdString());
}

}
