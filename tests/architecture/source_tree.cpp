// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace spoor::test {
namespace {

// What .gitignore leaves out, and logs, which say what they like.
bool left_out(const QString& path)
{
    static const QRegularExpression out(
        "^(\\.git|build|\\.cache|\\.clangd)(/|$)|(^|/)__pycache__$|^(compile_commands|CMakeUserPresets)\\.json$"
        "|~$|\\.(swp|user|autosave)$|^resources/sample-case/logs(/|$)|^tests/formats/.*\\.(log|expected)$");
    return out.match(path).hasMatch();
}

void collect(const QDir& root, const QString& folder, QList<SourceFile>& files)
{
    const QDir here(root.filePath(folder));
    for (const QFileInfo& entry : here.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString path = root.relativeFilePath(entry.filePath());
        if (entry.isSymLink() || left_out(path))
            continue;
        if (entry.isDir()) {
            collect(root, path, files);
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (!bytes.contains('\0'))
            files.append({path, QString::fromUtf8(bytes)});
    }
}

/// Copies code and blanks the rest.
class Blanker {
public:
    Blanker(const QString& text, Quoted quoted) : in_(text), keep_(quoted == Quoted::Keep) {}

    QString run()
    {
        while (at_ < in_.size()) {
            if (in_.mid(at_, 2) == "//")
                skip_to(in_.indexOf('\n', at_), false);
            else if (in_.mid(at_, 2) == "/*")
                skip_to(after("*/", at_ + 2), false);
            else if (in_.mid(at_, 2) == "R\"" && !word_before())
                raw();
            else if (in_[at_] == '"' || (in_[at_] == '\'' && !word_before()))
                skip_to(end_of_quoted(), keep_);
            else
                out_ += in_[at_++];
        }
        return out_;
    }

private:
    // So `1'000` begins no character, and `FOOR"` no raw text.
    bool word_before() const { return at_ > 0 && (in_[at_ - 1].isLetterOrNumber() || in_[at_ - 1] == '_'); }

    qsizetype after(const QString& mark, qsizetype from) const
    {
        const qsizetype found = in_.indexOf(mark, from);
        return found < 0 ? in_.size() : found + mark.size();
    }

    void skip_to(qsizetype end, bool keep)
    {
        for (end = end < 0 ? in_.size() : end; at_ < end; ++at_)
            out_ += keep || in_[at_] == '\n' ? in_[at_] : QChar(' ');
    }

    void raw()
    {
        const qsizetype open = in_.indexOf('(', at_);
        skip_to(open < 0 ? in_.size() : after(')' + in_.mid(at_ + 2, open - at_ - 2) + '"', open), keep_);
    }

    qsizetype end_of_quoted() const
    {
        qsizetype i = at_ + 1;
        while (i < in_.size() && in_[i] != in_[at_] && in_[i] != '\n')
            i += in_[i] == '\\' ? 2 : 1;
        return std::min(i + 1, in_.size());
    }

    const QString& in_;
    const bool keep_;
    QString out_;
    qsizetype at_ = 0;
};

}

QList<SourceFile> source_tree()
{
    QList<SourceFile> files;
    collect(QDir(QString::fromStdString(source_path("."))), ".", files);
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString code_of(const QString& text, Quoted quoted) { return Blanker(text, quoted).run(); }

QStringList matches(const SourceFile& file, const QString& text, const QString& expression, const QString& message)
{
    const QRegularExpression pattern(expression, QRegularExpression::MultilineOption);
    QStringList complaints;
    for (auto i = pattern.globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        const qsizetype line = QStringView(text).left(match.capturedStart()).count('\n') + 1;
        complaints += QString("%1:%2: %3 (%4)").arg(file.path).arg(line).arg(message, match.captured().simplified());
    }
    return complaints;
}

}
