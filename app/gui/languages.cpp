// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace spoor {
namespace {

const QString english = QStringLiteral("en");
const QString folder = QStringLiteral(":/i18n");

QString file_of(const QString& language) { return QStringLiteral("spoor_%1.qm").arg(language); }

void install(const QString& file, const QString& from)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}

QStringList languages()
{
    QStringList found{english};
    for (const QString& file : QDir(folder).entryList({file_of(QStringLiteral("*"))}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != english)
            found << code;
    }
    return found;
}

QString language_for(const QString& wanted)
{
    const QStringList known = languages();
    const QStringList asked = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (QString one : asked) {
        one.replace(u'-', u'_');
        // `zh_Hant_HK` and `zh_HK` read Traditional Chinese, whoever writes them; `zh_CN` does not.
        const QLocale locale(one);
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::TraditionalHanScript)
            one = QStringLiteral("zh_TW");
        if (known.contains(one))
            return one;
        if (const QString language = one.section(u'_', 0, 0); known.contains(language))
            return language;
    }
    return english;
}

void install_language(const QString& wanted)
{
    const QString language = language_for(wanted);
    if (QLocale::system().language() != QLocale(language).language())
        QLocale::setDefault(QLocale(language));
    // English is the language of the texts, but its plurals are a translation. What is installed last is asked first.
    install(file_of(english), folder);
    if (language == english)
        return;
    install(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(file_of(language), folder);
}

}
