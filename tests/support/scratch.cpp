// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace spoor::test {

std::string Scratch::path(const std::string& name) const
{
    return folder_.filePath(QString::fromStdString(name)).toStdString();
}

std::string Scratch::write(const std::string& name, std::string_view content)
{
    const QString file = folder_.filePath(QString::fromStdString(name));
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(content.data(), qint64(content.size())) != qint64(content.size()))
        qFatal("cannot write %s", qPrintable(file));
    return file.toStdString();
}

std::string read_file(const std::string& path)
{
    QFile in(QString::fromStdString(path));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return in.readAll().toStdString();
}

std::string source_path(const std::string& relative) { return std::string(SPOOR_SOURCE_DIR) + '/' + relative; }

std::optional<std::string> samples_folder()
{
    const QByteArray folder = qgetenv("SPOOR_SAMPLES");
    if (folder.isEmpty() || !QFileInfo(QString::fromLocal8Bit(folder)).isDir())
        return std::nullopt;
    return folder.toStdString();
}

}
