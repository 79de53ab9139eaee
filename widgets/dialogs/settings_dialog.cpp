// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/settings_dialog.h"

#include "core/base/zone.h"
#include "widgets/dialogs/shortcuts_page.h"
#include "widgets/wording/error_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace spoor {
namespace {

/// A line below a control that says more about it.
QLabel* note(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString language_name(const QString& code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

}

SettingsDialog::SettingsDialog(const Preferences& preferences, const QStringList& languages, QList<ActionEntry> actions,
                               QWidget* parent)
    : QDialog(parent), now_(preferences), at_first_(preferences), list_(new QListWidget(this)),
      pages_(new QStackedWidget(this)), shortcuts_(new ShortcutsPage(std::move(actions), this))
{
    setWindowTitle(tr("Settings"));
    list_->setAccessibleName(tr("Pages of settings"));
    list_->setObjectName(QStringLiteral("settings-pages"));
    list_->setSpacing(2);
    add_page(make_general(languages), QStringLiteral("configure"), tr("General"));
    add_page(shortcuts_, QStringLiteral("input-keyboard"), tr("Shortcuts"));
    add_page(make_logs(), QStringLiteral("view-list-text"), tr("Logs"));
    list_->setFixedWidth(list_->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    connect(list_, &QListWidget::currentRowChanged, pages_, &QStackedWidget::setCurrentIndex);
    list_->setCurrentRow(0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter belongs to the field that one is in.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* middle = new QHBoxLayout;
    middle->addWidget(list_);
    middle->addWidget(pages_, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(middle, 1);
    all->addWidget(buttons);
    const int line = fontMetrics().lineSpacing();
    resize(line * 50, line * 32);
}

void SettingsDialog::add_page(QWidget* page, const QString& icon, const QString& title)
{
    pages_->addWidget(page);
    new QListWidgetItem(QIcon::fromTheme(icon), title, list_);
}

void SettingsDialog::show_page(Page page) { list_->setCurrentRow(page); }

QWidget* SettingsDialog::make_general(const QStringList& languages)
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);

    auto* language = new QComboBox(page);
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the system has it"), QString());
    for (const QString& code : languages)
        language->addItem(language_name(code), code);
    language->setCurrentIndex(std::max(0, language->findData(now_.language)));
    form->addRow(tr("&Language:"), language);
    language_note_ = note(tr("The language changes when Spoor is started again."), page);
    language_note_->hide();
    form->addRow({}, language_note_);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        now_.language = language->currentData().toString();
        language_note_->setVisible(now_.language != at_first_.language);
        emit changed(now_);
    });

    auto* theme = new QComboBox(page);
    theme->setObjectName(QStringLiteral("theme"));
    theme->addItem(tr("As the system has it"), int(Theme::System));
    theme->addItem(tr("Light"), int(Theme::Light));
    theme->addItem(tr("Dark"), int(Theme::Dark));
    theme->setCurrentIndex(theme->findData(int(now_.theme)));
    form->addRow(tr("&Theme:"), theme);
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        now_.theme = Theme(theme->currentData().toInt());
        emit changed(now_);
    });

    auto* font = new QSpinBox(page);
    font->setObjectName(QStringLiteral("table-font"));
    font->setRange(Preferences::least_font_percent, Preferences::greatest_font_percent);
    font->setSingleStep(10);
    font->setSuffix(tr(" %"));
    font->setValue(now_.table_font_percent);
    form->addRow(tr("&Size of text in the event table:"), font);
    connect(font, &QSpinBox::valueChanged, this, [this](int percent) {
        now_.table_font_percent = percent;
        emit changed(now_);
    });

    auto* session = new QCheckBox(tr("&Open at start what was open at the end"), page);
    session->setObjectName(QStringLiteral("restore-session"));
    session->setChecked(now_.restore_session);
    form->addRow({}, session);
    connect(session, &QCheckBox::toggled, this, [this](bool on) {
        now_.restore_session = on;
        emit changed(now_);
    });
    return page;
}

QWidget* SettingsDialog::make_logs()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);

    auto* zone = new QComboBox(page);
    zone->setObjectName(QStringLiteral("zone"));
    zone->setEditable(true);
    zone->setInsertPolicy(QComboBox::NoInsert);
    QStringList names{QStringLiteral("UTC")};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/'))
            names << QString::fromLatin1(id);
    zone->addItems(names);
    zone->completer()->setFilterMode(Qt::MatchContains);
    zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zone->setCurrentText(now_.default_zone);
    zone->lineEdit()->setAccessibleName(tr("Zone of logs in local time"));
    form->addRow(tr("&Zone of logs in local time:"), zone);
    zone_note_ = note({}, page);
    zone_note_->setObjectName(QStringLiteral("zone-note"));
    form->addRow({}, zone_note_);
    connect(zone, &QComboBox::currentTextChanged, this, &SettingsDialog::set_zone);
    set_zone(now_.default_zone);

    auto* follow = new QCheckBox(tr("&Follow logs when they are opened"), page);
    follow->setObjectName(QStringLiteral("follow-opened"));
    follow->setToolTip(tr("Read on as they grow, and stay at the newest event"));
    follow->setChecked(now_.follow_opened);
    form->addRow({}, follow);
    connect(follow, &QCheckBox::toggled, this, [this](bool on) {
        now_.follow_opened = on;
        emit changed(now_);
    });

    auto* cache = new QCheckBox(tr("Keep an &index of each log, so that it opens faster the next time"), page);
    cache->setObjectName(QStringLiteral("index-cache"));
    cache->setChecked(now_.use_index_cache);
    form->addRow({}, cache);
    connect(cache, &QCheckBox::toggled, this, [this](bool on) {
        now_.use_index_cache = on;
        emit changed(now_);
    });
    auto* clear = new QPushButton(tr("&Clear the Index"), page);
    clear->setObjectName(QStringLiteral("clear-cache"));
    clear->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(clear);
    line->addStretch(1);
    form->addRow({}, line);
    cache_note_ =
        note(tr("The index is made from the logs and can be made again. The logs themselves are never changed."), page);
    form->addRow({}, cache_note_);
    connect(clear, &QPushButton::clicked, this, &SettingsDialog::clear_cache_asked);
    return page;
}

void SettingsDialog::set_zone(const QString& text)
{
    const QString wanted = text.trimmed();
    const auto zone = Zone::parse(wanted.toStdString());
    if (!zone) {
        zone_note_->setText(one_line(words_for(zone.error())));
        return;
    }
    zone_note_->setText(
        tr("For logs that do not say their zone, from the next opening on. Each source can be given a zone "
           "of its own."));
    if (wanted == now_.default_zone)
        return;
    now_.default_zone = wanted;
    emit changed(now_);
}

void SettingsDialog::show_cache_note(const QString& text) { cache_note_->setText(text); }

}
