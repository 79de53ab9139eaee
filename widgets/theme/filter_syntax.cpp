// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/filter_syntax.h"

#include "widgets/theme/look.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

namespace spoor {

FilterSyntax::FilterSyntax(QTextDocument* document) : ReadableSyntax(document)
{
    application_icon();  // makes sure that the resources are linked
    repository_.addCustomSearchPath(QStringLiteral(":/spoor"));
    setDefinition(repository_.definitionForName(QStringLiteral("Spoor filter")));
}

void FilterSyntax::set_palette(const QPalette& palette)
{
    set_look(repository_.defaultTheme(is_dark(palette) ? KSyntaxHighlighting::Repository::DarkTheme
                                                       : KSyntaxHighlighting::Repository::LightTheme),
             palette);
}

void FilterSyntax::highlightBlock(const QString& text)
{
    if (text.size() <= longest)
        ReadableSyntax::highlightBlock(text);
}

}
