// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/watch_plan.h"
#include "widgets/jobs/value_counts_job.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace spoor {

class FilterCompleter;
class FilterEdit;

/// One rule of a watch plan: of what it tells, and how. Says beside each field what is wrong with it.
class WatchRuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit WatchRuleEditor(QWidget* parent = nullptr);
    ~WatchRuleEditor() override;

    /// Tells no change.
    void set_rule(const WatchRule& rule);
    /// As it stands there, right or wrong.
    WatchRule rule() const;
    /// Its name is another rule's too.
    void set_name_taken(bool taken);
    /// What the filter is completed to; null where nothing is open.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot) { values_.set_snapshot(std::move(snapshot)); }
    /// What became of the test; a problem stands out.
    void show_test(const QString& text, bool problem);

signals:
    void changed();
    void test_asked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_findings();
    QWidget* make_events();
    QWidget* make_ways();
    QLabel* make_note(const char* name);
    void tell();
    void show_kind();
    void show_faults();

    bool filling_ = false;
    bool name_taken_ = false;
    bool enabled_ = true;  // ticked in the list, not here
    ValueCountsJob values_;
    QLineEdit* name_;
    QLabel* name_fault_;
    QRadioButton *by_findings_, *by_events_;
    QWidget *findings_part_ = nullptr, *events_part_ = nullptr;
    QComboBox *rules_ = nullptr, *least_ = nullptr;
    QLabel* rules_fault_ = nullptr;
    FilterEdit* filter_ = nullptr;
    FilterCompleter* completer_ = nullptr;
    QLabel* filter_fault_ = nullptr;
    QSpinBox *threshold_ = nullptr, *window_ = nullptr;
    QComboBox* unit_ = nullptr;  // of the window, in seconds
    QCheckBox *notify_ = nullptr, *sound_ = nullptr;
    QLineEdit* command_ = nullptr;
    QComboBox* input_ = nullptr;
    QPushButton* test_ = nullptr;
    QLabel* told_ = nullptr;
    bool test_failed_ = false;
};

}
