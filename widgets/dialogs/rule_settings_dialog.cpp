// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/rule_settings_dialog.h"

#include "widgets/dialogs/rule_settings_panel.h"
#include "widgets/jobs/rule_settings_file.h"
#include "widgets/models/display_text.h"
#include "widgets/models/rule_settings_model.h"
#include "widgets/theme/label_tone.h"
#include "widgets/wording/rule_settings_wording.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace spoor {

RuleSettingsDialog::RuleSettingsDialog(const RuleSettings& settings, const QString& kept_in, QWidget* parent)
    : QDialog(parent), at_first_(settings), told_(settings), model_(new RuleSettingsModel(settings, this)),
      shown_(new QSortFilterProxyModel(this)), search_(new QLineEdit(this)), list_(new QTreeView(this)),
      panel_(new RuleSettingsPanel(*model_, this)), note_(new QLabel(this))
{
    setWindowTitle(tr("Findings Settings"));
    auto* parts = new QSplitter(this);
    parts->addWidget(make_list());
    parts->addWidget(panel_);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setObjectName(QStringLiteral("note"));
    note_->hide();
    auto* all = new QVBoxLayout(this);
    all->addWidget(parts, 1);
    all->addWidget(note_);
    all->addWidget(make_buttons(kept_in));
    const int line = fontMetrics().lineSpacing();
    resize(line * 58, line * 38);
    parts->setSizes({line * 25, line * 33});

    quiet_.setSingleShot(true);
    quiet_.setInterval(quiet_ms);
    connect(&quiet_, &QTimer::timeout, this, &RuleSettingsDialog::tell);
    connect(model_, &RuleSettingsModel::changed, &quiet_, qOverload<>(&QTimer::start));
    connect(model_, &RuleSettingsModel::changed, this, &RuleSettingsDialog::show_current);
    choose_first();
    panel_->show_entry(shown_->mapToSource(list_->currentIndex()));
    show_current();
}

RuleSettingsDialog::~RuleSettingsDialog() = default;

QWidget* RuleSettingsDialog::make_list()
{
    auto* side = new QWidget(this);
    search_->setPlaceholderText(tr("Search for a rule or a setting"));
    search_->setAccessibleName(tr("Search for a rule or a setting"));
    search_->setClearButtonEnabled(true);
    search_->setObjectName(QStringLiteral("search"));
    shown_->setSourceModel(model_);
    shown_->setRecursiveFilteringEnabled(true);
    shown_->setFilterRole(RuleSettingsModel::FindRole);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown_->setAutoAcceptChildRows(false);
    list_->setModel(shown_);
    list_->setAccessibleName(tr("Rules"));
    list_->setObjectName(QStringLiteral("rules"));
    list_->setHeaderHidden(true);
    list_->setTabKeyNavigation(false);
    list_->setUniformRowHeights(true);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(RuleSettingsModel::Title, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(RuleSettingsModel::Changed, QHeaderView::ResizeToContents);
    list_->expandAll();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        shown_->setFilterFixedString(text);
        list_->expandAll();
        if (!model_->entry(shown_->mapToSource(list_->currentIndex())))
            choose_first();
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        panel_->show_entry(shown_->mapToSource(index));
        show_current();
    });
    return side;
}

QPushButton* RuleSettingsDialog::make_button(const QString& text, const QString& icon, const char* name)
{
    auto* button = new QPushButton(QIcon::fromTheme(icon), text, this);
    button->setObjectName(QLatin1StringView(name));
    // Enter belongs to the field that one is in.
    button->setAutoDefault(false);
    return button;
}

