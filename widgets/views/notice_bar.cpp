// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/notice_bar.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>

namespace spoor {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), icon_(new QLabel(this)), text_(new QLabel(this))
{
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    text_->setForegroundRole(QPalette::ToolTipText);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon_->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(size));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    hide();
}

void NoticeBar::show_notice(const QString& text)
{
    text_->setText(text);
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const { return text_->text(); }

}
