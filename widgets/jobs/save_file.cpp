// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/save_file.h"

#include <QSaveFile>

namespace spoor {

Result<void> save_file(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString());
}

}
