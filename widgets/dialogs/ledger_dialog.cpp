// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/ledger_dialog.h"

#include "widgets/jobs/save_file.h"
#include "widgets/models/display_text.h"
#include "widgets/theme/look.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace spoor {
namespace {

/// The row that sums up stays at the end and is found by every search.
class LedgerOrder : public QSortFilterProxyModel {
public:
    explicit LedgerOrder(QObject* parent) : QSortFilterProxyModel(parent)
    {
        setSortRole(LedgerModel::SortRole);
        setFilterKeyColumn(LedgerModel::Source);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

protected:
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override
    {
        const bool up = sortOrder() == Qt::AscendingOrder;
        if (a.data(LedgerModel::SumRole).toBool())
            return !up;
        if (b.data(LedgerModel::SumRole).toBool())
            return up;
        return QSortFilterProxyModel::lessThan(a, b);
    }
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(LedgerModel::SumRole).toBool() ||
               QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

class LedgerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = index.column() == LedgerModel::Source ? Qt::ElideMiddle : Qt::ElideRight;
        if (index.data(LedgerModel::SumRole).toBool())
            option->font.setBold(true);
        const auto colour = [&](Tone which) { option->palette.setColor(QPalette::Text, tone(which, option->palette)); };
        if (index.column() == LedgerModel::Check)
            colour(index.data(LedgerModel::WrongRole).toBool() ? Tone::Failure : Tone::Success);
        else if (index.column() == LedgerModel::Rejected && index.data(LedgerModel::RejectedRole).toBool())
            colour(Tone::Warning);
    }
};

LedgerForm form_of(const QString& path)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return LedgerForm::Json;
    return path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ? LedgerForm::Markdown : LedgerForm::Csv;
}

}

LedgerDialog::LedgerDialog(ErrorWording wording, QWidget* parent)
    : QDialog(parent), wording_(std::move(wording)), model_(new LedgerModel(this)), order_(new LedgerOrder(this)),
      find_(new QLineEdit(this)), table_(new QTableView(this)), note_(new QLabel(this)), export_(new QPushButton(this))
{
    setWindowTitle(tr("Parse Ledger"));
    auto* what = new QLabel(tr("Every line is one of five kinds; none is dropped. A double click on rejected lines "
                               "shows them."),
                            this);
    what->setWordWrap(true);
    find_->setPlaceholderText(tr("Find a source"));
    find_->setAccessibleName(tr("Find a source"));
    find_->setClearButtonEnabled(true);
    connect(find_, &QLineEdit::textChanged, order_, &QSortFilterProxyModel::setFilterFixedString);

    order_->setSourceModel(model_);
    table_->setModel(order_);
    table_->setItemDelegate(new LedgerDelegate(this));
    table_->setAccessibleName(tr("Parse ledger"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setShowGrid(false);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicatorClearable(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(LedgerModel::Source, QHeaderView::Stretch);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = LedgerModel::Total; column < LedgerModel::column_count; ++column)
        table_->setColumnWidth(column, digit * (column == LedgerModel::Check ? 18 : 13));
    connect(table_, &QAbstractItemView::doubleClicked, this, &LedgerDialog::activate);
    auto* copy_action = new QAction(table_);
    copy_action->setShortcut(QKeySequence::Copy);
    copy_action->setShortcutContext(Qt::WidgetShortcut);
    connect(copy_action, &QAction::triggered, this, &LedgerDialog::copy);
    table_->addAction(copy_action);

    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setObjectName(QStringLiteral("ledger-note"));
    note_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    export_->setText(tr("&Export…"));
    buttons->addButton(export_, QDialogButtonBox::ActionRole);
    auto* copy_button = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy_button->setToolTip(tr("Copies the chosen rows, or all, as a Markdown table"));
    connect(export_, &QPushButton::clicked, this, &LedgerDialog::ask_where);
    connect(copy_button, &QPushButton::clicked, this, &LedgerDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->addWidget(what);
    all->addWidget(find_);
    all->addWidget(table_, 1);
    all->addWidget(note_);
    all->addWidget(buttons);
    resize(digit * 150, fontMetrics().height() * 34);
    table_->setFocus();
}

void LedgerDialog::set_sources(LedgerModel::Sources sources) { model_->set_sources(std::move(sources)); }

void LedgerDialog::activate(const QModelIndex& index)
{
    const auto source = model_->source(order_->mapToSource(index).row());
    if (source && source->lines.rejected)
        emit rejected_asked(source->id);
}

void LedgerDialog::copy()
{
    LedgerModel::Sources chosen;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows())
        if (auto source = model_->source(order_->mapToSource(row).row()))
            chosen.push_back(std::move(source));
    const auto& rows = chosen.empty() ? model_->sources() : chosen;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(ledger_document(rows, LedgerForm::Markdown)));
}

void LedgerDialog::ask_where()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the Parse Ledger"), QStringLiteral("ledger.csv"),
                                                      tr("CSV (*.csv);;JSON (*.json);;Markdown (*.md)"));
    if (!path.isEmpty())
        save_to(path);
}

void LedgerDialog::save_to(const QString& path)
{
    export_->setEnabled(false);
    job_.start(
        [path, sources = model_->sources()](const JobContext&) -> std::optional<Error> {
            const auto written = save_file(path, ledger_document(sources, form_of(path)));
            return written ? std::nullopt : std::optional(written.error());
        },
        [this, path](std::optional<Error> error) {
            export_->setEnabled(true);
            const ErrorWords words = error ? wording_(*error) : ErrorWords{};
            note_->setText(error ? QStringList{words.what, words.why, words.remedy}.join(u' ')
                                 : tr("Saved as %1").arg(visible_text(path)));
            note_->show();
            emit saved(path, !error);
        });
}

}
