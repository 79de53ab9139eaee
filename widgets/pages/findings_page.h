// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/finding_list.h"
#include "widgets/models/fresh_findings.h"
#include "widgets/models/time_display.h"

#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;

namespace spoor {

class EventTableModel;
class EventView;
class FindingFilterBar;
class FindingListView;
class FindingModel;
class FindingView;

/// What an investigator would point at: findings by rule, all that is to be said of the chosen one, and its events. Looks
/// for nothing itself: it tells what is asked for, and shows what it is given.
class FindingsPage : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPage(QWidget* parent = nullptr);

    FindingFilterBar* filter() const { return filter_; }
    FindingModel* model() const { return model_; }
    FindingListView* list() const { return list_; }
    FindingView* about() const { return about_; }
    /// The events of the chosen finding.
    EventView* evidence() const { return evidence_; }
    /// List beside the finding; what is said of it above its events.
    QSplitter* parts() const { return parts_; }
    QSplitter* told() const { return told_; }

    /// Null: nothing was looked for yet.
    void show_findings(std::shared_ptr<const FindingSet> set);
    void show_dismissals(const QHash<QString, Dismissal>& dismissals);
    void set_time_display(const TimeDisplay& display);
    /// Findings are being looked for: what is not there yet may come.
    void set_searching(bool searching);
    /// From now on findings that come are new, until the page was looked at and left.
    void set_following(bool on);

    /// The one that is chosen: a row of the set that is shown.
    std::optional<std::uint32_t> chosen() const;
    const Finding* chosen_finding() const;
    /// Of the chosen finding, as the log has them; empty where it is not about one.
    std::string chosen_client() const;
    std::string chosen_user() const;
    /// Chooses a finding; what of the filter hides it is taken back. False where the set has none of this key.
    bool choose(const QString& key);

    /// For another investigation.
    void forget();

public slots:
    /// Asks for a reason, and by `dismiss_asked` for the deed.
    void dismiss();
    /// By `restore_asked`: the dismissal of the chosen finding; without keys where it has none.
    void restore();

signals:
    /// The timeline is to show these events alone.
    void evidence_asked();
    void event_asked(const spoor::EventKey& key);
    void event_chosen(const spoor::EventKey& key);
    void session_asked(const spoor::SessionRef& session);
    void dismiss_asked(const QStringList& keys, const QString& reason);
    void restore_asked(const QStringList& keys);
    /// The list is another: how many of all are above info and not dismissed.
    void counted(std::uint32_t alerting);
    /// How many of these are new and were not on the screen yet.
    void fresh_counted(std::uint32_t fresh);
    /// For whoever has something to offer in the menu of a finding.
    void menu_asked(QMenu* menu);
    void said(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void update_list();
    void show_chosen();
    void say();
    void tell_fresh();
    void show_menu(const QPoint& global);
    void ask_for_event();

    FindingModel* model_;
    FindingFilterBar* filter_;
    FindingListView* list_;
    FindingView* about_;
    EventTableModel* events_;
    EventView* evidence_;
    QLabel* evidence_title_;
    QSplitter* parts_;
    QSplitter* told_;
    std::shared_ptr<const FindingSet> set_;
    QHash<QString, Dismissal> dismissals_;
    FreshFindings fresh_;
    QString shown_key_;  // the finding whose events are in the table
    bool searching_ = false;
};

}
