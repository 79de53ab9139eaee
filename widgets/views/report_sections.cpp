// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report_sections.h"

#include "widgets/models/display_text.h"

#include <QDropEvent>
#include <QSignalBlocker>

namespace spoor {

using namespace Qt::StringLiterals;
using report::SectionKind;

ReportSections::ReportSections(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"report-sections"_s);
    setAccessibleName(tr("Sections of the report"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setToolTip(tr("Drag a section, or press Alt+Up and Alt+Down, to move it"));
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!filling_)
            emit chosen_changed();
    });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!filling_ && item->data(Qt::UserRole).isValid())
            emit shown_changed(SectionKind(item->data(Qt::UserRole).toInt()), item->checkState() == Qt::Checked);
    });
}

QString ReportSections::name_of(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Summary:
        return tr("Summary");
    case SectionKind::Findings:
        return tr("Findings");
    case SectionKind::Timeline:
        return tr("Bookmarked events");
    case SectionKind::Sessions:
        return tr("Bookmarked sessions");
    case SectionKind::Charts:
        return tr("Charts");
    case SectionKind::Tables:
        return tr("Tables");
    case SectionKind::Notes:
        return tr("Notes");
    case SectionKind::Sources:
        return tr("Sources");
    case SectionKind::Glossary:
        return tr("Glossary of codes");
    case SectionKind::Audit:
        return tr("What was done with the case");
    }
    return {};
}

void ReportSections::set_sections(const std::vector<report::PlannedSection>& sections)
{
    const auto kept = chosen();
    filling_ = true;
    clear();
    auto* head = new QListWidgetItem(tr("Title and case data"), this);
    // It has no box to check, and is as high as the others all the same.
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    head->setSizeHint({0, std::max(fontMetrics().height(), box) + fontMetrics().height() / 4});
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (const report::PlannedSection& section : sections) {
        const QString own = visible_text(QString::fromStdString(section.title), 80);
        auto* item = new QListWidgetItem(own.isEmpty() ? name_of(section.kind) : own, this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(section.shown ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, int(section.kind));
    }
    filling_ = false;
    const QSignalBlocker quiet(this);
    choose(kept);
}

std::optional<SectionKind> ReportSections::chosen() const
{
    const QListWidgetItem* item = currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return std::nullopt;
    return SectionKind(item->data(Qt::UserRole).toInt());
}

void ReportSections::choose(std::optional<SectionKind> kind)
{
    for (int row = 1; kind && row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toInt() == int(*kind))
            return setCurrentRow(row);
    setCurrentRow(0);
}

void ReportSections::tell_order()
{
    std::vector<SectionKind> order;
    for (int row = 0; row < count(); ++row)
        if (const QVariant kind = item(row)->data(Qt::UserRole); kind.isValid())
            order.push_back(SectionKind(kind.toInt()));
    emit order_changed(order);
}

void ReportSections::move_current(int by)
{
    const int row = currentRow();
    if (row < 1 || row + by < 1 || row + by >= count())
        return;
    filling_ = true;
    QListWidgetItem* item = takeItem(row);
    insertItem(row + by, item);
    setCurrentItem(item);
    filling_ = false;
    tell_order();
}

void ReportSections::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return move_current(event->key() == Qt::Key_Up ? -1 : 1);
    QListWidget::keyPressEvent(event);
}

void ReportSections::dropEvent(QDropEvent* event)
{
    filling_ = true;
    QListWidget::dropEvent(event);
    filling_ = false;
    // Once the view has taken the dragged row away from where it was.
    QMetaObject::invokeMethod(this, &ReportSections::tell_order, Qt::QueuedConnection);
}

}
