// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/finding_words.h"

#include "core/findings/rule.h"
#include "widgets/models/display_text.h"
#include "widgets/models/session_words.h"

#include <QCoreApplication>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::FindingWords)
};

}

QString severity_text(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        //: How grave a finding is: good to know, nothing is suspected
        return Words::tr("Info");
    case Severity::Low:
        //: How grave a finding is
        return Words::tr("Low");
    case Severity::Medium:
        //: How grave a finding is
        return Words::tr("Medium");
    case Severity::High:
        //: How grave a finding is
        return Words::tr("High");
    case Severity::Critical:
        //: How grave a finding is
        return Words::tr("Critical");
    }
    return {};
}

QString rule_title(std::uint16_t rule)
{
    const Explanation* words = words_of(*rules()[rule]);
    const std::string_view id = rules()[rule]->id();
    return words ? QString::fromStdString(words->name) : QString::fromUtf8(id.data(), qsizetype(id.size()));
}

QString finding_title(const Finding& finding)
{
    return QStringLiteral("%1: %2").arg(rule_title(finding.rule), display_text(finding.subject, 200));
}

QString start_text(const FindingSet& set, const Finding& finding, const TimeDisplay& display)
{
    if (finding.start == no_time)
        return {};
    return QString::fromStdString(shown_time(*set.snapshot, EventId{set.events_of(finding).front()}, display));
}

QString span_text(const FindingSet& set, const Finding& finding, const TimeDisplay& display)
{
    const QString start = start_text(set, finding, display);
    if (start.isEmpty() || finding.end <= finding.start)
        return start;
    // Those without a time stand behind all others.
    const auto events = set.events_of(finding);
    auto last = events.end() - 1;
    while (set.snapshot->time(EventId{*last}) == no_time)
        --last;
    QString end = QString::fromStdString(shown_time(*set.snapshot, EventId{*last}, display));
    if (end.section(u' ', 0, 0) == start.section(u' ', 0, 0))
        end = end.section(u' ', 1);
    //: From a time to a time, and how long that is
    return Words::tr("%1 – %2 (%3)").arg(start, end, length_text(finding.end - finding.start));
}

QString dismissal_text(const Dismissal& dismissal, bool wide)
{
    QString when = QString::fromStdString(plain_time(Micros{dismissal.when.value / 60'000'000 * 60'000'000}));
    when.chop(3);
    const QString reason = visible_text(dismissal.reason, 2000);
    const QString author = visible_text(dismissal.author, 80);
    if (wide)
        return author.isEmpty()
                   ? Words::tr("Not suspicious, like all that this rule finds here (%1 UTC): %2").arg(when, reason)
                   : Words::tr("Not suspicious, like all that this rule finds here (%1, %2 UTC): %3")
                         .arg(author, when, reason);
    return author.isEmpty() ? Words::tr("Not suspicious (%1 UTC): %2").arg(when, reason)
                            : Words::tr("Not suspicious (%1, %2 UTC): %3").arg(author, when, reason);
}

}
