// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

#include <optional>

namespace spoor {

class FindingModel;
struct FindingList;

/// Findings below their rules. Rules that found nothing above info are closed at first. A new list keeps the chosen
/// finding and what is in sight; where it is gone, the one that comes after it is chosen. Return or a double click on a finding asks for its
/// evidence; on a rule it opens or closes it.
class FindingListView : public QTreeView {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit FindingListView(FindingModel* model, QWidget* parent = nullptr);

    /// Shows another list.
    void show_list(FindingList list);
    /// Of the set; nothing on a rule.
    std::optional<std::uint32_t> chosen() const;
    /// Opens its rule. False where it is not listed.
    bool choose(std::uint32_t row);
    bool choose_first();
    /// What is said in place of rows where there are none. Plain text.
    void set_empty_text(const QString& text);
    const QString& empty_text() const { return empty_text_; }
    /// Rules are open or closed as at first.
    void forget() { toggled_.clear(); }
    /// Does nothing: letters are keys of the window.
    void keyboardSearch(const QString&) override {}

signals:
    /// Another one, or another list.
    void chosen_changed();
    void evidence_asked();
    /// To be shown at this place of the screen.
    void menu_asked(const QPoint& global);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A place of the list by what stands there: a finding's key, or a rule's number where it is empty.
    struct Anchor {
        QString finding;
        int rule = -1;
        int line = 0;  ///< rows below the topmost
    };
    std::optional<Anchor> anchor() const;
    void keep_place(const Anchor& anchor);
    void activate();
    void open_rules();
    void fit_columns();
    /// Gives the finding's column what the others leave.
    void stretch();

    FindingModel* model_;
    QString empty_text_;
    QSet<int> toggled_;  // rules that the user opened or closed against what they are at first
    bool arranging_ = false;
};

}
