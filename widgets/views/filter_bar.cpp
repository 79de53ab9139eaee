// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filter_bar.h"

#include "core/query/filter.h"
#include "widgets/theme/label_tone.h"
#include "widgets/views/filter_chip_row.h"
#include "widgets/views/filter_completer.h"
#include "widgets/views/filter_edit.h"
#include "widgets/views/filter_menu.h"
#include "widgets/wording/error_wording.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace spoor {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), edit_(new FilterEdit(this)), completer_(new FilterCompleter(edit_, &values_)),
      menu_(new FilterMenu(&recent_, &saved_, this)), chips_(new FilterChipRow(this)), message_(new QLabel(this)),
      busy_(new QLabel(this))
{
    clock_.start();
    build();
    build_chips();
    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &FilterBar::apply);
    connect(edit_, &FilterEdit::text_changed, this, [this](const QString& text) {
        if (showing_)
            return;
        step_ = -1;
        clear_error();
        change(state().with_text(text), FilterHistory::Change::Typed);
        pause_.start();
    });
    connect(edit_, &FilterEdit::return_pressed, this, &FilterBar::commit);
    connect(edit_, &FilterEdit::escape_pressed, this, &FilterBar::clear_text);
    connect(edit_, &FilterEdit::step_asked, this, &FilterBar::step);
    connect(edit_, &FilterEdit::undo_asked, this, &FilterBar::undo);
    connect(edit_, &FilterEdit::redo_asked, this, &FilterBar::redo);
    connect(edit_, &FilterEdit::left, this, &FilterBar::remember);
    connect(menu_, &FilterMenu::recent_chosen, this, &FilterBar::set_text);
    connect(menu_, &FilterMenu::saved_chosen, this, &FilterBar::use_saved);
    connect(menu_, &FilterMenu::save_asked, this, &FilterBar::ask_for_name);
    connect(menu_, &FilterMenu::manage_asked, this, &FilterBar::manage_saved_asked);
    connect(menu_, &FilterMenu::forget_asked, this, [this] {
        recent_.clear();
        emit settings_changed();
    });
    // A filter that is done before one could read the word is not announced.
    busy_delay_.setSingleShot(true);
    busy_delay_.setInterval(150);
    connect(&busy_delay_, &QTimer::timeout, busy_, &QWidget::show);
    colour();
}

FilterBar::~FilterBar()
{
    // Edits tell that the focus has left while they are taken apart, when the members here are gone already.
    edit_->disconnect(this);
    qDeleteAll(findChildren<FilterCompleter*>());
}

