// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QHeaderView;
class QSettings;
class QSplitter;

namespace spoor {

/// Where the parts of a window stand, part by part, kept in the settings. What was kept by another version, or is not
/// understood by its part, is left alone, and that part stays as it is by default.
class LayoutStore {
public:
    /// Of the arrangement: a part that comes, goes or is renamed makes the old one meaningless.
    static constexpr int version = 1;

    using Save = std::function<QByteArray()>;
    /// False where the state is not understood.
    using Restore = std::function<bool(const QByteArray&)>;

    /// `settings` outlives this.
    explicit LayoutStore(QSettings& settings) : settings_(settings) {}

    /// A part that stands as it should by default. Names are stable: the settings know them.
    void add(const QString& name, Save save, Restore restore);
    /// These must live as long as this.
    void add(const QString& name, QSplitter* splitter);
    void add(const QString& name, QHeaderView* header);

    /// What was kept; the names of parts that were not restored, because nothing fitting was kept.
    std::vector<QString> restore();
    void save() const;
    /// All parts as they were when they were added, and forgets what was kept.
    void reset();

private:
    struct Part {
        QString name;
        Save save;
        Restore restore;
        QByteArray at_first;
    };
    QSettings& settings_;
    std::vector<Part> parts_;
};

}
