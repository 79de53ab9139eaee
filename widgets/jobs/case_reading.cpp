// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/case_reading.h"

#include "core/casefile/case_file.h"

#include <QFile>

namespace spoor {

std::vector<CaseSource> FoundCase::missing() const
{
    std::vector<CaseSource> all;
    for (const LocatedSource& where : located)
        if (where.how == LocatedSource::How::Missing)
            all.push_back(sources[where.source]);
    return all;
}

QStringList FoundCase::paths() const
{
    QStringList all;
    for (const LocatedSource& where : located)
        if (where.how != LocatedSource::How::Missing)
            all << QFile::decodeName(QByteArray::fromStdString(where.path));
    all.removeDuplicates();
    return all;
}

void FoundCase::add_choices(LoadOptions& options) const
{
    for (const LocatedSource& where : located) {
        const CaseSource& source = sources[where.source];
        if (where.how == LocatedSource::How::Missing)
            continue;
        const std::string glob = literal_glob(source.member ? where.path + '/' + *source.member : where.path);
        if (const auto zone = Zone::parse(source.zone); zone && !source.zone.empty())
            options.zones.emplace_back(glob, *zone);
        if (!source.format.empty())
            options.formats.emplace_back(glob, source.format);
    }
}

Result<FoundCase> read_case(const QString& path, const QStringList& also, const std::stop_token& stop)
{
    CaseOptions options;
    options.access = CaseOptions::Access::Read;
    const auto file = CaseFile::open(QFile::encodeName(path).toStdString(), options);
    if (!file)
        return std::unexpected(file.error());
    auto sources = file->sources();
    if (!sources)
        return std::unexpected(sources.error());
    std::vector<std::string> folders;
    for (const QString& folder : also)
        folders.push_back(QFile::encodeName(folder).toStdString());
    TaskContext context;
    context.stop = stop;
    auto located = locate_sources(*sources, file->path(), folders, context);
    if (!located)
        return std::unexpected(located.error());
    return FoundCase{QFile::decodeName(QByteArray::fromStdString(file->path())), std::move(*sources),
                     std::move(*located)};
}

std::string literal_glob(const std::string& text)
{
    std::string glob;
    for (const char c : text) {
        if (c == '*' || c == '?' || c == '[' || c == '\\')
            glob += '\\';
        glob += c;
    }
    return glob;
}

}
