// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;

namespace spoor {

/// Asks for the tags of one bookmark or several: a line of them, parted by commas or blanks, each completed from those
/// that are in use. Does not block.
class TagsDialog : public QDialog {
    Q_OBJECT
public:
    /// `common`: tags that all of the `count` bookmarks have.
    TagsDialog(int count, const QStringList& common, const QStringList& in_use, QWidget* parent = nullptr);

    QLineEdit* edit() const { return edit_; }

signals:
    /// What all of them are to have beside what they have, and what none of them is to keep.
    void chosen(const QStringList& add, const QStringList& remove);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void take();

    QStringList common_;
    QLineEdit* edit_;
};

/// The tags of a line, as cases keep them, each once.
QStringList tags_of_line(const QString& line);

}
