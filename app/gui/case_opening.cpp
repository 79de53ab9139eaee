// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_opening.h"

#include "widgets/dialogs/missing_sources_dialog.h"
#include "widgets/wording/error_wording.h"

#include <QFileDialog>
#include <QPointer>

#include <utility>

namespace spoor {

/// Where the dialog is, for as long as it is there.
struct CaseOpening::Asked {
    QPointer<MissingSourcesDialog> dialog;
};

CaseOpening::CaseOpening(QWidget* window) : QObject(window), window_(window), asked_(std::make_unique<Asked>()) {}

CaseOpening::~CaseOpening() = default;

MissingSourcesDialog* CaseOpening::dialog() const { return asked_->dialog; }

void CaseOpening::open(const QString& path)
{
    if (dialog())
        dialog()->close();
    look(path, {});
}

void CaseOpening::look(const QString& path, const QStringList& also)
{
    job_.start([path, also](const JobContext& context) { return read_case(path, also, context.stop); },
               [this](const Result<FoundCase>& found) { take(found); });
}

void CaseOpening::take(const Result<FoundCase>& found)
{
    if (!found) {
        if (dialog())
            dialog()->close();
        emit refused(one_line(words_for(found.error())));
        return;
    }
    found_ = *found;
    if (found_.sources.empty()) {
        emit refused(tr("This case names no logs yet. Open the logs that it is about, bookmark something, and save it "
                        "again."));
        return;
    }
    if (!found_.missing().empty())
        return ask();
    if (dialog())
        dialog()->close();
    emit this->found(found_);
}

void CaseOpening::ask()
{
    if (!dialog()) {
        auto* made = new MissingSourcesDialog(window_);
        asked_->dialog = made;
        made->setAttribute(Qt::WA_DeleteOnClose);
        connect(made, &MissingSourcesDialog::look_asked, this, [this] {
            const QString folder = QFileDialog::getExistingDirectory(dialog(), tr("Look for the logs in"));
            if (!folder.isEmpty())
                look_in(folder);
        });
        connect(made, &MissingSourcesDialog::open_asked, this, [this, made] {
            made->close();
            emit found(found_);
        });
        connect(made, &QDialog::rejected, this, [this] { job_.cancel(); });
    }
    dialog()->show_missing(found_.missing(), found_.sources.size());
    dialog()->show();
}

void CaseOpening::look_in(const QString& folder)
{
    if (dialog())
        dialog()->set_looking(true);
    look(found_.path, {folder});
}

}
