// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_tally.h"

#include <algorithm>
#include <limits>

namespace spoor {
namespace {

std::uint16_t saturated(std::uint32_t n)
{
    return static_cast<std::uint16_t>(std::min<std::uint32_t>(n, std::numeric_limits<std::uint16_t>::max()));
}

std::uint64_t saturated_sum(std::uint64_t a, std::uint64_t b)
{
    return a > std::numeric_limits<std::uint64_t>::max() - b ? std::numeric_limits<std::uint64_t>::max() : a + b;
}

/// Confidence in "somebody was logged in" where the login is not in the log: it is certain, but not that none was
/// refused before.
constexpr std::uint8_t login_inferred = 60;

}

void FtpTally::add(const FtpLine& line, const Pools& pools)
{
    const FtpMeaning& m = line.meaning;
    if (row_.event_count++ == 0) {
        row_.facet = line.facet;
        // What takes a login comes first, or a line that names a user without being about a login.
        const bool named = m.act == FtpAct::Other && line.user != 0;
        if (is_change(m.act) || is_transfer(m.act) || m.act == FtpAct::End || m.act == FtpAct::DataChannel || named)
            row_.marks |= mark_begun_before;
    }
    if (row_.client == 0)
        row_.client = line.client;
    if (line.time != no_time) {
        row_.start = std::min(row_.start, line.time);
        row_.end = row_.end == no_time ? line.time : std::max(row_.end, line.time);
    }
    only_end_ = only_end_ && m.act == FtpAct::End;
    switch (m.act) {
    case FtpAct::Name:
        ++names_open_;
        any_name_ = true;
        if (line.user != 0 && !got_in_ && line.user != row_.user) {
            row_.user = line.user;
            if (is_anonymous_name(pools.user.view(line.user)))
                row_.marks |= mark_anonymous;
        }
        return;
    case FtpAct::Login:
        login(line);
        if (row_.user != 0 && is_anonymous_name(pools.user.view(row_.user)))
            row_.marks |= mark_anonymous;
        return;
    case FtpAct::End:
        ended_ = true;
        break;
    case FtpAct::DataChannel:
        data_channel_ = saturated_sum(data_channel_, line.bytes != no_bytes ? line.bytes : 0);
        break;
    default:
        break;
    }
    if (is_transfer(m.act) && line.bytes != no_bytes)
        row_.bytes = saturated_sum(row_.bytes, line.bytes);
    if (m.succeeded && (is_change(m.act) || is_transfer(m.act))) {
        inside_ = true;
        if (is_change(m.act))
            row_.marks |= mark_transfers;
    }
    if (row_.user == 0 && line.user != 0) {
        row_.user = line.user;
        if (is_anonymous_name(pools.user.view(line.user)))
            row_.marks |= mark_anonymous;
    }
}

void FtpTally::login(const FtpLine& line)
{
    ++attempts_;
    if (line.meaning.is_pass) {
        if (names_open_ == 0)
            row_.marks |= mark_pass_without_user;
        else
            --names_open_;
    }
    if (line.meaning.failed) {
        ++failures_;
        if (!got_in_ && line.user != 0)
            row_.user = line.user;
    } else if (line.meaning.succeeded && !got_in_) {
        got_in_ = true;
        failures_before_ = failures_;
        if (line.user != 0)
            row_.user = line.user;
    }
}

void FtpTally::join(const FtpTally& later)
{
    const Session& next = later.row_;
    if (row_.client == 0)
        row_.client = next.client;
    if ((!got_in_ && next.user != 0) || row_.user == 0)
        row_.user = next.user;
    if (next.start != no_time) {
        row_.start = std::min(row_.start, next.start);
        row_.end = row_.end == no_time ? next.end : std::max(row_.end, next.end);
    }
    row_.event_count += next.event_count;
    row_.bytes = saturated_sum(row_.bytes, next.bytes);
    std::uint16_t marks = next.marks & static_cast<std::uint16_t>(~mark_begun_before);
    if (names_open_ > 0)
        marks &= static_cast<std::uint16_t>(~mark_pass_without_user);
    row_.marks |= marks;
    data_channel_ = saturated_sum(data_channel_, later.data_channel_);
    if (!got_in_ && later.got_in_) {
        got_in_ = true;
        failures_before_ = failures_ + later.failures_before_;
    }
    attempts_ += later.attempts_;
    failures_ += later.failures_;
    names_open_ = later.names_open_;
    any_name_ = any_name_ || later.any_name_;
    ended_ = later.ended_;
    inside_ = inside_ || later.inside_;
    only_end_ = only_end_ && later.only_end_;
}

void FtpTally::take_beside(const FtpTally& other)
{
    const Session& beside = other.row_;
    if (row_.client == 0)
        row_.client = beside.client;
    if ((!got_in_ && other.got_in_ && beside.user != 0) || row_.user == 0)
        row_.user = beside.user;
    if (beside.start != no_time) {
        row_.start = std::min(row_.start, beside.start);
        row_.end = row_.end == no_time ? beside.end : std::max(row_.end, beside.end);
    }
    row_.event_count += beside.event_count;
    row_.bytes = std::max(row_.bytes, beside.bytes);
    // One log is enough to show the beginning, and to show the USER that the other leaves out.
    constexpr std::uint16_t of_both = mark_begun_before | mark_pass_without_user;
    row_.marks = static_cast<std::uint16_t>((row_.marks & beside.marks) |
                                            ((row_.marks | beside.marks) & static_cast<std::uint16_t>(~of_both)));
    failures_before_ = std::max(failures_before_, other.failures_before_);
    got_in_ = got_in_ || other.got_in_;
    attempts_ = std::max(attempts_, other.attempts_);
    failures_ = std::max(failures_, other.failures_);
    any_name_ = any_name_ || other.any_name_;
    ended_ = ended_ || other.ended_;
    inside_ = inside_ || other.inside_;
    only_end_ = only_end_ && other.only_end_;
}

void FtpTally::judge(Session& session) const
{
    const auto say = [&](Verdict verdict, FtpReason reason) {
        session.verdict = verdict;
        session.reason = static_cast<ReasonId>(reason);
    };
    if (got_in_ && failures_before_ > 0)
        return say(Verdict::LoggedInAfterFailures, FtpReason::AfterFailures);
    if (got_in_)
        return say(Verdict::LoggedIn, FtpReason::LoggedIn);
    if (inside_) {
        session.confidence = std::min(session.confidence, login_inferred);
        return say(Verdict::LoggedIn, FtpReason::LoginNotInLog);
    }
    if (failures_ > 0)
        return say(Verdict::Refused, FtpReason::Refused);
    if (any_name_)
        return say(Verdict::NoLogin, FtpReason::NameOnly);
    if (only_end_)
        return say(Verdict::Unknown, FtpReason::OnlyItsEnd);
    if (session.marks & mark_begun_before || attempts_ > 0)
        return say(Verdict::Unknown, FtpReason::TooLittle);
    return say(Verdict::NoLogin, FtpReason::NeverTried);
}

Session FtpTally::finished(std::uint8_t confidence, std::uint32_t detail, std::uint16_t more_marks) const
{
    Session session = row_;
    session.confidence = confidence;
    session.detail = detail;
    session.attempts = saturated(attempts_);
    session.failures = saturated(failures_);
    // FTPSVC may write the size of a transfer beside its data channel, beside the command, or beside both.
    session.bytes = std::max(row_.bytes, data_channel_);
    session.marks |= more_marks;
    if (!ended_)
        session.marks |= mark_not_ended;
    judge(session);
    return session;
}

}
