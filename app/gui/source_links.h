// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace spoor {

class SourceDialogs;
class SourceView;
class Workspace;

/// What the panel of sources asks for goes to the investigation, what the investigation has goes to the panel.
class SourceLinks : public QObject {
    Q_OBJECT
public:
    /// The workspace and the view live longer; dialogues are children of `window`.
    SourceLinks(Workspace& workspace, SourceView& view, QWidget* window);

    void show_ledger();

private:
    void show_sources();
    void ask_investigation();

    Workspace& workspace_;
    SourceView& view_;
    SourceDialogs* dialogs_;
};

}
