// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_plan.h"

#include <QListWidget>

#include <optional>

namespace spoor {

/// What a report consists of, in its order: before all else the title with the case data, then the sections, which are
/// switched on and off by their boxes and moved by dragging or with Alt+Up and Alt+Down.
class ReportSections : public QListWidget {
    Q_OBJECT
public:
    explicit ReportSections(QWidget* parent = nullptr);

    /// Tells nothing.
    void set_sections(const std::vector<report::PlannedSection>& sections);
    /// Nothing: the title and the case data.
    std::optional<report::SectionKind> chosen() const;
    void choose(std::optional<report::SectionKind> kind);

    static QString name_of(report::SectionKind kind);

signals:
    void chosen_changed();
    /// Which are shown, and their order.
    void shown_changed(spoor::report::SectionKind kind, bool shown);
    void order_changed(const std::vector<spoor::report::SectionKind>& order);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void move_current(int by);
    void tell_order();
    bool filling_ = false;
};

}
