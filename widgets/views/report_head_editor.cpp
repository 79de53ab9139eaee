// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report_head_editor.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

ReportHeadEditor::ReportHeadEditor(QWidget* parent)
    : QWidget(parent), title_(new QLineEdit(this)), data_(new QTableWidget(0, 2, this)), zone_(new QLineEdit(this)),
      redacted_(new QCheckBox(tr("&Redact: accounts, addresses and passwords become pseudonyms"), this))
{
    title_->setObjectName(u"report-title"_s);
    title_->setPlaceholderText(tr("Report of an investigation"));
    data_->setObjectName(u"report-data"_s);
    data_->setAccessibleName(tr("Case data"));
    data_->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    data_->verticalHeader()->hide();
    // Never shown without both headers, but there for a screen reader.
    if (auto* corner = data_->findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all case data"));
    data_->horizontalHeader()->setStretchLastSection(true);
    data_->setColumnWidth(0, 130);
    auto* add = new QPushButton(tr("&Add"), this);
    auto* remove = new QPushButton(tr("Re&move"), this);
    zone_->setObjectName(u"report-zone"_s);
    zone_->setPlaceholderText(u"UTC"_s);
    zone_->setToolTip(tr("Times are given in UTC, and in this zone beside it: Europe/Berlin, +02:00"));
    redacted_->setObjectName(u"report-redacted"_s);
    auto* hint =
        new QLabel(tr("The same name has the same pseudonym throughout; the key to them stays in the case."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Title:"), title_);
    form->addRow(data_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    form->addRow(buttons);
    form->addRow(tr("&Zone:"), zone_);
    form->addRow(redacted_);
    form->addRow(hint);

    connect(title_, &QLineEdit::textEdited, this, &ReportHeadEditor::title_changed);
    connect(zone_, &QLineEdit::editingFinished, this, [this] { emit zone_changed(zone_->text().trimmed()); });
    connect(redacted_, &QCheckBox::clicked, this, &ReportHeadEditor::redacted_changed);
    connect(data_, &QTableWidget::itemChanged, this, [this] {
        if (!filling_)
            emit data_changed(data());
    });
    connect(add, &QPushButton::clicked, this, [this] {
        add_row({}, {});
        data_->setCurrentCell(data_->rowCount() - 1, 0);
        data_->editItem(data_->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, &ReportHeadEditor::remove_row);
}

void ReportHeadEditor::add_row(const QString& name, const QString& value)
{
    const bool was = std::exchange(filling_, true);
    const int row = data_->rowCount();
    data_->insertRow(row);
    data_->setItem(row, 0, new QTableWidgetItem(name));
    data_->setItem(row, 1, new QTableWidgetItem(value));
    filling_ = was;
}

void ReportHeadEditor::remove_row()
{
    if (data_->currentRow() < 0)
        return;
    data_->removeRow(data_->currentRow());
    emit data_changed(data());
}

std::vector<std::pair<std::string, std::string>> ReportHeadEditor::data() const
{
    std::vector<std::pair<std::string, std::string>> rows;
    for (int row = 0; row < data_->rowCount(); ++row) {
        std::pair<std::string, std::string> pair(data_->item(row, 0)->text().trimmed().toStdString(),
                                                 data_->item(row, 1)->text().trimmed().toStdString());
        // Names that are offered are no data before something stands beside them.
        if (!pair.first.empty() && !pair.second.empty())
            rows.push_back(std::move(pair));
    }
    return rows;
}

void ReportHeadEditor::set_plan(const report::ReportPlan& plan)
{
    const QString title = QString::fromStdString(plan.title);
    if (title_->text() != title)
        title_->setText(title);
    const QString zone = plan.zone.is_utc() ? QString() : QString::fromStdString(plan.zone.name());
    if (zone_->text() != zone)
        zone_->setText(zone);
    redacted_->setChecked(plan.redacted);
    if (data_->rowCount() > 0 && plan.data == data())
        return;
    filling_ = true;
    data_->setRowCount(0);
    for (const auto& [name, value] : plan.data)
        add_row(QString::fromStdString(name), QString::fromStdString(value));
    if (plan.data.empty())
        for (const QString& name : {tr("Case number"), tr("Examiner"), tr("Organisation")})
            add_row(name, {});
    filling_ = false;
}

}
