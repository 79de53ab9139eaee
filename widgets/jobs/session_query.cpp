// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/session_query.h"

#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

SessionQuery::SessionQuery(SessionVocabulary words, QObject* parent) : QObject(parent), words_(std::move(words)) {}

void SessionQuery::set_sessions(const SessionSet& set)
{
    free_elsewhere(std::exchange(set_, set));
    if (job_.running())
        stale_ = true;
    else
        run();
}

void SessionQuery::set_choice(const SessionChoice& choice)
{
    SessionChoice wanted = choice;
    wanted.keep = choice_.keep;
    if (wanted == choice_)
        return;
    choice_ = std::move(wanted);
    run();
}

void SessionQuery::set_order(SessionColumn column, bool descending)
{
    SessionChoice wanted = choice_;
    wanted.order = column;
    wanted.descending = descending;
    set_choice(wanted);
}

void SessionQuery::run()
{
    stale_ = false;
    if (!job_.running())
        emit busy(true);
    job_.start([set = set_, choice = choice_,
                words = words_](const JobContext& context) { return list_sessions(set, choice, words, context.stop); },
               [this](const SessionRows& rows) {
                   emit rows_ready(rows);
                   if (stale_)
                       run();
                   else
                       emit busy(false);
               });
}

}
