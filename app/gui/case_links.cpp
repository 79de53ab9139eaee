// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_links.h"

#include "widgets/wording/error_wording.h"

#include <QStandardPaths>

namespace spoor {
namespace {

QString default_folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/cases");
}

}

CaseLinks::CaseLinks(const QString& folder, QObject* parent)
    : QObject(parent), job_(folder.isEmpty() ? default_folder() : folder), dismissals_(job_)
{
    connect(&job_, &CaseJob::failed, this, [this](const Error& error) { emit said(one_line(words_for(error))); });
}

}
