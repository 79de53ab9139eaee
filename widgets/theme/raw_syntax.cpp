// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/raw_syntax.h"

#include "widgets/theme/look.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

struct Entry {
    std::string_view format;
    const char* definition;
};

constexpr std::array definitions{
    Entry{"iis-w3c-http", "Spoor W3C"},
    Entry{"iis-w3c-ftp", "Spoor W3C"},
    Entry{"iis-native", "Spoor IIS native"},
    Entry{"proftpd-forensic", "Spoor ProFTPD forensic"},
    Entry{"proftpd-system", "Spoor ProFTPD system"},
    Entry{"proftpd-extended", "Spoor ProFTPD extended"},
    Entry{"xferlog", "Spoor xferlog"},
    Entry{"ncsa", "Spoor NCSA"},
    Entry{"kerio-security", "Spoor Kerio"},
    Entry{"vsftpd", "Spoor vsftpd"},
    Entry{"syslog", "Spoor syslog"},
    Entry{"winevent-csv", "Spoor Windows events"},
    Entry{"winevent-text", "Spoor Windows events"},
    Entry{"evtx", "Spoor Windows events XML"},
    Entry{"evt", "Spoor Windows events XML"},
    Entry{"winevent-xml", "Spoor Windows events XML"},
    Entry{"winevent-json", "Spoor Windows events JSON"},
};

}

RawSyntax::RawSyntax()
{
    application_icon();  // makes sure that the resources are linked
    repository_.addCustomSearchPath(QStringLiteral(":/spoor"));
}

KSyntaxHighlighting::Definition RawSyntax::definition(std::string_view format_id) const
{
    const auto found = std::ranges::find(definitions, format_id, &Entry::format);
    const char* name = found == definitions.end() ? "Spoor generic" : found->definition;
    return repository_.definitionForName(QLatin1String(name));
}

KSyntaxHighlighting::Theme RawSyntax::theme(const QPalette& palette) const
{
    return repository_.defaultTheme(is_dark(palette) ? KSyntaxHighlighting::Repository::DarkTheme
                                                     : KSyntaxHighlighting::Repository::LightTheme);
}

}
