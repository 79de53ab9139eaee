// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace spoor::test {

/// A text file of the project.
struct SourceFile {
    QString path;  ///< from the project's root: `core/base/result.h`
    QString text;

    bool is_header() const { return path.endsWith(".h"); }
    bool is_cpp() const { return is_header() || path.endsWith(".cpp"); }
    /// In this folder, or below it.
    bool within(const QString& folder) const { return path.startsWith(folder + '/'); }
};

/// All text files of the source tree in order of path, but for build folders and logs that are samples.
QList<SourceFile> source_tree();

/// C++ with comments blanked, and texts in quotes too unless they are to be kept. Lines stay where they are.
enum class Quoted { Blank, Keep };
QString code_of(const QString& text, Quoted quoted);

/// `path:line: message` for each match of a Perl expression in `text`, which is the file's own or made from it line by
/// line.
QStringList matches(const SourceFile& file, const QString& text, const QString& expression, const QString& message);

}
