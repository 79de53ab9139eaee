// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace spoor {

struct SheetRow {
    QString key;  ///< what is pressed or written
    QString text;  ///< what that does or means
};
struct SheetArea {
    QString title;
    QList<SheetRow> rows;
};

/// A page to look things up in: short rows under headings, found by typing. The keys of the window, and the language of
/// the filter. Esc clears what was typed, then closes.
class ReferenceSheet : public QDialog {
    Q_OBJECT
public:
    /// `key_heading` and `text_heading` head the columns.
    ReferenceSheet(const QString& title, const QString& key_heading, const QString& text_heading,
                   QWidget* parent = nullptr);

    void set_areas(const QList<SheetArea>& areas);
    /// Rows that are shown now, headings left out.
    int shown_rows() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& text);
    void fit();

    QLineEdit* search_;
    QTreeView* tree_;
    QStandardItemModel* model_;
};

}
