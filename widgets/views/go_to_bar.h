// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "widgets/jobs/go_to_job.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace spoor {

/// Where one is when one asks to go somewhere.
struct GoToContext {
    RowSet shown;
    bool time_ordered = true;
    std::optional<EventKey> chosen;
    Zone zone;  ///< of the times that the table shows, and of those typed that name none
};

/// One line for "go to line" (Ctrl+L) and "go to time" (Ctrl+G): says where it leads while one types; Enter goes there,
/// Esc closes.
///
/// Lines: `120` of the chosen event's file, `name:120` of the file whose path ends so, `#120` or `row 120` of what is
/// shown. Times: see parse_time_goal.
class GoToBar : public QWidget {
    Q_OBJECT
public:
    explicit GoToBar(QWidget* parent = nullptr);

    void open_line(const GoToContext& context);
    void open_time(const GoToContext& context);
    /// What is shown has changed, or where one stands. Nothing while the bar is closed.
    void set_context(const GoToContext& context);

public slots:
    void close_bar();

signals:
    /// Choose this event. `row` is where it is in the context's rows.
    void go_asked(const spoor::EventKey& key, std::uint32_t row);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Mode { Line, Time };
    void open(Mode mode, const GoToContext& context);
    void read();
    void take(const GoToPlace& place);
    void go();
    /// The goal, or the fault in words.
    std::optional<GoToGoal> goal(QString& fault) const;
    QString words(const GoToPlace& place) const;
    std::optional<Micros> reference() const;
    void say(const QString& text, bool wrong);
    void colour();

    Mode mode_ = Mode::Line;
    GoToContext context_;
    QLabel* label_;
    QLineEdit* edit_;
    QLabel* preview_;
    QToolButton* go_;
    GoToJob job_;
    std::optional<GoToPlace> place_;  // where what is typed leads, once that is known
    bool go_then_ = false;  // Enter came before that
    bool wrong_ = false;
    QString texts_[2];  // typed last, by mode
};

}
