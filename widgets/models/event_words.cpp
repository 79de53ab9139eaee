// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/event_words.h"

#include "widgets/models/display_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace spoor {
namespace {

constexpr std::size_t path_limit = 120;
constexpr std::size_t name_limit = 48;

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(spoor::EventWords)
};

QString outcome_text(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return EventWords::tr("✓ success");
    case Outcome::Failure:
        return EventWords::tr("✗ failure");
    case Outcome::Unknown:
        break;
    }
    return EventWords::tr("○ outcome unknown");
}

}

QString gist_text(const EventGist& gist)
{
    QStringList parts;
    parts << (gist.time == no_time ? EventWords::tr("no time")
                                   : EventWords::tr("%1 UTC").arg(QString::fromStdString(plain_time(gist.time))));
    const std::string_view kind = name(gist.kind);
    parts << QString::fromUtf8(kind.data(), qsizetype(kind.size())) << outcome_text(gist.outcome);
    if (!gist.client.empty())
        parts << display_text(gist.client, name_limit);
    if (!gist.user.empty())
        parts << EventWords::tr("user %1").arg(display_text(gist.user, name_limit));
    const QString asked =
        (display_text(gist.method, name_limit) + u' ' + display_text(gist.path, path_limit)).trimmed();
    if (!asked.isEmpty())
        parts << asked;
    if (!gist.status.empty())
        parts << QString::fromStdString(gist.status_name.empty() ? gist.status : gist.status + ' ' + gist.status_name);
    return parts.join(QStringLiteral(" · "));
}

QString evidence_reference(const InspectedEvent& event)
{
    if (!event.source)
        return {};
    const SourceInfo& source = *event.source;
    QString text = QFile::decodeName(QByteArray::fromStdString(source.path));
    if (source.member)
        text += QStringLiteral(" › ") + QString::fromStdString(*source.member);
    text += QStringLiteral(":%1 @%2").arg(event.line).arg(event.raw_offset);
    if (!source.sha256.empty())
        text += QStringLiteral(" sha256:") + QString::fromStdString(source.sha256);
    if (!source.container_sha256.empty())
        text += QStringLiteral(" archive-sha256:") + QString::fromStdString(source.container_sha256);
    return text;
}

QString hiding_text(explain::Hiding hiding)
{
    using enum explain::Hiding;
    switch (hiding) {
    case Plain:
        return EventWords::tr("letters or digits escaped that need no escape");
    case Separator:
        return EventWords::tr("dots or slashes escaped");
    case Layers:
        return EventWords::tr("escaped more than once");
    case Overlong:
        return EventWords::tr("overlong UTF-8 in place of ASCII");
    case Lookalike:
        return EventWords::tr("look-alikes of ASCII characters");
    case Entity:
        return EventWords::tr("characters written as references of HTML");
    case Nul:
        return EventWords::tr("a NUL, which ends the text for some programs");
    case LineEnd:
        return EventWords::tr("a line end");
    case Control:
        return EventWords::tr("control characters");
    case Invisible:
        return EventWords::tr("characters that are not seen or turn the direction of text");
    case Traversal:
        return EventWords::tr("a step to the folder above that is seen only when decoded");
    }
    return {};
}

QString line_kind_text(LineKind kind)
{
    switch (kind) {
    case LineKind::Event:
        return EventWords::tr("event");
    case LineKind::Continuation:
        return EventWords::tr("continuation");
    case LineKind::Directive:
        return EventWords::tr("directive");
    case LineKind::Blank:
        return EventWords::tr("blank");
    case LineKind::Rejected:
        return EventWords::tr("rejected");
    }
    return {};
}

}
