// SPDX-License-Identifier: GPL-3.0-or-later
// How ReportLinks writes files: off the GUI thread, whole or not at all, and told in the trail of the case.
#include "app/gui/case_links.h"
#include "app/gui/pdf_program.h"
#include "app/gui/report_links.h"
#include "app/gui/workspace.h"
#include "core/io/digest.h"
#include "core/report/document_writers.h"
#include "core/report/event_export.h"
#include "core/report/json_text.h"
#include "widgets/jobs/save_file.h"
#include "widgets/models/event_table_model.h"
#include "widgets/pages/report_page.h"
#include "widgets/wording/error_wording.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <format>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array report_ends = {"html"_L1, "pdf"_L1, "md"_L1, "json"_L1};

std::string json_string(std::string_view text)
{
    std::string quoted;
    append_json_string(quoted, text);
    return quoted;
}

/// Reads what was written, because the digest is to be of what stands there.
Result<std::string> digest_of(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path.toStdString(), file.errorString().toStdString());
    Sha256 digest;
    for (QByteArray part = file.read(1 << 20); !part.isEmpty(); part = file.read(1 << 20))
        digest.update({part.constData(), std::size_t(part.size())});
    return digest.hex();
}

Result<void> write_document(const report::Document& document, const QString& path, const std::stop_token& stop)
{
    const QString end = QFileInfo(path).suffix().toLower();
    if (end == "pdf"_L1)
        return write_pdf_apart(document, path, stop);
    const std::string text = end == "md"_L1     ? report::markdown_of(document)
                             : end == "json"_L1 ? report::json_of(document)
                                                : report::html_of(document);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return save_file(path, QByteArray::fromRawData(text.data(), qsizetype(text.size())));
}

std::vector<ExportField> exported_fields(bool timesketch)
{
    std::vector<ExportField> fields;
    for (const Field field :
         {Field::Kind,   Field::Outcome, Field::Ip,      Field::Server, Field::ServerPort, Field::User,  Field::Domain,
          Field::Method, Field::Path,    Field::Agent,   Field::Status, Field::Sub,        Field::Win32, Field::EventId,
          Field::Host,   Field::Site,    Field::Session, Field::File,   Field::Line,       Field::Tag,   Field::Note})
        fields.push_back(ExportField::of(field));
    // Timesketch has columns of its own for these.
    if (!timesketch) {
        fields.insert(fields.begin(), ExportField::of(Field::Time));
        fields.push_back(ExportField::of(Field::Message));
    }
    return fields;
}

std::unique_ptr<EventWriter> writer_of(ReportLinks::EventFormat format)
{
    using enum ReportLinks::EventFormat;
    switch (format) {
    case Csv:
        break;
    case JsonLines:
        return jsonl_writer(exported_fields(false));
    case Ecs:
        return ecs_writer();
    case Timesketch:
        return timesketch_writer(exported_fields(true));
    case TimesketchLines:
        return timesketch_jsonl_writer(exported_fields(true));
    }
    return csv_writer(exported_fields(false));
}

