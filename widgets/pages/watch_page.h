// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/watch_plan.h"
#include "widgets/models/told_model.h"
#include "widgets/models/watch_rules_model.h"

#include <QWidget>

#include <memory>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace spoor {

class Snapshot;
class WatchRuleEditor;

/// Watch rules, ways of telling, and the log of what was told. Does nothing itself: it tells what is
/// asked for, and shows what it is given.
class WatchPage : public QWidget {
    Q_OBJECT
public:
    explicit WatchPage(QWidget* parent = nullptr);

    const WatchPlan& plan() const { return rules_.plan(); }
    /// Tells no change.
    void set_plan(const WatchPlan& plan);
    /// The master switch. Tells no change.
    void set_telling(bool on);
    bool telling() const;
    /// Whether the logs are being followed: without that there is nothing new to tell of.
    void set_following(bool on);
    /// What keeps the plan from being watched; empty: nothing.
    void show_problem(const QString& text);
    /// What filters are completed to; null where nothing is open.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Of the rule that is chosen: what became of the test.
    void show_test(const QString& text, bool problem);
    void set_log_file(const QString& path);
    /// Asks for a test message of the rule that is chosen.
    void test();

    WatchRulesModel* rules() { return &rules_; }
    ToldModel* told() { return &told_; }
    QListView* list() const { return list_; }
    WatchRuleEditor* editor() const { return editor_; }
    QTreeView* log() const { return log_; }
    QSplitter* parts() const { return parts_; }

signals:
    void plan_changed();
    void telling_changed(bool on);
    void follow_asked();
    void test_asked(const spoor::WatchRule& rule);
    void learn_asked();
    /// To what was told of: the finding, or the events.
    void entry_asked(const spoor::ToldEntry& entry);
    void clear_asked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_top();
    QWidget* make_rules();
    QWidget* make_bounds();
    QWidget* make_log();
    void choose(int row);
    void show_rule();
    void take_rule();
    void show_state();
    void show_log();

    WatchRulesModel rules_;
    ToldModel told_;
    bool following_ = false;
    bool filling_ = false;
    QString problem_;
    QLabel* state_ = nullptr;
    QPushButton *follow_ = nullptr, *copy_ = nullptr, *remove_ = nullptr, *clear_ = nullptr;
    QCheckBox* telling_ = nullptr;
    QListView* list_ = nullptr;
    QStackedWidget *chosen_ = nullptr, *logged_ = nullptr;
    WatchRuleEditor* editor_ = nullptr;
    QSpinBox *grouping_ = nullptr, *per_minute_ = nullptr;
    QTreeView* log_ = nullptr;
    QLabel* file_ = nullptr;
    QSplitter* parts_ = nullptr;
};

}
