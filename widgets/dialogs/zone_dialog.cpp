// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/zone_dialog.h"

#include "core/base/time.h"
#include "widgets/models/display_text.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

namespace spoor {
namespace {

QString seconds_text(Micros time) { return QString::fromStdString(plain_time(time)).left(19); }

QLabel* plain_label(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

ZoneDialog::ZoneDialog(Sources sources, QWidget* parent)
    : QDialog(parent), sources_(std::move(sources)), zones_(new ZoneModel(this)),
      found_(new QSortFilterProxyModel(this)), find_(new QLineEdit(this)), list_(new QTableView(this)),
      preview_(plain_label(this)), buttons_(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Zone of the Clock"));
    for (const auto& source : sources_)
        if (const auto first = source->first; first && !wall_)
            wall_ = source->zone.to_wall(*first);

    auto* what = plain_label(this);
    what->setText(sources_.size() == 1
                      ? tr("The times in %1 are of a clock in:")
                            .arg(display_text(sources_.front()->member ? *sources_.front()->member
                                                                       : sources_.front()->path.substr(
                                                                             sources_.front()->path.rfind('/') + 1),
                                              120))
                      : tr("The times in %Ln source(s) are of a clock in:", nullptr, int(sources_.size())));
    find_->setObjectName(QStringLiteral("find-zone"));
    find_->setPlaceholderText(tr("Find a zone, such as Berlin or +02:00"));
    find_->setAccessibleName(tr("Find a zone"));
    find_->setClearButtonEnabled(true);
    found_->setSourceModel(zones_);
    found_->setFilterRole(ZoneModel::FindRole);
    found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    list_->setModel(found_);
    list_->setAccessibleName(tr("Zones"));
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setShowGrid(false);
    list_->setTabKeyNavigation(false);
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    list_->horizontalHeader()->setSectionResizeMode(ZoneModel::Name, QHeaderView::Stretch);
    list_->horizontalHeader()->setHighlightSections(false);
    preview_->setObjectName(QStringLiteral("zone-preview"));
    // So that the dialogue does not jump with the text.
    preview_->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    buttons_->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Close);

    auto* all = new QVBoxLayout(this);
    all->addWidget(what);
    all->addWidget(find_);
    all->addWidget(list_, 1);
    all->addWidget(preview_);
    all->addWidget(buttons_);
    resize(fontMetrics().averageCharWidth() * 62, fontMetrics().height() * 28);

    connect(find_, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString before = chosen();
        found_->setFilterFixedString(text);
        choose(before);
    });
    find_->installEventFilter(this);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ZoneDialog::show_preview);
    connect(list_, &QAbstractItemView::doubleClicked, buttons_->button(QDialogButtonBox::Ok), &QPushButton::click);
    connect(buttons_->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &ZoneDialog::apply);
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        apply();
        accept();
    });
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show_preview();
    load();
}

bool ZoneDialog::eventFilter(QObject* watched, QEvent* event)
{
    // Up and down go through the list while the search is being typed.
    if (watched == find_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ZoneDialog::load()
{
    const Micros wall = wall_.value_or(Micros{QDateTime::currentMSecsSinceEpoch() * 1000});
    job_.start(
        [wall](const JobContext&) {
            QStringList names;
            for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
                names << QString::fromLatin1(id);
            return zone_choices(names, wall);
        },
        [this](std::vector<ZoneChoice> choices) {
            zones_->set_choices(std::move(choices));
            list_->resizeColumnToContents(ZoneModel::Offset);
            choose(sources_.empty() ? QString() : QString::fromStdString(sources_.front()->zone.name()));
        });
}

void ZoneDialog::choose(const QString& name)
{
    QModelIndex index = found_->mapFromSource(zones_->index(zones_->row_of(name), 0));
    if (!index.isValid())
        index = found_->index(0, 0);
    list_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
    show_preview();
}

QString ZoneDialog::chosen() const
{
    const auto rows = list_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data().toString();
}

void ZoneDialog::show_preview()
{
    const int row = zones_->row_of(chosen());
    for (const auto button : {QDialogButtonBox::Ok, QDialogButtonBox::Apply})
        buttons_->button(button)->setEnabled(row >= 0);
    if (!ready())
        preview_->setText(tr("Reading the zones…"));
    else if (row < 0)
        preview_->setText(tr("No zone is called so."));
    else if (!wall_)
        preview_->setText(tr("No event of it has a time yet."));
    else
        preview_->setText(tr("The first event, %1 in the log, is then %2 UTC.")
                              .arg(seconds_text(*wall_), seconds_text(*wall_ - zones_->choice(row).east)));
}

void ZoneDialog::apply()
{
    const auto zone = Zone::parse(chosen().toStdString());
    if (!zone)
        return;
    for (const auto& source : sources_)
        emit zone_asked(source->id, *zone);
}

}