void FilterBar::build()
{
    edit_->setPlaceholderText(
        tr("status:401 and not user:\"-\"   ip:10.0.0.0/8   path:*.asp   (Ctrl+Space: suggestions)"));
    edit_->setAccessibleName(tr("Filter"));
    edit_->setObjectName(QStringLiteral("filter"));
    // What is marked is text of the user, and of a log where it was pasted.
    message_->setTextFormat(Qt::PlainText);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    message_->setWordWrap(true);
    message_->setObjectName(QStringLiteral("filter-message"));
    message_->hide();
    busy_->setText(tr("filtering…"));
    busy_->hide();
    auto* label = new QLabel(tr("&Filter:"), this);
    label->setBuddy(edit_);
    auto* history = new QToolButton(this);
    history->setIcon(QIcon::fromTheme(QStringLiteral("view-history")));
    history->setText(tr("Recent"));
    history->setToolTip(tr("Recent and saved filters"));
    history->setAccessibleName(tr("Recent and saved filters"));
    history->setObjectName(QStringLiteral("filter-history"));
    history->setFocusPolicy(Qt::StrongFocus);
    history->setPopupMode(QToolButton::InstantPopup);
    history->setMenu(menu_);

    setTabOrder(edit_, history);
    chips_->follow(history);

    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(edit_, 1);
    line->addWidget(history);
    line->addWidget(busy_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(6, 6, 6, 4);
    all->setSpacing(3);
    all->addLayout(line);
    all->addWidget(message_);
    all->addWidget(chips_);
}

void FilterBar::build_chips()
{
    using enum FilterHistory::Change;
    connect(chips_, &FilterChipRow::changed, this, [this](int index, const FilterChip& chip) {
        change(state().with_changed(index, chip), Other);
        apply();
    });
    connect(chips_, &FilterChipRow::remove_asked, this, [this](int index) {
        change(state().without(index), Other);
        apply();
    });
    connect(chips_, &FilterChipRow::clear_asked, this, &FilterBar::new_search);
    connect(chips_, &FilterChipRow::left, this, [this] { edit_->setFocus(Qt::OtherFocusReason); });
    connect(chips_, &FilterChipRow::editor_opened, this,
            [this](FilterEdit* edit) { new FilterCompleter(edit, &values_); });
}

void FilterBar::change(const FilterState& wanted, FilterHistory::Change how)
{
    const FilterState before = state();
    const FilterState now = wanted;
    history_.push(now, how, clock_.elapsed());
    show_state(before, now);
}

void FilterBar::show_state(const FilterState& before, const FilterState& now)
{
    showing_ = true;
    if (edit_->text() != now.text)
        edit_->set_text(now.text);
    if (before.text != now.text)
        clear_error();
    if (before.chips != now.chips)
        chips_->set_chips(now.chips);
    showing_ = false;
    emit undo_available(can_undo());
    emit redo_available(can_redo());
    if (before == now)
        return;
    if (before.time_range() != now.time_range())
        emit time_range_changed(now.time_range());
}

void FilterBar::set_text(const QString& text) { set_state(state().with_text(text)); }

void FilterBar::set_state(const FilterState& wanted)
{
    // As the edit will have it, or the two would differ for ever.
    FilterState fitting = wanted;
    showing_ = true;
    edit_->set_text(wanted.text);
    showing_ = false;
    fitting.text = edit_->text();
    step_ = -1;
    change(fitting, FilterHistory::Change::Other);
    apply();
}

void FilterBar::add_only(const FieldValue& value) { set_state(state().with_only(value)); }

void FilterBar::add_not(const FieldValue& value) { set_state(state().with_not(value)); }

void FilterBar::set_time_range(const std::optional<TimeRange>& range)
{
    if (const FilterState wanted = state().with_time_range(range); wanted != state())
        set_state(wanted);
}

void FilterBar::new_search()
{
    remember();
    set_state(state().pinned_only());
}

void FilterBar::undo()
{
    if (!can_undo())
        return;
    const FilterState before = state();
    const FilterState now = history_.undo();
    show_state(before, now);
    apply();
}

void FilterBar::redo()
{
    if (!can_redo())
        return;
    const FilterState before = state();
    const FilterState now = history_.redo();
    show_state(before, now);
    apply();
}

void FilterBar::set_snapshot(std::shared_ptr<const Snapshot> snapshot) { values_.set_snapshot(std::move(snapshot)); }

void FilterBar::focus()
{
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
}

void FilterBar::apply()
{
    pause_.stop();
    const QString& text = state().text;
    const auto filter = Filter::compile(text.toStdString());
    if (filter)
        good_text_ = text;
    const QString wanted = state().with_text(good_text_).effective();
    if (filter || wanted != applied_) {
        applied_ = wanted;
        emit applied(wanted);
    }
    if (filter)
        return;
    const FilterPlace place = place_in(text, filter.error());
    edit_->mark_error(place.start, place.length);
    message_->setText(one_line(filter_words(text, filter.error())));
    message_->show();
}

void FilterBar::commit()
{
    apply();
    remember();
}

void FilterBar::clear_text()
{
    if (text().isEmpty())
        return;
    remember();
    set_text({});
}

void FilterBar::remember()
{
    step_ = -1;
    if (text() != good_text_ || text().trimmed().isEmpty() || recent_.texts().value(0) == text().trimmed())
        return;
    recent_.add(text());
    emit settings_changed();
}

void FilterBar::step(int direction)
{
    const int wanted = std::clamp(step_ - direction, -1, int(recent_.texts().size()) - 1);
    if (wanted == step_)
        return;
    if (step_ == -1)
        draft_ = text();
    step_ = wanted;
    clear_error();
    change(state().with_text(wanted == -1 ? draft_ : recent_.texts()[wanted]), FilterHistory::Change::Typed);
    pause_.start();
}

void FilterBar::set_saved(const SavedFilters& saved)
{
    saved_ = saved;
    emit settings_changed();
}

bool FilterBar::save_as(const QString& name)
{
    apply();
    if (!saved_.save(name, state().with_text(good_text_)))
        return false;
    emit settings_changed();
    return true;
}

void FilterBar::use_saved(const QString& name)
{
    if (saved_.contains(name))
        set_state(saved_.value(name));
}

void FilterBar::ask_for_name()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Filter As"));
    dialog->setLabelText(tr("Name:"));
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setComboBoxItems({});
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!saved_.contains(name)) {
            save_as(name);
            return;
        }
        auto* question = new QMessageBox(QMessageBox::Question, tr("Save Filter As"),
                                         tr("There is a filter of the name “%1”. Replace it?").arg(name.trimmed()),
                                         QMessageBox::Save | QMessageBox::Cancel, this);
        question->setTextFormat(Qt::PlainText);
        question->setAttribute(Qt::WA_DeleteOnClose);
        question->button(QMessageBox::Save)->setText(tr("&Replace"));
        connect(question, &QMessageBox::accepted, this, [this, name] { save_as(name); });
        question->open();
    });
    dialog->open();
}

void FilterBar::load_settings(QSettings& settings)
{
    recent_.load(settings);
    saved_.load(settings);
}

void FilterBar::save_settings(QSettings& settings) const
{
    recent_.save(settings);
    saved_.save(settings);
}

void FilterBar::show_error(const QString& filter, const Error& error)
{
    if (filter != applied_ && filter != text())
        return;
    // With chips before it, a place in the whole is no place in the edit.
    if (error.code == ErrorCode::BadFilter && filter == text()) {
        const FilterPlace place = place_in(filter, error);
        edit_->mark_error(place.start, place.length);
    }
    message_->setText(one_line(filter_words(filter, error)));
    message_->show();
}

void FilterBar::show_note(const QString& text)
{
    message_->setText(text);
    message_->setVisible(!text.isEmpty());
}

void FilterBar::clear_error()
{
    message_->hide();
    edit_->clear_error();
}

void FilterBar::set_busy(bool busy)
{
    if (!busy) {
        busy_delay_.stop();
        busy_->hide();
    } else if (!busy_->isVisible() && !busy_delay_.isActive()) {
        busy_delay_.start();
    }
}

void FilterBar::colour() { set_tone(*message_, Tone::Failure, palette()); }

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

}
