// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/error_wording.h"

#include "widgets/models/display_text.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace spoor {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(spoor::Wording)
};

QString quoted(const std::string& subject) { return QStringLiteral("“%1”").arg(display_text(subject, 256)); }

/// Causes that the engine names itself; all others are the system's own words.
struct Cause {
    ErrorCode code;
    std::string_view detail;
    const char* text;
};

constexpr std::array causes{
    Cause{ErrorCode::NotALog, "binary",
          QT_TRANSLATE_NOOP("spoor::Wording", "It holds binary data of no format that Spoor knows.")},
    Cause{ErrorCode::SourceChanged, "gone", QT_TRANSLATE_NOOP("spoor::Wording", "It is no longer there.")},
    Cause{ErrorCode::SourceChanged, "truncated",
          QT_TRANSLATE_NOOP("spoor::Wording", "It was truncated: it is shorter than it was.")},
    Cause{ErrorCode::SourceChanged, "replaced",
          QT_TRANSLATE_NOOP("spoor::Wording", "It was replaced: another file stands in its place.")},
    Cause{ErrorCode::SourceChanged, "modified",
          QT_TRANSLATE_NOOP("spoor::Wording", "Its content is no longer what was read.")},
    Cause{ErrorCode::EmptyFolder, "archive without files",
          QT_TRANSLATE_NOOP("spoor::Wording", "It is an archive without any file in it.")},
    Cause{ErrorCode::DamagedArchive, "no archive",
          QT_TRANSLATE_NOOP("spoor::Wording", "It begins like an archive and is none.")},
};

QString reason(const Error& error, const QString& otherwise)
{
    const std::string& detail = error.detail;
    if (detail.empty())
        return otherwise;
    for (const Cause& cause : causes)
        if (cause.code == error.code && cause.detail == detail)
            return Wording::tr(cause.text);
    QString text = display_text(detail, 512);
    text[0] = text[0].toUpper();
    if (!text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    return text;
}

}

ErrorWords words_for(const Error& error)
{
    const QString subject = quoted(error.subject);
    const auto why = [&error](const QString& otherwise) { return reason(error, otherwise); };
    switch (error.code) {
    case ErrorCode::NotFound:
        return {Wording::tr("There is no such file or folder."), why({}),
                Wording::tr("Check the path; it may have been moved or its disk taken away.")};
    case ErrorCode::NotReadable:
        if (error.detail.starts_with("the same file as ") || error.detail.starts_with("link that leaves"))
            return {Wording::tr("This was left out."), why({}),
                    Wording::tr("Nothing, unless you want it: then open it by itself.")};
        return {Wording::tr("This could not be read."), why(Wording::tr("The system refused.")),
                Wording::tr("Check its permissions, or copy it to where you may read it, and open it again.")};
    case ErrorCode::NotALog:
        return {Wording::tr("This file was left out."),
                why(Wording::tr("It holds binary data of no format that Spoor knows.")),
                Wording::tr("Nothing, unless it should be a log: then see whether it is damaged or encrypted.")};
    case ErrorCode::EmptyFolder:
        return {Wording::tr("This folder holds no file that could be read."), why({}),
                Wording::tr("Choose the folder that the logs are in.")};
    case ErrorCode::SourceChanged:
        return {Wording::tr("This file has changed since it was read."),
                why(Wording::tr("It was truncated or replaced; what was read of it no longer stands there.")),
                Wording::tr("Close it and open it again.")};
    case ErrorCode::TruncatedArchive:
        return {Wording::tr("This compressed file ends too early."), why({}),
                Wording::tr("What came before the end is shown. Get a whole copy of the file.")};
    case ErrorCode::DamagedArchive:
        return {Wording::tr("This archive is damaged."), why({}),
                Wording::tr("What came before the damage is shown. Get another copy of the file.")};
    case ErrorCode::ArchiveTooLarge:
        return {Wording::tr("The rest of this archive was left out."),
                why(Wording::tr("It unpacks to more than the bound against archive bombs allows.")),
                Wording::tr("If it can be trusted, unpack it yourself and open the folder.")};
    case ErrorCode::DamagedCache:
        return {Wording::tr("The saved index of this file could not be used."), why({}),
                Wording::tr("Nothing: the file was read again and the index is made anew.")};
    case ErrorCode::BadFilter:
        return {Wording::tr("The filter %1 is not understood.").arg(subject), why({}),
                Wording::tr("Mend it at the place that is marked.")};
    case ErrorCode::BadTime:
        return {Wording::tr("%1 is not a time.").arg(subject), why({}),
                Wording::tr("Write it as 2004-11-16 10:54:13, or only the date.")};
    case ErrorCode::BadZone:
        return {Wording::tr("%1 is not a time zone.").arg(subject), why({}),
                Wording::tr("Use a name such as Europe/Berlin or an offset such as +02:00.")};
    case ErrorCode::BadFormat:
        return {Wording::tr("There is no log format %1.").arg(subject), why({}),
                Wording::tr("Choose one of the formats that Spoor lists.")};
    case ErrorCode::BadOption:
        return {Wording::tr("%1 is not an option that Spoor knows.").arg(subject), why({}),
                Wording::tr("See spoor --help.")};
    case ErrorCode::WriteFailed:
        return {Wording::tr("%1 could not be written.").arg(subject), why(Wording::tr("The system refused.")),
                Wording::tr("Check the free space and the permissions of the folder.")};
    case ErrorCode::NotACase:
        return {Wording::tr("%1 is no case file of Spoor.").arg(subject), why({}),
                Wording::tr("It was left as it is. Choose a file that Spoor made.")};
    case ErrorCode::DamagedCase:
        return {Wording::tr("The case file %1 is damaged.").arg(subject), why({}),
                Wording::tr("It was left as it is. Go back to a copy of it.")};
    case ErrorCode::CaseTooNew:
        return {Wording::tr("The case file %1 was written by a later version of Spoor.").arg(subject), why({}),
                Wording::tr("It was left as it is. Open it with that version.")};
    case ErrorCode::CaseInUse:
        return {Wording::tr("Somebody else has the case %1 open.").arg(subject), why({}),
                Wording::tr("It can be read, and changed when they have closed it.")};
    case ErrorCode::Cancelled:
        return {Wording::tr("Reading was cancelled."), why(Wording::tr("You asked for it.")),
                Wording::tr("What had been read by then is shown. Open it again to read the rest.")};
    case ErrorCode::Internal:
        break;
    }
    return {Wording::tr("Spoor met a fault of its own with %1.").arg(subject), why({}),
            Wording::tr("Please report it with this text.")};
}

QString one_line(const ErrorWords& words)
{
    QStringList all{words.what, words.why, words.remedy};
    all.removeAll(QString());
    return all.join(QLatin1Char(' '));
}

}
