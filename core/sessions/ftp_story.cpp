// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_story.h"

#include "core/sessions/ftp_facts.h"
#include "core/sessions/ftp_steps.h"
#include "core/sessions/ftp_tally.h"

namespace spoor {
namespace {

class Why {
public:
    Why(const SessionTable& table, const Session& session) : table_(table), session_(session) {}

    std::string text(std::size_t unreadable)
    {
        say(static_cast<FtpReason>(session_.reason),
            {std::to_string(session_.attempts), user(), std::to_string(session_.failures), confidence()});
        const auto marked = [&](SessionMark mark, FtpReason reason) {
            if (session_.marks & mark)
                say(reason);
        };
        marked(mark_anonymous, FtpReason::Anonymous);
        marked(mark_pass_without_user, FtpReason::PassWithoutUser);
        marked(mark_begun_before, FtpReason::BegunBefore);
        how();
        if (session_.marks & mark_not_ended)
            say(ends_are_logged() ? FtpReason::NotEnded : FtpReason::EndNotLogged);
        if (unreadable > 0)
            say(FtpReason::StepUnreadable, {std::to_string(unreadable)});
        return std::move(text_);
    }

private:
    std::string user() const { return std::string(table_.snapshot->pools->user.view(session_.user)); }
    std::string confidence() const { return std::to_string(session_.confidence); }

    void say(FtpReason reason, const std::vector<std::string>& arguments = {})
    {
        const std::string sentence = reason_text(SessionKind::Ftp, static_cast<ReasonId>(reason), arguments);
        if (!text_.empty() && !sentence.empty())
            text_ += ' ';
        text_ += sentence;
    }

    void how()
    {
        const EventId first{table_.events_of(session_).front()};
        const std::vector<std::string> sure = {confidence()};
        switch (ftp_by(table_, session_)) {
        case FtpBy::Guid:
            return say(FtpReason::ByGuid);
        case FtpBy::Number:
            say(FtpReason::ByNumber, {std::string(table_.snapshot->session(first)), confidence()});
            if (session_.marks & mark_reused_id)
                say(FtpReason::NumberUsedBefore, {std::to_string(session_.detail)});
            if (ftp_files(table_, session_) > 1)
                say(FtpReason::OverFiles);
            return;
        case FtpBy::Pid:
            return say(FtpReason::ByPid, {std::to_string(session_.detail), confidence()});
        case FtpBy::Closeness:
            return say(is_xferlog(first) ? FtpReason::TransfersOnly : FtpReason::ByCloseness, sure);
        }
    }

    std::string_view format_of(EventId event) const
    {
        const Format* format = table_.snapshot->source(event).format;
        return format ? format->id() : std::string_view();
    }
    bool is_xferlog(EventId event) const { return format_of(event) == "xferlog"; }
    bool ends_are_logged() const
    {
        const std::string_view format = format_of(EventId{table_.events_of(session_).front()});
        return format != "vsftpd" && format != "xferlog" && format != "proftpd-system";
    }

    const SessionTable& table_;
    const Session& session_;
    std::string text_;
};

}

SessionStory ftp_story(const SessionTable& table, std::size_t index, LineReader& reader)
{
    const Session& session = table.rows[index];
    SessionStory story;
    std::size_t unreadable = 0;
    story.ladder = ftp_ladder(table, session, reader, unreadable);
    story.facts = ftp_facts(table, session);
    story.why = Why(table, session).text(unreadable);
    return story;
}

}
