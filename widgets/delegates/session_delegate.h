// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/session_words.h"
#include "widgets/theme/signs.h"

#include <QStyledItemDelegate>

namespace spoor {

Sign sign_of(Regard regard);

/// Cells of the list of sessions: the verdict with its sign and tone, inferred times in italics.
class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Cells that are events of several logs side by side: each with the sign of its outcome.
class LaneDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Cells of which a role says that they are worth a look, and rows that another says are the chosen one.
class NotableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    NotableDelegate(int notable_role, int chosen_role, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int notable_role_;
    int chosen_role_;
};

}
