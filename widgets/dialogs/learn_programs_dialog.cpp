// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/learn_programs_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

LearnProgramsDialog::LearnProgramsDialog(Micros first, Micros last, QWidget* parent)
    : QDialog(parent), all_(new QRadioButton(tr("&All that is open"), this)),
      part_(new QRadioButton(tr("&From"), this)), from_(new QLineEdit(this)), to_(new QLineEdit(this)),
      note_(new QLabel(this)), buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Learn Known Programs"));
    auto* what =
        new QLabel(tr("These programs ran as an account of the web server. Tick those that are known to be right: "
                      "findings leave them out from then on. Choose a time in which nothing was wrong."),
                   this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    all_->setObjectName(u"learn-all"_s);
    part_->setObjectName(u"learn-part"_s);
    from_->setObjectName(u"learn-from"_s);
    to_->setObjectName(u"learn-to"_s);
    from_->setAccessibleName(tr("From"));
    to_->setAccessibleName(tr("To"));
    if (first != no_time)
        from_->setText(QString::fromStdString(plain_time(first)));
    if (last != no_time)
        to_->setText(QString::fromStdString(plain_time(last)));
    note_->setObjectName(u"learn-note"_s);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    auto* list = new QTreeView(this);
    list->setObjectName(u"learn-list"_s);
    list->setAccessibleName(tr("Programs"));
    list->setModel(&model_);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int widths[LearnedProgramsModel::column_count] = {24, 44, 9, 22, 22};
    for (int column = 0; column < LearnedProgramsModel::column_count; ++column)
        list->header()->resizeSection(column, digit * widths[column]);
    auto* period = new QHBoxLayout;
    period->addWidget(all_);
    period->addWidget(part_);
    period->addWidget(from_, 1);
    auto* until = new QLabel(tr("t&o"), this);
    until->setBuddy(to_);
    period->addWidget(until);
    period->addWidget(to_, 1);
    auto* zone = new QLabel(tr("(UTC)"), this);
    period->addWidget(zone);
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(period);
    column->addWidget(list, 1);
    column->addWidget(note_);
    column->addWidget(buttons_);
    resize(digit * 130, fontMetrics().height() * 26);

    all_->setChecked(true);
    const auto fit = [this] {
        from_->setEnabled(part_->isChecked());
        to_->setEnabled(part_->isChecked());
    };
    fit();
    connect(part_, &QRadioButton::toggled, this, [this, fit] {
        fit();
        look();
    });
    for (QLineEdit* edit : {from_, to_})
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            if (part_->isChecked())
                look();
        });
    const auto enable = [this] { buttons_->button(QDialogButtonBox::Ok)->setEnabled(!model_.chosen().isEmpty()); };
    connect(&model_, &LearnedProgramsModel::chosen_changed, this, enable);
    enable();
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(model_.chosen());
        accept();
    });
}

void LearnProgramsDialog::look()
{
    std::optional<Micros> from, to;
    if (part_->isChecked()) {
        for (const auto& [edit, time] : {std::pair{from_, &from}, std::pair{to_, &to}}) {
            const QString text = edit->text().trimmed();
            if (text.isEmpty())
                continue;
            const auto read = parse_time(text.toStdString());
            if (!read)
                return show_problem(tr("%1 is no time; write it as 2004-11-16 10:54").arg(text));
            *time = *read;
        }
        if (from && to && *from > *to)
            return show_problem(tr("The period ends before it begins."));
    }
    note_->setText(tr("Looking…"));
    emit period_asked(from, to);
}

void LearnProgramsDialog::keyPressEvent(QKeyEvent* event)
{
    // Return in a field looks, and accepts nothing.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !(from_->hasFocus() || to_->hasFocus()))
        QDialog::keyPressEvent(event);
}

void LearnProgramsDialog::show_programs(std::vector<LearnedProgram> programs)
{
    const bool none = programs.empty();
    model_.set_programs(std::move(programs));
    note_->setText(
        none ? tr("No program ran as an account of the web server in this time. Such starts are in the security "
                  "log of Windows (events 592 and 4688), where process tracking is on.")
             : tr("Nothing is put to use before OK. The settings of findings take it back "
                  "(programs.web-allowed)."));
}

void LearnProgramsDialog::show_problem(const QString& text)
{
    model_.set_programs({});
    note_->setText(text);
}

}
