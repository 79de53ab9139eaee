// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/value_counts_job.h"
#include "widgets/models/filter_completion_model.h"

#include <QObject>

class QTreeView;

namespace spoor {

class FilterEdit;

/// Offers what could stand at the cursor of a filter's edit: fields, operators, the most frequent values with their
/// counts, `and`, `or`, `not`. The list shows while one types (and on Ctrl+Space) and takes nothing away from it: Tab
/// takes the first entry or the chosen one, Return the chosen one alone, Esc closes it. The keyboard stays in the edit.
class FilterCompleter : public QObject {
    Q_OBJECT
public:
    /// Lives with the edit. The job is shared by all edits of a bar, and outlives this.
    FilterCompleter(FilterEdit* edit, ValueCountsJob* job);
    ~FilterCompleter() override;

    /// As if something had been typed; `asked`: also where that alone would not open the list.
    void update(bool asked);
    void hide();
    bool is_open() const;
    QTreeView* list() const { return list_; }
    const FilterCompletionModel& model() const { return model_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CompletionContext context_at_cursor() const;
    void gather();
    void show(const QList<FilterSuggestion>& suggestions);
    void place();
    bool handle_key(QKeyEvent* event);
    void choose(int row);
    void accept(int row);

    FilterEdit* edit_;
    ValueCountsJob* job_;
    FilterCompletionModel model_;
    QTreeView* list_;
    CompletionContext context_;
    bool asked_ = false;
    bool typed_ = false;  // the text has changed since the list was closed
    QStringList own_names_;
    std::string values_of_;  // the field that values_ are of, as in the filter
    std::vector<ValueCount> values_;  // that came last
};

}