QWidget* RuleSettingsDialog::make_buttons(const QString& kept_in)
{
    auto* below = new QWidget(this);
    auto* kept = new QLabel(tr("Kept in %1").arg(visible_text(kept_in)), below);
    kept->setTextFormat(Qt::PlainText);
    kept->setWordWrap(true);
    kept->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    kept->setObjectName(QStringLiteral("kept-in"));
    kept->setToolTip(tr("The command line takes this file with --settings"));
    reset_one_ = make_button(tr("Reset R&ule"), QStringLiteral("edit-undo"), "reset-one");
    reset_one_->setToolTip(tr("Give what is chosen its defaults"));
    reset_all_ = make_button(tr("Reset A&ll"), QStringLiteral("edit-reset"), "reset-all");
    reset_all_->setToolTip(tr("Give all rules their defaults"));
    auto* import_button = make_button(tr("&Import…"), QStringLiteral("document-import"), "import");
    auto* export_button = make_button(tr("&Export…"), QStringLiteral("document-export"), "export");
    auto* ends = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, below);
    for (const auto which : {QDialogButtonBox::Ok, QDialogButtonBox::Cancel})
        ends->button(which)->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    for (QPushButton* button : {reset_one_, reset_all_, import_button, export_button})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(ends);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(kept);
    column->addLayout(line);
    connect(reset_one_, &QPushButton::clicked, this,
            [this] { model_->reset(shown_->mapToSource(list_->currentIndex())); });
    connect(reset_all_, &QPushButton::clicked, this, [this] { model_->set_settings({}); });
    connect(import_button, &QPushButton::clicked, this, &RuleSettingsDialog::ask_for_import);
    connect(export_button, &QPushButton::clicked, this, &RuleSettingsDialog::ask_for_export);
    connect(ends, &QDialogButtonBox::accepted, this, &RuleSettingsDialog::accept);
    connect(ends, &QDialogButtonBox::rejected, this, &RuleSettingsDialog::reject);
    return below;
}

void RuleSettingsDialog::choose_first()
{
    if (shown_->rowCount() > 0)
        list_->setCurrentIndex(shown_->index(0, 0, shown_->index(0, 0)));
}

void RuleSettingsDialog::choose(const QString& id)
{
    const QModelIndex index = model_->index_of(id);
    if (!index.isValid())
        return;
    search_->clear();
    list_->setCurrentIndex(shown_->mapFromSource(index));
    list_->scrollTo(list_->currentIndex());
}

void RuleSettingsDialog::show_current()
{
    const QModelIndex index = shown_->mapToSource(list_->currentIndex());
    reset_one_->setEnabled(model_->entry(index) && index.data(RuleSettingsModel::ChangedRole).toBool());
    reset_all_->setEnabled(!model_->settings().is_default());
}

void RuleSettingsDialog::tell()
{
    quiet_.stop();
    if (model_->settings() == told_)
        return;
    told_ = model_->settings();
    emit settings_changed(told_);
}

void RuleSettingsDialog::accept()
{
    // A line of a list that is being typed is taken when it loses the focus.
    setFocus();
    tell();
    emit settings_accepted(told_);
    QDialog::accept();
}

void RuleSettingsDialog::reject()
{
    reading_.cancel();
    model_->set_settings(at_first_);
    tell();
    QDialog::reject();
}

void RuleSettingsDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter ends what is typed into a field; that it closed all would surprise whoever goes on to the next.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPushButton*>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

void RuleSettingsDialog::ask_for_import()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import Settings of Findings"), {},
                                                      tr("Settings (*.json);;All files (*)"));
    if (!path.isEmpty())
        import_from(path);
}

void RuleSettingsDialog::ask_for_export()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export Settings of Findings"),
                                                      QStringLiteral("findings.json"), tr("Settings (*.json)"));
    if (!path.isEmpty())
        export_to(path);
}

void RuleSettingsDialog::import_from(const QString& path)
{
    reading_.start([path](const JobContext&) { return read_rule_settings(path); },
                   [this, path](Result<RuleSettings> read) {
                       if (!read)
                           return show_note(rule_settings_words(read.error()), true);
                       model_->set_settings(*read);
                       show_note(tr("Taken from %1").arg(visible_text(path)));
                   });
}

void RuleSettingsDialog::export_to(const QString& path)
{
    writing_.start(
        [path, settings = model_->settings()](const JobContext&) { return write_rule_settings(path, settings); },
        [this, path](Result<void> done) {
            if (!done)
                return show_note(rule_settings_words(done.error()), true);
            show_note(tr("Written to %1").arg(visible_text(path)));
        });
}

void RuleSettingsDialog::show_note(const QString& text, bool wrong)
{
    wrong_ = wrong;
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
    colour();
}

void RuleSettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void RuleSettingsDialog::colour() { set_tone(*note_, wrong_ ? std::optional(Tone::Failure) : std::nullopt, palette()); }

}
