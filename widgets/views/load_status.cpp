// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/load_status.h"

#include "widgets/models/display_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStringList>
#include <QToolButton>

#include <algorithm>

namespace spoor {

QString duration_text(std::chrono::microseconds time)
{
    const QLocale locale;
    const double ms = double(time.count()) / 1000;
    if (ms < 10)
        return LoadStatus::tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < 1000)
        return LoadStatus::tr("%1 ms").arg(locale.toString(qlonglong(ms + 0.5)));
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    if (whole < 10)
        return LoadStatus::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
    if (whole < 60)
        return LoadStatus::tr("%1 s").arg(whole);
    if (whole < 3600)
        return LoadStatus::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return LoadStatus::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

namespace {

/// The last part of a path: the status bar has no room for all of it.
QString last_part(const std::string& path)
{
    const std::string trimmed = path.ends_with('/') && path.size() > 1 ? path.substr(0, path.size() - 1) : path;
    return display_text(trimmed.substr(trimmed.size() > 1 ? trimmed.rfind('/') + 1 : 0), 40);
}

QString what_it_does(const Progress& progress)
{
    const QLocale locale;
    if (progress.stage == LoadStage::Walking)
        return LoadStatus::tr("Looking through %1: %2 files so far")
            .arg(last_part(progress.current), locale.toString(qulonglong(progress.files_found)));
    if (progress.stage == LoadStage::Storing)
        return LoadStatus::tr("Writing indexes for the next opening");
    const QString bytes = LoadStatus::tr("%1 of %2")
                              .arg(locale.formattedDataSize(qint64(progress.bytes_done), 1),
                                   locale.formattedDataSize(qint64(progress.bytes_total), 1));
    return progress.files_total > 1
               ? LoadStatus::tr("%1, file %2 of %3")
                     .arg(bytes, locale.toString(std::min(progress.files_done + 1, progress.files_total)),
                          locale.toString(progress.files_total))
               : bytes;
}

}

QString progress_text(const Progress& progress)
{
    const QLocale locale;
    QStringList parts{what_it_does(progress)};
    parts << LoadStatus::tr("%1 events").arg(locale.toString(qulonglong(progress.events)));
    if (progress.left && progress.stage == LoadStage::Reading) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*progress.left);
        parts << LoadStatus::tr("%1 left").arg(seconds.count() < 60 ? LoadStatus::tr("%1 s").arg(seconds.count())
                                                                    : duration_text(seconds));
    }
    return parts.join(QStringLiteral(", "));
}

LoadStatus::LoadStatus(QWidget* parent)
    : QWidget(parent), bar_(new QProgressBar(this)), text_(new QLabel(this)), cancel_(new QToolButton(this))
{
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    bar_->setAccessibleName(tr("Loading"));
    text_->setTextFormat(Qt::PlainText);
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Stop reading; what has been read stays"));
    cancel_->setFocusPolicy(Qt::TabFocus);
    connect(cancel_, &QToolButton::clicked, this, &LoadStatus::cancel_asked);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(bar_);
    line->addWidget(text_);
    line->addWidget(cancel_);
}

void LoadStatus::show_following(const QString& text)
{
    following_ = true;
    bar_->hide();
    cancel_->hide();
    text_->setText(text);
    text_->setToolTip({});
}

void LoadStatus::show_progress(const Progress& progress)
{
    following_ = false;
    bar_->show();
    cancel_->show();
    // A range of nothing is Qt's way of "busy, for who knows how long".
    const bool known = progress.bytes_total && progress.stage == LoadStage::Reading;
    bar_->setRange(0, known ? 1000 : 0);
    if (known)
        bar_->setValue(int(std::min(1.0, double(progress.bytes_done) / double(progress.bytes_total)) * 1000));
    text_->setText(progress_text(progress));
    // What hangs on a slow disk can be told by its path.
    const QString path = display_text(progress.current, 4096);
    const QString tip = path.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(path.toHtmlEscaped());
    text_->setToolTip(tip);
    bar_->setToolTip(tip);
}

}
