// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/capture_page.h"

#include "widgets/delegates/roomy_rows.h"
#include "widgets/models/display_text.h"
#include "widgets/theme/raw_syntax.h"
#include "widgets/theme/readable_syntax.h"
#include "widgets/views/capture_options_editor.h"
#include "widgets/wording/error_wording.h"

#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>

namespace spoor {

using namespace Qt::StringLiterals;

CapturePage::CapturePage(QWidget* parent)
    : QWidget(parent), syntax_(std::make_unique<RawSyntax>()), editor_(new CaptureOptionsEditor(this))
{
    setFocusPolicy(Qt::StrongFocus);
    shown_.setSourceModel(&blocks_);
    shown_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown_.setFilterKeyColumn(-1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(editor_);
    scroll->setMinimumWidth(editor_->minimumSizeHint().width() + 20);
    parts_ = new QSplitter(Qt::Horizontal, this);
    parts_->addWidget(scroll);
    parts_->addWidget(make_blocks());
    parts_->setStretchFactor(1, 1);
    parts_->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    setFocusProxy(list_);
    connect(editor_, &CaptureOptionsEditor::changed, this, &CapturePage::show_state);
    show_block();
    show_state();
}

CapturePage::~CapturePage() = default;

QWidget* CapturePage::make_blocks()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    auto* bar = new QHBoxLayout;
    search_ = new QLineEdit(side);
    search_->setPlaceholderText(tr("Find among the blocks"));
    search_->setAccessibleName(tr("Find among the blocks"));
    search_->setClearButtonEnabled(true);
    stop_ = new QPushButton(tr("&Stop"), side);
    write_ = new QPushButton(tr("&Write All Blocks Now"), side);
    write_->setToolTip(
        tr("Append the blocks that are not in ForensicLogFile yet; while logs are followed this happens by itself"));
    save_ = new QPushButton(tr("Sa&ve Block As…"), side);
    bar->addWidget(search_, 1);
    bar->addWidget(stop_);
    bar->addWidget(write_);
    bar->addWidget(save_);
    column->addLayout(bar);

    words_ = new QLabel(side);
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    column->addWidget(words_);
    what_ = new QLabel(side);
    what_->setTextFormat(Qt::PlainText);
    what_->setWordWrap(true);
    what_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    what_->setText(
        tr("Forensic capture keeps the last lines of every connection in memory, whatever they say. When a "
           "criterion is met, say a refused login, these lines become a block: what led to it, without the lines "
           "of all the others that were busy at the same time. ProFTPD's module mod_log_forensic does this for "
           "one server; here it is done over any log that is open, finished or growing. Switch on "
           "ForensicLogEngine to begin. Blocks that a server wrote itself are on the page of sessions."));
    column->addWidget(what_);

    auto* halves = new QSplitter(Qt::Vertical, side);
    list_ = new QTreeView(halves);
    list_->setObjectName(u"captured-blocks"_s);
    list_->setAccessibleName(tr("Captured blocks"));
    list_->setModel(&shown_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setItemDelegate(new RoomyRows(list_));
    list_->header()->setStretchLastSection(false);
    list_->setAllColumnsShowFocus(true);
    list_->setSortingEnabled(true);
    list_->sortByColumn(CapturedBlockModel::Time, Qt::AscendingOrder);
    text_ = new QPlainTextEdit(halves);
    text_->setReadOnly(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setAccessibleName(tr("The chosen block"));
    colours_ = new ReadableSyntax(text_->document());
    colours_->setDefinition(syntax_->definition("proftpd-forensic"));
    colours_->set_look(syntax_->theme(palette()), palette());
    halves->addWidget(list_);
    halves->addWidget(text_);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    column->addWidget(halves, 1);
    const int digit = list_->fontMetrics().horizontalAdvance(u'0');
    const int widths[] = {21, 18, 18, 18, 16, 7};
    for (int i = 0; i < CapturedBlockModel::column_count; ++i)
        list_->setColumnWidth(i, widths[i] * digit);

    connect(search_, &QLineEdit::textChanged, &shown_, &QSortFilterProxyModel::setFilterFixedString);
    connect(stop_, &QPushButton::clicked, this, &CapturePage::stop_asked);
    connect(write_, &QPushButton::clicked, this, &CapturePage::write_asked);
    connect(save_, &QPushButton::clicked, this, &CapturePage::save_as);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CapturePage::show_block);
    connect(list_, &QTreeView::activated, this, [this] {
        if (const CapturedBlock* block = chosen())
            emit event_asked(block->event);
    });
    return side;
}

const CapturedBlock* CapturePage::chosen() const
{
    const QModelIndex at = list_->currentIndex();
    return at.isValid() ? &blocks_.block(shown_.mapToSource(at).row()) : nullptr;
}

void CapturePage::show_block()
{
    const CapturedBlock* block = chosen();
    text_->setPlainText(block ? display_block(block->text) : QString());
    save_->setEnabled(block != nullptr);
}

void CapturePage::show_news(const CaptureNews& news)
{
    state_ = news.state;
    if (news.anew)
        blocks_.set_blocks(news.blocks);
    else
        blocks_.add(news.blocks, news.written);
    editor_->show_error(news.error ? one_line(words_for(*news.error)) : QString());
    if (!list_->currentIndex().isValid() && shown_.rowCount() > 0)
        list_->setCurrentIndex(shown_.index(0, 0));
    show_block();
    show_state();
}

QString CapturePage::state_text() const { return words_->text(); }

void CapturePage::show_state()
{
    const CaptureOptions options = editor_->options();
    const QLocale locale;
    QStringList parts;
    if (options.engine) {
        if (busy_)
            parts += tr("Capturing…");
        else if (following_)
            parts += tr("Waiting for the logs to grow");
        parts += tr("%n block(s)", nullptr, int(blocks_.rowCount() + qsizetype(blocks_.gone())));
        if (blocks_.gone() > 0)
            parts += tr("the oldest %1 are no longer shown").arg(locale.toString(qulonglong(blocks_.gone())));
        parts += tr("kept: %1 connections, %2 lines, %3")
                     .arg(locale.toString(qulonglong(state_.connections)), locale.toString(qulonglong(state_.lines)),
                          locale.formattedDataSize(qint64(state_.bytes)));
        if (state_.let_go > 0)
            parts += tr("let go: %1").arg(locale.toString(qulonglong(state_.let_go)));
    }
    words_->setText(parts.join(u" · "_s));
    words_->setVisible(options.engine);
    what_->setVisible(!options.engine);
    stop_->setEnabled(busy_);
    write_->setEnabled(options.engine && !options.file.empty() && !busy_ && blocks_.rowCount() > 0);
}

void CapturePage::set_busy(bool busy)
{
    busy_ = busy;
    show_state();
}

void CapturePage::set_following(bool following)
{
    following_ = following;
    show_state();
}

void CapturePage::forget()
{
    blocks_.clear();
    state_ = {};
    busy_ = false;
    show_block();
    show_state();
}

void CapturePage::save_as()
{
    const CapturedBlock* block = chosen();
    if (!block)
        return;
    auto* dialog = new QFileDialog(this, tr("Save Block"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"block.log"_s);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, text = QByteArray::fromStdString(block->text)](const QString& path) { emit save_asked(path, text); });
    dialog->open();
}

void CapturePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && colours_)
        colours_->set_look(syntax_->theme(palette()), palette());
    QWidget::changeEvent(event);
}

}
