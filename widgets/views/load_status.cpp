// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/load_status.h"

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

QString progress_text(const Progress& progress)
{
    const QLocale locale;
    QStringList parts;
    parts << LoadStatus::tr("%1 of %2")
                 .arg(locale.formattedDataSize(qint64(progress.bytes_done), 1),
                      locale.formattedDataSize(qint64(progress.bytes_total), 1));
    parts << LoadStatus::tr("%1 events").arg(locale.toString(qulonglong(progress.events)));
    if (progress.left) {
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

void LoadStatus::show_progress(const Progress& progress)
{
    // A range of nothing is Qt's way of "busy, for who knows how long".
    bar_->setRange(0, progress.bytes_total ? 1000 : 0);
    if (progress.bytes_total)
        bar_->setValue(int(std::min(1.0, double(progress.bytes_done) / double(progress.bytes_total)) * 1000));
    text_->setText(progress_text(progress));
}

}
