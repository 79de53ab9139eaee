// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/habits.h"

#include <QRegularExpression>

#include <algorithm>

namespace spoor::test {
namespace {

const QString licence = "SPDX-License-Identifier: GPL-3.0-or-later";
constexpr qsizetype usual_limit = 400;
// An exception is taken back only where it is clearly not needed, so that it does not come and go with each edit.
constexpr qsizetype clearly_shorter = 350;

bool is_script(const SourceFile& file)
{
    static const QRegularExpression scripts("\\.(cmake|sh|py|qrc)$|(^|/)CMakeLists\\.txt$|\\.clang-format$"
                                            "|^packaging/dev$|^\\.ci/");
    return scripts.match(file.path).hasMatch() || file.text.startsWith("#!");
}

bool is_code(const SourceFile& file) { return file.is_cpp() || is_script(file); }

struct Unwanted {
    QStringList folders;  // where the rule holds
    QString expression;
    QString message;
};

const QList<Unwanted>& unwanted()
{
    static const QStringList all = {"core", "widgets", "app", "tests"};
    static const QList<Unwanted> table = {
        {all, "\\busing\\s+namespace\\s+std\\s*;", "names of the library stay in their namespace"},
        {all, "\\bstd::w?regex\\b|#\\s*include\\s*<regex>", "slow, and recurses: PCRE2 and vectorscan are used"},
        {{"core"}, "\\bmmap(64)?\\s*\\(", "a mapped file that is truncated kills the program: pread is used"},
        {{"core"},
         "\\bstd::(cout|cerr|clog)\\b|\\b(f|v|vf)?printf\\s*\\(|\\bstd::f?puts\\s*\\(|\\bperror\\s*\\(",
         "the engine never prints"},
        {{"core"}, "\\b(abort|exit|_exit|quick_exit|terminate)\\s*\\(", "the engine never ends the program"},
    };
    return table;
}

}

QStringList without_licence(const SourceFile& file)
{
    const QStringList lines = file.text.split('\n');
    if (file.is_cpp() && lines.value(0) != "// " + licence)
        return {file.path + ":1: does not begin with // " + licence};
    if (!file.is_cpp() && is_script(file) && !lines.value(lines.value(0).startsWith("#!") ? 1 : 0).contains(licence))
        return {file.path + ":1: does not begin with # " + licence};
    return {};
}

QStringList without_guard(const SourceFile& file)
{
    static const QRegularExpression guard("^#pragma once$", QRegularExpression::MultilineOption);
    if (!file.is_header() || guard.match(code_of(file.text, Quoted::Keep)).hasMatch())
        return {};
    return {file.path + ": has no #pragma once"};
}

QStringList too_long(const SourceFile& file, const LongFiles& allowed)
{
    if (!is_code(file))
        return {};
    const qsizetype lines = file.text.count('\n');
    if (lines > usual_limit && !allowed.contains(file.path))
        return {QString("%1: %2 lines: does it hold two ideas?").arg(file.path).arg(lines)};
    if (lines <= clearly_shorter && allowed.contains(file.path))
        return {QString("%1: %2 lines: needs no exception any more").arg(file.path).arg(lines)};
    return {};
}

QStringList vague_names(const SourceFile& file)
{
    if (!file.is_cpp())
        return {};
    return matches(file, code_of(file.text, Quoted::Blank),
                   "\\b(class|struct|namespace)\\s+(\\w+::)*\\w*(Manager|Helpers?|Utils?|helpers?|utils?)\\b",
                   "say what it does");
}

QStringList left_overs(const SourceFile& file)
{
    // In pieces, so that this file does not match itself.
    const QString words = QStringList{"TO"
                                      "DO",
                                      "FIX"
                                      "ME",
                                      "XX"
                                      "X",
                                      "HA"
                                      "CK"}
                              .join('|');
    return matches(file, file.text, "\\b(" + words + ")\\b", "left over");
}

QStringList unwanted_code(const SourceFile& file)
{
    if (!file.is_cpp())
        return {};
    const QString code = code_of(file.text, Quoted::Blank);
    QStringList complaints;
    for (const Unwanted& rule : unwanted())
        if (std::ranges::any_of(rule.folders, [&](const QString& folder) { return file.within(folder); }))
            complaints += matches(file, code, rule.expression, rule.message);
    if (code.contains("EventTableModel"))
        complaints += matches(file, code, "\\bQSortFilterProxyModel\\b", "events never pass through a proxy model");
    return complaints;
}

QStringList host_paths(const SourceFile& file)
{
    const QString folders = QStringList{"wo"
                                        "rk",
                                        "ro"
                                        "ot",
                                        "home/[a-z]+"}
                                .join('|');
    return matches(file, file.text, "(?<![\\w.\\-])/(" + folders + ")/[\\w.]*", "a path of one machine");
}

}
