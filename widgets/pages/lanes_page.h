// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/identity.h"
#include "widgets/jobs/lanes.h"
#include "widgets/models/time_display.h"

#include <QWidget>

class QLabel;

namespace spoor {

class LanesModel;
class LanesView;

/// The events that the filter lets through, side by side: a column for the logs of each source, aligned by time. Says
/// whose they are, where the filter is about one client or user.
class LanesPage : public QWidget {
    Q_OBJECT
public:
    explicit LanesPage(QWidget* parent = nullptr);

    LanesView* view() const { return view_; }
    LanesModel* model() const { return model_; }

    /// What the filter says, for the heading; empty: everything is shown.
    void set_filter(const QString& filter);
    /// Whose events these are, as long as the filter stays what it is now. Nothing: nobody's in particular.
    void set_subject(const QString& subject);
    void show_lanes(const std::shared_ptr<const Lanes>& lanes);
    void set_time_display(const TimeDisplay& display);
    void set_busy(bool busy);

signals:
    void event_asked(const spoor::EventKey& key);
    void event_chosen(const spoor::EventKey& key);

private:
    void say();

    LanesModel* model_;
    LanesView* view_;
    QLabel* subject_;
    QLabel* sum_;
    QString filter_;
    QString subject_text_;
    bool busy_ = false;
};

}
