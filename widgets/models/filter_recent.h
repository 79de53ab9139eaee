// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace spoor {

/// The filters that were typed last, newest first, each once.
class RecentFilters {
public:
    static constexpr qsizetype limit = 50;
    /// Longer texts (a pasted list of addresses) would fill the settings.
    static constexpr qsizetype longest = 4096;

    const QStringList& texts() const { return texts_; }
    /// Blank texts are not kept.
    void add(const QString& text);
    void clear() { texts_.clear(); }

    void load(QSettings& settings);
    void save(QSettings& settings) const;

private:
    QStringList texts_;
};

}
