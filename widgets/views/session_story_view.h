// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/story_job.h"
#include "widgets/models/time_display.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTreeView;

namespace spoor {

class FactModel;
class LadderModel;
class LadderView;
class ProcessTreeModel;
class ProcessView;
class SignLabel;

/// All of one session: what it is and how it ended, why, its facts, its steps, and of a process the tree.
class SessionStoryView : public QWidget {
    Q_OBJECT
public:
    explicit SessionStoryView(QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void show_session(std::shared_ptr<const ToldSession> session);
    /// The font of facts, steps and tree.
    void scale(const QFont& font);
    void set_time_display(const TimeDisplay& display);
    const std::shared_ptr<const ToldSession>& session() const { return session_; }

    LadderView* ladder() const { return ladder_; }
    ProcessView* processes() const { return processes_; }
    /// Facts beside steps; tree above steps.
    QSplitter* parts() const { return parts_; }
    QSplitter* told() const { return told_; }

signals:
    void copied(const QString& what);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void copy_facts();
    void colour();

    std::shared_ptr<const ToldSession> session_;
    FactModel* facts_;
    LadderModel* steps_;
    ProcessTreeModel* tree_;

    SignLabel* sign_;
    QLabel* title_;
    QLabel* verdict_;
    QLabel* why_;
    QTreeView* fact_view_;
    LadderView* ladder_;
    ProcessView* processes_;
    QSplitter* parts_;
    QSplitter* told_;
};

}
