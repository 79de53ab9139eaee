// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/rejected_dialog.h"

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
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {

RejectedDialog::RejectedDialog(std::shared_ptr<const SourceInfo> source, ErrorWording wording, QWidget* parent)
    : QDialog(parent), wording_(std::move(wording)), model_(new RejectedModel(this)), table_(new QTableView(this)),
      note_(new QLabel(this)), export_(new QPushButton(this))
{
    setWindowTitle(tr("Rejected Lines"));
    auto* what = new QLabel(this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setText(tr("%Ln line(s) of %1 should have given an event and did not.", nullptr, int(source->lines.rejected))
                      .arg(display_text(source->display_name(), 300)));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Rejected lines"));
    table_->setFont(fixed_font());
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    table_->horizontalHeader()->setHighlightSections(false);
    const int digit = QFontMetrics(table_->font()).horizontalAdvance(u'0');
    table_->setColumnWidth(RejectedModel::Line, digit * 12);
    table_->setColumnWidth(RejectedModel::Reason, digit * 46);
    table_->setColumnWidth(RejectedModel::Text, digit * 160);
    auto* copy_action = new QAction(table_);
    copy_action->setShortcut(QKeySequence::Copy);
    copy_action->setShortcutContext(Qt::WidgetShortcut);
    connect(copy_action, &QAction::triggered, this, &RejectedDialog::copy);
    table_->addAction(copy_action);

    note_->setObjectName(QStringLiteral("rejected-note"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    export_->setText(tr("&Export All…"));
    buttons->addButton(export_, QDialogButtonBox::ActionRole);
    auto* copy_button = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy_button->setToolTip(tr("Copies the chosen lines, or all that are shown"));
    connect(copy_button, &QPushButton::clicked, this, &RejectedDialog::copy);
    connect(export_, &QPushButton::clicked, this, &RejectedDialog::ask_where);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->addWidget(what);
    all->addWidget(table_, 1);
    all->addWidget(note_);
    all->addWidget(buttons);
    resize(digit * 140, fontMetrics().height() * 30);

    connect(model_, &RejectedModel::finished, this, [this](const std::optional<Error>& error) {
        if (error)
            return show_note(in_words(*error));
        const QLocale locale;
        show_note(model_->left_out() == 0
                      ? QString()
                      : tr("The first %1 are shown; %2 more are in the export.")
                            .arg(locale.toString(model_->rowCount()), locale.toString(qulonglong(model_->left_out()))));
    });
    model_->set_source(std::move(source));
    if (model_->reading())
        show_note(tr("Reading the lines…"));
    table_->setFocus();
}

void RejectedDialog::show_note(const QString& text)
{
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
}

QString RejectedDialog::in_words(const Error& error) const
{
    const ErrorWords words = wording_(error);
    QStringList parts{words.what, words.why, words.remedy};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void RejectedDialog::copy()
{
    QModelIndexList rows = table_->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    QStringList lines;
    const auto add = [&](int row) {
        lines << model_->index(row, RejectedModel::Line).data().toString() + u'\t' +
                     model_->index(row, RejectedModel::Text).data().toString();
    };
    for (const QModelIndex& row : rows)
        add(row.row());
    for (int row = 0; rows.isEmpty() && row < model_->rowCount(); ++row)
        add(row);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RejectedDialog::ask_where()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the Rejected Lines"),
                                                      QStringLiteral("rejected.csv"), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        save_to(path);
}

void RejectedDialog::save_to(const QString& path)
{
    export_->setEnabled(false);
    job_.start(
        [path, source = model_->source()](const JobContext& context) -> std::optional<Error> {
            const auto document = rejected_document(*source, context.stop);
            const auto written =
                document ? save_file(path, *document) : Result<void>(std::unexpected(document.error()));
            return written ? std::nullopt : std::optional(written.error());
        },
        [this, path](std::optional<Error> error) {
            export_->setEnabled(true);
            show_note(error ? in_words(*error) : tr("Saved as %1").arg(visible_text(path)));
            emit saved(path, !error);
        });
}

}
