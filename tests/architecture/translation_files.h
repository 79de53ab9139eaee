// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace spoor::test {

/// One text of a .ts file.
struct TsMessage {
    QString context, source, comment;
    QStringList translations;  ///< one; with plurals one a form
    QString state;             ///< empty: finished; else `unfinished`, `vanished`, `obsolete`
    bool plural = false;
    QString place;             ///< `app/gui/main.cpp:20`, where the file has places

    QString name() const { return context + QStringLiteral(": ") + source; }
    bool same_text(const TsMessage& other) const
    {
        return context == other.context && source == other.source && comment == other.comment;
    }
};

struct TsFile {
    QString language;
    QList<TsMessage> messages;
    QString fault;  ///< of the XML; empty where it is sound
};

TsFile read_ts(const QByteArray& xml);

/// What is wrong with a file of translations against the texts that the source has. `plurals_only`: of English.
QStringList translation_faults(const TsFile& file, const QList<TsMessage>& in_source, bool plurals_only);

}
