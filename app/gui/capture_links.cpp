// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/capture_links.h"

#include "app/gui/finding_links.h"
#include "app/gui/workspace.h"
#include "widgets/pages/capture_page.h"
#include "widgets/views/capture_options_editor.h"
#include "widgets/wording/error_wording.h"

#include <QFile>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const std::vector<std::string>& list)
{
    QStringList all;
    for (const std::string& text : list)
        all += QString::fromStdString(text);
    return all;
}

std::vector<std::string> texts(const QVariant& list)
{
    std::vector<std::string> all;
    for (const QString& text : list.toStringList())
        all.push_back(text.toStdString());
    return all;
}

CaptureOptions kept_options(QSettings& settings)
{
    CaptureOptions options;
    settings.beginGroup(u"capture"_s);
    if (settings.contains(u"engine"_s)) {
        options.engine = settings.value(u"engine"_s).toBool();
        options.buffer_size = settings.value(u"buffer"_s, options.buffer_size).toUInt();
        options.capture = texts(settings.value(u"types"_s));
        options.criteria = texts(settings.value(u"criteria"_s));
        options.file = settings.value(u"file"_s).toString().toStdString();
        options.idle = std::chrono::seconds(settings.value(u"idle"_s, qlonglong(options.idle.count())).toLongLong());
    }
    settings.endGroup();
    // What another version, or somebody's editor, made of them.
    return check(options) ? options : CaptureOptions{};
}

void keep_options(QSettings& settings, const CaptureOptions& options)
{
    settings.beginGroup(u"capture"_s);
    settings.setValue(u"engine"_s, options.engine);
    settings.setValue(u"buffer"_s, options.buffer_size);
    settings.setValue(u"types"_s, texts(options.capture));
    settings.setValue(u"criteria"_s, texts(options.criteria));
    settings.setValue(u"file"_s, QString::fromStdString(options.file));
    settings.setValue(u"idle"_s, qlonglong(options.idle.count()));
    settings.endGroup();
}

}

CaptureLinks::CaptureLinks(const Parts& parts, QObject* parent, CaptureMaker maker)
    : QObject(parent), parts_(parts), job_(std::move(maker))
{
    CapturePage& page = parts_.page;
    const CaptureOptions options = kept_options(parts_.settings);
    page.editor()->set_options(options);
    job_.set_options(options);

    connect(page.editor(), &CaptureOptionsEditor::changed, this, &CaptureLinks::set_options);
    connect(page.editor(), &CaptureOptionsEditor::file_asked, this, &CaptureLinks::read_config);
    connect(&page, &CapturePage::stop_asked, &job_, &CaptureJob::stop);
    connect(&page, &CapturePage::write_asked, this, &CaptureLinks::write_all);
    connect(&page, &CapturePage::save_asked, this, &CaptureLinks::save);
    connect(&page, &CapturePage::event_asked, this, &CaptureLinks::timeline_asked);
    connect(&job_, &CaptureJob::busy, &page, &CapturePage::set_busy);
    connect(&job_, &CaptureJob::captured, &page, &CapturePage::show_news);
    connect(&job_, &CaptureJob::captured, this, [this](const CaptureNews& news) {
        if (news.error)
            emit said(one_line(words_for(*news.error)));
    });
    connect(&job_, &CaptureJob::wrote, this, [this](std::uint32_t blocks, const std::optional<Error>& error) {
        if (!error)
            parts_.page.blocks()->mark_all_written();
        emit said(error ? one_line(words_for(*error)) : tr("%n block(s) written", nullptr, int(blocks)));
    });
    connect(&parts_.workspace, &Workspace::updated, this, &CaptureLinks::look);
    connect(parts_.findings.job(), &FindingsJob::found, this, &CaptureLinks::look);
}

void CaptureLinks::look()
{
    const auto& snapshot = parts_.workspace.snapshot();
    Investigation* investigation = parts_.workspace.investigation();
    const bool following = investigation && investigation->following();
    parts_.page.set_following(following);
    // Lines of several logs come in order of time only when all has been read.
    if (!snapshot || !snapshot->complete)
        return;
    const auto asks = [](const std::string& criterion) { return criterion.starts_with("finding:"); };
    if (std::ranges::none_of(job_.options().criteria, asks))
        return job_.look_in(snapshot, nullptr, following);
    const auto& findings = parts_.findings.job()->findings();
    if (findings && findings->snapshot)
        job_.look_in(findings->snapshot, findings, following);
}

void CaptureLinks::set_options(const CaptureOptions& options)
{
    keep_options(parts_.settings, options);
    parts_.page.blocks()->clear();
    job_.set_options(options);
    look();
}

void CaptureLinks::forget()
{
    job_.look_in(nullptr, nullptr, false);
    parts_.page.forget();
}

void CaptureLinks::write_all()
{
    auto blocks = parts_.page.blocks()->unwritten();
    if (blocks.empty()) {
        emit said(tr("All blocks are in the file already"));
        return;
    }
    job_.write(std::move(blocks));
}

void CaptureLinks::read_config(const QString& path)
{
    reading_.start(
        [path](const JobContext&) -> Result<CaptureOptions> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::NotReadable, path.toStdString(), file.errorString().toStdString());
            return capture_options_from(file.readAll().toStdString());
        },
        [this](const Result<CaptureOptions>& read) {
            if (!read) {
                emit said(one_line(words_for(read.error())));
                return;
            }
            parts_.page.editor()->set_options(*read);
            set_options(*read);
        });
}

void CaptureLinks::save(const QString& path, const QByteArray& text)
{
    saving_.start(
        [path, text](const JobContext&) -> Result<void> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
                return failure(ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString());
            return {};
        },
        [this, path](const Result<void>& done) {
            emit said(done ? tr("The block was saved as %1").arg(path) : one_line(words_for(done.error())));
        });
}

}
