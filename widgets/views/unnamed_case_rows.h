// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/unnamed_cases.h"

#include <QWidget>

class QVBoxLayout;

namespace spoor {

/// Offers to go on with cases that have no name: the last few of them, a row each. Hidden where there is none.
class UnnamedCaseRows : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t most = 3;

    explicit UnnamedCaseRows(QWidget* parent = nullptr);

    void show_cases(const std::vector<UnnamedCase>& cases);

signals:
    void go_on_asked(const QStringList& paths);
    void discard_asked(const QString& file, const QString& text);

private:
    QVBoxLayout* rows_;
};

/// `3 logs in …/logs, 12 bookmarks, yesterday 17:05`. Plain text.
QString unnamed_case_text(const UnnamedCase& of, const QDateTime& now);

}
