// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translation_files.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace spoor::test {
namespace {

TsMessage read_message(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1String("location") && message.place.isEmpty()) {
            message.place = QString("%1:%2").arg(xml.attributes().value("filename"), xml.attributes().value("line"));
            xml.skipCurrentElement();
        } else if (name == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            message.state = xml.attributes().value("type").toString();
            if (!message.plural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// `%1`, `%n`, `%Ln` and so on, sorted; with plurals a form may leave the number out (“one row”).
QStringList places_of(const QString& text, bool plural)
{
    static const QRegularExpression place("%(?:L?n|L?[0-9]{1,2})");
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const QString one = matches.next().captured();
        if (!plural || !one.endsWith(QLatin1Char('n')))
            found << one;
    }
    found.sort();
    return found;
}

bool has_mnemonic(const QString& text)
{
    static const QRegularExpression mnemonic("&[^&\\s]");
    return QString(text).remove(QLatin1String("&&")).contains(mnemonic);
}

QString wrong_translation(const TsMessage& message)
{
    if (!message.state.isEmpty())
        return message.state;
    if (message.translations.isEmpty() || message.translations.contains(QString()))
        return "is empty";
    for (const QString& text : message.translations) {
        if (places_of(text, message.plural) != places_of(message.source, message.plural))
            return "has other places for values: " + text;
        if (has_mnemonic(text) != has_mnemonic(message.source))
            return "differs in having a mnemonic (&): " + text;
        if (text.endsWith(QStringLiteral("…")) != message.source.endsWith(QStringLiteral("…")) &&
            message.source.contains('&'))
            return "differs in its ellipsis: " + text;
    }
    return {};
}

}

TsFile read_ts(const QByteArray& bytes)
{
    TsFile file;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS"))
        xml.raiseError("this is no TS file");
    file.language = xml.attributes().value("language").toString();
    while (!xml.hasError() && xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                file.messages << read_message(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        file.fault = QString("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
    return file;
}

QStringList translation_faults(const TsFile& file, const QList<TsMessage>& in_source, bool plurals_only)
{
    if (!file.fault.isEmpty())
        return {file.fault};
    QStringList faults;
    const auto holds = [](const QList<TsMessage>& all, const TsMessage& one) {
        return std::ranges::any_of(all, [&one](const TsMessage& other) { return other.same_text(one); });
    };
    for (const TsMessage& text : in_source)
        if ((text.plural || !plurals_only) && !holds(file.messages, text))
            faults << QString("%1 (%2): is missing").arg(text.name(), text.place);
    for (const TsMessage& message : file.messages) {
        const auto there =
            std::ranges::find_if(in_source, [&message](const TsMessage& other) { return other.same_text(message); });
        if (there == in_source.end()) {
            faults << message.name() + ": is in the source no more";
            continue;
        }
        if (const QString wrong = wrong_translation(message); !wrong.isEmpty())
            faults << QString("%1 (%2): %3").arg(message.name(), there->place, wrong);
    }
    return faults;
}

}
