// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"
#include "widgets/jobs/job.h"
#include "widgets/models/zone_model.h"

#include <QDialog>

#include <memory>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace spoor {

/// Chooses the zone of some sources: a list to search, and what the first event's time becomes. Does not block; what is
/// chosen is told by signal and the dialogue may stay open.
class ZoneDialog : public QDialog {
    Q_OBJECT
public:
    using Sources = std::vector<std::shared_ptr<const SourceInfo>>;

    explicit ZoneDialog(Sources sources, QWidget* parent = nullptr);

    /// The zones are read off the GUI thread; until then the list is empty.
    bool ready() const { return zones_->rowCount() > 0; }
    /// Empty where none is chosen.
    QString chosen() const;

signals:
    /// Once for each source.
    void zone_asked(spoor::FileId id, const spoor::Zone& zone);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load();
    void choose(const QString& name);
    void show_preview();
    void apply();

    Sources sources_;
    std::optional<Micros> wall_;  ///< of the first event, as the log has it
    ZoneModel* zones_;
    QSortFilterProxyModel* found_;
    QLineEdit* find_;
    QTableView* list_;
    QLabel* preview_;
    QDialogButtonBox* buttons_;
    Job<std::vector<ZoneChoice>> job_;
};

}
