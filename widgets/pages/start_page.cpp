// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/start_page.h"

#include "widgets/theme/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace spoor {

StartPage::StartPage(QWidget* parent) : QWidget(parent), sample_(new QPushButton(tr("Open the &sample case"), this))
{
    auto* title = new QLabel(tr("Drop a folder or log files here"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto* what = new QLabel(tr("Spoor reads IIS (HTTP and FTP), Apache and NCSA logs, and any text with times in it; "
                               "plain, compressed or in archives. It never changes them."),
                            this);
    what->setAlignment(Qt::AlignCenter);
    what->setWordWrap(true);
    what->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    auto* folder = new QPushButton(tr("Open a &folder…"), this);
    auto* files = new QPushButton(tr("Open f&iles…"), this);
    folder->setDefault(true);
    connect(folder, &QPushButton::clicked, this, &StartPage::open_folder_asked);
    connect(files, &QPushButton::clicked, this, &StartPage::open_files_asked);
    connect(sample_, &QPushButton::clicked, this, &StartPage::open_sample_asked);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (QPushButton* button : {folder, files, sample_}) {
        button->setMinimumHeight(fontMetrics().height() * 2);
        button->setMinimumWidth(button->sizeHint().width() + fontMetrics().height() * 2);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(60, 60, 60, 60);
    all->setSpacing(18);
    all->addStretch();
    all->addWidget(title);
    all->addWidget(what);
    all->addSpacing(12);
    all->addLayout(buttons);
    all->addStretch();
}

void StartPage::set_sample_available(bool available) { sample_->setVisible(available); }

void StartPage::set_drop_hint(bool over)
{
    over_ = over;
    update();
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(24, 24, -24, -24);
    QColor ground = palette().color(QPalette::Base);
    if (over_)
        ground = palette().color(QPalette::AlternateBase);
    painter.setBrush(ground);
    painter.setPen(QPen(over_ ? palette().color(QPalette::Highlight) : tone(Tone::Faint, palette()), over_ ? 3 : 1.5,
                        Qt::DashLine));
    painter.drawRoundedRect(area, 14, 14);
}

}
