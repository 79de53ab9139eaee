// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/finding_list.h"
#include "widgets/models/time_display.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace spoor {

class SeverityLabel;

/// All of one finding but its events: how grave it is, the sentence why, what it means, what would make it harmless, where
/// that is written, its facts; and what can be done about it.
class FindingView : public QWidget {
    Q_OBJECT
public:
    /// Sessions that are offered one by one.
    static constexpr int most_sessions = 40;

    explicit FindingView(QWidget* parent = nullptr);

    /// The row of the list's set; `list` need not live longer. Nothing: none is chosen.
    void show_finding(const FindingList& list, std::optional<std::uint32_t> row);
    /// A rule is chosen and none of its findings.
    void show_rule(const FindingGroup& group);
    void show_nothing();
    void set_time_display(const TimeDisplay& display);

signals:
    void evidence_asked();
    void dismiss_asked();
    void restore_asked();
    void session_asked(const spoor::SessionRef& session);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLabel* add_row(QFormLayout* form, const QString& name, const char* object);
    void show_facts();
    void show_sessions();
    void show_words(std::uint16_t rule);
    void show_row(QLabel* value, const QString& text);
    void colour();

    // What is shown: kept, since times may be shown otherwise.
    std::shared_ptr<const FindingSet> set_;
    std::optional<std::uint32_t> row_;
    std::optional<Severity> severity_;
    TimeDisplay time_;

    SeverityLabel* sign_;
    QLabel* severity_word_;
    QLabel* title_;
    QPushButton* evidence_;
    QPushButton* dismiss_;
    QPushButton* restore_;
    QToolButton* sessions_;
    QScrollArea* area_;
    QLabel* why_;
    QLabel* dismissed_;
    QFormLayout* form_;
    QLabel* meaning_;
    QLabel* harmless_;
    QLabel* source_;
    QLabel* client_;
    QLabel* user_;
    QLabel* when_;
    QLabel* count_;
    QLabel* sure_;
    QLabel* rule_;
};

}
