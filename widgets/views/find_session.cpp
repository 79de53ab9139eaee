// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/find_session.h"

#include "widgets/jobs/free_elsewhere.h"
#include "widgets/views/find_bar.h"
#include "widgets/wording/needle_wording.h"

#include <utility>

namespace spoor {

FindSession::FindSession(FindBar* bar, QObject* parent) : QObject(parent), bar_(bar)
{
    connect(bar_, &FindBar::needle_changed, this, &FindSession::set_needle);
    connect(bar_, &FindBar::next_asked, this, &FindSession::next);
    connect(bar_, &FindBar::previous_asked, this, &FindSession::previous);
    connect(bar_, &FindBar::closed, this, [this] {
        arrive_ = false;
        marking_ = false;
        mark();
        tell_matches();
        emit left();
    });
    connect(&job_, &FindJob::found, this, &FindSession::take);
    connect(&job_, &FindJob::failed, this, [this](const Error& error) {
        forget_found();
        bar_->show_error(error);
    });
    connect(&job_, &FindJob::cleared, this, [this] {
        forget_found();
        bar_->clear_result();
    });
}

void FindSession::set_rows(const RowSet& shown, bool time_ordered) { job_.set_rows(shown, time_ordered); }

void FindSession::set_current(std::optional<EventKey> key, std::optional<std::uint32_t> row)
{
    current_ = {key, row};
    // A step of the search's own leaves where one looks from while one goes on typing.
    if (!stepping_)
        origin_ = current_;
    show_count();
}

void FindSession::set_filter(const QString& filter)
{
    filter_words_ = words_of_filter(filter);
    mark();
}

void FindSession::open(const QString& text)
{
    origin_ = current_;
    marking_ = true;
    tell_matches();
    bar_->open(text);
}

bool FindSession::is_open() const { return bar_->isVisible(); }

void FindSession::set_needle(const Needle& needle)
{
    if (needle != job_.needle()) {
        forget_found();
        arrive_ = true;
        asked_.reset();
        bar_->show_count(0, 0, false);
        job_.set_needle(needle, origin_.row.value_or(0));
    } else if (const auto fault = fault_of(needle)) {
        bar_->show_error(*fault);
    } else {
        show_count();
    }
    mark();
}

void FindSession::forget_found()
{
    free_elsewhere(std::exchange(found_, {}));
    tell_matches();
}

void FindSession::take(const FoundRows& found)
{
    free_elsewhere(std::exchange(found_, FoundEvents(found)));
    tell_matches();
    if (arrive_ && bar_->isVisible()) {
        const auto step = found_.step(FoundEvents::Way::HereOrNext, origin_.key, origin_.row);
        // What lies before where one looks from may only be what was found first.
        if (step && (!step->wrapped || found.complete)) {
            arrive_ = false;
            this->step(FoundEvents::Way::HereOrNext, origin_.key, origin_.row);
        }
    }
    if (found.complete)
        arrive_ = false;
    if (asked_ && (found.complete || found_.count() > 0))
        go(*std::exchange(asked_, std::nullopt));
    show_count();
    if (found.complete && found.matches.raw_error)
        bar_->show_note(needle_words(QString::fromStdString(job_.needle().text), *found.matches.raw_error));
}

void FindSession::go(bool forward)
{
    if (job_.needle().text.empty()) {
        open();
        return;
    }
    arrive_ = false;
    marking_ = true;
    mark();
    tell_matches();
    if (found_.count() == 0 && job_.running()) {
        asked_ = forward;
        return;
    }
    step(forward ? FoundEvents::Way::Next : FoundEvents::Way::Previous, current_.key, current_.row);
    origin_ = current_;
}

void FindSession::step(FoundEvents::Way way, std::optional<EventKey> from, std::optional<std::uint32_t> row)
{
    const auto step = found_.step(way, from, row);
    if (!step)
        return;
    stepping_ = true;
    current_ = {step->key, step->row};
    emit go_asked(step->key, step->row);
    stepping_ = false;
    show_count();
    if (step->wrapped)
        bar_->show_wrapped(way != FoundEvents::Way::Previous);
}

void FindSession::show_count()
{
    if (job_.needle().text.empty() || (found_.count() == 0 && !found_.complete()))
        return;
    const std::uint32_t number = current_.key ? found_.number(*current_.key, current_.row.value_or(0)) : 0;
    bar_->show_count(number, found_.count(), found_.complete());
}

void FindSession::tell_matches() { emit matches_changed(marking_ ? found_.rows() : nullptr); }

void FindSession::mark()
{
    MatchMarks marks(marking_ ? job_.needle() : Needle(), filter_words_);
    if (marks == marks_)
        return;
    marks_ = std::move(marks);
    emit marks_changed(marks_);
}

}