Result<ExportResult> write_events(const RowSet& rows, const QString& path, ReportLinks::EventFormat format,
                                  const EventNotes& notes, const TaskContext& context)
{
    const auto writer = writer_of(format);
    QSaveFile file(path);
    const auto cannot = [&] {
        return failure(ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannot();
    const auto sink = [&file](std::string_view part) { return file.write(part.data(), qint64(part.size())) >= 0; };
    const auto done = export_events(rows, rows.size(), *writer, sink, context, &notes);
    if (!done)
        return done;
    if (file.error() != QFileDevice::NoError || !file.commit())
        return cannot();
    return done;
}

}

void ReportLinks::ask_to_write()
{
    const QStringList filters{tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("Markdown (*.md)"), tr("JSON (*.json)")};
    auto* dialog = new QFileDialog(&parts_.page, tr("Write Report"), {}, filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(report_ends[0]);
    dialog->selectFile(u"report.html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& chosen) {
        const auto place = std::size_t(std::max<qsizetype>(filters.indexOf(chosen), 0));
        dialog->setDefaultSuffix(report_ends[place]);
        if (const QStringList files = dialog->selectedFiles(); files.size() == 1)
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + report_ends[place]);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportLinks::write);
    dialog->open();
}

void ReportLinks::write(const QString& path)
{
    load_plan();
    if (plan_ == Plan::Asked) {
        write_next_ = path;
        return;
    }
    if (!ready()) {
        emit said(tr("The report cannot be written before the logs have been read and searched for findings"));
        return;
    }
    if (is_writing())
        return;
    emit said(tr("Writing %1…").arg(path));
    gather([this, path](Result<ReportRequest> asked) {
        if (!asked)
            return take_written(std::unexpected(asked.error()), {});
        start_writing("report.written", [path, request = std::move(*asked)](const JobContext& job) -> Result<Written> {
            const auto document = make_report(request, TaskContext{job.stop, {}});
            if (!document)
                return std::unexpected(document.error());
            if (const auto done = write_document(*document, path, job.stop); !done)
                return std::unexpected(done.error());
            const auto sha256 = digest_of(path);
            if (!sha256)
                return std::unexpected(sha256.error());
            const std::string end = QFileInfo(path).suffix().toLower().toStdString();
            return Written{path.toStdString(), *sha256,
                           std::format(R"({{"path":{},"format":{},"sha256":"{}","redacted":{}}})",
                                       json_string(path.toStdString()), json_string(end), *sha256,
                                       request.plan.redacted)};
        });
    });
}

void ReportLinks::ask_to_export()
{
    const QStringList filters{tr("CSV (*.csv)"), tr("JSON lines (*.jsonl)"), tr("JSON lines of ECS (*.jsonl)"),
                              tr("Timesketch CSV (*.csv)"), tr("Timesketch JSON lines (*.jsonl)")};
    auto* dialog = new QFileDialog(&parts_.page, tr("Export Events"), {}, filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"events.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& chosen) {
        const QString end = chosen.contains(u"(*.csv)"_s) ? u"csv"_s : u"jsonl"_s;
        dialog->setDefaultSuffix(end);
        if (const QStringList files = dialog->selectedFiles(); files.size() == 1)
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + end);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters](const QString& path) {
        const auto chosen = filters.indexOf(dialog->selectedNameFilter());
        export_events(path, EventFormat(std::max<qsizetype>(chosen, 0)));
    });
    dialog->open();
}

void ReportLinks::export_events(const QString& path, EventFormat format)
{
    const RowSet rows = parts_.workspace.events()->rows();
    if (!rows.snapshot() || rows.size() == 0) {
        emit said(tr("There are no events to export: the timeline shows none"));
        return;
    }
    if (is_writing())
        return;
    emit said(tr("Writing %1…").arg(path));
    const auto notes = parts_.cases.bookmarks()->placed()->notes();
    start_writing("events.exported", [this, rows, notes, path, format](const JobContext& job) -> Result<Written> {
        const auto tell = [this, &job](const Progress& progress) {
            const double share = double(progress.events) / double(std::max<std::uint64_t>(progress.bytes_total, 1));
            job.post([this, share] { emit writing_share(share); });
        };
        const auto done = write_events(rows, path, format, *notes, TaskContext{job.stop, tell});
        if (!done)
            return std::unexpected(done.error());
        const auto sha256 = digest_of(path);
        if (!sha256)
            return std::unexpected(sha256.error());
        return Written{path.toStdString(), *sha256,
                       std::format(R"({{"path":{},"events":{},"sha256":"{}"}})", json_string(path.toStdString()),
                                   done->written, *sha256)};
    });
}

void ReportLinks::start_writing(const std::string& action, Job<Result<Written>>::Work work)
{
    emit writing(true);
    writing_.start(std::move(work), [this, action](const Result<Written>& done) {
        emit writing(false);
        take_written(done, action);
    });
}

bool ReportLinks::is_writing()
{
    if (writing_.running())
        emit said(tr("Another file is being written; wait for it, or stop it"));
    return writing_.running();
}

void ReportLinks::stop_writing()
{
    if (!writing_.running())
        return;
    writing_.cancel();
    emit writing(false);
    emit said(tr("Writing was stopped; the file was not written"));
}

void ReportLinks::take_written(const Result<Written>& done, const std::string& action)
{
    if (!done) {
        emit said(one_line(words_for(done.error())));
        return;
    }
    const QString path = QString::fromStdString(done->path);
    parts_.cases.job()->run(
        [action, detail = done->detail](CaseFile* file) -> Result<void> {
            return file ? file->record(action, detail) : Result<void>{};
        },
        CaseJob::Make::Yes,
        [this, path](const Result<void>& noted) {
            if (!noted)
                emit said(one_line(words_for(noted.error())));
            emit written(path);
        });
    emit said(tr("%1 was written").arg(path));
}

}
