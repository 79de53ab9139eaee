// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;

namespace spoor {

/// Asks why a finding is not suspicious. A reason must be given; earlier ones are offered. Does not block.
class DismissDialog : public QDialog {
    Q_OBJECT
public:
    struct About {
        QString title;  ///< of the finding
        QString harmless;  ///< what would make it harmless, as the rule has it
        int alike = 1;  ///< findings of the same rule and subject, with this one
        QStringList reasons;  ///< given earlier, the newest first
    };

    explicit DismissDialog(const About& about, QWidget* parent = nullptr);

    QString reason() const;

signals:
    /// `all`: also all others of its rule and subject, those to come too.
    void dismiss_asked(const QString& reason, bool all);

private:
    QComboBox* reason_;
    QCheckBox* all_;
    QDialogButtonBox* buttons_;
};

}
