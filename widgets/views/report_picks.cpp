// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report_picks.h"

#include "core/report/document_writers.h"

#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace spoor {

using namespace Qt::StringLiterals;

ReportPicks::ReportPicks(What what, QWidget* parent)
    : QWidget(parent), what_(what), list_(new QListWidget(this)), table_(new QWidget(this)),
      filter_(new QLineEdit(table_)), fields_(new QLineEdit(table_)), limit_(new QSpinBox(table_))
{
    list_->setObjectName(what == What::Charts ? u"report-charts"_s : u"report-tables"_s);
    list_->setAccessibleName(what == What::Charts ? tr("Charts in the report") : tr("Tables in the report"));
    list_->setToolTip(tr("F2 renames, Delete removes"));
    limit_->setRange(1, 100'000);
    limit_->setGroupSeparatorShown(true);
    fields_->setPlaceholderText(u"time kind outcome ip user message"_s);
    auto* form = new QFormLayout(table_);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Filter:"), filter_);
    form->addRow(tr("Fie&lds:"), fields_);
    form->addRow(tr("Ro&ws at most:"), limit_);
    table_->hide();

    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, auto slot) {
        auto* made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    if (what == What::Tables)
        button(tr("&Add From Filter"), [this] {
            emit add_table_asked();
        })->setToolTip(tr("Add the events that the filter of the timeline lets through"));
    button(tr("&Up"), [this] { move(-1); });
    button(tr("&Down"), [this] { move(1); });
    button(tr("Re&move"), [this] { remove(); });
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (what == What::Charts) {
        auto* hint = new QLabel(tr("Charts are added on the page of charts."), this);
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
    column->addWidget(list_, 1);
    column->addLayout(buttons);
    column->addWidget(table_);

    connect(list_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!filling_)
            rename(list_->row(item), item->text().trimmed());
    });
    connect(list_, &QListWidget::currentRowChanged, this, [this] { show_table(); });
    for (QLineEdit* edit : {filter_, fields_})
        connect(edit, &QLineEdit::editingFinished, this, &ReportPicks::change_table);
    connect(limit_, &QSpinBox::valueChanged, this, &ReportPicks::change_table);
    auto* gone = new QAction(this);
    gone->setShortcut(QKeySequence::Delete);
    gone->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(gone);
    connect(gone, &QAction::triggered, this, &ReportPicks::remove);
}

void ReportPicks::set_charts(const std::vector<report::ChartPick>& charts)
{
    charts_ = charts;
    QStringList names;
    for (const report::ChartPick& pick : charts_)
        names << QString::fromStdString(pick.title.empty() ? report::title_of(pick.spec) : pick.title);
    fill(names);
}

void ReportPicks::set_tables(const std::vector<report::TablePick>& tables)
{
    tables_ = tables;
    QStringList names;
    for (const report::TablePick& pick : tables_)
        names << (!pick.title.empty()    ? QString::fromStdString(pick.title)
                  : !pick.filter.empty() ? QString::fromStdString(pick.filter)
                                         : tr("All events"));
    fill(names);
}

void ReportPicks::fill(const QStringList& names)
{
    const int row = list_->currentRow();
    QStringList had;
    for (int i = 0; i < list_->count(); ++i)
        had << list_->item(i)->text();
    if (had == names)
        return show_table();
    filling_ = true;
    list_->clear();
    list_->addItems(names);
    for (int i = 0; i < list_->count(); ++i)
        list_->item(i)->setFlags(list_->item(i)->flags() | Qt::ItemIsEditable);
    list_->setCurrentRow(std::clamp(row, list_->count() ? 0 : -1, list_->count() - 1));
    filling_ = false;
    show_table();
}

void ReportPicks::show_table()
{
    const int row = list_->currentRow();
    const bool any = what_ == What::Tables && row >= 0 && std::size_t(row) < tables_.size();
    table_->setVisible(any);
    if (!any)
        return;
    filling_ = true;
    const report::TablePick& pick = tables_[std::size_t(row)];
    QStringList fields;
    for (const std::string& field : pick.fields)
        fields << QString::fromStdString(field);
    filter_->setText(QString::fromStdString(pick.filter));
    fields_->setText(fields.join(u' '));
    limit_->setValue(int(pick.limit));
    filling_ = false;
}

void ReportPicks::change_table()
{
    const int row = list_->currentRow();
    if (filling_ || row < 0 || std::size_t(row) >= tables_.size())
        return;
    report::TablePick pick = tables_[std::size_t(row)];
    pick.filter = filter_->text().toStdString();
    pick.fields.clear();
    for (const QString& field : fields_->text().split(u' ', Qt::SkipEmptyParts))
        pick.fields.push_back(field.toStdString());
    pick.limit = std::uint32_t(limit_->value());
    if (pick == tables_[std::size_t(row)])
        return;
    tables_[std::size_t(row)] = std::move(pick);
    tell();
}

void ReportPicks::rename(int row, const QString& title)
{
    if (row < 0)
        return;
    if (what_ == What::Charts)
        charts_[std::size_t(row)].title = title.toStdString();
    else
        tables_[std::size_t(row)].title = title.toStdString();
    tell();
}

void ReportPicks::remove()
{
    const int row = list_->currentRow();
    if (row < 0)
        return;
    if (what_ == What::Charts)
        charts_.erase(charts_.begin() + row);
    else
        tables_.erase(tables_.begin() + row);
    tell();
}

void ReportPicks::move(int by)
{
    const int row = list_->currentRow();
    if (row < 0 || row + by < 0 || row + by >= list_->count())
        return;
    if (what_ == What::Charts)
        std::swap(charts_[std::size_t(row)], charts_[std::size_t(row + by)]);
    else
        std::swap(tables_[std::size_t(row)], tables_[std::size_t(row + by)]);
    list_->setCurrentRow(row + by);
    tell();
}

void ReportPicks::tell()
{
    if (what_ == What::Charts)
        emit charts_changed(charts_);
    else
        emit tables_changed(tables_);
}

}
