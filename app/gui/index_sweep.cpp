// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/index_sweep.h"

#include "core/engine/index_cache.h"

#include <QDir>
#include <QDirIterator>

namespace spoor {

void IndexSweep::start(const QString& folder, std::function<void(Swept)> done)
{
    const QString from = !folder.isEmpty() ? folder : QString::fromStdString(default_index_folder());
    job_.start(
        [from](const JobContext& context) {
            Swept swept;
            QDirIterator files(from, {QStringLiteral("*.idx"), QStringLiteral("*.idx.*.part")}, QDir::Files);
            while (files.hasNext() && !context.stop.stop_requested()) {
                const QFileInfo file = files.nextFileInfo();
                const qint64 size = file.size();
                if (QFile::remove(file.filePath())) {
                    ++swept.files;
                    swept.bytes += size;
                } else {
                    ++swept.kept;
                }
            }
            return swept;
        },
        std::move(done));
}

}
