// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/session_words.h"

#include "core/query/fold.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::SessionWords)
};

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

QString number(std::int64_t n) { return QLocale().toString(qlonglong(n)); }

}

QString kind_text(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Ftp:
        return Words::tr("FTP session");
    case SessionKind::HttpAuth:
        return Words::tr("HTTP handshake");
    case SessionKind::Process:
        return Words::tr("Process");
    case SessionKind::Logon:
        return Words::tr("Logon");
    case SessionKind::Forensic:
        return Words::tr("Forensic block");
    }
    return {};
}

QString kinds_text(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Ftp:
        return Words::tr("FTP sessions");
    case SessionKind::HttpAuth:
        return Words::tr("HTTP handshakes");
    case SessionKind::Process:
        return Words::tr("Processes");
    case SessionKind::Logon:
        return Words::tr("Logons");
    case SessionKind::Forensic:
        return Words::tr("Forensic blocks");
    }
    return {};
}

QString verdict_text(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unknown:
        return Words::tr("unknown");
    case Verdict::LoggedIn:
        return Words::tr("logged in");
    case Verdict::LoggedInAfterFailures:
        return Words::tr("logged in after failures");
    case Verdict::Refused:
        return Words::tr("refused");
    case Verdict::NoLogin:
        return Words::tr("no login tried");
    case Verdict::Kerberos:
        return Words::tr("Kerberos or another of one leg");
    case Verdict::Ntlm:
        return Words::tr("NTLM");
    case Verdict::Negotiate:
        return Words::tr("Negotiate");
    case Verdict::Basic:
        return Words::tr("Basic");
    case Verdict::Digest:
        return Words::tr("Digest");
    case Verdict::Failed:
        return Words::tr("failed");
    case Verdict::Abandoned:
        return Words::tr("abandoned");
    case Verdict::Ended:
        return Words::tr("ended");
    case Verdict::NeverEnded:
        return Words::tr("started and never ended");
    case Verdict::StartMissing:
        return Words::tr("start not in the log");
    case Verdict::LoggedOff:
        return Words::tr("logged off");
    case Verdict::StillOpen:
        return Words::tr("no logoff in the log");
    case Verdict::LogonMissing:
        return Words::tr("logon not in the log");
    case Verdict::LogonFailed:
        return Words::tr("logon failed");
    case Verdict::FailedLogin:
        return Words::tr("failed login");
    case Verdict::UntimelyDeath:
        return Words::tr("untimely death");
    case Verdict::ModuleConfig:
        return Words::tr("module configuration");
    }
    return {};
}

QString mark_text(SessionMark mark)
{
    switch (mark) {
    case mark_none:
        break;
    case mark_not_ended:
        return Words::tr("no end in the log");
    case mark_begun_before:
        return Words::tr("begun before the log");
    case mark_pass_without_user:
        return Words::tr("PASS without USER");
    case mark_anonymous:
        return Words::tr("anonymous");
    case mark_shared_client:
        return Words::tr("shared client");
    case mark_sent_ahead:
        return Words::tr("credentials sent ahead");
    case mark_cut:
        return Words::tr("cut off");
    case mark_inferred_time:
        return Words::tr("inferred times");
    case mark_reused_id:
        return Words::tr("id used before");
    case mark_token_changed:
        return Words::tr("runs as another user");
    case mark_privileged:
        return Words::tr("special privileges");
    case mark_transfers:
        return Words::tr("files changed");
    }
    return {};
}

QString marks_text(std::uint16_t marks)
{
    QStringList all;
    for (unsigned bit = 0; bit < 16; ++bit)
        if (marks & (1u << bit))
            all << mark_text(SessionMark(1u << bit));
    return all.join(QStringLiteral(", "));
}

Regard regard_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::LoggedIn:
    case Verdict::Kerberos:
    case Verdict::Ntlm:
    case Verdict::Negotiate:
    case Verdict::Basic:
    case Verdict::Digest:
        return Regard::Good;
    case Verdict::Refused:
    case Verdict::Failed:
    case Verdict::LogonFailed:
    case Verdict::FailedLogin:
    case Verdict::UntimelyDeath:
        return Regard::Bad;
    case Verdict::LoggedInAfterFailures:
    case Verdict::NeverEnded:
    case Verdict::StartMissing:
    case Verdict::LogonMissing:
        return Regard::Notable;
    case Verdict::Unknown:
    case Verdict::NoLogin:
    case Verdict::Abandoned:
    case Verdict::Ended:
    case Verdict::LoggedOff:
    case Verdict::StillOpen:
    case Verdict::ModuleConfig:
        break;
    }
    return Regard::Plain;
}

QString session_name(const SessionTable& table, std::uint32_t index)
{
    //: What it is, and its id: FTP session ftp-17
    return Words::tr("%1 %2").arg(kind_text(table.kind), QString::fromStdString(table.id_of(index)));
}

QString length_text(Micros length)
{
    const std::int64_t t = length.value;
    if (t < 0)
        return {};
    if (t == 0)
        return Words::tr("0 s");
    if (t < 10 * second)
        return Words::tr("%1 s").arg(QLocale().toString(double(t) / second, 'g', t < 1000 ? 1 : t < second ? 3 : 2));
    if (t < minute)
        return Words::tr("%1 s").arg(number(t / second));
    if (t < hour)
        return Words::tr("%1 min %2 s").arg(number(t / minute), number(t % minute / second));
    if (t < day)
        return Words::tr("%1 h %2 min").arg(number(t / hour), number(t % hour / minute));
    return Words::tr("%1 d %2 h").arg(number(t / day), number(t % day / hour));
}

QString gap_text(Micros gap)
{
    if (gap.value == 0)
        return Words::tr("±0 s");
    if (gap.value < 0)
        return QStringLiteral("−") + length_text(Micros{-gap.value});
    return u'+' + length_text(gap);
}

SessionVocabulary session_vocabulary()
{
    SessionVocabulary words;
    const auto typed = [](const QString& text, std::string_view name = {}) {
        return query::folded(text.toStdString()) + ' ' + std::string(name);
    };
    for (std::size_t i = 0; i < words.kinds.size(); ++i)
        words.kinds[i] = typed(kind_text(SessionKind(i)), name(SessionKind(i)));
    for (std::size_t i = 0; i < words.verdicts.size(); ++i)
        words.verdicts[i] = typed(verdict_text(Verdict(i)), name(Verdict(i)));
    for (unsigned bit = 0; bit < words.marks.size(); ++bit)
        words.marks[bit] = typed(mark_text(SessionMark(1u << bit)));
    return words;
}

}
