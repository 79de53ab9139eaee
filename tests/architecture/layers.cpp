// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace spoor::test {
namespace {

const QStringList up_to_formats = {"core/base", "core/io", "core/events", "core/formats"};
const QStringList up_to_engine = up_to_formats + QStringList{"core/engine"};
const QStringList up_to_query = up_to_engine + QStringList{"core/query"};
const QStringList up_to_findings = up_to_query + QStringList{"core/explain", "core/sessions", "core/findings"};
const QStringList plain_widgets = {"core", "widgets/jobs", "widgets/models", "widgets/wording", "widgets/theme"};

/// The longest folder that holds the file; null where no row does.
const Layer* layer_of(const SourceFile& file)
{
    const Layer* best = nullptr;
    for (const Layer& layer : layers())
        if (file.within(layer.folder) && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    return best;
}

bool is_made_by_moc(const QString& header) { return header.endsWith(".moc") || header.startsWith("moc_"); }

bool is_qt(const QString& header)
{
    static const QRegularExpression qt("^(Q[A-Za-z]|K[A-Z]|q[a-z0-9_]+\\.h$)");
    return qt.match(header).hasMatch();
}

QString wrong_own(const QString& header, const Layer& layer)
{
    static const QRegularExpression rooted("^(core|widgets|app|tests)/.");
    if (is_made_by_moc(header))
        return {};
    if (!rooted.match(header).hasMatch() || header.contains("/../"))
        return "is not written from the project's root";
    const auto within = [&](const QString& folder) { return header.startsWith(folder + '/'); };
    if (within(layer.folder) || std::ranges::any_of(layer.may, within))
        return {};
    return "points the wrong way: " + layer.folder + " may not know it";
}

QString wrong_library(const QString& header, const Layer& layer, const QSet<QString>& qt_core)
{
    if (!is_qt(header) || layer.qt == QtAllowed::All)
        return {};
    if (layer.qt == QtAllowed::None)
        return layer.folder + " knows no Qt";
    return qt_core.contains(header) ? QString() : layer.folder + " knows Qt Core alone";
}

}

const QList<Layer>& layers()
{
    using enum QtAllowed;
    static const QList<Layer> table = {
        {"core/base", {}},
        {"core/io", {"core/base"}},
        {"core/events", {"core/base"}},
        {"core/formats", {"core/base", "core/io", "core/events"}},
        {"core/explain", up_to_formats},
        {"core/engine", up_to_formats},
        {"core/query", up_to_engine},
        {"core/sessions", up_to_query + QStringList{"core/explain"}},
        {"core/findings", up_to_query + QStringList{"core/explain", "core/sessions"}},
        {"core/stats", up_to_findings},
        {"core/casefile", up_to_findings},
        {"core/report", up_to_findings + QStringList{"core/stats", "core/casefile"}},
        {"core/capture", up_to_findings},
        {"core/watch", up_to_findings + QStringList{"core/stats", "core/casefile", "core/report"}},
        {"widgets/jobs", {"core"}, Core},
        {"widgets/models", {"core", "widgets/jobs"}, Core},
        {"widgets/wording", {"core", "widgets/models"}, All},
        {"widgets/theme", {"core"}, All},
        {"widgets/delegates", plain_widgets, All},
        {"widgets/charts", plain_widgets + QStringList{"widgets/delegates"}, All},
        {"widgets/paper", plain_widgets, All},
        {"widgets/views", plain_widgets + QStringList{"widgets/delegates", "widgets/charts", "widgets/paper"}, All},
        {"widgets/dialogs",
         plain_widgets + QStringList{"widgets/delegates", "widgets/charts", "widgets/paper", "widgets/views"}, All},
        {"widgets/pages",
         plain_widgets +
             QStringList{"widgets/delegates", "widgets/charts", "widgets/paper", "widgets/views", "widgets/dialogs"},
         All},
        {"app/cli", {"core"}},
        {"app/gui", {"core", "widgets"}, All},
        {"tests/support", {"core"}, All},
        {"tests/architecture", {"core", "tests/support"}, All},
        {"tests/core", {"core", "tests/support"}, All},
        {"tests/formats", {"core", "tests/support"}, All},
        {"tests/findings", {"core", "tests/support"}, All},
        {"tests/fuzz", {"core", "tests/support", "tests/formats"}, All},
        {"tests/widgets", {"core", "widgets", "tests/support"}, All},
        {"tests/app", {"core", "widgets", "app", "tests/support"}, All},
        {"tests/bench", {"core", "widgets", "app", "tests/support"}, All},
    };
    return table;
}

QSet<QString> qt_core_headers()
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + "/QtCore");
    QSet<QString> names;
    for (const QString& name : folder.entryList(QDir::Files)) {
        names.insert(name);
        names.insert("QtCore/" + name);
    }
    return names;
}

QStringList wrong_includes(const SourceFile& file, const QSet<QString>& qt_core)
{
    static const QRegularExpression include("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]");
    const Layer* layer = layer_of(file);
    if (!layer)
        return {file.path + ": its folder has no row in the table of layers (tests/architecture/layers.cpp)"};
    QStringList complaints;
    const QStringList lines = code_of(file.text, Quoted::Keep).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString wrong =
            match.captured(1) == "<" ? wrong_library(header, *layer, qt_core) : wrong_own(header, *layer);
        if (!wrong.isEmpty())
            complaints += QString("%1:%2: %3: %4").arg(file.path).arg(i + 1).arg(header, wrong);
    }
    return complaints;
}

}
